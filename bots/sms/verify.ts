import { validateRequest } from "twilio/lib/webhooks/webhooks.js";
import { readBody } from "../../core/file/body.ts";

const largestBody = 64 * 1024;

/** A form as Twilio posts it; a name that comes twice keeps its last value, the signature covers all. */
export type Form = Readonly<Record<string, string | undefined>>;

/**
 * The form of a webhook that Twilio really sent, or the status to refuse it with. The signature is checked,
 * in constant time, over the address that Twilio knows us by, never over the request's own Host.
 */
export async function verified(
  request: Request,
  known: { authToken: string; address: string },
): Promise<{ form: Form } | { refused: 403 | 413 }> {
  const signature = request.headers.get("x-twilio-signature");
  if (signature === null) return { refused: 403 };
  const body = await readBody(request, largestBody);
  if (body === undefined) return { refused: 413 };
  const form = new URLSearchParams(new TextDecoder().decode(body));
  const address = known.address + new URL(request.url).search;
  if (!validateRequest(known.authToken, signature, address, allValues(form))) return { refused: 403 };
  return { form: Object.fromEntries(form) };
}

function allValues(form: URLSearchParams): Record<string, string | string[]> {
  const values = [...new Set(form.keys())].map((name): [string, string | string[]] => {
    const all = form.getAll(name);
    return [name, all.length === 1 ? (all[0] ?? "") : all];
  });
  return Object.fromEntries(values);
}
