import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { buildLiveKit, canBuildLiveKit, findLiveKit, LIVEKIT } from "../prepare/livekit.mjs";
import { ROOT } from "../prepare/places.mjs";
import { PrepareError, working } from "../prepare/say.mjs";

const NEEDED = [
  {
    pack: "chromium",
    given: "PUPPETEER_EXECUTABLE_PATH",
    names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
  },
  { pack: "tmux", given: "", names: ["tmux"] },
];

/** Sees to the programs that the tests drive (a browser, a terminal): installs them where it may, else refuses with what to install. */
export async function ensurePrograms() {
  const missing = NEEDED.filter(({ given, names }) => !process.env[given] && !names.some(onPath)).map(
    ({ pack }) => pack,
  );
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(" ")}`;
  if (process.getuid?.() !== 0 || !onPath("apt-get")) {
    throw new PrepareError({
      what: `Λείπουν προγράμματα για τις δοκιμές · programs that the tests need are missing: ${missing.join(", ")}`,
      why: "Μόνο ο root τα εγκαθιστά, με apt-get · only root may install them, with apt-get",
      next: `Debian, Ubuntu: sudo apt-get update && sudo ${command}`,
    });
  }
  const words = {
    greek: `Εγκαθιστούμε ${missing.join(" και ")}, γιατί χρειάζονται στις δοκιμές.`,
    english: `Installing ${missing.join(" and ")}, because the tests need them.`,
  };
  await working(words, async () => {
    await aptGet(["update"]);
    await aptGet(command.split(" ").slice(1));
  });
}

/**
 * Sees to the server of the rooms, which the tests of calls need: builds it where it is missing, into the folder where the
 * desk finds it too. `DIMOS_SKIP=livekit` leaves it out, and those tests with it.
 */
export async function ensureLiveKit() {
  const where = { root: ROOT };
  if (process.env.DIMOS_SKIP === "livekit" || process.env.LIVEKIT_SERVER || findLiveKit(where) !== null)
    return;
  if (!canBuildLiveKit()) {
    throw new PrepareError({
      what: `Λείπει ο livekit-server ${LIVEKIT} για τις δοκιμές των κλήσεων · the tests of calls need it`,
      why: "Ούτε Go υπάρχει για να τον χτίσουμε · nor is there Go to build it with",
      next: "LIVEKIT_SERVER=/path/to/livekit-server npm test · DIMOS_SKIP=livekit npm test",
    });
  }
  const words = {
    greek: `Χτίζουμε τον livekit-server ${LIVEKIT} για τις δοκιμές των κλήσεων (περίπου 2 λεπτά την πρώτη φορά).`,
    english: `Building livekit-server ${LIVEKIT} for the tests of calls (about 2 minutes the first time).`,
  };
  await working(words, () => buildLiveKit(where));
}

/** @param {string[]} args */
async function aptGet(args) {
  const child = spawn("apt-get", ["-q", "-o", "DPkg::Lock::Timeout=120", ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (said += text));
  const code = await new Promise((resolve) => child.on("error", resolve).on("close", resolve));
  if (code === 0) return;
  process.stderr.write(said);
  throw new PrepareError({
    what: `Το apt-get δεν τα κατάφερε · apt-get ${args[0]} failed (${code})`,
    why: said.split("\n").find((line) => line.startsWith("E:")) ?? "?",
    next: `apt-get update && apt-get ${args.join(" ")}`,
  });
}

/** @param {string} name */
function onPath(name) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
