import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { described, fieldsOf, jsonSchemaOf } from "../../cli/schema/describe.ts";
import { rows } from "../../cli/table/rows.ts";
import { commandLine, type Ended, errorOf, itemsOf } from "../support/command.ts";

let shell: ReturnType<typeof commandLine>;
const dimos: typeof shell.dimos = (...given) => shell.dimos(...given);
beforeAll(() => {
  shell = commandLine();
});
afterAll(() => shell.remove());

/** What is wrong with an answer by its own published schema; a field that the schema does not name is wrong too. */
function wrongIn(name: string, { out }: Ended): unknown {
  const answer: unknown = JSON.parse(out);
  const schema = jsonSchemaOf(name);
  if (schema === undefined) return `${name} is not described`;
  const { error } = z.fromJSONSchema(schema).safeParse(answer);
  const unnamed = itemsOf({ code: 0, out, err: "" })
    .flatMap((item) => Object.keys(item))
    .filter((field) => !fieldsOf(name).includes(field));
  return error ?? (unnamed.length > 0 ? unnamed : null);
}

test("the JSON of every command is described", () => {
  const answering = rows.filter(({ does }) => does !== undefined).map(({ name }) => name);
  expect([...described].sort()).toEqual([...answering, "error"].sort());
});

test(
  "every command answers as its schema says, and a failure as that of errors",
  { timeout: 120_000 },
  async () => {
    const photo = join(shell.folder, "photo.jpg");
    const image = sharp({ create: { width: 9, height: 9, channels: 3, background: "#789" } });
    writeFileSync(photo, await image.jpeg().toBuffer());
    const town = join(shell.folder, "town");
    cpSync(join(import.meta.dirname, "../../db/demo"), town, { recursive: true });
    const answered = async (...command: string[]) => {
      const answer = await dimos([...command, "--json"]);
      if (answer.out === "") throw new Error(`${command.join(" ")}: ${answer.err}`);
      const name = command.slice(0, rows.some((row) => row.name === command[0]) ? 1 : 2).join(".");
      expect(wrongIn(name, answer), command.join(" ")).toBeNull();
      return answer;
    };
    await answered("init");
    await answered("seed", "--cases", "1", "--dry-run");
    const made = await answered("case", "new", "Λακκούβα", "--phone", "6912345678", "--place", "38.37,26.13");
    const number = String(itemsOf(made)[0]?.["number"]);
    for (const step of [
      ["assign", number, "me"],
      ["release", number, "Λείπω"],
      ["assign", number, "me"],
      ["stage", number, "working"],
      ["ask", number, "Πού;"],
      ["answer", number, "Εκεί"],
      ["note", number, "Είδα"],
      ["reply", number, "Ερχόμαστε"],
      ["attach", number, photo],
      ["file", number],
      ["move", number, "water"],
      ["close", number, "--done", "--text", "Έγινε", "--photo", photo],
      ["reopen", number, "Ξανά"],
      ["withdraw", number, "Κάλεσαν"],
      ["show", number],
      ["list", "--closed"],
      ["count"],
      // Of two cases one is refused: its item is the refusal.
      [
        "note",
        number,
        String(itemsOf(await dimos(["case", "new", "Άλλη", "--json"]))[0]?.["number"]),
        "x",
        "--expect",
        "1",
      ],
    ])
      await answered("case", ...step);
    await answered("outbox", "list");
    await answered("staff", "add", "maria", "--name", "Μαρία", "--role", "clerk");
    await answered("staff", "list");
    await answered("config", "show");
    await answered("config", "try", "δεν ανάβει το φως στον δρόμο μας");
    await answered("config", "check", town);
    await answered("config", "apply", town);
    await answered("migrate", "status");
    await answered("backup", join(shell.folder, "copy"));
    await answered("doctor");
    const refused = await dimos(["case", "reopen", number, "Ξανά", "--json"]);
    const error = jsonSchemaOf("error") ?? {};
    expect(z.fromJSONSchema(error).safeParse(JSON.parse(refused.err)).error).toBeUndefined();
  },
);

describe("--json=a,b", () => {
  test("picks fields of each item, and a case that failed still says why", async () => {
    const [first, second] = [
      (await dimos(["case", "new", "Πρώτη", "-q"])).out.trim(),
      (await dimos(["case", "new", "Δεύτερη", "-q"])).out.trim(),
    ];
    const listed = await dimos(["case", "list", "--json=number,status", "--order", "newest", "--limit", "1"]);
    expect(JSON.parse(listed.out)).toMatchObject({ schema: "case.list/1", count: 1 });
    expect(itemsOf(listed)).toEqual([{ number: second, status: "new" }]);
    await dimos(["case", "close", second, "--reason", "cannot", "--text", "Όχι"]);
    const both = await dimos(["case", "stage", first, second, "working", "--json=status"]);
    expect(both.code).toBe(8);
    expect(itemsOf(both)).toMatchObject([{ status: "working" }, { error: { exit: 6 } }]);
  });

  test("refuses a field that there is not, names those that there are, and does nothing", async () => {
    const before = (await dimos(["case", "count"])).out;
    const { code, out, err } = await dimos(["case", "new", "Τρίτη", "--json=numbr"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(errorOf({ code, out, err }).message).toContain("Το --json δέχεται: number, kind, status,");
    expect((await dimos(["case", "count"])).out).toBe(before);
    expect((await dimos(["serve", "--json=url"])).code).toBe(2);
  });

  test("takes no word of the command for a field", async () => {
    const listed = await dimos(["case", "list", "--json", "Πρώτη"]);
    expect(JSON.parse(listed.out)).toMatchObject({ query: { text: "Πρώτη" }, count: 1 });
  });
});

test("help tells which commands are described, and describes one", async () => {
  const all = await dimos(["help", "schema"]);
  for (const name of described) expect(all.out).toContain(`  ${name}\n`);
  const one = await dimos(["help", "schema", "case.list"]);
  expect(JSON.parse(one.out)).toEqual(jsonSchemaOf("case.list"));
  expect(one.out).toContain('"format": "date-time"');
  expect((await dimos(["help", "schema", "case", "list"])).out).toBe(one.out);
  expect((await dimos(["help", "schema", "nothing"])).code).toBe(2);
});
