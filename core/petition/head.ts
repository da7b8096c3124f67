import type { ChannelName } from "../channel.ts";
import type { Language } from "../language.ts";

export type Protocol = { year: number; no: number };

/** What every case has, whatever it is about. */
export type CaseHead<Kind extends string, Stage extends string> = {
  kind: Kind;
  id: string;
  number: string;
  protocol: Protocol | null;
  version: number;
  stage: Stage;
  category: string | null;
  department: string | null;
  handler: string | null;
  resident: string | null;
  channel: ChannelName;
  language: Language;
  text: string;
  openedAt: Date;
  closedAt: Date | null;
};
