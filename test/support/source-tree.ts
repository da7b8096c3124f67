import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize, relative } from "node:path";
import ts from "typescript";

/** The project's folder. */
export const projectRoot = normalize(join(import.meta.dirname, "../.."));
export const sourceFolders = ["bin", "core", "bots", "ivr", "cli", "web-call", "db"] as const;

/** One import of a file: a package (`hono/jsx`) or a path from the project's folder (`core/store.ts`). */
export type Import = { readonly from: string; readonly target: string; readonly isPackage: boolean };

/** A source file, read and parsed. */
export type Source = {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
};

/** Every TypeScript file of the program (tests and scripts left out), parsed; paths are from the project's folder. */
export function readSources(): readonly Source[] {
  return sourceFolders
    .flatMap((folder) => filesBelow(folder, /\.tsx?$/))
    .map((path) => parseSource(path, readText(path)));
}

/** Parses one file's text as if it stood at `path`. */
export function parseSource(path: string, text: string): Source {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return { path, text, tree, imports: importsOf(path, tree) };
}

/** Paths below a folder whose names match, from the project's folder; none when the folder is missing. */
export function filesBelow(folder: string, name: RegExp): readonly string[] {
  if (!existsSync(join(projectRoot, folder))) return [];
  const entries = readdirSync(join(projectRoot, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)))
    .sort();
}

/** A file's text; the path is from the project's folder. */
export function readText(path: string): string {
  return readFileSync(join(projectRoot, path), "utf8");
}

/** Every node of a tree that passes the test. */
export function nodesOf<T extends ts.Node>(tree: ts.Node, is: (node: ts.Node) => node is T): readonly T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The line on which a node starts, counted from one. */
export function lineOf(source: Source, position: number): number {
  return source.tree.getLineAndCharacterOfPosition(position).line + 1;
}

/** How many lines a file or a piece of it takes. */
export function linesIn(text: string): number {
  return text.replace(/\n$/, "").split("\n").length;
}

/** The npm package that an import asks for: `hono` for `hono/jsx`, `@slack/bolt` for itself. */
export function packageName(target: string): string {
  const parts = target.split("/");
  return target.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? target);
}

/** The name without folder and ending. */
export function stemOf(path: string): string {
  return basename(path).replace(/\.tsx?$/, "");
}

function importsOf(path: string, tree: ts.SourceFile): readonly Import[] {
  return [...specifiersOf(tree), ...pragmasOf(tree)].map((target) =>
    target.startsWith(".")
      ? { from: path, target: normalize(join(dirname(path), target)), isPackage: false }
      : { from: path, target, isPackage: true },
  );
}

function specifiersOf(tree: ts.SourceFile): readonly string[] {
  const isImport = (node: ts.Node): node is ts.Node =>
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isImportTypeNode(node) ||
    (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword);
  return nodesOf(tree, isImport).flatMap((node) => specifierOf(node));
}

function specifierOf(node: ts.Node): readonly string[] {
  if (ts.isImportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : [];
  if (ts.isCallExpression(node)) return textOf(node.arguments[0]);
  return [];
}

function textOf(node: ts.Node | undefined): readonly string[] {
  return node !== undefined && ts.isStringLiteralLike(node) ? [node.text] : [];
}

/** JSX imports its package without an import: React unless the file's first comment names another. */
function pragmasOf(tree: ts.SourceFile): readonly string[] {
  if (!tree.fileName.endsWith(".tsx")) return [];
  const named = /@jsxImportSource\s+(\S+)/.exec(tree.text)?.[1];
  return [named ?? "react"];
}
