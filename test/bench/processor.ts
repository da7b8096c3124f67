import { readdirSync, readFileSync } from "node:fs";

/** Processor time that a process has used so far, in microseconds: its main thread, and all that still run. */
export type Processor = { main: number; all: number };

/** Read from the kernel, so that nothing is asked of the process while it is measured. */
export function processorOf(pid: number): Processor {
  const tasks = readdirSync(`/proc/${pid}/task`).map((task) => ranFor(pid, task));
  return { main: ranFor(pid, String(pid)), all: tasks.reduce((sum, each) => sum + each, 0) };
}

/** The first number of schedstat is nanoseconds on a processor. */
function ranFor(pid: number, task: string): number {
  const [nanoseconds = "0"] = readFileSync(`/proc/${pid}/task/${task}/schedstat`, "utf8").split(" ");
  return Number(nanoseconds) / 1000;
}
