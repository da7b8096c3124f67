import type { Point } from "../municipality/municipality.ts";
import type { ServiceRequest } from "./request.ts";

/** How far a place can be trusted: the very spot, somewhere in a street, somewhere in a village; `none`: not found. */
export const surenesses = ["point", "street", "area", "none"] as const;
export type Sureness = (typeof surenesses)[number];

/**
 * Where a case is, kept beside it: it may be found out again at any time. `by` is who said so: the resident, the
 * municipality's folder, the link that was sent, or a geocoder by its name. `name` is what the folder calls this very
 * place, and `label` the address that a geocoder gave for it.
 */
export type Spot = {
  about: string;
  point: Point | null;
  name: string | null;
  by: string | null;
  sure: Sureness;
  label: string | null;
  /** When somebody is to look for it; null once that is done. */
  dueAt: Date | null;
  tries: number;
};

/** More who follow one case are neither told nor counted: what matters is that there are many. */
export const mostFollowers = 1000;

export type Wanted = { spot: Spot; request: ServiceRequest };

/** Open cases of a category that are near, or at the place of that name. */
export type Near = {
  category: string;
  point: Point | null;
  name: string | null;
  metres: number;
  limit: number;
};

export interface SpotReads {
  spotOf(about: string): Promise<Spot | undefined>;
  /** What is to be located by now, the oldest first. */
  unlocated(now: Date, limit: number): Promise<Wanted[]>;
  /** The nearest first, and those of the same name before all. */
  nearCases(near: Near): Promise<ServiceRequest[]>;
  /** How many are still to be located, and how many of them were tried in vain, counted up to `upTo`. */
  spotsWaiting(upTo: number): Promise<{ waiting: number; failing: number }>;
  /** What a geocoder answered to this question before, and when. */
  geocoded(key: string): Promise<{ answer: string; at: Date } | undefined>;
  /** Those who are told of a case beside its reporter, the first `limit` who asked for it. */
  followers(about: string, limit: number): Promise<string[]>;
}

export type SpotRow =
  | { row: "spot"; spot: Spot }
  | { row: "geocoded"; key: string; answer: string; at: Date }
  | { row: "follower"; about: string; person: string; at: Date }
  | { row: "unfollow"; about: string; person: string };
