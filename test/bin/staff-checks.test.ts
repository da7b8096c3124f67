import { expect, test } from "vitest";
import { staffChecks } from "../../bin/staff-checks.ts";
import { admin, anna } from "../support/desk.ts";

const storeOf = (...staff: (typeof anna)[]) => ({ staff: () => Promise.resolve(staff) });
const root = { ...admin, login: "root", name: "root", phone: "" };

test("staff with a name, a phone and an account of this machine are nothing to speak of", async () => {
  expect(await staffChecks(storeOf(anna, admin), () => true)).toEqual([]);
  expect(await staffChecks(storeOf(anna), () => null)).toEqual([]);
});

test("the first admin is told to give a name and a phone before residents see them", async () => {
  const [hint] = await staffChecks(storeOf(anna, root), () => true);
  expect(hint).toMatchObject({ name: "staff", ok: true, next: 'dimos staff edit root --name "…" --phone …' });
  expect(hint?.detail.el).toBe("χωρίς όνομα ή τηλέφωνο για τους δημότες: root");
});

test("an account that the machine does not know is named, unless it is out of use", async () => {
  const [hint] = await staffChecks(storeOf(anna, admin), (login) => login !== "anna");
  expect(hint?.detail.en).toBe("not known to this machine, nobody gets in with them: anna");
  expect(await staffChecks(storeOf({ ...anna, active: false }), () => false)).toEqual([]);
});
