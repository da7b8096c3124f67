import { describe, expect, test } from "vitest";
import type { ChannelName } from "../../../core/channel.ts";
import type { Language } from "../../../core/language.ts";
import { announce } from "../../../core/notice/announce.ts";
import type { PersonWithContacts } from "../../../core/person/person.ts";
import type { Actor } from "../../../core/case/actor.ts";
import { requests } from "../../../core/request/kind.ts";
import type { RequestEvent } from "../../../core/request/events.ts";
import type { Outcome, ServiceRequest } from "../../../core/request/request.ts";
import { stages } from "../../../core/request/stage.ts";
import type { Staff } from "../../../core/staff/staff.ts";
import { chios } from "../../support/chios.ts";
import { admin, anna, petros } from "../../support/desk.ts";
import { tuesdayMorning } from "../../support/dialogue.ts";
import { pothole } from "../../support/request.ts";

const clerk: Actor = { kind: "staff", id: anna.id };
const taken = pothole({ handler: anna.id, stage: "working", version: 4 });
const done: Outcome = { reason: "done", text: "Στρώθηκε άσφαλτος.", proof: ["f1"], duplicateOf: null };

function eleni(...channels: ChannelName[]): PersonWithContacts {
  const addresses: Partial<Record<ChannelName, string>> = {
    telegram: "1001",
    sms: "+306912345678",
    mail: "eleni@example.gr",
    voice: "+302271012345",
  };
  return {
    person: { id: "p1", name: "Ελένη", language: "el", preferred: null },
    contacts: channels.map((channel) => ({
      id: channel,
      person: "p1",
      channel,
      address: addresses[channel] ?? "",
      proof: "wrote",
      deadAt: null,
    })),
  };
}

type Told = { by?: Actor; request?: ServiceRequest; resident?: PersonWithContacts; staff?: Staff[] };

const office = [anna, petros, admin];

function told(
  event: RequestEvent,
  { by = clerk, request = taken, resident = eleni("telegram"), staff = office }: Told = {},
) {
  return announce(requests, {
    case: request,
    events: [event],
    by,
    at: tuesdayMorning,
    municipality: chios,
    staff,
    resident,
  });
}

