import type { Fetched } from "../core/channel.ts";

/** The account at the provider, and the one root that recordings are fetched from. */
export type Account = { accountSid: string; authToken: string; apiRoot: string; fetch: typeof fetch };

const patienceMs = 30_000;

/**
 * Downloads a recording with our own credentials, from our own account under `apiRoot` and nowhere else: a
 * redirect is not followed. 404 means that the provider is not done yet.
 */
export async function fetchRecording(account: Account, ref: string): Promise<Fetched> {
  const url = recordingUrl(account, ref, "mp3");
  if (url === undefined) return { fetched: "refused", why: "gone" };
  const response = await account.fetch(url, {
    headers: { authorization: basic(account) },
    redirect: "manual",
    signal: AbortSignal.timeout(patienceMs),
  });
  if (response.status === 410) return { fetched: "refused", why: "gone" };
  if (response.status !== 200) return later(response);
  const mime = response.headers.get("content-type");
  return { fetched: "bytes", bytes: response.body ?? new Uint8Array(), name: null, mime };
}

/** Deletes the provider's copy. Whatever it answers is final, except that it is busy or broken: then false. */
export async function forgetRecording(account: Account, ref: string): Promise<boolean> {
  const url = recordingUrl(account, ref, "json");
  if (url === undefined) return true;
  const response = await account.fetch(url, {
    method: "DELETE",
    headers: { authorization: basic(account) },
    redirect: "manual",
    signal: AbortSignal.timeout(patienceMs),
  });
  await response.body?.cancel();
  return response.status < 500 && response.status !== 429;
}

/** `Authorization` for the provider's REST interface. */
export function basic({ accountSid, authToken }: Pick<Account, "accountSid" | "authToken">): string {
  return `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString("base64")}`;
}

/** A recording's name or its path, of our account; the host never comes from a request. */
function recordingUrl({ apiRoot, accountSid }: Account, ref: string, as: "mp3" | "json"): string | undefined {
  const folder = `/2010-04-01/Accounts/${accountSid}/Recordings/`;
  const name = ref.startsWith(folder) ? ref.slice(folder.length).replace(/\.(?:mp3|wav|json)$/u, "") : ref;
  return /^\w{2,64}$/u.test(name) ? `${apiRoot}${folder}${name}.${as}` : undefined;
}

async function later(response: Response): Promise<Fetched> {
  await response.body?.cancel();
  const wait = Number(response.headers.get("retry-after"));
  const at = wait > 0 ? new Date(Date.now() + wait * 1000) : null;
  return { fetched: "later", at, why: `status-${response.status}` };
}
