import { describe, expect, it, test } from "vitest";
import { allKinds } from "../../cli/kinds.ts";
import { allVerbs } from "../../cli/verbs.ts";
import { asksAfter, firstOf, restOf } from "../../cli/verb/asks.ts";
import { keysFor } from "../../cli/screens/keys.ts";
import { toLatinKey } from "../../core/greek/layout.ts";
import { maria } from "../support/town.ts";
import { chios } from "../support/chios.ts";

const names = {
  municipality: chios,
  staff: [maria],
  clerk: (id: string) => id,
  login: (id: string) => id,
  department: (id: string) => id,
  category: (id: string) => id,
};

describe.each(["queue", "case"] as const)("in the %s", (mode) => {
  const kinds = allKinds.map(([kind]) => kind);
  it.each(kinds)("no key of a %s stands for two things, in the Latin layout or in the Greek one", (kind) => {
    const keys = keysFor(mode, kind).flatMap((row) => row.keys.map(toLatinKey));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

describe.each(allVerbs.map((verb) => [verb.name, verb] as const))("%s", (_, verb) => {
  const { asks, screen } = verb;

  test("asks for something, unless it is done at once, and only for what it has", () => {
    expect(Object.keys(asks).length === 0).toBe(screen.atOnce === true);
    if (screen.atOnce === true) return;
    const options = Object.values(asks).flatMap((ask) =>
      ask.as === "one-of" ? [...(ask.options?.({ me: maria, names, language: "el" }) ?? [])] : [],
    );
    const others = Object.values(asks).flatMap((ask) => (ask.as === "one-of" ? (ask.or ?? []) : []));
    const told = options.flatMap(({ values, then = [] }) => [...Object.keys(values), ...then]);
    for (const name of [firstOf(verb), restOf(verb), ...asksAfter(verb, firstOf(verb)), ...others, ...told])
      expect(Object.keys(asks)).toContain(name);
    expect(asks[firstOf(verb)]?.question).toBeDefined();
  });

  test("can be reached on the screen: by a key, or from the choices of a verb that has one", () => {
    const above = "under" in screen ? allVerbs.find(({ name }) => name === screen.under.verb) : verb;
    expect(above?.screen).toHaveProperty("key");
    if ("under" in screen) expect(above?.asks[firstOf(above)]?.as).toBe("one-of");
  });

  test("has a name for the text that was left in the middle, where it takes one", () => {
    const asked = Object.values(asks).some(({ as, question }) => as === "text" && question !== undefined);
    expect(screen.draft !== undefined).toBe(asked);
  });
});