describe("the resident", () => {
  test("is told who has the case, with department, phone and e-mail", () => {
    const [notice] = told({ type: "RequestAssigned", to: anna.id, from: null });
    expect(notice?.reply.text).toBe(
      "Λακκούβες και οδόστρωμα: ορίστηκε υπάλληλος. Άννα Κοντού, Τμήμα Οδοποιίας, τηλ. 22713 50123, anna@chios.example\nΥπόθεση 417\u00a0293\u00a0613.",
    );
    expect(notice).toMatchObject({
      channel: "telegram",
      address: "1001",
      state: "queued",
      dueAt: tuesdayMorning,
    });
  });

  test("is given the department's phone and e-mail where the clerk has none", () => {
    const bare = { ...anna, phone: "", email: "" };
    const [notice] = told({ type: "RequestAssigned", to: anna.id, from: null }, { staff: [bare] });
    expect(notice?.reply.text).toContain("τηλ. 22713 50210, odopoiia@chios.example");
  });

  test.each<[string, RequestEvent]>([
    ["a new stage", { type: "StageChanged", stage: "planned", from: "new", reason: null }],
    ["a question", { type: "ResidentAsked", question: "Σε ποιον όροφο είναι;" }],
    ["a reply", { type: "ReplySent", text: "Ερχόμαστε αύριο." }],
    ["a closing", { type: "RequestClosed", outcome: done }],
    ["an honest no", { type: "RequestClosed", outcome: { ...done, reason: "cannot", proof: [] } }],
  ])("hears of %s with the handler's name, phone and e-mail", (_, event) => {
    expect(told(event)[0]?.reply.text).toContain("Άννα Κοντού, τηλ. 22713 50123, anna@chios.example");
  });

  test("sees the proof of a closing and two buttons that work from this message", () => {
    const [notice] = told({ type: "RequestClosed", outcome: done });
    expect(notice?.reply).toMatchObject({
      files: ["f1"],
      choices: [
        { label: "Ναι, έγινε", token: "g:fixed-yes:417293613" },
        { label: "Όχι, υπάρχει ακόμα", token: "g:fixed-no:417293613" },
      ],
    });
  });

  test("reads in an SMS what to answer in words, and whom to call instead", () => {
    const [notice] = told(
      { type: "RequestClosed", outcome: { ...done, proof: [] } },
      { resident: eleni("sms") },
    );
    expect(notice?.reply.text).toBe(
      "Δήμος Χίου. Λακκούβες και… (417\u00a0293\u00a0613): έγινε. Στρώθηκε άσφαλτος.\nΓια ερωτήσεις: Άννα Κοντού, 22713 50123.\nΈγινε σωστά; ΝΑΙ ή ΟΧΙ;",
    );
  });

  test("is given the department's name, phone and e-mail while nobody has the case", () => {
    const [notice] = told(
      { type: "ReplySent", text: "Το είδαμε." },
      { request: { ...taken, handler: null } },
    );
    expect(notice?.reply.text).toContain("Τμήμα Οδοποιίας, τηλ. 22713 50210, odopoiia@chios.example");
    const [nobodys] = told(
      { type: "ReplySent", text: "Το είδαμε." },
      { request: { ...taken, handler: null, department: null } },
    );
    expect(nobodys?.reply.text).toContain(`Δήμος Χίου, τηλ. ${chios.phone}, ${chios.email}`);
  });

  test("reads every word of a clerk's long reply by SMS too", () => {
    const text = "Η εργασία θα γίνει τη Δευτέρα το πρωί. ".repeat(20).trim();
    expect(told({ type: "ReplySent", text }, { resident: eleni("sms") })[0]?.reply.text).toContain(text);
  });

  test.each<RequestEvent>([
    { type: "NoteAdded", text: "μυστικό" },
    { type: "FileAttached", files: ["f1"], shown: false },
    { type: "CategoryChanged", category: "lighting", department: "lighting", from: "potholes" },
  ])("hears nothing of $type", (event) => {
    expect(told(event)).toEqual([]);
  });

  test("is not written to about what they did themselves in the same chat", () => {
    expect(told({ type: "RequestWithdrawn" }, { by: { kind: "resident" } })).toEqual([]);
  });

  test("is told of what a clerk withdrew in their name, and whom to call if it was not they who asked", () => {
    const asked = { resident: "p1", reason: "Το έφτιαξαν" };
    expect(told({ type: "RequestWithdrawn", asked })[0]?.reply.text).toBe(
      "Λακκούβες και οδόστρωμα (417\u00a0293\u00a0613): κλείσαμε την υπόθεση, όπως μας ζητήσατε.\nΑν δεν το ζητήσατε εσείς, καλέστε 22713 50123.",
    );
  });

  test("reads in their own language", () => {
    const resident = eleni("telegram");
    const english = { ...resident, person: { ...resident.person, language: "en" as const } };
    expect(
      told({ type: "StageChanged", stage: "planned", from: "new", reason: null }, { resident: english })[0]
        ?.reply.text,
    ).toContain("It is in the schedule");
  });
});

