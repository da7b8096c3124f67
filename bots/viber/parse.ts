import { z } from "zod";
import type { Incoming, Media, Said } from "../../core/channel.ts";
import type { Language } from "../../core/language.ts";
import { plain } from "../../core/text/sanitize.ts";

const longestText = 10_000;
const longestName = 120;
const longestLink = 2048;
/** What stands before the token in the text that a pressed button sends; nobody types that by chance. */
export const pressed = "dimos:";

/** A field that is missing or malformed counts as not there, so that one odd field never loses a message. */
const soft = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const words = soft(z.string());
const count = soft(z.number().nonnegative());
const token = z.union([z.string().regex(/^\d{1,20}$/u), z.int().nonnegative().transform(String)]);
/** Viber's own id of a resident, for this bot only. */
const address = z.string().regex(/^[\x21-\x7e]{1,128}$/u);
const user = z.object({ id: address, name: words, language: words });
const message = z.object({
  type: z.string(),
  text: words,
  media: words,
  location: soft(z.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })),
  contact: soft(z.object({ phone_number: z.string().min(1).max(60) })),
  file_name: words,
  file_size: count,
  duration: count,
});
const callback = z.object({
  event: z.string(),
  message_token: token,
  sender: soft(user),
  user: soft(user),
  user_id: soft(address),
  message: soft(message),
  context: words,
});

type User = z.infer<typeof user>;
type Message = z.infer<typeof message>;

export type Receipt = { providerId: string; state: "delivered" | "failed" };
export type Happened = { incoming: Incoming } | { receipt: Receipt };

const receipts = new Map<string, Receipt["state"]>([
  ["delivered", "delivered"],
  ["seen", "delivered"],
  ["failed", "failed"],
]);

/**
 * One callback as the desk understands it: something a resident did, or what became of a message. Viber also tells of the
 * delivery of residents' own messages; such a receipt fits nothing that we sent. Undefined for everything else.
 */
export function parse(raw: unknown): Happened | undefined {
  const { data } = callback.safeParse(raw);
  if (data === undefined) return undefined;
  const { event, message_token: id, sender, user: whom, user_id: left, message: written, context } = data;
  const state = receipts.get(event);
  if (state !== undefined) return { receipt: { providerId: id, state } };
  const key = `viber:${event}:${id}`;
  switch (event) {
    case "message":
      return sender && written && told(sender, { key, said: saidIn(written) });
    case "conversation_started":
      return whom && told(whom, { key, said: started(context ?? ""), onlyLooks: true });
    case "subscribed":
      return whom && told(whom, { key, said: { kind: "returned" } });
    case "unsubscribed":
      return left === undefined ? undefined : told({ id: left }, { key, said: { kind: "left" } });
    default:
      return undefined;
  }
}

function told(from: Pick<User, "id"> & Partial<User>, what: Pick<Incoming, "key" | "said" | "onlyLooks">) {
  const incoming: Incoming = {
    channel: "viber",
    address: from.id,
    language: languageOf(from.language),
    name: plain(from.name ?? "", longestName) || null,
    caller: null,
    ...what,
  };
  return { incoming };
}

/** The context of a deep link; whoever makes the link can write anything there. */
function started(context: string): Said {
  return { kind: "start", payload: /^[\w-]{1,64}$/u.test(context) ? context : "" };
}

function saidIn(given: Message): Said {
  const { type, location, contact } = given;
  const text = clean(given.text ?? "");
  if (type === "text" && given.text !== undefined) return written(given.text, text);
  if (type === "url") return { kind: "text", text: linked(text, given.media ?? "") };
  if (type === "location" && location !== undefined)
    return { kind: "place", place: { lat: location.lat, lon: location.lon, address: null } };
  // Nothing tells a phone that its owner shared from one out of the address book.
  if (type === "contact" && contact !== undefined)
    return { kind: "contact", phone: contact.phone_number, own: false };
  const media = isMedia(type) ? mediaIn(given, type) : undefined;
  if (media === undefined) return { kind: "unsupported", what: type.slice(0, 40) };
  return { kind: "media", media: [media], caption: text || null, group: null };
}

function written(raw: string, text: string): Said {
  const choice = raw.startsWith(pressed) ? raw.slice(pressed.length, pressed.length + 64) : "";
  return choice === "" ? { kind: "text", text } : { kind: "choice", token: choice };
}

function linked(text: string, link: string): string {
  return text.includes(link) ? text : clean(`${text}\n${link}`);
}

const medias = ["picture", "video", "file"] as const;
type MediaType = (typeof medias)[number];

function isMedia(type: string): type is MediaType {
  return medias.some((each) => each === type);
}

function mediaIn({ media: ref, file_name, file_size, duration }: Message, type: MediaType) {
  if (ref === undefined || ref.length > longestLink || !URL.canParse(ref)) return undefined;
  const media: Media = {
    source: { channel: "viber", ref },
    kind: type === "picture" ? "photo" : "document",
    name: plain(file_name ?? "", longestName) || null,
    mime: type === "video" ? "video/mp4" : null,
    size: file_size ?? null,
    seconds: duration ?? null,
  };
  return media;
}

function clean(text: string): string {
  return plain(text, longestText, { lines: true });
}

function languageOf(given: string | undefined): Language | null {
  const code = given?.toLowerCase().slice(0, 2);
  return code === "el" || code === "en" ? code : null;
}
