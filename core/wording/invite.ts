/**
 * An entry for a calendar, which a channel that can carry one sends along: the same `uid` and a higher `sequence` put a
 * new time in place of an old one, CANCEL takes it away (RFC 5546). Instants are ISO 8601, because it waits in the outbox.
 */
export type Invite = {
  method: "REQUEST" | "CANCEL";
  uid: string;
  sequence: number;
  startsAt: string;
  endsAt: string;
  title: string;
  /** Where it is: a street, or the page to open. */
  place: string;
};
