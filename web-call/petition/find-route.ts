import type { Context } from "hono";
import { inclusionOf } from "../../core/petition/inclusion.ts";
import { isRefusal } from "../../core/refusal.ts";
import type { Web } from "../address.ts";
import { show } from "../show.ts";
import { say } from "../words.ts";
import type { Mend } from "../form/field.tsx";
import { petitionOf } from "./find.ts";
import { FoundPage } from "./found-page.tsx";
import { drawOne } from "./one-route.ts";
import { mendOf } from "./refusal-text.ts";
import { readForm, type Forms } from "../form/forms.ts";
import { SlowPage } from "../page/trouble.tsx";

/** Finds a signature in the public lists by its key and its receipt; changes nothing. */
export async function findOwn(c: Context<Web>, signing: Forms): Promise<Response> {
  const { around } = signing;
  const asked = await petitionOf(c, around);
  if (asked instanceof Response) return asked;
  const { view, shown } = asked;
  const { field } = await readForm(c);
  const [who, receipt] = [field("with").trim(), field("receipt").trim()];
  const again = (mend: Mend) => drawOne(c, signing, { asked, finding: { who, receipt, mend }, status: 400 });
  const permit = around.mayLookUp(around.clientOf(c));
  if (!permit.may) {
    c.header("Retry-After", String(permit.seconds));
    return show(c, SlowPage({ view, ...permit }), { status: 429 });
  }
  const found = await inclusionOf(around.deps, shown.petition, { typed: who, receipt });
  if (isRefusal(found)) {
    permit.hit();
    return again({ ...mendOf(view, { shown, refused: found.refused }), field: "with" });
  }
  if (found.found === "absent") return again({ field: "receipt", text: say(view.language, "find.absent") });
  permit.hit();
  return show(c, FoundPage({ view, shown, found }));
}
