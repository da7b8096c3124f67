import { clip, emptyLine, type Line, line, lineWidth, type Span, span, spread } from "../parts/line.ts";
import { keepVisible } from "../parts/window.ts";
import { emptyField, inOneLine, layOut } from "../parts/field.ts";
import { wrap } from "../print/width.ts";
import type { ChannelName } from "../../core/channel.ts";
import { capabilities } from "../../core/wording/capabilities.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { formatPhone } from "../../core/greek/phone.ts";
import { steady } from "../print/steady.ts";
import type { NewNotice } from "../../core/notice/notice.ts";
import type { Way } from "../../core/notice/ways.ts";
import { byWords, outlook, unreachedWords } from "../outlook.ts";
import { questionOf } from "../verb/asks.ts";
import { verbNamed } from "../verbs.ts";
import { type Act, askOf, type Draft } from "./act.ts";
import { changePanel, surePanel } from "./change-lines.ts";
import { shownItems } from "./choices.ts";
import { unsent } from "./drafts.ts";
import { firstTold, foresee } from "./foresee.ts";
import { firstDigit } from "./press-pick.ts";
import { bodyRows, drawn } from "./layout.ts";
import { type Panel, ruled } from "./ruled.ts";
import { counted, refusalText, valueIn, word } from "./say.ts";
import {
  openCase,
  type PickItem,
  type PickMode,
  type ReviewMode,
  type State,
  topMode,
  type WriteMode,
} from "./state.ts";
import { briefly, rowsFrom } from "./text-lines.ts";

const leastAbove = 3;

/** The panel of the mode that has the keys, if it has one. */
export function panel(state: State): Panel | null {
  const mode = topMode(state);
  const most = Math.max(4, bodyRows(state.size) - leastAbove);
  switch (mode.is) {
    case "pick":
      return pickPanel(state, mode, most);
    case "write":
      return writePanel(state, mode, most);
    case "review":
      return reviewPanel(state, mode, most);
    case "leave":
      return leavePanel(state, most);
    case "burst":
      return burstPanel(state, mode.strokes.flatMap((each) => ("char" in each ? [each.char] : [])).join(""));
    case "change":
      return changePanel(state, mode);
    case "sure":
      return surePanel(state, mode, most);
    case "queue":
    case "filter":
    case "case":
    case "calendar":
    case "help":
      return null;
  }
}

function pickPanel(state: State, mode: PickMode, most: number): Panel {
  const items = shownItems(mode);
  const searched = mode.search !== null;
  const label = word(state, "pick.search");
  const typed = inOneLine(mode.search ?? emptyField(0), drawn(state.size) - lineWidth(line(" ", label)));
  const search = searched ? [line(" ", span(label, "dim"), span(typed.text, "strong"))] : [];
  const acts = mode.items.some(({ then }) => then.choose === "act");
  const reserved = 1 + search.length + (acts ? outcomeRows : 0);
  const space = Math.max(1, Math.min(mode.items.length, most - reserved));
  const top = keepVisible({ top: 0, index: mode.at }, space, items.length);
  const rows = items.map((item, index) => itemLine(state, { item, index }, mode));
  const nothing = items.length === 0 ? [line("   ", span(word(state, "pick.nothing"), "warn"))] : rows;
  const more = items.length - top - space;
  const shown = rowsFrom(nothing, top, space);
  const listed =
    more > 0
      ? [
          ...shown.slice(0, -1),
          spread(shown.at(-1) ?? [], line(span(`↓ ${more} `, "dim")), drawn(state.size)),
        ]
      : shown;
  const below = acts ? rowsFrom([emptyLine, ...outcomeLines(state, items[mode.at])], 0, outcomeRows) : [];
  const lines = [ruled(state, mode.title), ...search, ...listed, ...below].slice(0, most);
  const x = lineWidth(line(" ", label)) + typed.x;
  return { lines, cursor: searched ? { x: Math.min(x, drawn(state.size) - 1), y: 1 } : null };
}

const outcomeRows = 5;

