import type { ChannelName } from "../../core/channel.ts";
import type { Municipality } from "../../core/municipality/municipality.ts";
import type { Language } from "../../core/language.ts";
import type { Newcomer } from "../../core/person/introduce.ts";
import { elot743 } from "../../core/greek/elot743.ts";
import type { InputOf } from "../../core/desk.ts";
import type { Chance } from "./chance.ts";

const women = ["Μαρία", "Ελένη", "Κατερίνα", "Δέσποινα", "Άννα", "Σοφία", "Καλλιόπη", "Ευαγγελία", "Ειρήνη"];
const men = [
  "Γιώργος",
  "Νίκος",
  "Δημήτρης",
  "Παντελής",
  "Κώστας",
  "Ισίδωρος",
  "Μιχάλης",
  "Γιάννης",
  "Στέλιος",
];
/** In both forms; names of Chios and of everywhere. */
const surnames = [
  ["Παππάς", "Παππά"],
  ["Μαρής", "Μαρή"],
  ["Κοντός", "Κοντού"],
  ["Καλαμωτούσης", "Καλαμωτούση"],
  ["Ψωρίδης", "Ψωρίδη"],
  ["Γεωργούλης", "Γεωργούλη"],
  ["Στεφάνου", "Στεφάνου"],
  ["Λιγνός", "Λιγνού"],
  ["Μονογιός", "Μονογιού"],
  ["Βορριάς", "Βορριά"],
  ["Σαρρής", "Σαρρή"],
  ["Φραγκούλης", "Φραγκούλη"],
  ["Αμύγδαλος", "Αμυγδάλου"],
  ["Πιτσάκης", "Πιτσάκη"],
  ["Ξύδας", "Ξύδα"],
  ["Μπουλάς", "Μπουλά"],
  ["Τσαμπάς", "Τσαμπά"],
  ["Χαβιάρας", "Χαβιάρα"],
] as const;
const visitors = ["Anna Schmidt", "John Miller", "Ayşe Demir", "Pierre Martin", "Emma Brown"];

/** A Greek name, or the name of a visitor. */
/** How often the demonstration's residents use which channel. */
export const channels = [
  ["telegram", 34],
  ["voice", 24],
  ["desk", 16],
  ["sms", 10],
  ["mail", 9],
  ["web", 6],
  ["console", 1],
] as const satisfies (readonly [ChannelName, number])[];
export type Met = (typeof channels)[number][0];

export function someName(chance: Chance, language: Language = "el"): string {
  if (language === "en") return chance.one(visitors);
  const [his, hers] = chance.one(surnames);
  return chance.is(0.55) ? `${chance.one(women)} ${hers}` : `${chance.one(men)} ${his}`;
}

/**
 * Resident number `which` on a channel: always the same address. No such address exists anywhere: no Telegram chat
 * has thirteen digits yet, no Greek mobile begins with 94, and .example belongs to nobody.
 */
export function resident(which: number, met: { channel: Met; name: string; language: Language }): Newcomer {
  const { channel: origin, name, language } = met;
  const digits = String(which).padStart(8, "0");
  const channel = origin === "desk" ? "sms" : origin === "web" ? "mail" : origin;
  const addresses: Record<typeof channel, string> = {
    telegram: `90000${digits}`,
    sms: `+3094${digits}`,
    voice: `+3094${digits}`,
    mail: `dimotis${which}@chios.example`,
    console: `dimotis-${which}`,
  };
  const proof = origin === "desk" ? "clerk" : origin === "voice" ? "caller-id" : "wrote";
  return { channel, address: addresses[channel], proof, language, name };
}

/** Demo staff: a supervisor and two clerks in each department, with logins that no account is likely to have. */
export function demoStaff({ departments }: Municipality, chance: Chance): InputOf<"staff.add">[] {
  const logins = new Set<string>();
  return departments.flatMap(({ id, phone }) =>
    (["supervisor", "clerk", "clerk"] as const).map((role) => {
      const name = fresh(chance, logins);
      const login = loginOf(name);
      logins.add(login);
      return { login, name, phone, email: `${login}@chios.example`, department: id, roles: [role] };
    }),
  );
}

function fresh(chance: Chance, taken: ReadonlySet<string>): string {
  for (;;) {
    const name = someName(chance);
    if (!taken.has(loginOf(name))) return name;
  }
}

function loginOf(name: string): string {
  const [first = "", last = ""] = elot743(name).toLowerCase().split(" ");
  return `demo-${first.slice(0, 3)}.${last}`;
}
