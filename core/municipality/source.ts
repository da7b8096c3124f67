import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Node, Pair, YAMLMap } from "yaml";
import type { Problem } from "./problem.ts";
import { say } from "./problem.ts";
import { syntaxMessage } from "./syntax-message.ts";

/** A YAML file as plain data that still knows on which line each part stands. */
export type Source = {
  file: string;
  value: unknown;
  /** The line of what the path names, or of the nearest part around it that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
  texts: { text: string; line: number }[];
};

type Line = (node: Node) => number;
type Fault = { code: string; line: number };

/** Reads one YAML file. `source` is missing when the text is not YAML; the problems then say where. */
export function readSource(file: string, text: string): { source?: Source; problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(text.normalize("NFC"), {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: "error",
  });
  const at = (offset: number) => Math.max(1, counter.linePos(offset).line);
  const line: Line = (node) => at(node.range?.[0] ?? 0);
  const root = document.contents;

  const faults = [...document.errors, ...document.warnings].map(({ code, pos }) => ({
    code,
    line: at(pos[0]),
  }));
  const problems: Problem[] = faults
    .filter((one, index) => !isEcho(one, faults.slice(0, index)))
    .map((one) => ({ file, line: one.line, message: syntaxMessage(one.code) }));
  problems.push(...aliases(root, line).map((alias) => ({ file, ...alias })));
  if (problems.length > 0) return { problems };

  const source = {
    file,
    value: root === null ? null : (document.toJS() as unknown),
    lineOf: (path: readonly PropertyKey[]) => (root === null ? 1 : descend(root, path, line)),
    texts: textsOf(root, line),
  };
  return { source, problems };
}

/** What the parser says of line after line once it has lost its way, and how far apart: an empty line may be between. */
const echoes = ["UNEXPECTED_TOKEN", "BLOCK_AS_IMPLICIT_KEY"];
const echoLines = 2;

/** What follows a fault on its own line is mostly its echo; an open bracket makes every later line of the file unreadable. */
function isEcho(one: Fault, before: readonly Fault[]): boolean {
  const reach = echoes.includes(one.code) ? echoLines : 0;
  return before.some(({ line }) => Math.abs(one.line - line) <= reach);
}

function descend(root: Node, path: readonly PropertyKey[], line: Line): number {
  let node: unknown = root;
  let found = line(root);
  for (const step of path) {
    if (isMap(node)) {
      const pair = pairOf(node, String(step));
      if (pair === undefined) return found;
      if (isScalar(pair.key)) found = line(pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isMap(node) && !isSeq(node) && !isScalar(node)) return found;
      found = line(node);
    } else return found;
  }
  return found;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

function aliases(root: Node | null, line: Line): Omit<Problem, "file">[] {
  const found: Omit<Problem, "file">[] = [];
  visit(root, {
    Alias: (_, alias) => {
      if (!isAlias(alias)) return;
      const name = alias.source;
      const message = say(
        `Το αστεράκι μπαίνει στο τέλος της λέξης: ${name}* αντί για *${name}.`,
        `The star goes at the end of the word: ${name}* instead of *${name}.`,
      );
      found.push({ line: line(alias), message });
    },
  });
  return found;
}

function textsOf(root: Node | null, line: Line): Source["texts"] {
  const texts: Source["texts"] = [];
  visit(root, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === "string") texts.push({ text: scalar.value, line: line(scalar) });
    },
  });
  return texts;
}
