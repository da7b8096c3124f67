import type { Municipality } from "../../core/municipality/municipality.ts";
import type { Actor } from "../../core/case/actor.ts";
import { answer, ask, write } from "../../core/request/ask.ts";
import { assign } from "../../core/request/assign.ts";
import { close } from "../../core/request/close.ts";
import type { Decision, Facts } from "../../core/request/facts.ts";
import type { Past, PastAct } from "../../core/request/import.ts";
import { recategorise } from "../../core/request/move.ts";
import { confirmFix, reopenByResident } from "../../core/request/reopen.ts";
import type { DeclineReason, Outcome } from "../../core/request/request.ts";
import { setStage } from "../../core/request/set-stage.ts";
import type { settableStages } from "../../core/request/stage.ts";
import { note, reply } from "../../core/request/tell.ts";
import { withdraw } from "../../core/request/withdraw.ts";
import type { Staff } from "../../core/staff/staff.ts";
import { officeLater } from "./calendar.ts";
import type { Chance } from "./chance.ts";
import { said } from "./words.ts";

/** What a story is told about. Times are cut at `now`: a case of this morning is still where it was left. */
export type Setting = {
  municipality: Municipality;
  /** The supervisor first where there is one; never empty. */
  staff: (department: string | null) => readonly [Staff, ...Staff[]];
  now: Date;
  /** Another case of the same category, if there has been one. */
  earlier: (category: string) => string | undefined;
};

type Told = Pick<Past, "at" | "opening">;
type Ending = "done" | "declined" | "withdrawn" | "forgotten";

const endings = [
  ["done", 83],
  ["declined", 11],
  ["withdrawn", 3],
  ["forgotten", 3],
] as const satisfies (readonly [Ending, number])[];
const declines = [
  ["not-ours", 4],
  ["nothing-found", 3],
  ["cannot", 2],
  ["duplicate", 2],
] as const satisfies (readonly [DeclineReason, number])[];
/** What lies about longer than this, somebody comes to ask for. */
const searchedForMs = 60 * 86_400_000;
const resident: Actor = { kind: "resident" };

/** What happened to a case after it was opened, in order of time, up to now. */
export function story(chance: Chance, opened: Told, setting: Setting): Past["acts"] {
  const teller = new Teller(chance, opened, setting);
  const ending = chance.weighted(endings);
  const isOld = setting.now.getTime() - opened.at.getTime() > searchedForMs;
  teller.tell(ending === "forgotten" && isOld && chance.is(0.97) ? "done" : ending);
  const acts = teller.acts;
  const future = acts.findIndex(({ at }) => at > setting.now);
  return future < 0 ? acts : acts.slice(0, future);
}

class Teller {
  readonly acts: Past["acts"] = [];
  private readonly chance: Chance;
  private readonly opened: Told;
  private readonly setting: Setting;
  private at: Date;
  private category: string | null;
  /** How long the whole may take, in working days. */
  private readonly pace: number;

  constructor(chance: Chance, opened: Told, setting: Setting) {
    this.chance = chance;
    this.opened = opened;
    this.setting = setting;
    this.at = opened.at;
    this.category = opened.opening.category;
    const days = this.promise();
    this.pace = days * (chance.is(0.86) ? 0.15 + 0.6 * chance.share() : 1.1 + 2.4 * chance.share() ** 2);
  }

  tell(ending: Ending): void {
    const { chance } = this;
    if (ending === "withdrawn" && this.known()) return this.withdraw();
    this.sort();
    const stops = ending === "forgotten" ? chance.below(5) : Number.POSITIVE_INFINITY;
    if (stops === 0) return;
    const clerk = this.assign();
    if (stops === 1) return;
    this.work(clerk, stops);
    if (stops < 5) return;
    if (ending === "declined") this.decline(clerk);
    else this.finish(clerk);
  }

  private promise(): number {
    const category = this.setting.municipality.categories.find(({ id }) => id === this.category);
    return category?.promiseDays ?? 5;
  }

  private known(): boolean {
    return this.opened.opening.resident !== null;
  }

  private department(): string | null {
    const category = this.setting.municipality.categories.find(({ id }) => id === this.category);
    return category?.department ?? null;
  }

  private team(): readonly [Staff, ...Staff[]] {
    return this.setting.staff(this.department());
  }

  private does(by: Actor, does: PastAct): void {
    this.acts.push({ at: this.at, by, does });
  }

