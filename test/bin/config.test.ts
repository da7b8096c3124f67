import { expect, test } from "vitest";
import { openings } from "../../bin/channels/all.ts";
import { mailSettings } from "../../bin/channels/mail.ts";
import { telegramSettings } from "../../bin/channels/telegram.ts";
import { viberSettings } from "../../bin/channels/viber.ts";
import { configure, publicUrlOf, settingWords } from "../../bin/config.ts";
import type { Reader } from "../../bin/settings.ts";

const phone = {
  TWILIO_ACCOUNT_SID: "AC00000000000000000000000000000000",
  TWILIO_AUTH_TOKEN: "twilio_test_auth_token",
  TWILIO_PHONE_NUMBER: "+302271350000",
};

const on = (config: ReturnType<typeof configure>) =>
  "problems" in config ? [] : config.channels.flatMap(({ name, open }) => (open === null ? [] : [name]));
const reading = (env: Record<string, string>): Reader => ({ env, problems: [], empty: [] });

function problems(env: Record<string, string>): string[] {
  const config = configure(env);
  return "problems" in config
    ? config.problems.map(({ setting, message }) => `${setting}: ${message.el}`)
    : [];
}

test("with nothing set the desk runs on this machine, with no channel on but the demonstration's phone", () => {
  const config = configure({});
  expect(config).toMatchObject({ host: "127.0.0.1", port: 8080, publicUrl: null, twilio: null });
  expect(on(config)).toEqual(["voice"]);
});

test("a setting without a value counts as not given, and is named", () => {
  const config = configure({ TELEGRAM_BOT_TOKEN: "", DIMOS_PORT: " ", SMTP_URL: "", DIMOS_HOST: "::1" });
  expect(config).toMatchObject({
    port: 8080,
    empty: ["DIMOS_PORT", "TELEGRAM_BOT_TOKEN", "SMTP_URL"],
  });
  expect(on(config)).toEqual(["voice"]);
  expect(configure({})).toMatchObject({ empty: [] });
});

test.each(["", "short", "123456789012345"])("a webhook secret «%s» stops the start by name", (secret) => {
  const found = problems({ TELEGRAM_BOT_TOKEN: "12345:abcdef", TELEGRAM_WEBHOOK_SECRET: secret });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^TELEGRAM_WEBHOOK_SECRET: /u);
});

test("an empty auth token stops the start, and a missing one is named", () => {
  expect(problems({ ...phone, TWILIO_AUTH_TOKEN: "" })).toEqual([
    expect.stringMatching(/^TWILIO_AUTH_TOKEN: /u),
  ]);
  const { TWILIO_AUTH_TOKEN: _, ...rest } = phone;
  expect(problems(rest)).toEqual([expect.stringMatching(/^TWILIO_AUTH_TOKEN: λείπει/u)]);
});

test("all wrong settings come at once, and no secret is ever printed", () => {
  const secret = "very-secret-tok";
  const found = problems({
    DIMOS_PORT: "99999",
    DIMOS_PUBLIC_URL: "desk.chios.gr",
    TELEGRAM_BOT_TOKEN: "12345:abcdef",
    TELEGRAM_WEBHOOK_SECRET: secret,
    ...phone,
    TWILIO_AUTH_TOKEN: secret,
    SMTP_URL: "mail.chios.gr",
  });
  expect(found.map((each) => each.split(":")[0])).toEqual([
    "DIMOS_PORT",
    "DIMOS_PUBLIC_URL",
    "TELEGRAM_WEBHOOK_SECRET",
    "TWILIO_AUTH_TOKEN",
    "SMTP_URL",
    "MAIL_FROM",
  ]);
  expect(found.join("\n")).not.toContain(secret);
});

test("a full set of settings switches every channel on", () => {
  const env = {
    ...phone,
    TELEGRAM_BOT_TOKEN: "12345:abcdef",
    TELEGRAM_BOT_USERNAME: "@chios_bot",
    SMTP_URL: "smtp://127.0.0.1:2525",
    MAIL_FROM: "Δήμος Χίου <desk@chios.example>",
    VIBER_AUTH_TOKEN: "4453b6ac12345678-e02c5f12174805f9-daec9cbb5448c51f",
    DIMOS_PUBLIC_URL: "https://desk.chios.example/",
  };
  const config = configure(env);
  expect(config).toMatchObject({
    publicUrl: "https://desk.chios.example",
    twilio: { number: "+302271350000" },
  });
  expect(on(config)).toEqual(openings.map(({ name }) => name));
  expect(telegramSettings(reading(env))).toMatchObject({
    username: "chios_bot",
    webhookSecret: null,
    apiRoot: "https://api.telegram.org",
  });
  expect(mailSettings(reading(env))).toMatchObject({ from: "Δήμος Χίου <desk@chios.example>" });
});

