import { dayOnly } from "../../core/greek/dates.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { isRefusal } from "../../core/refusal.ts";
import type { Run } from "../action.ts";
import { need, offer } from "../ask.ts";
import { choiceFlag, isOn, textFlag } from "../flags.ts";
import { caseList } from "../list/cases.ts";
import { itemOf, readingOf } from "../list/columns.ts";
import { draftedWords, draftWords } from "../petition/command-words.ts";
import { printDone } from "../print/done.ts";
import { onDesk, refused } from "../session.ts";
import { fill } from "../words/words.ts";

/** `dimos petition draft`: writes a petition down for somebody who calls or comes, guided or by flags. */
export const draftPetition = onDesk(async (run, session) => {
  const guided = textFlag(run, "title") === undefined && run.args.length === 0;
  const title = textFlag(run, "title") ?? (guided ? await need(run, draftWords.title) : run.args.join(" "));
  if (typeof title === "number") return title;
  const ask = textFlag(run, "ask") ?? (await need(run, draftWords.ask));
  if (typeof ask === "number") return ask;
  const input = { title, ask, ...(await details(run, guided)) };
  const made = await session.desk.do("petition.draft", input);
  if (isRefusal(made)) return refused(run, made, { value: input.phone ?? "", number: "" });
  const { number, supporters, gatherUntil } = made;
  const day = dayOnly(gatherUntil, run.language);
  const given = { number: groupTracking(number), count: String(supporters), day };
  return printDone(run, {
    item: itemOf(caseList, made, await readingOf(run, session)),
    quiet: number,
    said: fill(draftedWords[run.language], given),
    next: `dimos petition show ${number}`,
  });
});

async function details(run: Run, guided: boolean) {
  const ask = async (field: "why" | "name" | "phone") =>
    textFlag(run, field) ?? (guided ? await offer(run, draftWords[field]) : undefined);
  const why = await ask("why");
  return {
    ...(why !== undefined && { why }),
    ...{ name: await ask("name"), phone: await ask("phone"), email: textFlag(run, "email") },
    showName: isOn(run, "show-name"),
    language: choiceFlag(run, "residentLang", ["el", "en"]),
  };
}
