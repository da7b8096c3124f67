/** @jsxImportSource hono/jsx */
import { Frame } from "../page/frame.tsx";
import { WithPhone } from "../page/phone.tsx";
import { link, type View } from "../view.ts";
import { say, type WordKey } from "../words.ts";
import { ShareSection } from "./share-section.tsx";
import { calledOf, pageOf, type Shown } from "./shown.ts";

/** How it ended: sentences, which may hold `{phone}`, and the receipt where there is one. */
export type Ending = {
  title: Extract<WordKey, `done.title${string}`>;
  said: string[];
  receipt: string | null;
};

/** What came of it, the receipt, and the petition to pass on. */
export function DonePage({ view, shown, ending }: { view: View; shown: Shown; ending: Ending }) {
  const { language, municipality } = view;
  const { title, said, receipt } = ending;
  const here = pageOf(shown.number);
  return (
    <Frame view={view} title={say(language, title)} here={here}>
      <div class="narrow">
        <h1>{say(language, title)}</h1>
        <p class="hint">{calledOf(shown, view)}</p>
        <section class="card">
          {said.map((text) => (
            <p class="said">
              <WithPhone text={text} phone={municipality.phone} />
            </p>
          ))}
          {receipt !== null && (
            <>
              <h2>{say(language, "done.receipt")}</h2>
              <p class="receipt">{grouped(receipt)}</p>
              <p>{say(language, "done.receipt.how")}</p>
            </>
          )}
        </section>
        <p>
          <a href={link(view, here)}>{say(language, "done.to")}</a>
        </p>
        <ShareSection view={view} shown={shown} />
      </div>
    </Frame>
  );
}

/** Five and five, so that it is copied without losing one's place. */
function grouped(receipt: string): string {
  return receipt.match(/.{1,5}/gu)?.join(" ") ?? receipt;
}
