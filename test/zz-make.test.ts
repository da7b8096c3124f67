import { it } from "vitest";
import { testDesk, Clock } from "./support/desk.ts";
import { settle } from "./support/town.ts";
it("makes", async () => {
const clock = new Clock(new Date().toISOString());
const desk = await testDesk({ folder: "/tmp/tuix/data", clock });
const t = await settle(desk, clock);
console.log(t.cases.length, t.cases[0]?.number);
await desk.close();
});