describe("each step by SMS", () => {
  /** Greek goes out as UCS-2: 67 characters in each part, and four parts are enough. */
  const twoSegments = 2 * 67;
  const outcome = { ...done, text: "Στρώθηκε άσφαλτος σε όλο το μήκος.", proof: [] };
  const declined = ["not-ours", "cannot", "duplicate", "nothing-found"] as const;
  const opened = { number: "417293613", text: "Λακκούβα", category: "potholes", place: null, files: [] };
  const steps: RequestEvent[] = [
    { type: "RequestOpened", ...opened, channel: "voice", department: taken.department, incomplete: false },
    { type: "RequestOpened", ...opened, channel: "voice", department: taken.department, incomplete: true },
    { type: "RequestAssigned", to: anna.id, from: null },
    ...stages.map((stage): RequestEvent => ({ type: "StageChanged", stage, from: "new", reason: null })),
    { type: "ResidentAsked", question: "Σε ποιο σημείο του δρόμου είναι, πριν ή μετά τη γέφυρα;" },
    { type: "ReplySent", text: "Το συνεργείο θα περάσει την Πέμπτη το πρωί, αν δεν βρέχει." },
    { type: "DepartmentChanged", department: "roads", from: null, reason: null },
    { type: "RequestClosed", outcome },
    { type: "RequestClosed", outcome: { ...outcome, proof: ["f1"] } },
    ...declined.map((reason): RequestEvent => ({ type: "RequestClosed", outcome: { ...outcome, reason } })),
    { type: "RequestReopened", reason: "Δεν έγινε", by: "staff" },
  ];
  const constantina: Staff = {
    ...anna,
    name: "Κωνσταντίνα Παπαδημητρίου",
    email: "konstantina.papadimitriou@chios.example",
  };
  const roads = chios.departments.find(({ id }) => id === taken.department);
  const sms = (event: RequestEvent, language: Language, request = taken) => {
    const phone = eleni("sms");
    const resident = { ...phone, person: { ...phone.person, language } };
    return told(event, { request, resident, staff: [constantina] })[0]?.reply.text ?? "";
  };

  const isPartial = (event: RequestEvent) => event.type === "RequestOpened" && event.incomplete;
  /** What a clerk wrote is never cut. */
  const wordsOf = (event: RequestEvent): number => {
    if (event.type === "ResidentAsked") return event.question.length;
    if (event.type === "ReplySent") return event.text.length;
    return event.type === "RequestClosed" ? event.outcome.text.length : 0;
  };

  describe.each(["el", "en"] as const)("in %s", (language) => {
    test.each(steps.filter(({ type }) => type !== "DepartmentChanged"))(
      "($type) says whose it is and what it is about first, the clerk and the phone, in two segments beside a clerk's words",
      (event) => {
        const text = sms(event, language);
        expect(text.startsWith(chios.name[language]), text).toBe(true);
        if (!isPartial(event))
          expect(text).toMatch(language === "el" ? /^Δήμος Χίου\. Λακκούβ/u : /^[^.]+\. Pothole/u);
        for (const part of [constantina.name, "22713 50123"]) expect(text).toContain(part);
        expect(text.length - wordsOf(event), text).toBeLessThanOrEqual(twoSegments);
      },
    );

    test.each(steps.filter(({ type }) => type !== "RequestAssigned"))(
      "($type) gives the department's while nobody has the case",
      (event) => {
        const text = sms(event, language, { ...taken, handler: null });
        for (const part of [roads?.name[language], roads?.phone]) expect(text).toContain(part);
        expect(text.length - wordsOf(event), text).toBeLessThanOrEqual(twoSegments);
      },
    );
  });
});

describe("the way to the resident", () => {
  const moved: RequestEvent = { type: "StageChanged", stage: "planned", from: "new", reason: null };
  const channelOf = (resident: PersonWithContacts) => told(moved, { resident }).map(({ channel }) => channel);

  test("is the channel that the case came from", () => {
    expect(channelOf(eleni("mail", "sms", "telegram"))).toEqual(["telegram"]);
  });

  test("is the one that they prefer, where they said so", () => {
    const resident = eleni("telegram", "mail");
    expect(channelOf({ ...resident, person: { ...resident.person, preferred: "mail" } })).toEqual(["mail"]);
  });

  test("is another one when that contact is dead, and none when nobody can be reached", () => {
    const resident = eleni("telegram", "sms");
    const [telegram, sms] = resident.contacts;
    const dead = telegram && sms ? [{ ...telegram, deadAt: tuesdayMorning }, sms] : [];
    expect(channelOf({ ...resident, contacts: dead })).toEqual(["sms"]);
    expect(channelOf(eleni("voice"))).toEqual([]);
    expect(channelOf(eleni())).toEqual([]);
  });
});

describe("the office", () => {
  const reopened: RequestEvent = { type: "RequestReopened", reason: null, by: "resident" };
  const resident = { kind: "resident" } as const;

  test("is told by mail when a resident says that it was not done: whoever has it now", () => {
    const request = { ...taken, handler: petros.id };
    expect(told(reopened, { by: resident, request })).toMatchObject([
      { channel: "mail", address: petros.email },
    ]);
  });

  test("is told at the department's address when nobody has it", () => {
    const department = chios.departments.find(({ id }) => id === taken.department);
    expect(told(reopened, { by: resident, request: { ...taken, handler: null } })).toMatchObject([
      { channel: "mail", address: department?.email },
    ]);
  });

  test("is told when the answer has come", () => {
    const answered: RequestEvent = { type: "ResidentAnswered", text: "στον δεύτερο", files: [] };
    expect(told(answered, { by: resident })).toMatchObject([{ channel: "mail", address: anna.email }]);
  });
});

test("the same change announced twice makes the same keys, and two changes never share one", () => {
  const event: RequestEvent = { type: "ReplySent", text: "Ναι." };
  expect(told(event)[0]?.key).toBe(told(event)[0]?.key);
  expect(told(event, { request: { ...taken, version: 5 } })[0]?.key).not.toBe(told(event)[0]?.key);
});
