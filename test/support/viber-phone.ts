import type { Button } from "./viber-limits.ts";

export type Callback = Record<string, unknown> & { event: string; message_token: string };

/** Above 2^53: the tokens of neighbours are the same number to a careless reader. */
let lastToken = 4_912_661_846_655_238_144n;
export function nextToken(): string {
  return String((lastToken += 1n));
}

/** A resident's Viber: makes the callbacks that Viber would make of what they do. */
export class ViberPhone {
  readonly id: string;
  name: string;
  language: string;
  apiVersion = 10;
  constructor(id: string, name = "Ελένη Παππά", language = "el") {
    this.id = id;
    this.name = name;
    this.language = language;
  }

  private get user() {
    const { id, name, language, apiVersion } = this;
    return { id, name, language, country: "GR", api_version: apiVersion };
  }

  message(message: Record<string, unknown>): Callback {
    const sender = this.user;
    return { event: "message", timestamp: 1_760_000_001_000, message_token: nextToken(), sender, message };
  }

  text(text: string): Callback {
    return this.message({ type: "text", text });
  }

  location(lat: number, lon: number): Callback {
    return this.message({ type: "location", location: { lat, lon } });
  }

  picture(media: string, text = ""): Callback {
    return this.message({ type: "picture", media, thumbnail: media, text, file_name: "IMG-0042.jpg" });
  }

  /** What a touch on this button makes. */
  press({ ActionType, ActionBody }: Button): Callback {
    return ActionType === "location-picker" ? this.location(38.3683, 26.1358) : this.text(ActionBody);
  }

  /** Opens the chat, perhaps by a link. */
  open(context?: string, subscribed = false): Callback {
    const event = { event: "conversation_started", timestamp: 1_760_000_000_000, message_token: nextToken() };
    return { ...event, type: "open", user: this.user, subscribed, ...(context !== undefined && { context }) };
  }

  subscribe(): Callback {
    return { event: "subscribed", timestamp: 1_760_000_000_000, message_token: nextToken(), user: this.user };
  }

  unsubscribe(): Callback {
    const { id: user_id } = this;
    return { event: "unsubscribed", timestamp: 1_760_000_000_000, message_token: nextToken(), user_id };
  }

  /** What became of a message. */
  receipt(event: "delivered" | "seen" | "failed", message_token: string): Callback {
    const { id: user_id } = this;
    return {
      event,
      timestamp: 1_760_000_002_000,
      message_token,
      user_id,
      ...(event === "failed" && { desc: "?" }),
    };
  }
}

/** JSON as Viber writes it: the token is a number, with all of its digits. */
export function written(callback: Callback): string {
  return JSON.stringify(callback).replace(/("message_token":)"(\d+)"/u, "$1$2");
}
