// `npm run pictures`: runs a desk of its own, plays a chat, a call and a clerk in real terminals (tmux), and draws
// what they show into `.pictures/`, for the README.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { svgOf } from "./pictures/svg.mjs";
import { prepare } from "./prepare.mjs";
import { ROOT } from "./prepare/places.mjs";

const PROGRAM = join(ROOT, "bin/dimos");
const PICTURES = join(ROOT, ".pictures");
const CASES = "400";

await prepare();
const work = mkdtempSync(join(tmpdir(), "dimos-pictures-"));
const env = {
  ...process.env,
  DIMOS_DATA: join(work, "data"),
  DIMOS_PORT: String(await freePort()),
  DIMOS_PUBLIC_URL: "",
  LC_ALL: "C.UTF-8",
  TERM: "xterm-256color",
};
const desk = spawn(PROGRAM, ["serve"], { env, stdio: "ignore" });
const ended = new Promise((resolve) => desk.once("exit", resolve));
try {
  await until(() => fetch(`http://127.0.0.1:${env.DIMOS_PORT}/healthz`).then(({ ok }) => ok));
  execFileSync(PROGRAM, ["seed", "--cases", CASES], { env, stdio: "ignore" });
  mkdirSync(PICTURES, { recursive: true });
  await chat();
  await call();
  await queue();
} finally {
  tmux("kill-server");
  desk.kill("SIGTERM");
  await ended;
  rmSync(work, { recursive: true, force: true });
}

async function chat() {
  const at = await opened({ columns: 72, rows: 34, command: `${PROGRAM} chat --as eleni` });
  await at.shows("καλη");
  await at.types("Λακκούβα μπροστά στο σχολείο", "Πού ακριβώς");
  await at.types("Απλωταριάς 12", "φωτογραφία");
  await at.types("χωρίς", "Να το στείλουμε;");
  await at.types("ναι", "Ο αριθμός σας");
  await at.drawn("chat", "Ένας δημότης δηλώνει μια λακκούβα από το chat");
}

async function call() {
  const keys = "1 say:6 # 1 2";
  const at = await opened({
    columns: 72,
    rows: 34,
    command: `${PROGRAM} call --from +306912345678 --keys '${keys}'; read -r _`,
  });
  await at.shows("Το σημειώσαμε");
  await at.drawn("phone", "Μια κλήση: το πρόβλημα με δικά σας λόγια, και ο αριθμός");
}

async function queue() {
  const at = await opened({ columns: 150, rows: 34, command: PROGRAM });
  await at.shows("ΟΥΡΑ");
  await at.keys("4");
  await at.keys("j", "j", "j");
  await at.shows("ΑΡΙΘΜΟΣ");
  await at.drawn("queue", "Η ουρά του υπαλλήλου");
}

/** @param {{ columns: number, rows: number, command: string }} options */
async function opened({ columns, rows, command }) {
  tmux("kill-session", "-t", "picture");
  tmux("new-session", "-d", "-s", "picture", "-x", String(columns), "-y", String(rows), command);
  const screen = () => tmux("capture-pane", "-p", "-t", "picture");
  /** @param {string} words */
  const shows = (words) => until(() => Promise.resolve(screen().includes(words)));
  return {
    shows,
    /** @type {(line: string, answer: string) => Promise<void>} */
    types: async (line, answer) => {
      tmux("send-keys", "-t", "picture", "-l", line);
      tmux("send-keys", "-t", "picture", "Enter");
      await shows(answer);
    },
    /** @type {(...names: string[]) => Promise<void>} */
    keys: async (...names) => {
      for (const name of names) tmux("send-keys", "-t", "picture", name);
      await pause(600);
    },
    /** @type {(name: string, title: string) => Promise<void>} */
    drawn: async (name, title) => {
      await pause(600);
      const picture = svgOf(tmux("capture-pane", "-e", "-p", "-t", "picture"), { columns, title });
      writeFileSync(join(PICTURES, `${name}.svg`), picture);
      process.stdout.write(`.pictures/${name}.svg\n`);
    },
  };
}

/** @param {...string} args */
function tmux(...args) {
  try {
    const own = ["-L", `dimos-pictures-${process.pid}`, "-f", "/dev/null", "-u"];
    return execFileSync("tmux", [...own, ...args], {
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return "";
  }
}

/** @param {() => Promise<boolean>} holds */
async function until(holds) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await holds().catch(() => false)) return;
    await pause(100);
  }
  throw new Error(`waited in vain for ${holds.toString()}\n${tmux("capture-pane", "-p", "-t", "picture")}`);
}

/** @param {number} ms */
function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === "object" ? address.port : 0));
    });
  });
}
