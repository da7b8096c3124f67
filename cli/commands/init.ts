import type { Action } from "../action.ts";
import { exits } from "../exit-codes.ts";
import { textFlag } from "../flags.ts";
import { print, printJson, remark, suggest } from "../print/output.ts";
import { styled } from "../print/paint.ts";
import { setupWords } from "../words/setup.ts";
import { say } from "../words/words.ts";
import { notMade } from "./config.ts";

const next = ["dimos serve", "dimos chat", "dimos case list"];

/** `dimos init`: data folder, municipality and first admin; what is there already stays. */
export const initDesk: Action = async (run) => {
  const { language } = run;
  const folder = textFlag(run, "folder");
  const made = await (await run.machine()).init(folder === undefined ? {} : { folder });
  if ("refused" in made) return notMade(run, made);
  const { data, municipality, created, admins } = made;
  if (run.json) printJson(run, { query: { folder: folder ?? null }, items: [made] });
  else if (run.quiet) print(run, [[data]]);
  else {
    const said = created ? setupWords.made : setupWords.there;
    print(run, [
      [styled("green", "✓ "), say(said, language, { value: municipality })],
      ["  ", say(setupWords.data, language, { value: data })],
      ["  ", say(setupWords.admins, language, { value: admins.join(", ") })],
    ]);
  }
  remark(run, [], [say(setupWords.next, language)]);
  for (const command of next) suggest(run, command);
  if (created) remark(run, [], [say(setupWords.yourName, language)]);
  if (created) suggest(run, `dimos staff edit ${admins[0] ?? ""} --name "…" --phone …`);
  return exits.ok;
};
