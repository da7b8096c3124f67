import { existsSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commandLine, errorOf } from "../support/command.ts";

let shell: ReturnType<typeof commandLine>;
beforeAll(() => {
  shell = commandLine();
});
afterAll(() => shell.remove());

test.each([
  [["case", "lits"], "Δεν υπάρχει εντολή lits. Μήπως: list;"],
  [["ψασε", "λιστ"], "Δεν υπάρχει εντολή ψασε. Μήπως: case;"],
  [["case", "list", "--nonsense"], "Δεν υπάρχει επιλογή --nonsense."],
  [["serve", "--quiet"], "Δεν υπάρχει επιλογή --quiet."],
  [["case", "list", "--order", "worst"], "Το --order δέχεται: due, newest."],
  [["case", "list", "--limit"], "Η επιλογή --limit θέλει μια τιμή."],
  [["staff", "add"], "Λείπει: ΛΟΓΑΡΙΑΣΜΟΣ."],
  [["doctor", "now"], "Περισσεύουν λέξεις στην εντολή."],
  [["--lang", "fr"], "Το --lang δέχεται: el, en."],
])("«dimos %j» is told in three lines how it is written", async (args, said) => {
  const { code, out, err } = await shell.dimos(args);
  expect(err.trimEnd().split("\n")).toEqual([
    expect.stringContaining(said),
    "  Η βοήθεια δείχνει πώς γράφεται.",
    expect.stringMatching(/^→ \S*dimos( \w+)* --help$/u),
  ]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
});

test.each(["case", "petition", "appointment", "cal", "staff", "config"])(
  "the help of «dimos %s» names what each command takes, and nothing that has no name",
  async (noun) => {
    for (const language of ["el", "en"]) {
      const { out } = await shell.dimos([noun, "--help", "--lang", language]);
      expect(out.split("\n").length).toBeGreaterThan(5);
      expect(out).not.toMatch(/\[\s*\]|undefined/u);
    }
  },
);

test("the same in English, and as JSON for scripts", async () => {
  const english = await shell.dimos(["case", "list", "--nonsense", "--lang", "en"]);
  expect(english.err).toContain("There is no option --nonsense.");
  const json = await shell.dimos(["case", "list", "--nonsense", "--json"]);
  expect(errorOf(json)).toMatchObject({ code: "E-USAGE", exit: 2 });
});

test("without a command a pipe gets the short help beside the result, and code 2", async () => {
  const { code, out, err } = await shell.dimos([]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("dimos case list --handler me");
  expect(err).toContain("E-USAGE");
});

test("a command before the desk is set up says how to set it up, and makes nothing", async () => {
  const { code, err } = await shell.dimos(["case", "list", "--json"]);
  expect(errorOf({ code, err, out: "" })).toMatchObject({
    code: "E-NOT-INITIALISED",
    next: expect.stringMatching(/dimos init$/u) as string,
  });
  expect(code).toBe(1);
  expect((await shell.dimos(["doctor"])).code).toBe(1);
  expect(existsSync(shell.data)).toBe(false);
});

test("all wrong settings come at once by name, without their secrets", async () => {
  const env = { DIMOS_PORT: "99999", TELEGRAM_BOT_TOKEN: "no-token-of-mine", SMTP_URL: "user:hunter2@mail" };
  for (const command of [["case", "list"], ["serve"], ["init"]]) {
    const { code, err } = await shell.dimos(command, { env });
    expect(code).toBe(1);
    for (const name of [...Object.keys(env), "MAIL_FROM"]) expect(err).toContain(`  ${name}: `);
    expect(err).not.toMatch(/no-token-of-mine|hunter2/u);
  }
  const doctor = await shell.dimos(["doctor", "--json"], { env });
  expect(doctor.code).toBe(1);
  expect(doctor.out).toContain("DIMOS_PORT: ");
  expect(doctor.out).not.toMatch(/no-token-of-mine|hunter2/u);
});

test("help topics, help of a command, and the version", async () => {
  const codes = await shell.dimos(["help", "exit-codes"]);
  for (const code of ["0", "1", "2", "3", "4", "5", "6", "8", "75", "130"])
    expect(codes.out).toMatch(new RegExp(`^ {2}${code} `, "mu"));
  expect((await shell.dimos(["help", "environment"])).out).toContain("TWILIO_AUTH_TOKEN");
  expect((await shell.dimos(["case", "close", "--help", "--lang", "en"])).out).toContain(
    "Close with a proof",
  );
  expect((await shell.dimos(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  expect((await shell.dimos(["completion", "bash"])).out).toContain("complete -o default -F _dimos dimos");
});
