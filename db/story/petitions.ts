import type { Municipality } from "../../core/municipality/municipality.ts";
import type { PastPetition, PastSigner } from "../../core/petition/import.ts";
import type { Staff } from "../../core/staff/staff.ts";
import type { Chance } from "./chance.ts";
import { resident, someName } from "./people.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** As many as are read at a glance; a municipality may ask for thousands. */
const mostSigners = 600;
const showsName = 0.08;

const texts = [
  {
    title: "Παιδική χαρά με σκιά στην πλατεία",
    ask: "Ζητάμε να γίνει στην πλατεία παιδική χαρά με σκιά και βρύση.",
    why: "Τα παιδιά παίζουν ανάμεσα στα αυτοκίνητα, και το καλοκαίρι δεν υπάρχει σκιά πουθενά.",
  },
  {
    title: "Λεωφορείο και το βράδυ",
    ask: "Ζητάμε να κάνει το λεωφορείο ένα ακόμη δρομολόγιο στις έντεκα το βράδυ, κάθε μέρα.",
    why: "Όσοι δουλεύουν ως αργά δεν έχουν πώς να γυρίσουν στο χωριό τους.",
  },
  {
    title: "Ράμπες στα πεζοδρόμια του κέντρου",
    ask: "Ζητάμε ράμπες σε όλες τις διαβάσεις του κέντρου, και να μένουν ελεύθερες.",
    why: "Με καρότσι ή αμαξίδιο κατεβαίνει κανείς στον δρόμο.",
  },
] as const;

type Plan = { now: Date; municipality: Municipality; staff: readonly Staff[] };

/**
 * Three petitions: one that has reached what binds the municipality to an answer, one that is open, one that the office
 * has to decide on. None where the municipality takes none, or people sign with what a clerk has to see.
 */
export function petitions(chance: Chance, { now, municipality, staff }: Plan): PastPetition[] {
  const settings = municipality.petitions;
  const by = clerkOf(staff, settings?.department ?? null);
  if (settings === undefined || settings.key === "identity" || by === undefined) return [];
  const { supporters, thresholds, key } = settings;
  const goal = Math.min(...thresholds.map(({ signatures }) => signatures), mostSigners);
  const ago = (days: number) => new Date(now.getTime() - days * dayMs);
  const units = (municipality.units ?? []).map(({ id }) => id);
  let people = chance.below(1_000_000) * 10;
  const signers = (count: number, from: Date, until: Date): PastSigner[] => {
    const times = Array.from({ length: count }, () => chance.share()).sort((a, b) => a - b);
    return times.map((part) => {
      people += 1 + chance.below(9);
      const mobile = `+3069${String((people * 7_919) % 100_000_000).padStart(8, "0")}`;
      return {
        key: key === "email" ? `polites${String(people)}@example.org` : mobile,
        at: new Date(from.getTime() + part * (until.getTime() - from.getTime())),
        unit: units.length > 0 && chance.is(0.6) ? chance.one(units) : null,
        name: chance.is(showsName) ? someName(chance) : null,
      };
    });
  };
  const one = (at: number, opened: number | null, more: number): PastPetition => {
    const drafted = texts[more === 0 ? 2 : more >= goal ? 0 : 1];
    const met = { channel: "telegram", language: "el", name: someName(chance) } as const;
    const first = signers(supporters, ago(at), ago(at - 1));
    const later = opened === null ? [] : signers(more, ago(opened), now);
    return {
      at: ago(at),
      author: resident(chance.below(10_000), met),
      drafted: { ...drafted, author: chance.is(0.5) ? met.name : null },
      signers: [...first, ...later],
      opened: opened === null ? null : { at: ago(opened), by },
    };
  };
  return [one(40, 35, goal + 12), one(15, 11, Math.min(64, goal - supporters - 1)), one(3, null, 0)];
}

/** Who decides on petitions: somebody of the department, or whoever may. */
function clerkOf(staff: readonly Staff[], department: string | null): string | undefined {
  const able = staff.filter(
    ({ active, roles }) => active && roles.some((role) => role === "clerk" || role === "supervisor"),
  );
  return (able.find((each) => each.department === department) ?? able[0])?.id;
}
