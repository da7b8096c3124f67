import { fork } from "node:child_process";
import { join } from "node:path";
import { anna, migrations } from "./desk.ts";
import type { Granting, Raced } from "./slot-racer.ts";

const program = join(import.meta.dirname, "slot-racer.ts");

type Race = {
  now: Date;
  /** One time for all, or several that are wanted one after the other. */
  at: string | readonly string[];
  processes: number;
  tries: number;
  person?: string;
  /** Every third only holds the time. */
  holds?: boolean;
  /** Hearings that clerks grant at the same moment, dealt out to the processes. */
  grant?: readonly Granting[];
};

/** So many tries from so many processes for times of the mayor, all let go at once. */
export async function raceForSlot(
  folder: string,
  { now, at, processes, tries, person, holds = false, grant = [] }: Race,
): Promise<Raced> {
  const children = Array.from({ length: processes }, () =>
    fork(program, { stdio: ["ignore", "ignore", "inherit", "ipc"] }),
  );
  const said = (child: (typeof children)[number]) =>
    new Promise<unknown>((resolve, reject) => {
      child.once("message", resolve);
      child.once("error", reject);
      child.once("exit", (code) => reject(new Error(`a racer ended with ${String(code)}`)));
    });
  await Promise.all(children.map(said));
  const wanted = [at].flat();
  const start = {
    ...{ folder, migrations, now: now.toISOString(), at: wanted, person: person ?? null },
    ...{ tries: Math.ceil(tries / processes), holds, clerk: anna },
  };
  const results = children.map((child) => said(child) as Promise<Raced>);
  children.forEach((child, of) =>
    child.send({ ...start, grant: grant.filter((_, at) => at % processes === of) }),
  );
  const all = await Promise.all(results);
  return {
    won: all.flatMap(({ won }) => won),
    held: all.reduce((sum, { held }) => sum + held, 0),
    near: all.flatMap(({ near }) => near),
    ms: all.flatMap(({ ms }) => ms),
  };
}
