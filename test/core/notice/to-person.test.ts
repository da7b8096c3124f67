import { expect, test } from "vitest";
import { noticeToPerson } from "../../../core/notice/to-person.ts";
import { line } from "../../../core/wording/line.ts";
import { tell } from "../../../core/wording/prompt.ts";
import { contact, minutes, person } from "../../contract/making.ts";
import { chios } from "../../support/chios.ts";

test("what is said of a case has words for each channel that may carry it in the end; a code has those of its own", () => {
  const eleni = person();
  const telegram = contact(eleni);
  const sms = contact(eleni, { channel: "sms", address: "+306912345678" });
  const told = (about: string | null) =>
    noticeToPerson({
      ...{ who: { person: eleni, contacts: [telegram, sms] }, contact: telegram, municipality: chios },
      ...{ key: "file:1", about, subject: "Δήμος Χίου", dueAt: minutes(0) },
      prompt: {
        ...tell(line("file.lost", { name: chios.name })),
        options: [{ id: "menu", label: line("report.photo.none") }],
      },
    });
  expect(told("case-1")).toMatchObject({
    reply: { choices: [expect.anything()] },
    elsewhere: { sms: { choices: [] } },
  });
  expect(told(null)).not.toHaveProperty("elsewhere");
});
