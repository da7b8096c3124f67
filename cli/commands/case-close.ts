import { groupTracking, parseTracking } from "../../core/number/tracking.ts";
import { isRefusal, type Refusal } from "../../core/refusal.ts";
import type { BadInput } from "../../core/desk.ts";
import { declineReasons, type Outcome as Closing } from "../../core/request/request.ts";
import type { Run } from "../action.ts";
import { confirm, mayAsk, need, offer } from "../ask.ts";
import type { LocalFile } from "../files.ts";
import { choiceFlag, isOn, numberFlag, textFlag, textFlags } from "../flags.ts";
import type { Session } from "../machine.ts";
import { readNumbers } from "../numbers.ts";
import { fail } from "../print/output.ts";
import { onDesk } from "../session.ts";
import { reasonWords } from "../words/closing.ts";
import { prompts } from "../words/prompts.ts";
import { resultWords } from "../words/results.ts";
import { say } from "../words/words.ts";
import { readFiles } from "./case-attach.ts";
import { onEach } from "./bulk.ts";
import { wrongNumbers } from "./wrong-numbers.ts";

type Asked = {
  reason: Closing["reason"];
  text: string | undefined;
  of: string | undefined;
  photos: string[];
};

const reasons = ["done", ...declineReasons] as const;
const questions = prompts["case.close"];

/** `dimos case close`: as done with a proof, or with an honest reason. */
export const closeCases = onDesk(async (run, session) => {
  const { numbers, wrong, rest } = await readNumbers(run);
  if (wrong.length > 0 || numbers.length === 0) return wrongNumbers(run, wrong);
  const typed = await askedFor(run, rest);
  if (typeof typed === "number") return typed;
  const of = typed.of === undefined ? undefined : parseTracking(typed.of);
  if (typed.of !== undefined && of === undefined) return wrongNumbers(run, [typed.of]);
  const asked = { ...typed, of };
  const other = of === undefined ? "" : groupTracking(of);
  const files = await readFiles(run, asked.photos);
  if (typeof files === "number") return files;
  const count = String(numbers.length);
  if (numbers.length > 1 && !(await confirm(run, say(questions.yes, run.language, { count }))))
    return fail(run, "cancelled");
  return onEach(run, session, {
    numbers,
    done: resultWords["case.close"],
    value: (_, request) =>
      request === undefined ? other : say(reasonWords[asked.reason], run.language, { other }),
    act: (number) => close(session, { number, expected: numberFlag(run, "expect"), asked, files }),
  });
});

type Close = { number: string; expected: number | undefined; asked: Asked; files: readonly LocalFile[] };

async function close({ desk }: Session, { number, expected, asked, files }: Close) {
  const proof = await attach(desk, { number, expected, files });
  if (!Array.isArray(proof)) return proof;
  return desk.do("case.close", {
    number,
    reason: asked.reason,
    text: asked.text,
    proof,
    duplicateOf: asked.of,
    ...(files.length === 0 && { expected }),
  });
}

/** Keeps the photos first: a proof is a file of the case. Only the first one is held to the version that was seen. */
async function attach(
  desk: Session["desk"],
  { number, expected, files }: Omit<Close, "asked">,
): Promise<string[] | Refusal | BadInput> {
  const ids: string[] = [];
  for (const [at, file] of files.entries()) {
    const kept = await desk.do("case.attach", { number, ...file, ...(at === 0 && { expected }) });
    if (isRefusal(kept)) return kept;
    ids.push(kept.file);
  }
  return ids;
}

async function askedFor(run: Run, rest: readonly string[]): Promise<Asked | number> {
  const photos = textFlags(run, "photo");
  const text = textFlag(run, "text") ?? (rest.length > 0 ? rest.join(" ") : undefined);
  const of = textFlag(run, "of");
  const options = reasons.map((value) => ({
    value,
    name: say(reasonWords[value], run.language, { other: "…" }),
  }));
  const typed = isOn(run, "done") ? "done" : choiceFlag(run, "reason", reasons);
  const guided = typed === undefined && mayAsk(run);
  const chosen = typed ?? (await need(run, questions.reason, options));
  const reason = reasons.find((each) => each === chosen);
  if (reason === undefined) return typeof chosen === "number" ? chosen : fail(run, "usage");
  if (!guided) return { reason, text, of, photos };
  const other = reason === "duplicate" ? (of ?? (await need(run, questions.of))) : of;
  const words = text ?? (reason === "duplicate" ? undefined : await need(run, questions.text));
  const photo = reason === "done" && photos.length === 0 ? await offer(run, questions.photo) : undefined;
  if (typeof other === "number") return other;
  if (typeof words === "number") return words;
  return { reason, text: words, of: other, photos: photo === undefined ? photos : [photo] };
}