function itemLine(state: State, { item, index }: { item: PickItem; index: number }, mode: PickMode): Line {
  const selected = index === mode.at;
  const named = index + firstDigit(mode);
  const digit = named <= 9 && mode.search === null ? `${named} ` : "";
  const look = selected ? "strong" : "plain";
  const said = [item.aside, item.now === true ? word(state, "pick.now") : ""].filter((each) => each !== "");
  const aside = said.length === 0 ? [] : [span(`  ${steady(said.join(" · "))}`, "dim")];
  const room = drawn(state.size) - 10;
  return clip(
    line(
      selected ? span(" ▸ ", "mark") : "   ",
      span(digit, "dim"),
      span(steady(item.label), look),
      ...aside,
    ),
    room,
  );
}

/** What the marked choice would come to, in the words that the resident will read. */
function outcomeLines(state: State, item: PickItem | undefined): Line[] {
  if (item?.then.choose !== "act") return [];
  const wide = drawn(state.size) - 4;
  const foreseen = foreseenOf(state, item.then.act);
  if ("refused" in foreseen)
    return wrap(
      refusalText(state, foreseen.refused, {
        number: item.then.act.on.number,
        value: item.name ?? item.label,
      }),
      wide,
    )
      .slice(0, outcomeRows - 1)
      .map((text) => line("   ", span(text, "warn")));
  const notice = firstTold(foreseen);
  if (notice === undefined)
    return nobodyTold(state, foreseen, wide).map(({ text, look }) => line("   ", span(text, look)));
  const told = steady(notice.reply.text.replace(/\s*\n\s*/gu, " "));
  const { isSure, text: will } = outlook(notice, waysOf(state), state.office.language);
  const doubt = isSure ? [] : wrap(will, wide).map((each) => line("   ", span(each, "warn")));
  const text = `${word(state, "tells.resident")}«${told}» · ${byWords(notice, state.office.language)}`;
  return [...doubt, ...wrap(text, wide).map((each) => line("   ", span(each, "dim")))];
}

/** Nobody is told: as it should be, or because there is no way to the resident. */
function nobodyTold(
  state: State,
  { unreachable, phone }: { unreachable: boolean; phone?: string | undefined },
  wide: number,
): { text: string; look: "warn" | "dim" }[] {
  if (!unreachable) return [{ text: word(state, "tells.nobody"), look: "dim" }];
  return wrap(unreachedWords(phone, state.office.language), wide).map((each) => ({
    text: each,
    look: "warn",
  }));
}

function waysOf(state: State): readonly Way[] {
  return openCase(state)?.shown?.ways ?? [];
}

function foreseenOf(state: State, act: Act) {
  const shown = openCase(state)?.shown;
  return shown === null || shown === undefined
    ? { notices: [], unreachable: false, phone: undefined }
    : foresee(act, shown, state);
}

function writePanel(state: State, { draft, field }: WriteMode, most: number): Panel {
  const columns = drawn(state.size) - 4;
  const { lines, cursor } = layOut(field, columns);
  const space = Math.max(1, Math.min(most - 2, Math.max(5, lines.length)));
  const top = keepVisible({ top: 0, index: cursor.y }, space, lines.length);
  const typed = lines.map((text) => line("  ", steady(text)));
  const remaining = field.max - field.text.length;
  const left = remaining < 200 ? word(state, "write.left", { count: String(remaining) }) : "";
  return {
    lines: [
      ruled(state, writeTitle(state, draft)),
      ...rowsFrom(typed, top, space),
      spread(emptyLine, line(span(`${left} `, "dim")), drawn(state.size)),
    ],
    cursor: { x: cursor.x + 2, y: cursor.y - top + 1 },
  };
}

function writeTitle({ office }: State, draft: Draft): string {
  const ask = askOf(draft);
  return ask === undefined ? "" : questionOf(ask, draft.values, draft.files.length)[office.language];
}

