import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { anna } from "../support/desk.ts";
import { ViberDesk } from "../support/viber-desk.ts";
import { type Callback, ViberPhone, written } from "../support/viber-phone.ts";

const eleni = new ViberPhone("01234567890A=");
const minute = 60_000;
let viber: ViberDesk;
beforeEach(async () => {
  viber = await new ViberDesk().open();
});
afterEach(async () => {
  expect(viber.peer.wrong).toEqual([]);
  await viber.close();
});

const asked = ["Πού ακριβώς είναι;", "Έχετε φωτογραφία;", "Να το στείλουμε;", "Το σημειώσαμε."];

function answeredOnce(): void {
  const read = viber.peer.texts(eleni);
  expect(
    read.map((text, at) => text.includes(asked[at] ?? "no more")),
    read.join("\n"),
  ).toEqual(asked.map(() => true));
}

/** A report in four callbacks, each delivered by `deliver`. */
async function reporting(deliver: (callback: Callback) => Promise<unknown>): Promise<Callback[]> {
  const told: Callback[] = [];
  const next = async (callback: Callback) => {
    told.push(callback);
    await deliver(callback);
    await viber.sent();
  };
  await next(eleni.text("Λακκούβα στον δρόμο"));
  await next(eleni.location(38.3683, 26.1358));
  await next(viber.peer.press(eleni, "Χωρίς φωτογραφία"));
  await next(viber.peer.press(eleni, "Ναι, στείλτε το"));
  return told;
}

describe("each callback has one effect", () => {
  test("delivered twice, and ten times at once", async () => {
    await reporting(async (callback) => {
      expect(await viber.peer.deliver(callback)).toBe(200);
      expect(await viber.peer.deliver(callback)).toBe(200);
      const statuses = await Promise.all(Array.from({ length: 10 }, () => viber.peer.deliver(callback)));
      expect(new Set(statuses)).toEqual(new Set([200]));
    });
    answeredOnce();
    expect(await viber.cases()).toBe(1);
  });

  test("delivered again after a restart, in another order", async () => {
    const told = await reporting((callback) => viber.peer.deliver(callback));
    await viber.down();
    await viber.up();
    for (const callback of told.toReversed()) expect(await viber.peer.deliver(callback)).toBe(200);
    await Promise.all(told.map((callback) => viber.peer.deliver(callback)));
    await viber.sent();
    answeredOnce();
    expect(await viber.cases()).toBe(1);
  });

  test("not taken while the desk is down, it comes again within the hour and loses nothing", async () => {
    await viber.down();
    expect(await viber.peer.deliver(eleni.text("Λακκούβα στον δρόμο"))).toBe(0);
    await viber.peer.pass(minute);
    await viber.up();
    await viber.peer.pass(10 * minute);
    await viber.peer.pass(50 * minute);
    await viber.sent();
    expect(viber.peer.texts(eleni)).toEqual([expect.stringContaining("Πού ακριβώς είναι;")]);
  });

  test("not kept while nothing can be written: 503, and kept when it comes again", async () => {
    const { commit } = viber.desk.store;
    viber.desk.deps.store.commit = () => Promise.reject(new Error("disk full"));
    expect(await viber.peer.deliver(eleni.text("Λακκούβα στον δρόμο"))).toBe(503);
    viber.desk.deps.store.commit = commit;
    await viber.peer.pass(minute);
    await viber.sent();
    expect(viber.peer.texts(eleni)).toHaveLength(1);
  });

  test("two messages whose tokens differ in the last digit are two messages", async () => {
    const first = { ...eleni.text("Λακκούβα στον δρόμο"), message_token: "9223372036854775806" };
    const second = { ...eleni.text("δίπλα στον φούρνο"), message_token: "9223372036854775807" };
    await viber.say(eleni, first);
    expect(await viber.say(eleni, second)).toContain("Έχετε φωτογραφία;");
  });
});

