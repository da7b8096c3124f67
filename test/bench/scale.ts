/** How much is measured. */
export type Scale = { rounds: number; updatesPerRound: number; cases: number; callSeconds: number };

export const whole: Scale = { rounds: 5, updatesPerRound: 5000, cases: 1_000_000, callSeconds: 20 };
export const quick: Scale = { rounds: 3, updatesPerRound: 2000, cases: 100_000, callSeconds: 5 };
