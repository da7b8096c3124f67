import type { Context } from "hono";
import { unitsShown } from "../../core/petition/by-unit.ts";
import { signable } from "../../core/petition/signature.ts";
import { petitionStage } from "../../core/petition/stage.ts";
import { commitmentsOf } from "../../core/petition/verify-command.ts";
import type { Web } from "../address.ts";
import { show } from "../show.ts";
import { link } from "../view.ts";
import { BackPage } from "./back-page.tsx";
import { showData } from "./data-route.ts";
import type { Mend } from "../form/field.tsx";
import { type Asked, petitionOf } from "./find.ts";
import { type Finding, notAsked } from "./find-form.tsx";
import { OnePage } from "./one-page.tsx";
import { pageOf } from "./shown.ts";
import { unfilled, type Values } from "./sign-form.tsx";
import type { Forms } from "../form/forms.ts";

const namesAtOnce = 60;
const json = ".json";

/** The page of a petition, or the same as data where its address ends in `.json`. */
export async function showOne(c: Context<Web>, signing: Forms): Promise<Response> {
  const given = c.req.param("number") ?? "";
  if (given.endsWith(json)) return showData(c, signing.around, given.slice(0, -json.length));
  const asked = await petitionOf(c, signing.around);
  return asked instanceof Response ? asked : drawOne(c, signing, { asked });
}

export type Came = {
  asked: Asked;
  values?: Values;
  mend?: Mend;
  finding?: Finding;
  status?: 200 | 400 | 429;
};

/** Draws the page, with a form that came back where one did. */
export async function drawOne(c: Context<Web>, signing: Forms, came: Came): Promise<Response> {
  const { asked, values = unfilled, mend = null, finding = notAsked, status = 200 } = came;
  const { view, shown } = asked;
  const { deps } = signing.around;
  const { id, stage } = shown.petition;
  const [units, names, days] = await Promise.all([
    deps.store.units(id),
    deps.store.publicNames(id, namesAtOnce, c.req.query("names")),
    commitmentsOf(deps, shown.petition),
  ]);
  const beside = { units: unitsShown(units), names, days };
  const filling = { values, mend, token: signing.tokens.fresh() };
  const canSign = signable(shown.petition, view.now) === null;
  const page = OnePage({ view, one: { shown, beside, filling, finding, canSign } });
  return show(c, page, { status, kept: status === 200 && petitionStage[stage].seen === "listed" });
}

/** The page that begins to take a signature back. */
export async function askBack(c: Context<Web>, signing: Forms): Promise<Response> {
  const asked = await petitionOf(c, signing.around);
  return asked instanceof Response ? asked : drawBack(c, signing, { asked });
}

/** Draws it; where nothing can be taken back here any more, that is the page of the petition. */
export function drawBack(c: Context<Web>, signing: Forms, came: Came): Promise<Response> | Response {
  const { asked, values = unfilled, mend = null, status = 200 } = came;
  const { view, shown } = asked;
  const isOver = signable(shown.petition, view.now) !== null || shown.petition.key === "identity";
  if (isOver)
    return mend === null ? c.redirect(link(view, pageOf(shown.number)), 303) : drawOne(c, signing, came);
  const filling = { values, mend, token: signing.tokens.fresh() };
  return show(c, BackPage({ view, shown, filling }), { status });
}
