import { z } from "zod";

/** What the Bot API refuses, as it says it. */
export class Refused extends Error {
  readonly code: number;
  readonly retryAfter: number | undefined;
  constructor(code: number, description: string, retryAfter?: number) {
    super(description);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

const label = z.string().min(1);
const bytes = (from: number, to: number) =>
  z
    .string()
    .refine(
      (text) => Buffer.byteLength(text) >= from && Buffer.byteLength(text) <= to,
      "BUTTON_DATA_INVALID",
    );
const inline = z.strictObject({
  inline_keyboard: z
    .array(
      z
        .array(z.strictObject({ text: label, callback_data: bytes(1, 64) }))
        .min(1)
        .max(8),
    )
    .min(1)
    .max(100),
});
const reply = z.strictObject({
  keyboard: z
    .array(z.array(z.strictObject({ text: label, request_location: z.boolean().optional() })).min(1))
    .min(1),
  resize_keyboard: z.boolean().optional(),
  one_time_keyboard: z.boolean().optional(),
});
const markup = z.union([inline, reply, z.strictObject({ remove_keyboard: z.literal(true) })]);

export type Markup = z.infer<typeof markup>;

const chat = z.coerce.number().int();
const caption = z.string().max(1024, "message caption is too long").optional();
const described = z.strictObject({
  command: z.string().regex(/^[a-z0-9_]{1,32}$/),
  description: z.string().min(1).max(256),
});
const offered = { chat_id: chat, reply_markup: markup.optional() };

/** The calls that the desk makes, and what the Bot API demands of each. Anything more is refused. */
export const methods = {
  getMe: z.strictObject({}),
  getUpdates: z.strictObject({
    offset: z.number().int().optional(),
    timeout: z.number().int().min(0).max(50).optional(),
    limit: z.number().int().min(1).max(100).optional(),
    allowed_updates: z.array(z.string()).optional(),
  }),
  setWebhook: z.strictObject({
    url: z.url(),
    secret_token: z.string().regex(/^[\w-]{1,256}$/),
    allowed_updates: z.array(z.string()).optional(),
    max_connections: z.number().int().min(1).max(100).optional(),
  }),
  deleteWebhook: z.strictObject({}),
  setMyCommands: z.strictObject({
    commands: z.array(described).min(1).max(100),
    language_code: z.string().length(2).optional(),
  }),
  answerCallbackQuery: z.strictObject({ callback_query_id: z.string().min(1) }),
  sendMessage: z.strictObject({
    ...offered,
    text: z.string().min(1, "message text is empty").max(4096, "message is too long"),
    link_preview_options: z.strictObject({ is_disabled: z.literal(true) }).optional(),
  }),
  sendPhoto: z.strictObject({ ...offered, caption, photo: z.string().startsWith("attach://") }),
  sendDocument: z.strictObject({ ...offered, caption, document: z.string().startsWith("attach://") }),
  getFile: z.strictObject({ file_id: z.string().min(1) }),
} as const;

export type Method = keyof typeof methods;

/** The call's parameters, or `Refused` 400 with the first thing that is wrong; 404 for a method unknown here. */
export function demand(method: string, given: unknown): { method: Method; asked: Record<string, unknown> } {
  if (!(method in methods)) throw new Refused(404, "Not Found");
  const read = methods[method as Method].safeParse(given);
  if (read.success) return { method: method as Method, asked: read.data };
  const issue = read.error.issues[0];
  throw new Refused(400, `Bad Request: ${issue?.message} at ${issue?.path.join(".")}`);
}
