import { spawn } from "node:child_process";
import { accessSync, constants, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { PrepareError } from "./say.mjs";

/** The version that the desk is tried with. */
export const LIVEKIT = "1.13.5";
const MODULE = `github.com/livekit/livekit-server/cmd/server@v${LIVEKIT}`;
/** Where Go lies when it is not on the PATH. */
const GO_PLACES = ["/usr/local/go/bin", "/usr/lib/go/bin", "/opt/homebrew/bin"];

/** @typedef {{ root: string }} Where the project's folder */

/**
 * The server of the rooms on this machine: on the PATH, else the one that was built into the project's folder; null where
 * there is none.
 * @param {Where} where
 * @returns {string | null}
 */
export function findLiveKit(where) {
  return onPath("livekit-server") ?? runnable(built(where.root));
}

/** Whether this machine can build it. */
export function canBuildLiveKit() {
  return findGo() !== null;
}

/**
 * Builds it into the project's folder, which takes two minutes the first time, and returns its path. Processes that build
 * at once do not disturb each other.
 * @param {Where & { signal?: AbortSignal }} where
 * @returns {Promise<string>}
 */
export async function buildLiveKit({ root, signal }) {
  const go = findGo();
  if (go === null) throw failed("Λείπει η Go · Go is missing");
  const fresh = join(root, ".livekit", `new-${process.pid}-${Date.now()}`);
  mkdirSync(fresh, { recursive: true });
  try {
    await install(go, fresh, signal);
    renameSync(join(fresh, "server"), built(root));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return built(root);
}

/**
 * @param {string} go
 * @param {string} folder
 * @param {AbortSignal | undefined} signal
 */
async function install(go, folder, signal) {
  const child = spawn(go, ["install", MODULE], {
    cwd: folder,
    env: { ...process.env, CGO_ENABLED: "0", GOBIN: folder, GOFLAGS: "" },
    stdio: ["ignore", "ignore", "pipe"],
    ...(signal && { signal }),
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (said = `${said}${text}`.slice(-4000)));
  const code = await new Promise((resolve) => child.on("error", resolve).on("close", resolve));
  if (code === 0) return;
  const why = said.split("\n").findLast((line) => /\S/.test(line) && !line.startsWith("go: downloading"));
  throw failed(why?.trim() ?? String(code));
}

/** @param {string} why */
function failed(why) {
  return new PrepareError({
    what: `Ο livekit-server ${LIVEKIT} δεν χτίστηκε · it was not built`,
    why,
    next: `go install ${MODULE}`,
  });
}

/** @param {string} root */
function built(root) {
  return join(root, ".livekit", `livekit-server-${LIVEKIT}`);
}

function findGo() {
  return onPath("go", GO_PLACES);
}

/**
 * @param {string} name
 * @param {readonly string[]} more
 */
function onPath(name, more = []) {
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...more].filter((folder) => folder !== "");
  return folders.map((folder) => runnable(join(folder, name))).find((each) => each !== null) ?? null;
}

/**
 * The path itself where it can be run; null for anything else, a folder too.
 * @param {string} path
 */
export function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile() ? path : null;
  } catch {
    return null;
  }
}
