import { randomUUID } from "node:crypto";
import type { Petition, PetitionEvent } from "../../core/petition/petition.ts";
import { petition as drafted } from "../core/petition/petitions.ts";

let made = 0;

/** A petition as it is on its first day, under a number of its own. */
export function petition(own: Partial<Petition> = {}): Petition {
  made += 1;
  const seven = 1_000_000 + made;
  const number = String(seven * 100 + 98 - ((seven * 100) % 97));
  return drafted({ id: randomUUID(), number, resident: null, ...own });
}

/** What its history begins with. */
export function begun({ number, title, text, why }: Petition): PetitionEvent {
  return { type: "PetitionDrafted", number, title, text, why };
}
