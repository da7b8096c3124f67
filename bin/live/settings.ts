import { complain, type Reader, secret, type SettingWords, text } from "../settings.ts";
import { runnable } from "../prepare/livekit.mjs";

/** A server of an operator's own; one that we run, at this path or wherever it is found; or none. */
export type LiveSettings = { ice: Ice } & (
  | { kind: "theirs"; url: string; key: string; secret: string }
  | { kind: "ours"; path: string | null }
  | { kind: "off" }
);

/** What browsers use to find each other across networks: only what is named here, or what the operator's server names. */
export type Ice = "server" | readonly { urls: string; username?: string; credential?: string }[];

export const liveWords: SettingWords = {
  LIVEKIT_URL: {
    el: "δικός σας LiveKit για τις κλήσεις με εικόνα, π.χ. wss://video.chios.gr",
    en: "a LiveKit of your own for the calls with picture, e.g. wss://video.chios.gr",
  },
  LIVEKIT_API_KEY: { el: "το κλειδί του", en: "its key" },
  LIVEKIT_API_SECRET: { el: "το μυστικό του", en: "its secret" },
  LIVEKIT_SERVER: {
    el: "η διαδρομή ενός livekit-server που τρέχει μαζί με το γραφείο, μόνο για αυτόν τον υπολογιστή· none: κανένας (όπου υπάρχει στο PATH ή τον χτίζει η Go)",
    en: "the path of a livekit-server that runs along with the desk, for this machine only; none: no such (where it is on the PATH or Go can build it)",
  },
  LIVEKIT_ICE: {
    el: "οι διακομιστές STUN και TURN των κλήσεων, με κόμματα, π.χ. stun:stun.chios.gr:3478, ή server: όσους ορίζει ο LiveKit σας (κανένας)",
    en: "STUN and TURN servers of the calls, separated by commas, e.g. stun:stun.chios.gr:3478, or server: those that your LiveKit names (none)",
  },
};

/** The shortest secret that LiveKit takes without complaint. */
const shortestSecret = 32;

/** The settings of the rooms, every wrong one told to the reader. */
export function liveSettings(reader: Reader): LiveSettings {
  const ice = iceOf(reader);
  const url = socketUrl(reader);
  const given = text(reader, "LIVEKIT_SERVER");
  const key = text(reader, "LIVEKIT_API_KEY");
  const hidden = secret(reader, "LIVEKIT_API_SECRET");
  if (hidden !== null && hidden.length < shortestSecret)
    complain(reader, "LIVEKIT_API_SECRET", {
      el: `έχει λιγότερους από ${shortestSecret} χαρακτήρες`,
      en: `shorter than ${shortestSecret}`,
    });
  if (url !== null) {
    for (const [name, value] of [
      ["LIVEKIT_API_KEY", key],
      ["LIVEKIT_API_SECRET", hidden],
    ] as const)
      if (value === null)
        complain(reader, name, {
          el: "λείπει: τη θέλει το LIVEKIT_URL",
          en: "missing: LIVEKIT_URL needs it",
        });
    if (given !== null && given !== "none")
      complain(reader, "LIVEKIT_SERVER", {
        el: "ή αυτό ή το LIVEKIT_URL, όχι και τα δύο",
        en: "either this or LIVEKIT_URL, not both",
      });
    return { ice, kind: "theirs", url, key: key ?? "", secret: hidden ?? "" };
  }
  if (key !== null || hidden !== null)
    complain(reader, "LIVEKIT_URL", {
      el: "λείπει: δόθηκε κλειδί ή μυστικό χωρίς διεύθυνση",
      en: "missing: a key or a secret is given without an address",
    });
  if (given === "none") return { ice, kind: "off" };
  if (given !== null && runnable(given) === null)
    complain(reader, "LIVEKIT_SERVER", {
      el: "δεν υπάρχει εκεί πρόγραμμα που εκτελείται",
      en: "there is no program there that can be run",
    });
  return { ice, kind: "ours", path: given };
}

function socketUrl(reader: Reader): string | null {
  const given = text(reader, "LIVEKIT_URL");
  if (given === null) return null;
  const parsed = URL.canParse(given) ? new URL(given) : null;
  const isPlain =
    parsed !== null &&
    /^(wss?|https?):$/u.test(parsed.protocol) &&
    parsed.username === "" &&
    !/[?#]/u.test(given);
  if (isPlain) return given.replace(/\/+$/u, "").replace(/^http/u, "ws");
  complain(reader, "LIVEKIT_URL", {
    el: "πλήρης διεύθυνση wss:// ή ws://, χωρίς κωδικό, ? και #",
    en: "a full wss:// or ws:// address without a password, ? and #",
  });
  return null;
}

const icePattern =
  /^(stun|stuns|turn|turns):(?:([^:@,\s]+):([^@,\s]+)@)?([\w.[\]:-]+)(\?transport=(?:udp|tcp))?$/u;

function iceOf(reader: Reader): Ice {
  const given = text(reader, "LIVEKIT_ICE");
  if (given === null) return [];
  if (given === "server") return "server";
  return given.split(",").flatMap((each) => {
    const match = icePattern.exec(each.trim());
    if (match === null) {
      complain(reader, "LIVEKIT_ICE", {
        el: "διευθύνσεις stun: ή turn: με κόμματα, π.χ. turn:όνομα:κωδικός@turn.chios.gr:3478, ή server",
        en: "addresses stun: or turn: separated by commas, e.g. turn:name:password@turn.chios.gr:3478, or server",
      });
      return [];
    }
    const [, scheme, username, credential, place, transport = ""] = match;
    return [
      {
        urls: `${scheme}:${place}${transport}`,
        ...(username !== undefined && credential !== undefined && { username, credential }),
      },
    ];
  });
}
