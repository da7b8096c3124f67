/** Updates as the Bot API delivers them (shapes recorded from its documentation, made for one resident). */
export type RawUpdate = { update_id: number } & Record<string, unknown>;

const sent = Math.floor(Date.parse("2026-11-24T08:30:00Z") / 1000);
let last = 870_000_000;

/** One resident's private chat; every call makes the next update. */
export class Pocket {
  readonly id: number;
  readonly language: string | undefined;

  constructor(id: number, language?: string) {
    this.id = id;
    this.language = language;
  }

  get from(): Record<string, unknown> {
    const spoken = this.language === undefined ? {} : { language_code: this.language };
    return { id: this.id, is_bot: false, first_name: "Ελένη", last_name: "Χατζή", ...spoken };
  }

  get chat(): Record<string, unknown> {
    return { id: this.id, type: "private", first_name: "Ελένη", last_name: "Χατζή" };
  }

  message(content: Record<string, unknown>): RawUpdate {
    const { from, chat } = this;
    last += 1;
    return { update_id: last, message: { message_id: last, from, chat, date: sent, ...content } };
  }

  text(text: string): RawUpdate {
    const entities = text.startsWith("/")
      ? [{ type: "bot_command", offset: 0, length: text.length }]
      : undefined;
    return this.message({ text, ...(entities && { entities }) });
  }

  location(latitude: number, longitude: number): RawUpdate {
    return this.message({ location: { latitude, longitude } });
  }

  photo(
    file: string,
    { size = 90_000, ...more }: { size?: number; caption?: string; media_group_id?: string } = {},
  ) {
    const small = { file_id: `${file}-small`, file_unique_id: "s", width: 90, height: 67, file_size: 1200 };
    const large = { file_id: file, file_unique_id: "l", width: 1280, height: 960, file_size: size };
    return this.message({ photo: [small, large], ...more });
  }

  press(data: string, messageId = 1): RawUpdate {
    const { from, chat } = this;
    last += 1;
    const message = { message_id: messageId, chat, date: sent, text: "…" };
    return {
      update_id: last,
      callback_query: { id: `query-${last}`, from, message, chat_instance: "7", data },
    };
  }

  block(): RawUpdate {
    const { from, chat } = this;
    last += 1;
    const bot = { id: 1, is_bot: true, first_name: "Δήμος" };
    const was = { status: "member", user: bot };
    const is = { status: "kicked", user: bot, until_date: 0 };
    return {
      update_id: last,
      my_chat_member: { chat, from, date: sent, old_chat_member: was, new_chat_member: is },
    };
  }
}
