import type { Deps } from "../core/deps.ts";
import type { Check } from "../core/health.ts";
import type { Config } from "./config.ts";
import type { HeadPlaces } from "./head-places.ts";
import { type Compared, compareHeads } from "./log-heads.ts";

type Finding = Omit<Check, "since">;

/** `shown` are files with heads that somebody has kept elsewhere. */
type Proven = Pick<Config, "data"> & { logHeads?: Pick<HeadPlaces, "files">; shown?: readonly string[] };

/** What the log proves: that its chain holds, that the cases are as it says, and that it is the log it was. */
export async function logChecks(
  { deps: { store, now } }: { deps: Pick<Deps, "store" | "now"> },
  { data, logHeads, shown = [] }: Proven,
): Promise<Finding[]> {
  const heads = { data, elsewhere: logHeads?.files ?? [], shown };
  const [chain, blank, cases, office, compared] = [
    await store.verify(),
    await store.blankEvents(),
    await store.compareCases(),
    await store.compareOffice(),
    await compareHeads(store, heads),
  ];
  return [
    chainOf(chain, blank),
    casesOf(cases),
    ...officeOf(office),
    ...headsOf(compared),
    ...clockOf(await store.registeredAt(), now()),
  ];
}

/** A register that is ahead of the clock: either was wrong, and somebody has to say which. */
function clockOf(registered: Date | undefined, now: Date): Finding[] {
  if (registered === undefined || registered.getTime() - now.getTime() < 60_000) return [];
  const [last, here] = [registered, now].map((at) => at.toISOString().slice(0, 16).replace("T", " "));
  return [
    wrong("clock", {
      el: `το πρωτόκολλο έφτασε στις ${last} UTC και το ρολόι δείχνει ${here}: ως τότε κάθε νέα υπόθεση παίρνει εκείνη την ώρα`,
      en: `the register has come to ${last} UTC, and the clock says ${here}: until then every new case takes that time`,
    }),
  ];
}

/** No event can be changed or taken out of the middle without breaking the chain; nothing of ours empties one. */
function chainOf({ checked, broken }: { checked: number; broken: number | null }, blank: number): Finding {
  if (broken !== null) {
    return wrong("log", {
      el: `η αλυσίδα σπάει στο γεγονός ${broken}: κάποιος άλλαξε τη βάση από έξω`,
      en: `the chain breaks at event ${broken}: the database was changed from outside`,
    });
  }
  if (blank > 0) {
    return wrong("log", {
      el: `άδεια γεγονότα: ${blank}· κάποιος άλλαξε τη βάση από έξω`,
      en: `emptied events: ${blank}; the database was changed from outside`,
    });
  }
  return right("log", {
    el: `γεγονότα: ${checked}, η αλυσίδα ακέραιη`,
    en: `events: ${checked}, the chain holds`,
  });
}

function casesOf({ checked, changed }: { checked: number; changed: string | null }): Finding {
  if (changed === null)
    return right("log-cases", {
      el: `${checked}, όπως τις λέει το ιστορικό`,
      en: `${checked}, as the log has them`,
    });
  return wrong("log-cases", {
    el: `η ${changed} δεν είναι όπως τη λέει το ιστορικό: κάποιος άλλαξε τη βάση από έξω`,
    en: `${changed} is not as the log has it: the database was changed from outside`,
  });
}

/** Of a desk that is older than its acts nothing can be said. */
function officeOf({ checked, changed }: { checked: number; changed: string | null }): Finding[] {
  if (checked === 0) return [];
  if (changed === null)
    return [
      right("log-office", { el: "υπάλληλοι και δήμος όπως τους λέει το ιστορικό", en: "as the log has it" }),
    ];
  const whose = {
    municipality: { el: "ο φάκελος του δήμου", en: "the municipality's folder" },
    staff: { el: "η λίστα των υπαλλήλων", en: "the list of staff" },
  }[changed] ?? { el: `ο λογαριασμός ${changed}`, en: `the account ${changed}` };
  return [
    wrong("log-office", {
      el: `${whose.el} δεν είναι όπως στο ιστορικό: κάποιος άλλαξε τη βάση από έξω`,
      en: `${whose.en} is not as the log has it: the database was changed from outside`,
    }),
  ];
}

function headsOf({ heads, wrong: found }: Compared): Finding[] {
  if (heads === 0 && found === null) return [];
  if (found === null)
    return [
      right("log-heads", { el: `σημειώσεις: ${heads}, καμία διαφορά`, en: `noted: ${heads}, no difference` }),
    ];
  const at = found.at.slice(0, 10);
  const why = {
    shorter: {
      el: `από το ιστορικό λείπει το τέλος που είχε στις ${at}`,
      en: `the log lacks the end that it had on ${at}`,
    },
    different: {
      el: `το ιστορικό δεν είναι αυτό που ήταν στις ${at}`,
      en: `the log is not the one it was on ${at}`,
    },
    forged: {
      el: `η σημείωση της ${at} δεν έχει τη δική μας υπογραφή`,
      en: `what was noted on ${at} is not signed by us`,
    },
    missing: {
      el: `στο ${found.at} δεν υπάρχει καμία σημείωση του ιστορικού`,
      en: `in ${found.at} nothing is noted of the log`,
    },
    unreadable: { el: "μια σημείωση δεν διαβάζεται", en: "a line of what was noted cannot be read" },
  };
  return [wrong("log-heads", why[found.why])];
}

function right(name: string, detail: Check["detail"]): Finding {
  return { name, ok: true, detail, next: null };
}

function wrong(name: string, detail: Check["detail"]): Finding {
  return { name, ok: false, detail, next: "README.md" };
}
