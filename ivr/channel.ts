import type { Channel } from "../core/channel.ts";
import { type Account, basic, fetchRecording, forgetRecording } from "./recording.ts";

const patienceMs = 5000;

/** The phone as a channel: it answers only inside a call, so nothing can be sent to it; it holds recordings. */
export function voiceChannel(account: Account): Channel {
  return {
    name: "voice",
    send: () => Promise.resolve({ sent: "refused", why: "voice-does-not-call" }),
    fetch: ({ ref }) => fetchRecording(account, ref),
    forget: ({ ref }) => forgetRecording(account, ref),
    check: async () => {
      try {
        const url = `${account.apiRoot}/2010-04-01/Accounts/${account.accountSid}.json`;
        const headers = { authorization: basic(account) };
        const signal = AbortSignal.timeout(patienceMs);
        const response = await account.fetch(url, { headers, redirect: "manual", signal });
        await response.body?.cancel();
        return { ok: response.ok, why: response.ok ? "" : `status-${response.status}` };
      } catch (error) {
        return { ok: false, why: error instanceof Error ? error.name : "unknown" };
      }
    },
  };
}
