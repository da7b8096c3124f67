import { Api } from "grammy/web";
import type { ask, Asked } from "./ask.ts";

/** The Bot API at `apiRoot`; a call that has no answer after so many seconds fails. */
export function openApi(token: string, around: { apiRoot: string; timeoutSeconds: number }): Api {
  return new Api(token, { ...around, fetch: late });
}

let loaded: Promise<{ ask: typeof ask }> | undefined;

/** What it stands on is large, and not needed before the first call. */
async function late(url: string, asked: Asked): Promise<Pick<Response, "json">> {
  loaded ??= import("./ask.ts");
  return (await loaded).ask(url, asked);
}
