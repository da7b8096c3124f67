import { remembered } from "../../bots/health.ts";
import { phoneToken } from "../phone-token.ts";
import { opening } from "./opening.ts";
import { type TwilioSettings, twilioSettings, twilioWords } from "./twilio.ts";

/** The line of the demonstration: reached by `dimos call` only, with a secret of this machine. */
export const demoAccount = "AC00000000000000000000000000demo";

/** The line that is called: the provider's, or the demonstration's. */
export function lineOf(twilio: TwilioSettings | null, data: string): TwilioSettings & { demo: boolean } {
  if (twilio !== null) return { ...twilio, demo: false };
  return {
    accountSid: demoAccount,
    authToken: phoneToken(data),
    number: "+302271350001",
    apiRoot: "http://127.0.0.1:9",
    demo: true,
  };
}

export const voice = opening({
  name: "voice",
  words: twilioWords,
  settings: (reader) => ({ twilio: twilioSettings(reader) }),
  open: async ({ twilio }, { data, publicUrl, desk, accept, log }) => {
    const [{ createVoiceApp }, { createDemoProvider }] = await Promise.all([
      import("../../ivr/app.ts"),
      import("../../ivr/demo.ts"),
    ]);
    const { store, now } = desk.deps;
    const line = lineOf(twilio, data);
    const provider = line.demo ? createDemoProvider(line) : null;
    const { routes, channel } = createVoiceApp(
      { ...line, publicUrl, ...(provider && { fetch: provider.fetch }) },
      {
        accept,
        recordingReady: (ref) => store.fileReady("voice", ref, now()),
        municipality: () => store.municipality(),
        log: (event) => log.warn(event),
      },
    );
    if (provider !== null) routes.route("/", provider.routes);
    const { check } = channel;
    return {
      channel: { ...channel, ...(check && { check: remembered(check) }) },
      routes,
      demo: line.demo,
      reach: () => twilio?.number ?? null,
    };
  },
});
