import { ask, got, refusal } from "./ask.ts";
import { press, the, write } from "./dom.ts";
import { say } from "./say.ts";

/** Another device of the same person: a code goes out, and comes back from here. */
export function openCodes(proven: () => Promise<void>): void {
  const phone = document.getElementById("call")?.dataset["phone"] ?? "";
  const form = document.getElementById("code-form");
  if (!(form instanceof HTMLFormElement)) return;
  press("code-ask", async () => {
    const answer = await ask<{ sent: boolean }>("code");
    const why = refusal(answer);
    if (why === "nowhere") return write("other-why", say("call.code.nowhere", { phone }));
    if (answer === null) return write("other-why", say("call.trouble"));
    form.hidden = false;
    write("other-why", say("call.code.sent"));
    the("code", HTMLElement).focus();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const code = the("code", HTMLInputElement).value;
    void ask<{ entered: boolean }>("prove", { code }).then(async (answer) => {
      if (got(answer) !== undefined) {
        the("other", HTMLElement).hidden = true;
        return proven();
      }
      const spent = refusal(answer) === "spent";
      write("other-why", spent ? say("call.code.spent", { phone }) : say("call.code.wrong"));
    });
  });
}
