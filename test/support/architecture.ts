import ts from "typescript";
import { lineOf, linesIn, nodesOf, packageName, type Import, type Source } from "./source-tree.ts";

const CORE_PACKAGES = ["zod", "luxon", "yaml", "open-location-code", "node:crypto"];
const ADAPTERS = ["bots", "ivr", "cli", "web-call"];
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: ["core"],
  db: ["db", "core"],
  ...Object.fromEntries(ADAPTERS.map((folder) => [folder, [folder, "core"]])),
  bin: ["bin", "core", "db", ...ADAPTERS],
};

/** Where a package with a home may be imported: folders end in a slash, the rest are files. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  grammy: ["bots/telegram/"],
  twilio: ["ivr/", "bots/sms/"],
  "better-sqlite3": ["db/"],
  "drizzle-orm": ["db/"],
  ink: ["cli/"],
  react: ["cli/"],
  inquirer: ["cli/"],
  commander: ["cli/", "bin/"],
  hono: ["ivr/", "web-call/", "bin/"],
  "@hono/node-server": ["ivr/", "web-call/", "bin/"],
  nodemailer: ["bots/mail/"],
  "ical-generator": ["bots/mail/"],
  "node-geocoder": ["bin/geocoder.ts", "bin/node-geocoder.d.ts"],
  "livekit-server-sdk": ["web-call/live/"],
  "livekit-client": ["web-call/live/"],
  sharp: ["db/"],
  "file-type": ["db/"],
};

/** Imports that run against the direction bots | ivr | cli | web-call → core ← db, bin sees all. */
export function wrongDirections(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => source.imports.filter(isWrongDirection).map(tell));
}

/** Imports of a package outside the folder that owns it. */
export function strayPackages(sources: readonly Source[]): readonly string[] {
  const isStray = ({ from, target, isPackage }: Import): boolean => {
    const homes = HOMES[packageName(target)];
    return (
      isPackage &&
      homes !== undefined &&
      !homes.some((home) => from === home || (home.endsWith("/") && from.startsWith(home)))
    );
  };
  return sources.flatMap((source) => source.imports.filter(isStray).map(tell));
}

/** What of core serves every kind of case; it meets them in the lists that lie in core itself. */
const GENERIC = ["call", "case", "conversation", "file", "notice", "office", "wording"];
/** What of core knows no case. Every other folder of it is a domain. */
const PLAIN = ["greek", "hearing", "law", "municipality", "number", "person", "staff", "text"];

/** The lists that tie everything to everything: handed in where the desk is put together. */
const HANDED_IN = ["core/agenda.ts", "core/kinds.ts", "core/dialogues.ts", "core/desk.ts"];

/** Imports of a domain by what serves all of them, be it by a list, or by another domain. */
export function arrowsToDomains(sources: readonly Source[]): readonly string[] {
  const isStray = ({ from, target }: Import): boolean => {
    const [here, there] = [partOf(from), partOf(target)];
    const isDomain = there !== undefined && ![...GENERIC, ...PLAIN].includes(there);
    return here !== undefined && here !== there && (isDomain || HANDED_IN.includes(target));
  };
  return sources.flatMap((source) => source.imports.filter(isStray).map(tell));
}

/** The folder of core that a file lies in; undefined for the lists and ports, and outside of core. */
function partOf(path: string): string | undefined {
  const [top, part, ...rest] = path.split("/");
  return top === "core" && rest.length > 0 ? part : undefined;
}

/** Where somebody asks of which of these kinds a case is, as `path:line`; the lists answer that. */
export function questionsOfKind(sources: readonly Source[], kinds: readonly string[]): readonly string[] {
  const isKind = (node: ts.Node): boolean => ts.isPropertyAccessExpression(node) && node.name.text === "kind";
  const isName = (node: ts.Node): boolean => ts.isStringLiteral(node) && kinds.includes(node.text);
  const asks = (node: ts.Node): boolean => {
    if (ts.isSwitchStatement(node))
      return (
        isKind(node.expression) &&
        node.caseBlock.clauses.some((clause) => ts.isCaseClause(clause) && isName(clause.expression))
      );
    return (
      ts.isBinaryExpression(node) &&
      /^[!=]==?$/.test(node.operatorToken.getText()) &&
      [node.left, node.right].some(isKind) &&
      [node.left, node.right].some(isName)
    );
  };
  return forbiddenNodes(sources, asks);
}

