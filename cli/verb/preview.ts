import { firstTold, foresee } from "../screens/foresee.ts";
import type { Run } from "../action.ts";
import { mayAsk } from "../ask.ts";
import type { Session } from "../machine.ts";
import { namesOf } from "../names.ts";
import { remark } from "../print/output.ts";
import { styled } from "../print/paint.ts";
import { byWords, outlook, unreachedWords } from "../outlook.ts";
import { tuiWords } from "../words/tui.ts";
import { say } from "../words/words.ts";
import { isRefusal } from "../../core/refusal.ts";
import type { AnyVerb, Values } from "./verb.ts";

/** Shows what the resident would be told, where somebody is about to be asked whether to go on, or rehearses. */
export async function preview(
  run: Run,
  session: Session,
  { verb, numbers, values }: { verb: AnyVerb; numbers: readonly string[]; values: Values },
): Promise<void> {
  const { desk, deps } = session;
  const [number] = numbers;
  if (number === undefined || numbers.length > 1) return;
  const asks = verb.sure?.from === 1 && !run.yes && mayAsk(run);
  if (!run.dryRun && !asks) return;
  const [shown, names] = await Promise.all([
    desk.do("case.show", { number }),
    namesOf(session, run.language),
  ]);
  if (isRefusal(shown) || names.municipality === undefined) return;
  const on = { number, expected: shown.case.version };
  const office = { me: desk.by, municipality: names.municipality, names };
  const foreseen = foresee({ verb: verb.name, on, values, files: [] }, shown, { office, now: deps.now() });
  if ("refused" in foreseen) return;
  const { language } = run;
  const notice = firstTold(foreseen);
  if (notice === undefined) {
    if (!foreseen.unreachable) return remark(run, [styled("dim", say(tuiWords["tells.nobody"], language))]);
    return remark(run, [styled("yellow", unreachedWords(foreseen.phone, language))]);
  }
  const text = notice.reply.text.replace(/\s*\n\s*/gu, " ");
  remark(run, [styled("dim", `${say(tuiWords["tells.resident"], language)}«${text}»`)]);
  const { isSure, text: will } = outlook(notice, shown.ways, language);
  const by = byWords(notice, language);
  remark(run, [styled(isSure ? "dim" : "yellow", will === "" ? by : `${by} · ${will}`)]);
}
