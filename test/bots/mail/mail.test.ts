import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openMail } from "../../../bots/mail/bot.ts";
import type { Channel, Outgoing, Reply } from "../../../core/channel.ts";
import { freePort } from "../../support/serving.ts";
import { type Answer, SmtpPeer } from "../../support/smtp-peer.ts";

const from = '"Δήμος Χίου" <desk@chios.example>';
const reply: Reply = {
  ...{ text: "Γράψαμε το αίτημά σας. Ο αριθμός σας:\n417 293 613", spoken: [], menu: [], choices: [] },
  ...{ want: { kind: "nothing" }, language: "el", files: [] },
};
const outgoing: Outgoing = {
  ...{ id: "42", address: "eleni@mail.example", subject: "Δήμος Χίου · 417 293 613", reply, files: [] },
};
let server: SmtpPeer;
let mail: Channel;
beforeEach(async () => {
  server = await new SmtpPeer().start();
  mail = openMail({ url: server.url, from }).channel;
});
afterEach(() => server.stop());

const messageId = "<73475cb40a568e8da8a045ced110137e159f890a@chios.example>";

describe("a notice as a mail", () => {
  test("arrives in Greek, from the municipality, to the resident alone", async () => {
    expect(await mail.send(outgoing)).toEqual({ sent: "accepted", providerId: messageId });
    const [letter] = server.letters;
    expect(letter).toMatchObject({
      from: "desk@chios.example",
      to: ["eleni@mail.example"],
      text: reply.text,
    });
    expect(letter?.headers).toMatchObject({
      ...{ from: "Δήμος Χίου <desk@chios.example>", to: "eleni@mail.example" },
      ...{ subject: "Δήμος Χίου · 417 293 613", "message-id": messageId },
    });
    expect(letter?.raw).toMatch(/^[\r\n\x20-\x7e]*$/u);
  });

  test("says that a machine wrote it, so that no absence note answers, and in which language", async () => {
    await mail.send(outgoing);
    expect(server.letters[0]?.headers).toMatchObject({
      ...{ "auto-submitted": "auto-generated", "content-language": "el" },
    });
    expect(server.letters[0]?.headers).not.toHaveProperty("bcc");
  });

  test("carries its files under their Greek names", async () => {
    const bytes = new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3]);
    await mail.send({ ...outgoing, files: [{ name: "φωτογραφία.jpg", mime: "image/jpeg", bytes }] });
    expect(server.letters[0]).toMatchObject({
      text: reply.text,
      attachments: [{ name: "φωτογραφία.jpg", type: "image/jpeg", bytes: Buffer.from(bytes) }],
    });
  });

  test("keeps line ends and addresses that somebody typed out of its headers", async () => {
    const nasty = "x\r\nBcc: all@mail.example\r\n\r\nΚαλημέρα";
    const bytes = new Uint8Array([1]);
    const files = [{ name: `a\r\nX-Evil: 1.pdf`, mime: "application/pdf", bytes }];
    expect(await mail.send({ ...outgoing, subject: nasty, files })).toMatchObject({ sent: "accepted" });
    const [letter] = server.letters;
    expect(letter?.to).toEqual(["eleni@mail.example"]);
    expect(letter?.headers).not.toHaveProperty("bcc");
    expect(letter?.raw).not.toMatch(/^(?:Bcc|X-Evil):/imu);
    expect(letter?.headers["subject"]).toBe("x Bcc: all@mail.example Καλημέρα");
  });

  test.each([
    "eleni@mail.example\r\nRCPT TO:<all@mail.example>",
    "eleni@mail.example, all@mail.example",
    "<eleni@mail.example> all@mail.example",
    "eleni",
    "",
  ])("goes nowhere when its address is %j", async (address) => {
    expect(await mail.send({ ...outgoing, address })).toMatchObject({ sent: "gone" });
    expect(server.connections).toBe(0);
  });

  test("keeps a line of its text that is a single dot", async () => {
    const text = "πρώτη\n.\nRCPT TO:<all@mail.example>\nτελευταία";
    await mail.send({ ...outgoing, reply: { ...reply, text } });
    expect(server.letters.map((letter) => letter.text)).toEqual([text]);
  });
});

