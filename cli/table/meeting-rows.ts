import type { Flag } from "./flags.ts";
import type { Row } from "./row.ts";

const meetings = () => import("../commands/meeting.ts");

const host: Flag = {
  term: "--host <ID>",
  el: "ποιος, από το appointments.yaml (ο πρώτος)",
  en: "who, as in appointments.yaml (the first)",
};
const centre: Flag = {
  term: "--centre <ID>",
  el: "ποιο κέντρο, από το appointments.yaml (το πρώτο)",
  en: "which centre, as in appointments.yaml (the first)",
};
const fromDay: Flag = {
  term: "--from <DAY>",
  el: "από ποια ημέρα (30 πριν)",
  en: "from which day on (30 before)",
};
const untilDay: Flag = {
  term: "--until <DAY>",
  el: "έως ποια ημέρα (σήμερα)",
  en: "until which day (today)",
};

/** What concerns the meetings themselves: links, devices, records, figures. */
export const meetingRows: readonly Row[] = [
  {
    name: "appointment.link",
    summary: { el: "Ο σύνδεσμος για όποιον δέχεται", en: "The link for whoever receives" },
    flags: [host],
    does: "writes",
    examples: ["dimos appointment link", "dimos appointment link --host mayor --json"],
    aliases: ["συνδεσμος"],
    load: async () => (await meetings()).giveLink,
  },
  {
    name: "appointment.device",
    summary: { el: "Ο κωδικός για τη συσκευή ενός κέντρου", en: "The code for the device of a centre" },
    flags: [centre],
    does: "writes",
    examples: ["dimos appointment device --centre vrontados"],
    aliases: ["συσκευη"],
    load: async () => (await meetings()).giveCode,
  },
  {
    name: "appointment.record",
    summary: {
      el: "Τι έγινε σε μια συνάντηση, σε μία σελίδα",
      en: "What happened in a meeting, on one page",
    },
    args: "<NUMBER>",
    does: "reads",
    examples: ["dimos appointment record 417293613"],
    aliases: ["πρακτικο"],
    load: async () => (await meetings()).showRecord,
  },
  {
    name: "stats.calls",
    summary: { el: "Αναμονή, έναρξη στην ώρα, απουσίες", en: "Waiting, beginning in time, no-shows" },
    flags: [fromDay, untilDay],
    does: "reads",
    examples: ["dimos stats calls", "dimos stats calls --from 1/11 --until 30/11 --json"],
    aliases: ["κλησεις"],
    load: async () => (await meetings()).showFigures,
  },
];
