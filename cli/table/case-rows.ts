import type { Row } from "./row.ts";

const lists = () => import("../commands/case-list.ts");

/** `dimos case …`, but for the verbs. */
export const caseRows: readonly Row[] = [
  {
    name: "case.list",
    summary: { el: "Οι ανοιχτές υποθέσεις, με φίλτρα", en: "The open cases, with filters" },
    args: "[TEXT...]",
    flags: [
      ...["stages", "handler", "inDepartment", "inCategory", "channel", "kind"],
      ...["overdue", "closed", "search", "order", "limit", "after"],
    ] as const,
    does: "reads",
    examples: [
      "dimos case list --handler me",
      "dimos case list λακκούβα --stage new",
      "dimos case list 6912345678",
      "dimos case list --kind petition",
      "dimos case list --overdue --json",
    ],
    aliases: ["λιστα"],
    load: async () => (await lists()).listCases,
  },
  {
    name: "case.count",
    summary: {
      el: "Πόσες ταιριάζουν, έως 10.000 (με λέξεις 1.000)",
      en: "How many match, up to 10,000 (with words 1,000)",
    },
    args: "[TEXT...]",
    flags: [
      ...["stages", "handler", "inDepartment", "inCategory", "channel", "kind"],
      ...["overdue", "closed", "search"],
    ] as const,
    does: "reads",
    examples: ["dimos case count --handler none"],
    aliases: ["ποσες"],
    load: async () => (await lists()).countCases,
  },
  {
    name: "case.show",
    summary: { el: "Μία υπόθεση με το ιστορικό της", en: "One case with its history" },
    args: "[NUMBER...]",
    does: "reads",
    examples: ["dimos case show 417 293 613"],
    aliases: ["δειξε"],
    load: async () => (await import("../commands/case-show.ts")).showCases,
  },
  {
    name: "case.file",
    summary: { el: "Φέρνει μια φωτογραφία ή ηχογράφηση εδώ", en: "Brings a photo or recording here" },
    args: "[NUMBER|POSITION...]",
    flags: ["out"],
    does: "reads",
    examples: ["dimos case file 417293613 2", "dimos case file 417293613 --out /tmp/photo.jpg"],
    aliases: ["φερε"],
    load: async () => (await import("../commands/case-file.ts")).saveFile,
  },
  {
    name: "case.new",
    summary: { el: "Νέα υπόθεση, για όποιον καλεί ή έρχεται", en: "A new case, for a caller or a visitor" },
    args: "[TEXT...]",
    flags: ["text", "inCategory", "place", "name", "phone", "email", "channel", "residentLang"],
    does: "writes",
    examples: [
      "dimos case new",
      'dimos case new "Σβηστή λάμπα" --place "Ελευθερίου Βενιζέλου 12" --phone 6912345678',
    ],
    aliases: ["νεα"],
    load: async () => (await import("../commands/case-new.ts")).newCase,
  },
];
