/** Why there is no camera or microphone, in the kinds that people can do something about. */
export type Denied = "denied" | "none" | "busy" | "insecure";

export type Chosen = { camera: string | null; microphone: string | null; soundOnly: boolean };

/** Opens what was chosen; without a camera where there is none, so that sound is never lost because of a picture. */
export async function openDevices(chosen: Chosen): Promise<MediaStream | Denied> {
  // Undefined on pages that were not fetched over https.
  const media = navigator.mediaDevices as MediaDevices | undefined;
  if (media === undefined) return "insecure";
  const audio = chosen.microphone === null ? true : { deviceId: { ideal: chosen.microphone } };
  const video = chosen.soundOnly
    ? false
    : chosen.camera === null
      ? true
      : { deviceId: { ideal: chosen.camera } };
  try {
    return await media.getUserMedia({ audio, video });
  } catch (error) {
    const why = reasonOf(error);
    if (chosen.soundOnly || why === "insecure") return why;
    return media.getUserMedia({ audio, video: false }).catch(() => why);
  }
}

function reasonOf(error: unknown): Denied {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError") return "denied";
  if (name === "NotReadableError" || name === "AbortError") return "busy";
  return name === "SecurityError" || name === "TypeError" ? "insecure" : "none";
}

/** Which words of help are right: every browser hides its permission elsewhere. */
export function browserOf(agent: string): "firefox" | "safari" | "chrome" {
  if (/firefox|fxios/iu.test(agent)) return "firefox";
  return /safari/iu.test(agent) && !/chrome|chromium|crios|edg|android/iu.test(agent) ? "safari" : "chrome";
}

/** How loud it is, 0 to 1, as often as is asked; `close` lets the sound go. */
export function loudness(stream: MediaStream): { now: () => number; close: () => void } {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 512;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return {
    now: () => {
      analyser.getFloatTimeDomainData(samples);
      const power = samples.reduce((sum, each) => sum + each * each, 0) / samples.length;
      return Math.min(1, Math.sqrt(power) * 4);
    },
    close: () => void context.close(),
  };
}
