/** @jsxImportSource hono/jsx */
import { Frame } from "../page/frame.tsx";
import { placed, type View } from "../view.ts";
import { say } from "../words.ts";
import type { Script } from "./around.ts";
import { Program, TryOut } from "./parts.tsx";

/** Camera, microphone and line can be tried at any time, by everybody. */
export function TryPage({ view, script }: { view: View; script: Script | null }) {
  const { language } = view;
  return (
    <Frame view={view} title={say(language, "call.try.title")} here="/call/try">
      <div
        id="call"
        class="wide live"
        data-base={placed(view, "/call/try")}
        data-side="try"
        data-host=""
        data-phone={view.municipality.phone}
      >
        <h1>{say(language, "call.try.title")}</h1>
        <TryOut view={view} />
        <Program view={view} script={script} isSoon={false} />
      </div>
    </Frame>
  );
}
