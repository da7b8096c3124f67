import { z } from "zod";

/** What Viber's interface says no to, by its status; HTTP says 200 all the same. */
export class Rejected extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const largestBody = 30 * 1024;
const rowsAtMost = 12;
/** What a button's text may hold as markup; anything else has to be escaped. */
const markup = /<\/?(?:b|i|u|br|font)\b[^<>]*>|&(?:amp|lt|gt|quot|nbsp);/giu;

const button = z.strictObject({
  Columns: z.int().min(1).max(6),
  Rows: z.int().min(1).max(2),
  ActionType: z.enum(["reply", "open-url", "location-picker", "share-phone", "none"]),
  ActionBody: z.string().min(1),
  Text: z
    .string()
    .max(250)
    .refine((text) => !/[<>&]/u.test(text.replaceAll(markup, "")), "Text is not valid markup"),
  Silent: z.boolean().optional(),
});
const keyboard = z
  .strictObject({
    Type: z.literal("keyboard"),
    DefaultHeight: z.boolean().optional(),
    Buttons: z.array(button).min(1),
  })
  .refine(
    ({ Buttons }) => Buttons.reduce((sum, { Columns, Rows }) => sum + (Columns * Rows) / 6, 0) <= rowsAtMost,
    "the keyboard is too high",
  );
const envelope = {
  sender: z.strictObject({ name: z.string().min(1).max(28), avatar: z.url().optional() }),
  tracking_data: z.string().max(4000).optional(),
  min_api_version: z.int().min(1).optional(),
  keyboard: keyboard.optional(),
};
const content = z.discriminatedUnion("type", [
  z.strictObject({ ...envelope, type: z.literal("text"), text: z.string().min(1).max(7000) }),
  z.strictObject({
    ...envelope,
    type: z.literal("picture"),
    text: z.string().max(768),
    media: z
      .url()
      .refine((url) => /\.(?:jpeg|png|gif)$/u.test(new URL(url).pathname), "no picture's address"),
  }),
  z.strictObject({
    ...envelope,
    type: z.literal("file"),
    media: z.url(),
    size: z
      .int()
      .min(1)
      .max(50 * 1024 * 1024),
    file_name: z
      .string()
      .max(256)
      .regex(/\.\w+$/u, "a file's name needs an ending"),
  }),
]);

export type Content = z.infer<typeof content>;
export type Button = z.infer<typeof button>;

/** The message in a body, or `Rejected` with what is wrong with it; one that answers an event names no receiver. */
export function demandMessage(
  body: string,
  { welcome = false } = {},
): { receiver: string; message: Content } {
  if (Buffer.byteLength(body) > largestBody) throw new Rejected(3, "message is larger than 30 KB");
  const { receiver, ...rest } = json(body);
  if (welcome !== (receiver === undefined))
    throw new Rejected(4, welcome ? "receiver in a welcome" : "no receiver");
  const read = content.safeParse(rest);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new Rejected(3, `badData: ${issue?.message} at ${issue?.path.join(".")}`);
  }
  const needsThree = (each: Button) => ["location-picker", "share-phone"].includes(each.ActionType);
  const asked = read.data.min_api_version ?? 1;
  if (asked < 3 && read.data.keyboard?.Buttons.some(needsThree) === true)
    throw new Rejected(3, "keyboard is not valid. [instance value not found in enum]");
  return { receiver: typeof receiver === "string" ? receiver : "", message: read.data };
}

const webhook = z.strictObject({
  url: z.url().refine((url) => new URL(url).search === "", "query parameters are ignored"),
  event_types: z
    .array(z.enum(["delivered", "seen", "failed", "subscribed", "unsubscribed", "conversation_started"]))
    .optional(),
  send_name: z.boolean().optional(),
  send_photo: z.boolean().optional(),
});

/** Where Viber is told to call, and of what. */
export function demandWebhook(body: string): z.infer<typeof webhook> {
  const read = webhook.safeParse(json(body));
  if (!read.success) throw new Rejected(3, `badData: ${read.error.issues[0]?.message}`);
  return read.data;
}

function json(body: string): Record<string, unknown> {
  try {
    return JSON.parse(body) as Record<string, unknown>;
  } catch {
    throw new Rejected(3, "badData");
  }
}
