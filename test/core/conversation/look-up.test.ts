import { afterEach, beforeEach, expect, test } from "vitest";
import { guardNumbers } from "../../../bin/guard-numbers.ts";
import type { Incoming } from "../../../core/channel.ts";
import type { Caller } from "../../../core/conversation/deed.ts";
import { findCase, findMine } from "../../../core/conversation/look-up.ts";
import { kindOf } from "../../../core/kinds.ts";
import type { PersonWithContacts } from "../../../core/person/person.ts";
import { line } from "../../../core/wording/line.ts";
import { incoming, reported, testDesk, type TestDesk } from "../../support/desk.ts";

let desk: TestDesk;
let number: string;
let resident: PersonWithContacts;
beforeEach(async () => {
  desk = await testDesk();
  number = await reported(desk);
  const known = await desk.store.contact("telegram", "1001");
  if (known === undefined) throw new Error("nobody reported");
  resident = known;
});
afterEach(() => desk.close());

const secret = line("home.again");
const button = { id: "x", label: secret, offer: "g:x:417293613" };

/** A caller at a desk whose every kind of case has something that only its resident may read. */
function caller(known: PersonWithContacts, from: Partial<Incoming> = {}): Caller {
  const telling: Caller["kindOf"] = (one) => ({
    ...kindOf(one),
    standing: () => ({ now: line("stage.new"), own: [secret], offers: [button] }),
  });
  const rest = { language: "el", turns: 1, isNew: false, numbers: guardNumbers() } as const;
  return { ...rest, kindOf: telling, deps: desk.deps, known, incoming: incoming("…", from) };
}

test("a resident on a contact they wrote from is told what the kind keeps for them", async () => {
  const { result } = await findCase(number).perform(caller(resident));
  expect(result.found).toMatchObject({ number, isOwn: true, own: [secret], offers: [button] });
  const { result: mine } = await findMine().perform(caller(resident));
  expect(mine.cases).toMatchObject([{ number, own: [secret] }]);
});

test("nobody else is, whatever the kind says, nor is the resident by a number that calls or that a clerk took down", async () => {
  const [telegram] = resident.contacts;
  if (telegram === undefined) throw new Error("no contact");
  const declared = { ...resident, contacts: [{ ...telegram, proof: "clerk" as const }] };
  const stranger = { ...resident, person: { ...resident.person, id: "somebody" } };
  for (const who of [
    caller(stranger),
    caller(declared),
    caller(resident, { channel: "voice", caller: "+306912345678" }),
  ]) {
    const { result } = await findCase(number).perform(who);
    expect(result.found).toMatchObject({ number, isOwn: false, own: [], offers: [] });
    expect(JSON.stringify(result)).not.toContain(secret.key);
  }
});