  /** Office time goes by, a share of the pace. */
  private later(share: number): void {
    const days = this.pace * share * (0.5 + this.chance.share());
    this.at = officeLater(this.at, days, this.setting.municipality);
  }

  /** Time of residents goes by, in hours, at any hour. */
  private wait(hours: number): void {
    this.at = new Date(Math.round(this.at.getTime() + hours * 3_600_000 * (0.2 + 1.6 * this.chance.share())));
  }

  private withdraw(): void {
    this.wait(20);
    if (this.chance.is(0.4)) this.assign();
    this.does(resident, withdraw);
  }

  /** Somebody finds the right category first. */
  private sort(): void {
    const { chance, setting } = this;
    const others = setting.municipality.categories.filter(
      ({ id, guidance }) => id !== this.category && guidance === undefined,
    );
    if (this.category !== null && !chance.is(0.03)) return;
    if (others.length === 0) return;
    this.later(0.1);
    const [supervisor] = this.team();
    const { id } = chance.one(others);
    this.category = id;
    this.does(staff(supervisor), (facts) => recategorise(facts, id));
  }

  private assign(): Staff {
    const { chance } = this;
    this.later(0.1);
    const [supervisor, ...others] = this.team();
    const clerk = others.length > 0 && chance.is(0.92) ? chance.one(others) : supervisor;
    this.does(staff(chance.is(0.5) ? clerk : supervisor), (facts) => assign(facts, clerk));
    return clerk;
  }

  private work(clerk: Staff, stops: number): void {
    const { chance } = this;
    const by = staff(clerk);
    if (chance.is(0.16)) this.does(by, saying(note, chance.one(said.note)));
    if (this.known() && (stops === 2 || chance.is(0.07))) {
      this.later(0.1);
      this.does(by, saying(ask, chance.one(said.asked)));
      if (stops === 2) return;
      this.wait(14);
      this.does(resident, writing(answer, chance.one(said.told)));
    }
    if (stops === 3 || chance.is(0.55)) {
      this.later(0.2);
      this.does(by, reaching("working", null));
      if (stops === 3) return;
    }
    if (stops === 4 || chance.is(0.1)) {
      this.later(0.2);
      this.does(by, reaching("planned", chance.one(said.planned)));
    }
    if (this.known() && chance.is(0.06)) this.does(by, saying(reply, chance.one(said.reply)));
    if (this.known() && chance.is(0.04)) {
      this.wait(10);
      this.does(resident, writing(write, chance.one(said.added)));
    }
  }

  private decline(clerk: Staff): void {
    const { chance } = this;
    this.later(0.4);
    const original = this.setting.earlier(this.category ?? "");
    const wanted = chance.weighted(declines);
    const reason = wanted === "duplicate" && original === undefined ? "nothing-found" : wanted;
    const duplicateOf = reason === "duplicate" ? (original ?? null) : null;
    this.does(staff(clerk), closing({ reason, text: chance.one(said[reason]), duplicateOf }));
  }

  private finish(clerk: Staff): void {
    const { chance } = this;
    this.later(0.5);
    const texts = this.category === "question" ? said.answered : said.done;
    this.close(clerk, chance.one(texts));
    if (!this.known()) return;
    const verdict = chance.share();
    this.wait(12);
    if (verdict < 0.22) this.does(resident, confirmFix);
    else if (verdict < 0.27) this.again(clerk);
  }

  private again(clerk: Staff): void {
    const { chance } = this;
    this.does(resident, reopenByResident);
    const other = this.team().find(({ id }) => id !== clerk.id) ?? clerk;
    this.later(0.4);
    this.does(staff(other), reaching("working", null));
    this.later(0.4);
    this.close(other, chance.one(said.doneAgain));
  }

  private close(by: Staff, text: string): void {
    this.does(staff(by), closing({ reason: "done", text, duplicateOf: null }));
  }
}

type Rule<Given> = (facts: Facts, given: Given) => Decision<string>;

function saying(rule: Rule<string>, text: string): PastAct {
  return (facts) => rule(facts, text);
}

function writing(rule: Rule<{ text: string; files: string[] }>, text: string): PastAct {
  return (facts) => rule(facts, { text, files: [] });
}

function reaching(stage: (typeof settableStages)[number], reason: string | null): PastAct {
  return (facts) => setStage(facts, { stage, reason });
}

function closing(outcome: Omit<Outcome, "proof">): PastAct {
  return (facts) => close(facts, { ...outcome, proof: [] });
}

function staff({ id }: Staff): Actor {
  return { kind: "staff", id };
}
