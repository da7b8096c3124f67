/**
 * Runs tasks of the same key one after the other, and of different keys at the same time: one dialogue
 * takes its events in order. Across processes the version of the conversation decides instead.
 */
export function createLanes(): <T>(key: string, task: () => Promise<T>) => Promise<T> {
  const lanes = new Map<string, Promise<unknown>>();
  return <T>(key: string, task: () => Promise<T>): Promise<T> => {
    const before = lanes.get(key);
    const running = before === undefined ? task() : before.then(task, task);
    lanes.set(key, running);
    const leave = () => {
      if (lanes.get(key) === running) lanes.delete(key);
    };
    running.then(leave, leave);
    return running;
  };
}
