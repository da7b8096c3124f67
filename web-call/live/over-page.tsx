/** @jsxImportSource hono/jsx */
import type { Call } from "../../core/call/call.ts";
import { Frame } from "../page/frame.tsx";
import { WithPhone } from "../page/phone.tsx";
import type { View } from "../view.ts";
import { say } from "../words.ts";

/** The page of a link whose call is over: it opens nothing any more. */
export function OverPage({ view, call }: { view: View; call: Pick<Call, "ending"> }) {
  const { language, municipality } = view;
  const isCancelled = call.ending === "cancelled";
  const title = say(language, isCancelled ? "call.cancelled" : "call.over");
  return (
    <Frame view={view} title={title} here="/call">
      <div class="narrow">
        <h1>{title}</h1>
        <div class="card">
          {!isCancelled && <p>{say(language, "call.over.about")}</p>}
          <p>
            <WithPhone
              text={say(language, "call.over.more", { phone: "{phone}" })}
              phone={municipality.phone}
            />
          </p>
        </div>
      </div>
    </Frame>
  );
}
