import type { Pairs } from "./parse.ts";

/** A request as it came: the path with its query, byte for byte, and the form. */
export type Signed = { pathAndQuery: string; signature: string | undefined; form: Pairs };

/**
 * Whether Twilio itself signed this: `X-Twilio-Signature` over the public address that we were configured
 * with (never Host or X-Forwarded-*), the query and all pairs of the form. Without a token nothing passes.
 */
export async function isSigned(
  request: Signed,
  at: { authToken: string; publicUrl: string },
): Promise<boolean> {
  const { signature, pathAndQuery, form } = request;
  if (at.authToken === "" || signature === undefined || signature === "") return false;
  const { default: webhooks } = await import("twilio/lib/webhooks/webhooks.js");
  return webhooks.validateRequest(at.authToken, signature, at.publicUrl + pathAndQuery, grouped(form));
}

/** A name that comes twice is signed with both values, so both stay. */
function grouped(form: Pairs): Record<string, string[]> {
  const groups = Object.create(null) as Record<string, string[]>;
  for (const [name, value] of form) (groups[name] ??= []).push(value);
  return groups;
}
