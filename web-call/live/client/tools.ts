import { maybe, press, the, write } from "./dom.ts";
import type { InRoom } from "./room.ts";
import { say } from "./say.ts";

export type Tools = {
  /** Turns on what the person wants on: at first what is given, later what they last pressed, however often they come in. */
  start: (first: Wanted) => Promise<void>;
  /** The next room begins as if nothing had been pressed. */
  forget: () => void;
};
type Wanted = { mic: boolean; camera: boolean };

const words = {
  mic: { on: "call.mute", off: "call.unmute" },
  camera: { on: "call.hide", off: "call.show" },
} as const;

/** The buttons of a room. What they say is what pressing them does, and their state can be asked. */
export function openTools(room: () => InRoom | null): Tools {
  const toggle = (id: "mic" | "camera", on: boolean) => {
    const button = the(id, HTMLElement);
    button.setAttribute("aria-pressed", String(!on));
    button.dataset["on"] = String(on);
    write(id, say(words[id][on ? "on" : "off"]));
  };
  const isOn = (id: string) => the(id, HTMLElement).dataset["on"] === "true";
  let wanted: Wanted | null = null;
  const microphone = async (on: boolean) => toggle("mic", (await room()?.setMicrophone(on)) ?? false);
  const camera = async (on: boolean) => toggle("camera", (await room()?.setCamera(on)) ?? false);
  const change = (id: "mic" | "camera", set: (on: boolean) => Promise<void>) =>
    press(id, () => {
      const on = !isOn(id);
      if (wanted !== null) wanted[id] = on;
      return set(on);
    });
  change("mic", microphone);
  change("camera", camera);
  press("listen", () => room()?.listen());
  press("leave", () => room()?.leave());
  // What is asked for most in a hurry is one key away, from wherever the focus is.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F2" || room() === null) return;
    event.preventDefault();
    maybe("mic")?.focus();
  });
  return {
    start: async (first) => {
      wanted ??= { ...first };
      await Promise.all([microphone(wanted.mic), camera(wanted.camera)]);
    },
    forget: () => void (wanted = null),
  };
}
