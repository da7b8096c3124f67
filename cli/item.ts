import type { z } from "zod";
import type { CaseFile } from "../core/file/file.ts";
import type { PersonWithContacts } from "../core/person/person.ts";
import type { Spot } from "../core/request/spot.ts";
import type { Recorded } from "../core/cases.ts";
import type { Names } from "./names.ts";
import type * as shapes from "./schema/shapes.ts";

type Of<Shape extends z.ZodType> = z.output<Shape>;

/** What happened, as scripts read it; `by` is a login, `resident` or `desk`. */
export function toEvent({ at, by, event, seq }: Recorded, names: Names): Of<typeof shapes.eventItem> {
  const { type, ...data } = event;
  return { type, at, by: by.kind === "staff" ? names.login(by.id) : by.kind, seq, data };
}

/** A file of a case, as scripts read it. */
export function toFile(file: CaseFile): Of<typeof shapes.fileItem> {
  const { id, kind, state, name, mime, size, sha, why, createdAt } = file;
  return { id, kind, state, name, mime, size, sha, why, createdAt };
}

/** Where a case is, as scripts read it: who says so, and how surely. */
export function toSpot({ point, by, sure, label }: Spot): Of<typeof shapes.spotItem> {
  return { lat: point?.lat ?? null, lon: point?.lon ?? null, by, sure, label };
}

/** Who reported, as scripts read it. */
export function toResident({ person, contacts }: PersonWithContacts): Of<typeof shapes.residentItem> {
  return {
    name: person.name,
    language: person.language,
    preferred: person.preferred,
    contacts: contacts.map(({ channel, address, proof, deadAt }) => ({ channel, address, proof, deadAt })),
  };
}
