import { dialogues } from "../../core/dialogues.ts";
import type { Flow } from "../../core/conversation/flow.ts";
import { empty } from "../../core/request/talk/report-slots.ts";
import { line } from "../../core/wording/line.ts";

const slots: Record<string, unknown> = {
  report: {
    ...empty,
    text: "Λακκούβα μπροστά στο σχολείο",
    category: "potholes",
    near: { number: "417293613", at: "2026-11-23T08:30:00.000Z", isOwn: true },
    number: "417293613",
    promiseDays: 3,
  },
  second: { text: "σπασμένος κάδος στην Κοραή", category: "bins", place: null },
  status: {
    ...{ digits: "", tries: 0, before: [], isLater: false },
    newest: {
      about: { el: "σβηστή λάμπα", en: "a street light" },
      now: line("stage.new"),
      opened: "2026-11-24T08:30:00.000Z",
    },
  },
  person: { number: "417293613" },
  after: {
    number: "417293613",
    question: "Σε ποιον όροφο είναι;",
    text: "",
    files: [],
    isNamed: false,
    instead: null,
  },
  resume: { input: { kind: "text", text: "γεια" } },
  talk: { text: "Πότε ανθίζουν οι αμυγδαλιές;" },
  sign: {
    offered: [
      { number: "417293613", title: "Πεζόδρομος στην οδό Απλωταριάς" },
      { number: "717213442", title: "Φράχτης στο γήπεδο" },
    ],
    ...{ number: "417293613", title: "Πεζόδρομος στην οδό Απλωταριάς", typed: null, to: "69• ••• ••01" },
    ...{ text: "Να κλείσει η Απλωταριάς στα αυτοκίνητα κάθε απόγευμα.", email: false },
  },
  meet: {
    ...{ host: "mayor", moving: null, times: ["2026-11-25T15:40:00.000Z", "2026-11-26T10:20:00.000Z"] },
    ...{ days: ["2026-11-25", "2026-11-26", "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-08"] },
    ...{
      cases: [{ number: "417293613", text: "Λακκούβα μπροστά στο σχολείο" }],
      at: "2026-11-26T10:20:00.000Z",
    },
    ...{ text: "Η άδεια", files: [], case: null, way: "video", typed: null, to: "69• ••• ••01" },
  },
  hearing: {
    ...{ host: "mayor", asker: "association", of: "Σύλλογος Γονέων Δημοτικού Βροντάδου", name: "Ελένη Κ." },
    ...{ text: "Το σχολείο που στάζει κάθε χειμώνα", centre: "pyrgi", days: "Τρίτη", typed: null },
    ...{ to: "69• ••• ••01", dropping: "417293613" },
  },
  "petition-back": { number: "417293613", title: "Πεζόδρομος στην οδό Απλωταριάς" },
  petition: {
    ...{ title: "Πεζόδρομος στην οδό Απλωταριάς", ask: "Να κλείσει στα αυτοκίνητα.", why: "Τηλ. 6944000101" },
    ...{
      author: "Ελένη Κ.",
      alike: [{ number: "417293613", title: "Πεζόδρομος" }],
      compared: true,
      kept: false,
    },
  },
  danger: { text: "φωτιά", files: [] },
};
/** What a dialogue has gathered when it is well under way. */
export const slotsOf = (flow: string): unknown => slots[flow] ?? {};

/** Every step of every dialogue. */
export const steps: { flow: Flow; step: string }[] = Object.values(dialogues.flows).flatMap((flow) =>
  flow.steps.map((step) => ({ flow, step })),
);
