import type { ChannelName, Place } from "../channel.ts";
import type { Outcome, Undoable } from "./request.ts";
import type { Stage } from "./stage.ts";

/** What can happen to a request. Names are past tense and never change: old events stay readable for ever. */
export type RequestEvent =
  | {
      type: "RequestOpened";
      number: string;
      channel: ChannelName;
      text: string;
      category: string | null;
      department: string | null;
      place: Place | null;
      files: string[];
      incomplete: boolean;
      /** By how much the clock was behind the register: the case has the time of the register. */
      clockBehindMs?: number;
    }
  | { type: "RequestAssigned"; to: string; from: string | null }
  /** The clerk who had it left; it waits in the queue of its department. */
  | { type: "HandlerLeft"; from: string }
  /** Whoever had it put it back; it waits in the queue of its department. */
  | { type: "RequestReleased"; from: string; reason: string | null }
  | { type: "StageChanged"; stage: Stage; from: Stage; reason: string | null }
  | { type: "ResidentAsked"; question: string }
  | { type: "ResidentAnswered"; text: string; files: string[] }
  | { type: "ResidentWrote"; text: string; files: string[] }
  /** Somebody else reported the same, and is told of it from now on. */
  | { type: "FollowerJoined"; text: string; files: string[] }
  | { type: "NoteAdded"; text: string }
  | { type: "ReplySent"; text: string }
  | { type: "CategoryChanged"; category: string | null; department: string | null; from: string | null }
  | { type: "DepartmentChanged"; department: string; from: string | null; reason: string | null }
  | { type: "FileAttached"; files: string[]; shown: boolean }
  | { type: "RequestClosed"; outcome: Outcome }
  | { type: "FixConfirmed" }
  | { type: "RequestReopened"; reason: string | null; by: "resident" | "staff" }
  /** `asked`, where a clerk did it: for which person, and what they said. */
  | { type: "RequestWithdrawn"; asked?: { resident: string; reason: string } }
  /** The act just before was taken back; nobody had been told of it. */
  | { type: "ActUndone"; of: Undoable };