describe("a callback that Viber did not send", () => {
  const body = () => written(eleni.text("Λακκούβα στον δρόμο"));
  const post = async (text: string, headers: Record<string, string>) =>
    (await fetch(`${viber.url}/viber`, { method: "POST", headers, body: text })).status;
  const header = "x-viber-content-signature";

  test("forged, truncated, empty, of another bot or over other bytes: 403, and nothing is written", async () => {
    const text = body();
    const good = viber.peer.signed(text)[header] ?? "";
    const other = viber.peer.signed(text, "5564c7bd23456789-f13d6a23285916a0-ebfdac0c6559d62a")[header] ?? "";
    const empty = createHmac("sha256", "").update(text).digest("hex");
    const wrong = [
      ...["", "0", "x".repeat(64), "0".repeat(64), good.slice(0, -1), `${good}0`, `${good} `.repeat(2)],
      ...[other, empty, createHmac("sha1", viber.peer.token).update(text).digest("hex")],
      Buffer.from(good, "hex").toString("base64"),
    ];
    for (const signature of wrong) expect(await post(text, { [header]: signature }), signature).toBe(403);
    expect(await post(text, {})).toBe(403);
    for (const changed of [`${text} `, text.replace("δρόμο", "δρομο"), text.slice(0, -1), ""])
      expect(await post(changed, { [header]: good })).toBe(403);
    expect(await post(text, { "x-viber-content-sig": good })).toBe(403);
    expect(await viber.desk.store.counter()).toBe(0);
    expect((await viber.desk.store.notices({ limit: 9 })).items).toEqual([]);
  });

  test("in capitals is the same signature; what is signed and no JSON is refused", async () => {
    const text = body();
    const good = viber.peer.signed(text)[header] ?? "";
    expect(await post(text, { [header]: good.toUpperCase() })).toBe(200);
    for (const broken of ["", "{", "null", "[]", '{"event":7}', "\u0000"]) {
      const status = await post(broken, viber.peer.signed(broken));
      expect([200, 400], broken).toContain(status);
    }
  });

  test("5 MB are refused, signed or not, and another method is told which one is taken", async () => {
    const huge = "a".repeat(5 * 1024 * 1024);
    expect(await post(huge, viber.peer.signed(huge))).toBe(413);
    expect(await post(huge, {})).toBe(403);
    const get = await fetch(`${viber.url}/viber`);
    expect([get.status, get.headers.get("allow")]).toEqual([405, "POST"]);
  });
});

describe("whoever only opens the chat", () => {
  test("is welcomed in the response itself, once, and no message is sent to them", async () => {
    const open = eleni.open();
    expect(await viber.peer.deliver(open)).toBe(200);
    expect(viber.peer.texts(eleni)).toEqual([expect.stringContaining("Δήμος Χίου, ")]);
    expect(viber.peer.buttons(eleni).map(({ Text }) => Text)).toContain("Νέο πρόβλημα");
    await viber.sent();
    expect(viber.peer.calls.filter(({ method }) => method === "send_message")).toEqual([]);
    // The same press again is the same welcome.
    await viber.peer.deliver(open);
    expect(new Set(viber.peer.texts(eleni)).size).toBe(1);
  });

  test("by a link is led where the link says, and their first words go on from there", async () => {
    const number = await viber.report(new ViberPhone("other="));
    await viber.peer.deliver(eleni.open("status"));
    expect(viber.peer.texts(eleni).at(-1)).toContain("αριθμό");
    expect(await viber.say(eleni, eleni.text(number))).toContain(number.replace(/(...)(?=.)/gu, "$1\u00a0"));
  });

  test("cannot be written to until they write, and then can", async () => {
    await viber.peer.deliver(eleni.open());
    const contact = async () => (await viber.desk.store.contact("viber", eleni.id))?.contacts[0];
    expect((await contact())?.deadAt).not.toBeNull();
    await viber.say(eleni, eleni.text("Λακκούβα στον δρόμο"));
    expect(await contact()).toMatchObject({ deadAt: null, proof: "wrote" });
  });

  test("again, as somebody who has written before, stays somebody who can be written to", async () => {
    await viber.say(eleni, eleni.text("Λακκούβα στον δρόμο"));
    await viber.peer.deliver(eleni.open(undefined, true));
    expect((await viber.desk.store.contact("viber", eleni.id))?.contacts[0]?.deadAt).toBeNull();
    expect(await viber.say(eleni, eleni.text("Συνέχεια"))).not.toBe("");
  });

  test("two at once each get their own welcome", async () => {
    const phones = Array.from({ length: 20 }, (_, at) => {
      return new ViberPhone(`phone-${at}=`, `Κάτοικος ${at}`, at % 2 === 0 ? "el" : "en");
    });
    await Promise.all(phones.map((phone) => viber.peer.deliver(phone.open())));
    for (const [at, phone] of phones.entries()) {
      expect(viber.peer.texts(phone)).toHaveLength(1);
      expect(viber.peer.texts(phone)[0]).toContain(at % 2 === 0 ? "Δήμος Χίου" : "Municipality of Chios");
    }
  });
});

test("whoever unsubscribes is left alone, and is written to again once they write", async () => {
  const number = await viber.report(eleni);
  expect(await viber.peer.deliver(eleni.unsubscribe())).toBe(200);
  const before = viber.peer.seen.length;
  const clerk = viber.desk.as(anna);
  await clerk.do("case.assign", { number, to: "me" });
  await viber.sent();
  expect(viber.peer.seen).toHaveLength(before);
  expect(await viber.say(eleni, eleni.text(number))).toContain("Την έχει: Άννα Κοντού");
});