test("every setting that is read is explained in the help, and every one that is explained is read", () => {
  const read = new Set<string>();
  const env = new Proxy<Record<string, string>>(
    {},
    { get: (_, name) => void read.add(String(name)), has: () => false },
  );
  configure(env);
  expect([...read].sort()).toEqual(Object.keys(settingWords).sort());
});

test("a token of Viber's that is none, and a name that is too long, stop the start by their names alone", () => {
  const found = problems({ VIBER_AUTH_TOKEN: "very secret tok 0001", VIBER_SENDER: "Δ".repeat(29) });
  expect(found.map((each) => each.split(":")[0])).toEqual(["VIBER_SENDER", "VIBER_AUTH_TOKEN"]);
  expect(found.join()).not.toContain("very secret");
  expect(problems({ VIBER_SENDER: "Δ".repeat(28) })).toEqual([]);
  expect(viberSettings(reading({ VIBER_AUTH_TOKEN: "", VIBER_SENDER: "Δήμος Χίου" }))).toBeNull();
});

test.each(["smtp://desk:very-secret-tok@:::25", "smtp://", "smtps://very-secret-tok@"])(
  "a mail server that is no address (%s) stops the start, and its password is not printed",
  (server) => {
    const found = problems({ SMTP_URL: server, MAIL_FROM: "desk@chios.example" });
    expect(found).toEqual([expect.stringMatching(/^SMTP_URL: /u)]);
    expect(found.join()).not.toContain("very-secret-tok");
  },
);

test.each([
  "https://desk:very-secret-tok@chios.example",
  "https://chios.example/?a=1",
  "https://chios.example/#a",
])("a public address with more than an address in it (%s) stops the start", (address) => {
  const found = problems({ DIMOS_PUBLIC_URL: address });
  expect(found).toEqual([expect.stringMatching(/^DIMOS_PUBLIC_URL: /u)]);
  expect(found.join()).not.toContain("very-secret-tok");
});

test.each([
  ["https://desk.chios.example//a//", "https://desk.chios.example/a"],
  ["https://desk.chios.example/a/../b", "https://desk.chios.example/b"],
  [
    "https://desk.chios.example/το γραφείο",
    "https://desk.chios.example/%CF%84%CE%BF%20%CE%B3%CF%81%CE%B1%CF%86%CE%B5%CE%AF%CE%BF",
  ],
  ['https://desk.chios.example/"><b>', "https://desk.chios.example/%22%3E%3Cb%3E"],
  ["https://desk.chios.example/%zz", "https://desk.chios.example/%25zz"],
  ["https://desk.chios.example\\evil", "https://desk.chios.example/evil"],
  ["https://desk.chios.example:443/", "https://desk.chios.example"],
  ["https://Desk.Chios.example/A", "https://desk.chios.example/A"],
  ["https://δήμος.example", "https://xn--jxalzmp.example"],
])(
  "a public address that programs spell in two ways (%s) stops the start, and the right one is said",
  (address, spelt) => {
    expect(problems({ DIMOS_PUBLIC_URL: address })).toEqual([`DIMOS_PUBLIC_URL: γράψτε το ως ${spelt}`]);
  },
);

test.each([
  "https://desk.chios.example/gov/desk/",
  "http://[::1]:8081",
  " https://xn--jxalzmp.example:8443/%CE%B1 ",
])("a public address with a path, a port or another alphabet goes: %s", (address) => {
  expect(configure({ DIMOS_PUBLIC_URL: address })).toMatchObject({
    publicUrl: address.trim().replace(/\/$/u, ""),
  });
});

test("where no public address is set it is where the desk listens, brackets around an IPv6 one", () => {
  expect(publicUrlOf({ publicUrl: null, host: "127.0.0.1", port: 8080 })).toBe("http://127.0.0.1:8080");
  expect(publicUrlOf({ publicUrl: null, host: "::1", port: 8080 })).toBe("http://[::1]:8080");
});
