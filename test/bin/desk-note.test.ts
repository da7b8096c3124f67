import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { leaveNote, notedDesks } from "../../bin/desk-note.ts";

const program = "/opt/dimos";
let folder: string;
let env: Record<string, string>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dimos-note-"));
  env = { XDG_STATE_HOME: folder };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A data folder with something of a desk in it. */
function desk(name: string): string {
  const data = join(folder, name);
  mkdirSync(data);
  writeFileSync(join(data, "dimos.db"), "");
  return data;
}
const notes = () => readdirSync(join(folder, "dimos")).map((name) => join(folder, "dimos", name));
const at = { program, host: "127.0.0.1", port: 9090 };

test("a note tells where the desk is and listens, for as long as its process is that one", () => {
  const data = desk("data");
  leaveNote(env, { ...at, data });
  expect(notedDesks(env, program)).toEqual([{ data, host: "127.0.0.1", port: 9090, isRunning: true }]);
  const [path = ""] = notes();
  const kept = JSON.parse(readFileSync(path, "utf8")) as object;
  for (const other of [{ pid: 2 ** 22 }, { began: "1" }]) {
    writeFileSync(path, JSON.stringify({ ...kept, ...other }));
    expect(notedDesks(env, program)).toMatchObject([{ data, isRunning: false }]);
  }
});

test("a desk started again leaves one note, and that of one that is gone goes at the next start", () => {
  const [one, two] = [desk("one"), desk("two")];
  for (const data of [one, two, one]) leaveNote(env, { ...at, data });
  expect(notedDesks(env, program).map(({ data }) => data)).toEqual(expect.arrayContaining([one, two]));
  expect(notes()).toHaveLength(2);
  rmSync(two, { recursive: true });
  expect(notedDesks(env, program)).toMatchObject([{ data: one }]);
  leaveNote(env, { ...at, data: one });
  expect(notes()).toHaveLength(1);
});

test("a desk of another copy of the program is not this one's", () => {
  leaveNote(env, { ...at, data: desk("data") });
  expect(notedDesks(env, "/home/maria/dimos")).toEqual([]);
});

test.each([
  "",
  "no JSON",
  "[]",
  "null",
  '{"data":1}',
  '{"program":"/opt/dimos","data":"/tmp","port":"1","pid":1}',
])("a note that says %j is none", (text) => {
  leaveNote(env, { ...at, data: desk("data") });
  writeFileSync(notes()[0] ?? "", text);
  expect(notedDesks(env, program)).toEqual([]);
});

test("a note that others may write is none", () => {
  leaveNote(env, { ...at, data: desk("data") });
  chmodSync(notes()[0] ?? "", 0o666);
  expect(notedDesks(env, program)).toEqual([]);
});

test("where no note may be left the desk is served all the same", () => {
  writeFileSync(join(folder, "file"), "");
  const nowhere = { XDG_STATE_HOME: join(folder, "file") };
  leaveNote(nowhere, { ...at, data: "/x" });
  expect(notedDesks(nowhere, program)).toEqual([]);
});
