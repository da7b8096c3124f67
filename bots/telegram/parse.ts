import { z } from "zod";
import type { Incoming, Media, Place, Said } from "../../core/channel.ts";
import type { Language } from "../../core/language.ts";
import { trackingsIn } from "../../core/number/tracking.ts";
import { plain } from "../../core/text/sanitize.ts";

const longestText = 10_000;
const longestName = 120;
/** What a bot may download; of a photo's sizes the largest below it is taken. */
const largestFile = 20 * 1024 * 1024;

/** A field that is missing or malformed counts as not there, so that one odd field never loses a message. */
const soft = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const count = soft(z.number().nonnegative());
const words = soft(z.string());

const user = z.object({ id: z.int(), first_name: words, last_name: words, language_code: words });
const chat = z.object({ id: z.int(), type: z.string() });
const file = z.object({
  file_id: z.string().min(1).max(512),
  file_size: count,
  file_name: words,
  mime_type: words,
  duration: count,
});
const location = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
const message = z.looseObject({
  message_id: soft(z.int()),
  reply_to_message: soft(
    z.object({ from: soft(z.object({ is_bot: z.boolean() })), text: words, caption: words }),
  ),
  chat,
  from: soft(user),
  text: words,
  caption: words,
  media_group_id: words,
  photo: soft(z.array(file)),
  document: soft(file),
  voice: soft(file),
  audio: soft(file),
  video: soft(file),
  video_note: soft(file),
  location: soft(location),
  venue: soft(z.object({ location, title: words, address: words })),
  contact: soft(z.object({ phone_number: z.string().max(60), user_id: soft(z.int()) })),
});
const update = z.object({
  update_id: z.int().nonnegative(),
  message: soft(message),
  edited_message: soft(message),
  callback_query: soft(
    z.object({ id: z.string(), from: user, data: words, message: soft(z.object({ chat })) }),
  ),
  my_chat_member: soft(
    z.object({ chat, from: soft(user), new_chat_member: z.object({ status: z.string() }) }),
  ),
});

type Message = z.infer<typeof message>;
type User = z.infer<typeof user>;
type File = z.infer<typeof file>;

/** Telegram's own remarks about a chat; nobody said anything, so nobody is answered. */
const remarks = new Set([
  ...["pinned_message", "message_auto_delete_timer_changed", "write_access_allowed", "boost_added"],
  ...["chat_background_set", "proximity_alert_triggered", "connected_website", "passport_data"],
]);
/** Fields that every message has, and which say nothing of its kind. */
const envelope = new Set([
  ...["message_id", "chat", "from", "date", "sender_chat", "via_bot", "reply_to_message", "quote"],
  ...["external_reply", "forward_origin", "is_automatic_forward", "has_protected_content", "edit_date"],
  ...["author_signature", "link_preview_options", "effect_id", "reply_markup", "media_group_id"],
  ...["show_caption_above_media", "has_media_spoiler", "caption", "caption_entities", "entities"],
]);

/**
 * One Bot API update as the desk understands it; undefined for what is no business of a private chat:
 * groups, channels, edits of what has no words, and Telegram's own remarks.
 */
export function parse(raw: unknown, botId: string): Incoming | undefined {
  const read = update.safeParse(raw);
  if (!read.success) return undefined;
  const { update_id, message: written, edited_message: changed } = read.data;
  const { callback_query: pressed, my_chat_member: member } = read.data;
  const key = `telegram:${botId}:${update_id}`;
  if (written !== undefined)
    return event(written, { key, said: saidIn(written), ...nameOfMessage(written), ...answeredBy(written) });
  if (changed !== undefined)
    return event(changed, { key, said: wordsNow(changed), ...nameOfMessage(changed), edits: true });
  if (pressed?.message !== undefined && pressed.data !== undefined) {
    const said: Said = { kind: "choice", token: pressed.data.slice(0, 64) };
    return event({ chat: pressed.message.chat, from: pressed.from }, { key, said });
  }
  return member && event(member, { key, said: membership.get(member.new_chat_member.status) });
}

/** Of a changed message only the words count: a live location changes every few seconds. */
function wordsNow({ text, caption }: Message): Said | undefined {
  const now = clean(text ?? caption ?? "");
  return now === "" || now.startsWith("/") ? undefined : { kind: "text", text: now };
}

function nameOfMessage({ message_id: id }: Message): { message?: string } {
  return id === undefined ? {} : { message: String(id) };
}

