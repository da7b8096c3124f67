/** How much is measured. */
export type Scale = {
  rounds: number;
  updatesPerRound: number;
  cases: number;
  callSeconds: number;
  /** Keys of a clerk: measured one by one, and of a whole day. */
  keys: { measured: number; day: number };
};

export const whole: Scale = {
  rounds: 5,
  updatesPerRound: 5000,
  cases: 1_000_000,
  callSeconds: 20,
  keys: { measured: 150, day: 20_000 },
};
export const quick: Scale = {
  rounds: 3,
  updatesPerRound: 2000,
  cases: 100_000,
  callSeconds: 5,
  keys: { measured: 50, day: 2000 },
};
