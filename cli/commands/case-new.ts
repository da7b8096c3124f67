import { channelNames } from "../../core/channel.ts";
import { municipalityOf } from "../../core/deps.ts";
import type { InputOf } from "../../core/desk.ts";
import { formatProtocol } from "../../core/law/protocol.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { isRefusal } from "../../core/refusal.ts";
import { matchIn } from "../../core/request/match-in.ts";
import type { ServiceRequest } from "../../core/request/request.ts";
import type { Run } from "../action.ts";
import { mayAsk, need, offer, type Option } from "../ask.ts";
import { choiceFlag, textFlag } from "../flags.ts";
import { caseList } from "../list/cases.ts";
import { itemOf, readingOf } from "../list/columns.ts";
import type { Session } from "../machine.ts";
import { refusedName } from "../near.ts";
import { printDone } from "../print/done.ts";
import { remark } from "../print/output.ts";
import { styled } from "../print/paint.ts";
import { onDesk } from "../session.ts";
import { readAll } from "../stdin.ts";
import { promptWords, prompts } from "../words/prompts.ts";
import { resultWords } from "../words/results.ts";
import { say } from "../words/words.ts";

type NewInput = InputOf<"case.new">;
const questions = prompts["case.new"];
const unknown = "";

/** `dimos case new`: writes down what a caller or a visitor reports, guided or by flags. */
export const newCase = onDesk(async (run, session) => {
  const text = await textOf(run);
  if (typeof text === "number") return text;
  const guided = textFlag(run, "text") === undefined && run.args.length === 0;
  const category = textFlag(run, "category") ?? (await categoryFor(run, session, { text, guided }));
  if (typeof category === "number") return category;
  const input: NewInput = {
    text,
    ...(category !== unknown && { category }),
    ...(await details(run, guided)),
    language: choiceFlag(run, "residentLang", ["el", "en"]),
    channel: choiceFlag(run, "channel", channelNames),
  };
  const made = await session.desk.do("case.new", input);
  if (isRefusal(made)) {
    const value = made.refused === "wrong-phone" ? (input.phone ?? "") : category;
    return refusedName(run, session, { refusal: made, value });
  }
  return told(run, session, made);
});

async function textOf(run: Run): Promise<string | number> {
  const typed = textFlag(run, "text") ?? (run.args.length > 0 ? run.args.join(" ") : undefined);
  if (typed === "-") return (await readAll(run.terminal.input)).trimEnd();
  return typed ?? need(run, questions.text);
}

async function details(run: Run, guided: boolean) {
  const ask = async (field: "place" | "name" | "phone" | "email") =>
    textFlag(run, field) ?? (guided ? await offer(run, questions[field]) : undefined);
  return {
    place: await ask("place"),
    name: await ask("name"),
    phone: await ask("phone"),
    email: await ask("email"),
  };
}

type Said = { text: string; guided: boolean };

/** What the words of the text point to: proposed first where somebody can be asked, taken alone when it is sure. */
async function categoryFor(run: Run, { deps }: Session, { text, guided }: Said): Promise<string | number> {
  const municipality = await municipalityOf(deps);
  const categories = municipality.categories.filter(({ guidance }) => guidance === undefined);
  const { best, sure } = matchIn({ ...municipality, categories }, text);
  const proposed = categories.find(({ id }) => id === best);
  if (guided && mayAsk(run)) {
    const beside = say(promptWords.proposed, run.language);
    const first =
      proposed === undefined
        ? []
        : [{ value: proposed.id, name: `${proposed.name[run.language]} (${beside})` }];
    const others = categories
      .filter((each) => each !== proposed)
      .map(({ id, name }): Option => ({ value: id, name: name[run.language] }));
    return need(run, questions.category, [
      ...first,
      ...others,
      { value: unknown, name: say(promptWords.unsure, run.language) },
    ]);
  }
  if (proposed === undefined || !sure) return unknown;
  remark(run, [
    styled("dim", say(resultWords.category, run.language, { value: proposed.name[run.language] })),
  ]);
  return proposed.id;
}

async function told(run: Run, session: Session, made: ServiceRequest): Promise<number> {
  const { number, protocol, openedAt } = made;
  const filed = protocol === null ? "–" : formatProtocol({ no: protocol.no, at: openedAt });
  return printDone(run, {
    item: itemOf(caseList, made, await readingOf(run, session)),
    quiet: number,
    said: say(resultWords["case.new"], run.language, { number: groupTracking(number), value: filed }),
    next: `dimos case assign ${number} me`,
  });
}