/** What the desk wrote of a case has its number in it. */
function answeredBy({ reply_to_message: before }: Message): { about?: string } {
  if (before?.from?.is_bot !== true) return {};
  const [about] = trackingsIn(before.text ?? before.caption ?? "");
  return about === undefined ? {} : { about };
}

/** In a private chat the bot's own membership tells of blocking and unblocking, and of nothing else. */
const membership = new Map<string, Said>([
  ["kicked", { kind: "left" }],
  ["member", { kind: "returned" }],
]);

/** The id under which a pressed button wants its answer within seconds; undefined for everything else. */
export function pressedButton(raw: unknown): string | undefined {
  if (typeof raw !== "object" || raw === null || !("callback_query" in raw)) return undefined;
  return update.safeParse(raw).data?.callback_query?.id;
}

type Where = { chat: z.infer<typeof chat>; from?: User | undefined };

type What = Pick<Incoming, "key" | "about" | "message" | "edits"> & { said: Said | undefined };

function event({ chat: { id, type }, from }: Where, { said, ...what }: What) {
  if (type !== "private" || said === undefined) return undefined;
  const incoming: Incoming = {
    channel: "telegram",
    address: String(id),
    language: languageOf(from),
    name: nameOf(from),
    caller: null,
    said,
    ...what,
  };
  return incoming;
}

function saidIn(given: Message): Said | undefined {
  if (given.text !== undefined) return started(given.text) ?? { kind: "text", text: clean(given.text) };
  if (given.venue !== undefined) return { kind: "place", place: venue(given.venue) };
  if (given.location !== undefined) return { kind: "place", place: point(given.location, null) };
  if (given.contact !== undefined) {
    const { phone_number: phone, user_id: owner } = given.contact;
    return { kind: "contact", phone, own: owner !== undefined && owner === given.from?.id };
  }
  const media = mediaIn(given);
  if (media !== undefined) {
    const caption = clean(given.caption ?? "") || null;
    return { kind: "media", media: [media], caption, group: given.media_group_id ?? null };
  }
  // Fields that we do not know stand last and say more than the fields that came malformed.
  const what = Object.keys(given).findLast((name) => !envelope.has(name));
  return what === undefined || remarks.has(what) ? undefined : { kind: "unsupported", what };
}

/** A GIF comes with a `document` beside it, for clients that do not know GIFs. */
function mediaIn(given: Message): Media | undefined {
  if (given["animation"] !== undefined) return undefined;
  const photo = given.photo === undefined ? undefined : largest(given.photo);
  if (photo !== undefined) return { ...media(photo, "photo"), mime: "image/jpeg" };
  if (given.document !== undefined) return media(given.document, "document");
  const recording = given.voice ?? given.audio;
  if (recording !== undefined) return media(recording, "recording");
  const film = given.video ?? given.video_note;
  return film && { ...media(film, "document"), mime: film.mime_type?.slice(0, longestName) ?? "video/mp4" };
}

function largest(sizes: readonly File[]): File | undefined {
  const bySize = [...sizes].sort((a, b) => (a.file_size ?? 0) - (b.file_size ?? 0));
  return bySize.findLast((each) => (each.file_size ?? 0) <= largestFile) ?? bySize[0];
}

function media(given: File, kind: Media["kind"]): Media {
  return {
    source: { channel: "telegram", ref: given.file_id },
    kind,
    name: plain(given.file_name ?? "", longestName) || null,
    mime: given.mime_type?.slice(0, longestName) ?? null,
    size: given.file_size ?? null,
    seconds: given.duration ?? null,
  };
}

function venue({ location: at, title, address }: NonNullable<Message["venue"]>): Place {
  const named = [title, address].map((part) => plain(part ?? "", longestName)).filter((part) => part !== "");
  return point(at, named.join(", ") || null);
}

function point(at: z.infer<typeof location>, address: string | null): Place {
  return { lat: at.latitude, lon: at.longitude, address };
}

function started(text: string): Said | undefined {
  const [command, payload] = /^\/start(?:@\w+)?(?:\s+([\w-]{1,64}))?\s*$/.exec(text) ?? [];
  return command === undefined ? undefined : { kind: "start", payload: payload ?? "" };
}

function clean(text: string): string {
  return plain(text, longestText, { lines: true });
}

function nameOf(from: User | undefined): string | null {
  return plain([from?.first_name, from?.last_name].join(" "), longestName) || null;
}

function languageOf(from: User | undefined): Language | null {
  const code = from?.language_code?.toLowerCase().slice(0, 2);
  return code === "el" || code === "en" ? code : null;
}
