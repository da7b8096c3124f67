import type { Municipality } from "../../core/municipality/municipality.ts";
import type { Actor } from "../../core/request/events.ts";
import type { Past } from "../../core/request/import.ts";
import type { PastAct } from "../../core/request/replay.ts";
import type { DeclineReason } from "../../core/request/request.ts";
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

  private does(by: Actor, act: PastAct): void {
    this.acts.push({ at: this.at, by, act });
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
    this.does(resident, { does: "withdraw" });
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
    this.category = chance.one(others).id;
    this.does(staff(supervisor), { does: "recategorise", category: this.category });
  }

  private assign(): Staff {
    const { chance } = this;
    this.later(0.1);
    const [supervisor, ...others] = this.team();
    const clerk = others.length > 0 && chance.is(0.92) ? chance.one(others) : supervisor;
    this.does(staff(chance.is(0.5) ? clerk : supervisor), { does: "assign", to: clerk.id });
    return clerk;
  }

  private work(clerk: Staff, stops: number): void {
    const { chance } = this;
    const by = staff(clerk);
    if (chance.is(0.16)) this.does(by, { does: "note", text: chance.one(said.note) });
    if (this.known() && (stops === 2 || chance.is(0.07))) {
      this.later(0.1);
      this.does(by, { does: "ask", question: chance.one(said.asked) });
      if (stops === 2) return;
      this.wait(14);
      this.does(resident, { does: "answer", text: chance.one(said.told) });
    }
    if (stops === 3 || chance.is(0.55)) {
      this.later(0.2);
      this.does(by, { does: "stage", stage: "working", reason: null });
      if (stops === 3) return;
    }
    if (stops === 4 || chance.is(0.1)) {
      this.later(0.2);
      this.does(by, { does: "stage", stage: "planned", reason: chance.one(said.planned) });
    }
    if (this.known() && chance.is(0.06)) this.does(by, { does: "reply", text: chance.one(said.reply) });
    if (this.known() && chance.is(0.04)) {
      this.wait(10);
      this.does(resident, { does: "write", text: chance.one(said.added) });
    }
  }

  private decline(clerk: Staff): void {
    const { chance } = this;
    this.later(0.4);
    const original = this.setting.earlier(this.category ?? "");
    const wanted = chance.weighted(declines);
    const reason = wanted === "duplicate" && original === undefined ? "nothing-found" : wanted;
    const duplicateOf = reason === "duplicate" ? (original ?? null) : null;
    const outcome = { reason, text: chance.one(said[reason]), proof: [], duplicateOf };
    this.does(staff(clerk), { does: "close", outcome });
  }

  private finish(clerk: Staff): void {
    const { chance } = this;
    this.later(0.5);
    const texts = this.category === "question" ? said.answered : said.done;
    this.close(clerk, chance.one(texts));
    if (!this.known()) return;
    const verdict = chance.share();
    this.wait(12);
    if (verdict < 0.22) this.does(resident, { does: "confirm" });
    else if (verdict < 0.27) this.again(clerk);
  }

  private again(clerk: Staff): void {
    const { chance } = this;
    this.does(resident, { does: "contradict" });
    const other = this.team().find(({ id }) => id !== clerk.id) ?? clerk;
    this.later(0.4);
    this.does(staff(other), { does: "stage", stage: "working", reason: null });
    this.later(0.4);
    this.close(other, chance.one(said.doneAgain));
  }

  private close(by: Staff, text: string): void {
    const outcome = { reason: "done" as const, text, proof: [], duplicateOf: null };
    this.does(staff(by), { does: "close", outcome });
  }
}

function staff({ id }: Staff): Actor {
  return { kind: "staff", id };
}
