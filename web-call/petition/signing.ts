import type { Context } from "hono";
import type { Web } from "../address.ts";
import type { Form, Forms } from "../form/forms.ts";
import type { Values } from "./sign-form.tsx";

/** What was filled in. */
export function valuesOf({ field }: Form): Values {
  return { who: field("who").trim(), name: field("name"), unit: field("unit"), told: field("told") === "1" };
}

/** The address that a signature came from, where it is known; of IPv6 the network of a household. */
export function sourceOf(c: Context<Web>, { around }: Forms): { from?: string } {
  const from = around.clientOf(c).address.replace(/\/\d+$/u, "");
  return from === "" ? {} : { from };
}