describe("a mail server that", () => {
  test("drips a letter at a time is left when nobody waits any more, and never gets the message late", async () => {
    let open = 0;
    const dripping = createServer((socket) => {
      open += 1;
      const drip = setInterval(() => socket.write("220-wait\r\n"), 20);
      socket.on("error", () => undefined).on("close", () => (clearInterval(drip), (open -= 1)));
    });
    dripping.listen(0, "127.0.0.1");
    await once(dripping, "listening");
    const { channel } = openMail({
      url: `smtp://127.0.0.1:${(dripping.address() as AddressInfo).port}`,
      from,
    });
    const late = new AbortController();
    const sent = channel.send({ ...outgoing, signal: late.signal });
    await vi.waitFor(() => expect(open).toBe(1));
    late.abort();
    expect(await sent).toMatchObject({ sent: "later" });
    await vi.waitFor(() => expect(open).toBe(0));
    dripping.close();
  });

  test.each([
    ["asks for patience (greylisting)", { at: "rcpt", code: 450, text: "4.2.0 Greylisted" }, "later"],
    ["has no room just now", { at: "data", code: 452, text: "4.3.1 Insufficient storage" }, "later"],
    ["knows no such mailbox", { at: "rcpt", code: 550, text: "5.1.1 No such user" }, "gone"],
    ["knows no such mailbox and says no more", { at: "rcpt", code: 550, text: "no such user" }, "gone"],
    ["takes us for spam", { at: "data", code: 554, text: "5.7.1 Rejected as spam" }, "refused"],
    ["will not have our letter for its size", { at: "data", code: 552, text: "5.3.4 Too big" }, "refused"],
    ["knows us as a sender of spam", { at: "rcpt", code: 550, text: "Blocked by our policy" }, "refused"],
    ...(["rcpt", "from"] as const).flatMap((at) =>
      [
        [550, "5.7.1 Relaying denied"],
        [554, "5.7.1 <eleni@mail.example>: Relay access denied"],
        [550, "relay not permitted"],
        [553, "sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"],
        [530, "5.7.0 Authentication required"],
        [553, "5.7.1 Sender address rejected: not owned by user"],
      ].map(([code, text]) => [`will not have us at ${at}`, { at, code, text }, "later"]),
    ),
    ["will not have anybody", { at: "connect", code: 554, text: "No SMTP service here" }, "later"],
  ] as [string, Exclude<Answer, "take">, string][])("%s means: %o", async (_, answer, sent) => {
    server.answer = answer;
    expect(await mail.send(outgoing)).toMatchObject({ sent, why: expect.stringContaining(answer.text) });
    server.answer = "take";
    expect(await mail.send(outgoing)).toMatchObject({ sent: "accepted" });
  });

  test("is not there is tried again later", async () => {
    const nowhere = openMail({ url: `smtp://127.0.0.1:${await freePort()}`, from }).channel;
    expect(await nowhere.send(outgoing)).toMatchObject({ sent: "later", why: "ECONNREFUSED" });
    expect(await nowhere.check?.()).toMatchObject({ ok: false });
  });

  test("will not have our password loses no message: it waits for the right one", async () => {
    const strict = await new SmtpPeer().start({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_, __, done) => done(new Error("535 5.7.8 Authentication failed")),
    });
    const { channel } = openMail({ url: strict.url.replace("//", "//desk:wrong@"), from });
    const sent = await channel.send(outgoing);
    expect(sent).toMatchObject({ sent: "later" });
    expect(JSON.stringify(sent)).not.toContain("wrong");
    await strict.stop();
  });

  test("answers is reported well, once however often somebody looks", async () => {
    expect(await mail.check?.()).toEqual({ ok: true, why: from });
    await mail.check?.();
    expect(server.connections).toBe(1);
  });
});