/** The kinds of case, as the list of them names them. */
export function kindsIn(list: Source): readonly string[] {
  const isTable = (node: ts.Node): node is ts.VariableDeclaration =>
    ts.isVariableDeclaration(node) && node.name.getText() === "kinds";
  return nodesOf(list.tree, isTable).flatMap(({ initializer }) =>
    initializer !== undefined && ts.isObjectLiteralExpression(initializer)
      ? initializer.properties.flatMap(({ name }) => name?.getText() ?? [])
      : [],
  );
}

/** Rings of imports, types included, as `a → b → a`; empty when there is none. */
export function cycles(sources: readonly Source[]): readonly string[] {
  const targets = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.filter((one) => !one.isPackage).map((one) => one.target),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) found.push([...way.slice(at), path].join(" → "));
    if (at >= 0 || done.has(path)) return;
    for (const next of targets.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of targets.keys()) walk(path, []);
  return found;
}

/** Files that only pass on what others define. */
export function barrels(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ tree }) => tree.statements.length > 0 && tree.statements.every(passesOn))
    .map(({ path }) => path);
}

/** Whatever of these kinds stands in the file: default exports, `any`, `!`, `process.env`, as `path:line`. */
export function forbiddenNodes(
  sources: readonly Source[],
  is: (node: ts.Node) => boolean,
): readonly string[] {
  const found = (node: ts.Node): node is ts.Node => is(node);
  return sources.flatMap((source) =>
    nodesOf(source.tree, found).map((node) => `${source.path}:${lineOf(source, node.getStart())}`),
  );
}

/** `export default`, in each of its spellings. */
export function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword)
    return !ts.isDefaultClause(node.parent);
  return ts.isExportSpecifier(node) && node.name.text === "default";
}

/** `process.env`, by itself or taken apart. */
export function isEnvironment(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return isProcess(node.expression) && node.name.text === "env";
  if (ts.isImportDeclaration(node))
    return /^(node:)?process$/.test(node.moduleSpecifier.getText().slice(1, -1));
  return ts.isVariableDeclaration(node) && node.initializer !== undefined && isProcess(node.initializer);
}

/** The length in lines of every function of a file. */
export function functionLengths(
  source: Source,
): readonly { readonly place: string; readonly lines: number }[] {
  const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
    ts.isFunctionLike(node) && "body" in node && node.body !== undefined;
  return nodesOf(source.tree, isFunction).map((node) => ({
    place: `${source.path}:${lineOf(source, node.getStart())}`,
    lines: linesIn(node.getText()),
  }));
}

/** Words of a text that mix Greek and Latin letters, which look right and are found by no search. */
export function mixedWords(text: string): readonly string[] {
  const words = text.normalize("NFC").match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => /\p{Script=Greek}/u.test(word) && /\p{Script=Latin}/u.test(word));
}

/** Every piece of text in a file that is no code and no pattern: string literals, template pieces and JSX text. */
export function literals(source: Source): readonly { readonly place: string; readonly text: string }[] {
  const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
    ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
  const read = nodesOf(source.tree, isText).filter((node) => !isPattern(node));
  return read.map((node) => ({
    place: `${source.path}:${lineOf(source, node.getStart())}`,
    text: node.text,
  }));
}

function isPattern(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === "RegExp";
  if (ts.isTaggedTemplateExpression(node)) return node.tag.getText() === "String.raw";
  return ts.isExpression(node) || ts.isTemplateSpan(node) || ts.isTemplateLiteralToken(node)
    ? isPattern(node.parent)
    : false;
}

function isWrongDirection({ from, target, isPackage }: Import): boolean {
  const folder = from.split("/")[0] ?? "";
  if (isPackage) return folder === "core" && !CORE_PACKAGES.includes(target);
  return !(MAY_IMPORT[folder] ?? []).includes(target.split("/")[0] ?? "");
}

function passesOn(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement)) return true;
  return ts.isExportDeclaration(statement);
}

function isProcess(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === "process";
}

function tell({ from, target }: Import): string {
  return `${from} → ${target}`;
}
