import type { ChannelName } from "../channel.ts";
import type { Language } from "../language.ts";

/** The number of a case in the register of the municipality's office, and the year that it runs in. */
export type Protocol = { year: number; no: number };

/** What every case has, whatever it is about; each kind adds its own. */
export type CaseHead<Kind extends string, Stage extends string> = {
  kind: Kind;
  id: string;
  /** The tracking number; no two cases of any kind have the same. */
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