test("a message to whoever unsubscribed without our hearing of it is given up, not tried for days", async () => {
  const number = await viber.report(eleni);
  viber.clock.pass({ minutes: 2 });
  viber.peer.subscribers.delete(eleni.id);
  await viber.desk.as(anna).do("case.assign", { number, to: "me" });
  await viber.sent();
  const [last] = (await viber.desk.store.notices({ state: "failed", limit: 1 })).items;
  expect(last?.why).toContain("6 receiverNotSubscribed");
  expect((await viber.desk.store.contact("viber", eleni.id))?.contacts[0]?.deadAt).not.toBeNull();
});

test("an answer that overtakes the subscribing of somebody who just wrote is sent again, and not given up", async () => {
  expect(await viber.peer.deliver(eleni.text("Λακκούβα στον δρόμο"))).toBe(200);
  viber.peer.subscribers.delete(eleni.id);
  await viber.sent();
  expect(viber.peer.texts(eleni)).toEqual([]);
  viber.peer.subscribers.add(eleni.id);
  viber.clock.pass({ minutes: 1 });
  await viber.sent();
  expect(viber.peer.texts(eleni)).toHaveLength(1);
});

test("receipts move a message on; those of a resident's own messages move nothing", async () => {
  const own = eleni.text("Λακκούβα στον δρόμο");
  await viber.say(eleni, own);
  const notice = async () => (await viber.desk.store.notices({ limit: 1 })).items[0]?.state;
  for (const event of ["delivered", "failed"] as const)
    expect(await viber.peer.deliver(eleni.receipt(event, own.message_token))).toBe(200);
  expect(await notice()).toBe("sent");
  const ours = viber.peer.seen.at(-1)?.token ?? "";
  for (const event of ["seen", "delivered", "delivered", "failed"] as const)
    expect(await viber.peer.deliver(eleni.receipt(event, ours))).toBe(200);
  expect(await notice()).toBe("delivered");
});

test("a photo with words under it is the report and its photo; a place, a sticker and a video are what they are", async () => {
  const { default: sharp } = await import("sharp");
  const blank = { width: 64, height: 48, channels: 3, background: "#808080" } as const;
  const jpeg = new Uint8Array(await sharp({ create: blank }).jpeg().toBuffer());
  const held = viber.peer.hold("pothole.jpg", jpeg);
  expect(await viber.say(eleni, eleni.picture(held, "Λακκούβα στον δρόμο"))).toContain("Πού ακριβώς είναι;");
  await viber.desk.fetch(viber.bot.channel);
  const summary = await viber.say(eleni, viber.peer.press(eleni, "Στείλτε το σημείο όπου βρίσκεστε"));
  expect(summary).toContain("Αρχεία: 1 αρχείο");
  expect(await viber.say(eleni, eleni.message({ type: "sticker", sticker_id: 46105 }))).not.toBe("");
  expect(await viber.say(eleni, eleni.message({ type: "video", media: held }))).not.toBe("");
  const number = numberOf(await viber.say(eleni, viber.peer.press(eleni, "Ναι, στείλτε το")));
  const request = await viber.desk.store.case(number);
  const [file] = await viber.desk.store.filesOf(request?.id ?? "");
  expect(file).toMatchObject({ state: "kept", mime: "image/jpeg", kind: "photo" });
});

test("hostile names and words are answered like any others, and reach Viber as words", async () => {
  const hostile = [
    '<b>Λακκούβα</b> & "εδώ" <script>alert(1)</script>',
    "‮Λακκούβα\u0000 στον δρόμο",
    "*_~```Λακκούβα στον δρόμο",
    '{"type":"picture","media":"http://evil.example/a.jpeg"} λακκούβα',
    `Λακκούβα ${"α".repeat(6900)}`,
    `Λακκούβα ${"汉".repeat(6900)}`,
    "dimos:999999:send",
    "dimos:g:fixed-yes:417293613",
    `dimos:${"x".repeat(4000)}`,
  ];
  for (const [at, text] of hostile.entries()) {
    const phone = new ViberPhone(`h${at}=`, "<img src=x onerror=alert(1)> ‮\u001b[2J".repeat(9));
    expect(await viber.say(phone, phone.text(text)), text.slice(0, 40)).not.toBe("");
  }
  expect(await viber.cases()).toBe(0);
});

function numberOf(text: string): string {
  return (/(\d{3})\u00a0(\d{3})\u00a0(\d{3})/u.exec(text) ?? []).slice(1).join("");
}
