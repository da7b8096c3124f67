import { expect, test } from "vitest";
import { standing } from "../../../core/request/standing.ts";
import { minutes, request } from "../../contract/making.ts";
import { chios } from "../../support/chios.ts";
import { anna } from "../../support/desk.ts";

const office = { staff: [anna], municipality: chios };
const at = (own: Parameters<typeof request>[0]) => {
  const one = request(own);
  return standing(one, { case: one, ...office });
};
const keys = ({ own }: ReturnType<typeof at>) => own.map(({ key }) => key);

test("of an open request its resident hears when it is due and whom to call, and may take it back", () => {
  const open = at({ stage: "working", handler: anna.id, promisedDue: minutes(60) });
  expect(open.now.key).toBe("stage.working");
  expect(keys(open)).toEqual(["status.due", "status.handler"]);
  expect(open.own[0]?.params).toEqual({ due: { day: minutes(60) } });
  expect(open.offers).toHaveLength(1);
});

test("of one that nobody has or that waits for its resident, no more is told than is known", () => {
  expect(keys(at({ stage: "new" }))).toEqual(["status.due"]);
  expect(keys(at({ stage: "asked", legalDue: null, promisedDue: null }))).toEqual([]);
});

test("of a closed one nothing is due, and nothing is left to take back", () => {
  const closed = at({ stage: "done", handler: anna.id, closedAt: minutes(5) });
  expect(keys(closed)).toEqual(["status.handler"]);
  expect(closed.offers).toEqual([]);
});
