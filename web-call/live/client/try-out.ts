import { ask, got } from "./ask.ts";
import { browserOf, type Chosen, type Denied, loudness, openDevices } from "./devices.ts";
import { maybe, press, the } from "./dom.ts";
import { say } from "./say.ts";

export type TryOut = { chosen: () => Chosen; stop: () => void };

const audible = 0.02;

/** Lets people see themselves and hear that they are heard. Nothing of it leaves the device. */
export function openTryOut(): TryOut {
  const chosen: Chosen = { camera: null, microphone: null, soundOnly: false };
  let stream: MediaStream | null = null;
  let watch: number | undefined;
  let sound: ReturnType<typeof loudness> | null = null;
  const stop = () => {
    clearInterval(watch);
    sound?.close();
    sound = null;
    stream?.getTracks().forEach((track) => track.stop());
    stream = null;
  };
  const start = async () => {
    stop();
    const opened = await openDevices(chosen);
    if (typeof opened === "string") return help(opened);
    help(null);
    stream = opened;
    the("try-all", HTMLElement).hidden = false;
    the("try-video", HTMLVideoElement).srcObject = opened;
    await listDevices(opened);
    const words = { camera: opened.getVideoTracks().length > 0, heard: false, line: await lineWord() };
    tellWords(words);
    sound = loudness(opened);
    watch = window.setInterval(() => {
      const loud = sound?.now() ?? 0;
      the("try-level", HTMLMeterElement).value = loud;
      if (loud > audible && !words.heard) tellWords(Object.assign(words, { heard: true }));
    }, 200);
  };
  press("try-start", start);
  for (const [id, which] of [
    ["try-camera", "camera"],
    ["try-microphone", "microphone"],
  ] as const) {
    maybe(id)?.addEventListener("change", () => {
      chosen[which] = the(id, HTMLSelectElement).value;
      void start();
    });
  }
  maybe("sound-only")?.addEventListener("change", () => {
    chosen.soundOnly = the("sound-only", HTMLInputElement).checked;
    if (stream !== null) void start();
  });
  return { chosen: () => ({ ...chosen }), stop };
}

/** Says what to do where a camera or a microphone is not given, for the browser that it is. */
export function help(why: Denied | null): void {
  const place = maybe("try-help");
  if (place === undefined) return;
  place.hidden = why === null;
  if (why === null) return;
  const sentences =
    why === "denied"
      ? [say("call.denied"), say(`call.denied.${browserOf(navigator.userAgent)}`)]
      : [say(`call.${why}`)];
  place.replaceChildren(...sentences.map(paragraph));
}

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement("p");
  made.textContent = text;
  return made;
}

async function listDevices(stream: MediaStream): Promise<void> {
  const all = await navigator.mediaDevices.enumerateDevices();
  for (const [id, kind] of [
    ["try-camera", "videoinput"],
    ["try-microphone", "audioinput"],
  ] as const) {
    const inUse = stream
      .getTracks()
      .find((track) => track.kind === kind.replace("input", ""))
      ?.getSettings().deviceId;
    const options = all
      .filter((device) => device.kind === kind)
      .map(
        (device, at) =>
          new Option(device.label || String(at + 1), device.deviceId, false, device.deviceId === inUse),
      );
    the(id, HTMLSelectElement).replaceChildren(...options);
  }
}

type Words = { camera: boolean; heard: boolean; line: string };

function tellWords({ camera, heard, line }: Words): void {
  const said = [
    ...(camera ? [say("call.try.seen")] : []),
    heard ? say("call.try.heard") : say("call.try.silent"),
    line,
  ];
  const place = the("try-words", HTMLElement);
  place.replaceChildren(
    ...said.map((text) => {
      const item = document.createElement("li");
      item.textContent = text;
      return item;
    }),
  );
}

const slowMs = 400;
const looks = 5;

/** How quickly the desk answers, and whether the server of the rooms can be reached from this network at all. */
async function lineWord(): Promise<string> {
  const times: number[] = [];
  let address: string | null = null;
  for (let look = 0; look < looks; look += 1) {
    const sent = performance.now();
    const answer = got(await ask<{ address?: string | null }>("now"));
    times.push(answer === undefined ? 10_000 : performance.now() - sent);
    address ??= answer?.address ?? null;
  }
  if (address !== null && !(await isReached(address))) return say("call.try.blocked");
  const middle = times.sort((a, b) => a - b)[Math.floor(looks / 2)] ?? 0;
  return say(middle > slowMs ? "call.try.slow" : "call.try.good");
}

function isReached(address: string): Promise<boolean> {
  const signal = AbortSignal.timeout(4_000);
  return fetch(address.replace(/^ws/u, "http"), { mode: "no-cors", signal }).then(
    () => true,
    () => false,
  );
}
