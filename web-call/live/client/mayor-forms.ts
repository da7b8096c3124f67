import { ask, got } from "./ask.ts";
import { the } from "./dom.ts";
import { announce, say, type Word } from "./say.ts";

/** Notes and promises. What could not be kept stays in its field. */
export function openForms(current: () => string | null): void {
  onSubmit("note", "mayor.note.kept", () => ({ text: the("note", HTMLTextAreaElement).value }));
  onSubmit("promise", "mayor.promise.kept", () => ({
    text: the("promise", HTMLTextAreaElement).value,
    owner: the("owner", HTMLSelectElement).value || null,
    due: the("due", HTMLInputElement).value || null,
  }));

  function onSubmit(act: "note" | "promise", kept: Word, read: () => object): void {
    const form = the(`${act}-form`, HTMLFormElement);
    let isRunning = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const call = current();
      if (call === null || isRunning) return;
      isRunning = true;
      void ask(act, { call, ...read() }).then((answer) => {
        isRunning = false;
        if (got(answer) === undefined) return announce(say("call.trouble"));
        the(act, HTMLTextAreaElement).value = "";
        announce(say(kept));
      });
    });
  }
}
