import { createSocket } from "node:dgram";
import { once } from "node:events";
import { afterEach, beforeEach, expect, test } from "vitest";
import { configure } from "../../bin/config.ts";
import { handOut } from "../../bin/head-places.ts";
import { noteHead } from "../../bin/log-heads.ts";
import { RecordingChannel, reported, testDesk, type TestDesk } from "../support/desk.ts";

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
  await reported(desk);
});
afterEach(() => desk.close());

const head = async () => {
  const noted = await noteHead(desk.store, { data: desk.folder, elsewhere: [], now: desk.clock.now() });
  if (noted === undefined) throw new Error("an empty log");
  return noted;
};
const mail = { SMTP_URL: "smtp://mail.chios.gr", MAIL_FROM: "desk@chios.gr" };

test("the operator says where: files, mailboxes and machines, with commas between", () => {
  const where = "/mnt/other/heads.jsonl, mailto:audit@chios.gr,syslog://10.0.0.5,syslog://[::1]:1514";
  expect(configure({ ...mail, DIMOS_LOG_HEADS: where })).toMatchObject({
    logHeads: {
      files: ["/mnt/other/heads.jsonl"],
      mail: ["audit@chios.gr"],
      syslog: [
        { host: "10.0.0.5", port: 514 },
        { host: "::1", port: 1514 },
      ],
    },
  });
  expect(configure({})).toMatchObject({ logHeads: { files: [], mail: [], syslog: [] } });
});

test.each([
  ["~/heads.jsonl", mail],
  ["mailto:", mail],
  ["mailto:nobody", mail],
  ["mailto:audit@chios.gr", {}],
  ["syslog:", mail],
  ["syslog://", mail],
])("%s is named for what it is", (where, settings) => {
  const { problems } = configure({ ...settings, DIMOS_LOG_HEADS: where }) as {
    problems: { setting: string }[];
  };
  expect(problems.map(({ setting }) => setting)).toEqual(["DIMOS_LOG_HEADS"]);
});

test("a mailbox gets one message a day, however often the desk starts", async () => {
  const places = { files: [], mail: ["audit@chios.gr"], syslog: [] };
  await handOut(desk.store, await head(), places);
  await handOut(desk.store, await head(), places);
  const channel = new RecordingChannel("mail");
  while ((await desk.deliver(channel)) > 0);
  expect(channel.sent.map(({ address }) => address)).toEqual(["audit@chios.gr"]);
  expect(JSON.parse(channel.texts[0] ?? "")).toEqual(await head());
  desk.clock.pass({ days: 1 });
  await handOut(desk.store, await head(), places);
  while ((await desk.deliver(channel)) > 0);
  expect(channel.sent).toHaveLength(2);
});

test("a machine that gathers logs gets a line as RFC 5424 has it", async () => {
  const gatherer = createSocket("udp4").bind(0, "127.0.0.1");
  await once(gatherer, "listening");
  const heard = once(gatherer, "message");
  const noted = await head();
  await handOut(desk.store, noted, {
    ...{ files: [], mail: [] },
    syslog: [{ host: "127.0.0.1", port: gatherer.address().port }],
  });
  const [message] = (await heard) as [Buffer];
  gatherer.close();
  const [, line = ""] = /^<110>1 \S+ \S+ dimos \d+ log-head - (.+)$/u.exec(message.toString()) ?? [];
  expect(JSON.parse(line)).toEqual(noted);
});
