import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from "ical-generator";
import type { Invite } from "../../core/wording/invite.ts";

/** The mailbox that sends, and the one that it goes to. */
type Between = { from: { name: string; address: string }; to: string };

/**
 * An entry for a calendar as iCalendar (RFC 5545, 5546). Times are UTC, so that it needs no rules of a time zone; the
 * organizer is the mailbox that sends, because readers take an answer for a forgery otherwise.
 */
export function calendarFile(invite: Invite, { from, to }: Between): string {
  const isOff = invite.method === "CANCEL";
  const calendar = ical({
    prodId: "//dimos//EN",
    method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  const event = calendar.createEvent({
    id: invite.uid,
    sequence: invite.sequence,
    start: new Date(invite.startsAt),
    end: new Date(invite.endsAt),
    summary: invite.title,
    location: invite.place,
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: from.name, email: from.address },
  });
  event.createAttendee({
    email: to,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.ACCEPTED,
    rsvp: false,
  });
  return calendar.toString();
}
