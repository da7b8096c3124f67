import { Pocket, type RawUpdate } from "../support/telegram-updates.ts";
import { secret } from "./desk.ts";
import type { Shot } from "./parts/load.ts";

/** Residents, each in a chat of their own; after `move` they are others. */
export class Street {
  readonly size: number;
  /** How many messages they sent, all together: as many answers come. */
  said = 0;
  private first = 1_000_000;

  constructor(size: number) {
    this.size = size;
  }

  move(): void {
    this.first += this.size;
  }

  /** One message from each. */
  saying(words: string): Shot[] {
    return this.each((pocket) => pocket.text(words));
  }

  /** Each presses the button of this token. */
  pressing(token: string): Shot[] {
    return this.each((pocket) => pocket.press(token));
  }

  private each(update: (pocket: Pocket) => RawUpdate): Shot[] {
    this.said += this.size;
    return Array.from({ length: this.size }, (_, at) => shot(update(new Pocket(this.first + at, "el"))));
  }
}

function shot(update: RawUpdate): Shot {
  const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret };
  return { method: "POST", path: "/telegram", headers, body: JSON.stringify(update) };
}