function reviewPanel(state: State, mode: ReviewMode, most: number): Panel {
  const foreseen = foreseenOf(state, mode.act);
  const all =
    "refused" in foreseen
      ? [
          line(
            "  ",
            span(
              refusalText(state, foreseen.refused, {
                number: mode.act.on.number,
                value: valueIn(state, mode.act),
              }),
              "warn",
            ),
          ),
        ]
      : foreseen.notices.flatMap((notice) => noticeLines(state, notice));
  const isUnreachable = "unreachable" in foreseen && foreseen.unreachable;
  const nobody = isUnreachable
    ? wrap(unreachedWords(foreseen.phone, state.office.language), drawn(state.size) - 4)
    : all.length > 0
      ? []
      : [word(state, "review.nobody")];
  // What the office gets besides stands below it.
  const told = [...nobody.map((text) => line("  ", span(text, "warn"))), ...all];
  const space = Math.max(1, Math.min(most - 3, told.length));
  const top = Math.min(mode.top, Math.max(0, told.length - space));
  const below = told.length - top - space;
  const hint = state.writing ? "review.sending" : "review.wait";
  const waits = state.writing || !mode.armed ? span(` ${word(state, hint)}`, "dim") : span("");
  const more = below > 0 ? [span(`${word(state, "part.more", { count: String(below) })} `, "dim")] : [];
  return {
    lines: [
      ruled(state, word(state, isUnreachable ? "review.title.unreached" : "review.title")),
      ...rowsFrom(told, top, space),
      emptyLine,
      spread(line(waits), line(...more), drawn(state.size)),
    ],
    cursor: null,
  };
}

/** Whether the files go with the message: where they do not, the words have to say what they show. */
function filesSpan(state: State, channel: ChannelName, count: number): Span {
  if (!capabilities[channel].files) return span(`  ${word(state, "review.files.none")}`, "warn");
  return span(`  ${counted(state, count, ["review.files.one", "review.files.many"])}`, "dim");
}

/** A message as it will leave, word for word. */
function noticeLines(state: State, { channel, address, reply, person }: NewNotice): Line[] {
  const { language } = state.office;
  const wide = drawn(state.size) - 6;
  const by = word(state, "review.by", { channel: byWords({ channel, reply }, language) });
  const files = reply.files.length === 0 ? [] : [filesSpan(state, channel, reply.files.length)];
  const buttons = reply.choices.map(({ label }) => `[${label}]`).join("  ");
  const { isSure, text: will } = outlook({ channel, address }, waysOf(state), language);
  const doubt = isSure ? [] : wrap(will, wide).map((text) => line("  ", span(text, "warn")));
  const known = isSure && will !== "" ? ` · ${will}` : "";
  const office = person === null ? ` · ${word(state, "review.office")}` : "";
  return [
    line(
      "  ",
      span(`${by} · ${briefly(addressText(channel, address), 40)}${office}${known}`, "dim"),
      ...files,
    ),
    ...doubt,
    ...wrap(steady(reply.text, { lines: true }), wide).map((text) => line("  ", span("│ ", "mark"), text)),
    ...(buttons === "" ? [] : [line("  ", span("│ ", "mark"), span(briefly(buttons, wide), "strong"))]),
  ];
}

function addressText(channel: NewNotice["channel"], address: string): string {
  return channel === "sms" || channel === "voice" ? formatPhone(address) : address;
}

/** The texts that would be lost, as many as there is room for. */
function leavePanel(state: State, most: number): Panel {
  const columns = drawn(state.size) - 4;
  const texts = unsent(state).map(({ draft, text }) => {
    const what = verbNamed(draft.verb).screen.draft?.[state.office.language] ?? "";
    const number = groupTracking(draft.on.number);
    return line(
      "  ",
      span(number, "strong"),
      "  ",
      briefly(`${what}: «${text}»`, columns - number.length - 2),
    );
  });
  return {
    lines: [
      ruled(state, word(state, "leave.title")),
      ...texts.slice(0, Math.max(1, most - 3)),
      emptyLine,
      line("  ", briefly(word(state, "leave.explain"), columns)),
    ],
    cursor: null,
  };
}

function burstPanel(state: State, letters: string): Panel {
  const columns = drawn(state.size) - 4;
  return {
    lines: [
      ruled(state, word(state, "burst.title")),
      line("  ", span(briefly(letters, columns), "strong")),
      emptyLine,
      line("  ", briefly(word(state, "burst.explain"), columns)),
      line("  ", briefly(word(state, "burst.ask"), columns)),
    ],
    cursor: null,
  };
}
