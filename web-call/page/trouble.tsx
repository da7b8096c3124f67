/** @jsxImportSource hono/jsx */
import { type Frame as FrameView, link } from "../view.ts";
import { say } from "../words.ts";
import { Frame } from "./frame.tsx";
import { WithPhone } from "./phone.tsx";

/** There is no such page. */
export function MissingPage({ view }: { view: FrameView }) {
  const { language, municipality } = view;
  const phone = municipality?.phone;
  const text =
    phone === undefined ? say(language, "missing.bare") : say(language, "missing.text", { phone: "{phone}" });
  return <Apology view={view} title={say(language, "missing.title")} texts={[text]} here="/" />;
}

/** Something of ours does not work; nothing about what or why. */
export function BrokenPage({ view }: { view: FrameView }) {
  const { language, municipality } = view;
  const phone = municipality?.phone;
  const text =
    phone === undefined ? say(language, "broken.bare") : say(language, "broken.text", { phone: "{phone}" });
  return <Apology view={view} title={say(language, "broken.title")} texts={[text]} here="/" />;
}

type Slow = { view: FrameView; seconds: number; whose: "yours" | "network" | "codes" };

/** Too many numbers that were none; says how long to wait and whom to call. */
export function SlowPage({ view, seconds, whose }: Slow) {
  const { language } = view;
  const count = Math.ceil(seconds / 60);
  const wait =
    count <= 1
      ? say(language, "slow.minute", { phone: "{phone}" })
      : say(language, "slow.minutes", { phone: "{phone}", minutes: String(count) });
  const texts = [say(language, `slow.${whose}`), wait];
  return <Apology view={view} title={say(language, "slow.title")} texts={texts} here="/t" />;
}

type ApologyProps = { view: FrameView; title: string; texts: string[]; here: string };

function Apology({ view, title, texts, here }: ApologyProps) {
  const { language, municipality } = view;
  return (
    <Frame view={view} title={title} here={here}>
      <div class="narrow">
        <h1>{title}</h1>
        <div class="card">
          {texts.map((text) => (
            <p>
              <WithPhone text={text} phone={municipality?.phone ?? ""} />
            </p>
          ))}
        </div>
        <ul class="plain row">
          <li>
            <a href={link(view, "/")}>{say(language, "go.home")}</a>
          </li>
          <li>
            <a href={link(view, "/t")}>{say(language, "go.track")}</a>
          </li>
        </ul>
      </div>
    </Frame>
  );
}
