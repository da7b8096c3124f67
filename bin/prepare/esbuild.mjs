import { readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { ROOT } from "./places.mjs";

const EXTERNAL = ["better-sqlite3", "sharp", "react-devtools-core"];
// The CommonJS packages inside ask for node's own modules by `require`, which an ES module does not have.
const REQUIRE =
  'import { createRequire as __from } from "node:module"; const require = __from(import.meta.url);';

/**
 * Bundles an entry with everything that it imports; `await import()` becomes a piece of its own. Returns the files
 * unwritten and the project's sources that went in (paths from the project's folder).
 * @param {{ entry: string, name: string, folder: string, external?: string[] }} what
 * @returns {Promise<{ files: { name: string, contents: Uint8Array }[], inputs: string[] }>}
 */
export async function bundle({ entry, name, folder, external = [] }) {
  const esbuild = await import("esbuild");
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const result = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: { [name]: entry },
    outdir: folder,
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node22.14",
    jsx: "automatic",
    // Names stay, so that a stack trace and the name of an error can be read.
    minifySyntax: true,
    minifyWhitespace: true,
    // Otherwise a pattern with \p{…} becomes a new RegExp at each use.
    supported: { "regexp-unicode-property-escapes": true },
    legalComments: "none",
    external: [...EXTERNAL, ...external],
    banner: { js: REQUIRE },
    define: { DIMOS_VERSION: JSON.stringify(version), "process.env.NODE_ENV": '"production"' },
    plugins: [sourceFolders(folder)],
    logLevel: "silent",
  });
  const files = result.outputFiles.map(({ path, contents }) => ({ name: basename(path), contents }));
  return { files, inputs: ownSources(result.metafile.inputs) };
}

/**
 * Bundles the program of the pages of calls for browsers, with what only a running call needs as a piece of its own. Names
 * change with what is in them.
 * @param {string} folder
 * @returns {Promise<{ entry: string, files: { name: string, contents: Uint8Array }[], inputs: string[] }>}
 */
export async function bundlePage(folder) {
  const esbuild = await import("esbuild");
  const result = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: { page: "web-call/live/client/main.ts" },
    outdir: folder,
    entryNames: "[name]-[hash]",
    chunkNames: "page-[name]-[hash]",
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "silent",
  });
  const entry = Object.entries(result.metafile.outputs).find(
    ([, { entryPoint }]) => entryPoint !== undefined,
  );
  const files = result.outputFiles.map(({ path, contents }) => ({ name: basename(path), contents }));
  return { entry: basename(entry?.[0] ?? ""), files, inputs: ownSources(result.metafile.inputs) };
}

/** @param {Record<string, unknown>} inputs */
function ownSources(inputs) {
  return Object.keys(inputs).filter((path) => !path.includes("node_modules/") && !path.includes(":"));
}

/**
 * Lets `import.meta.dirname` name the folder of the source file in the bundle too, so that a file finds the
 * data beside it (migrations, the demo municipality) however it is run.
 * @param {string} folder where the bundle will lie
 * @returns {import("esbuild").Plugin}
 */
function sourceFolders(folder) {
  return {
    name: "source-folders",
    setup(build) {
      build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        if (path.includes("/node_modules/")) return undefined;
        const source = readFileSync(path, "utf8");
        if (!source.includes("import.meta.dirname")) return undefined;
        const way = JSON.stringify(`/${relative(folder, dirname(path))}`);
        return {
          contents: source.replaceAll("import.meta.dirname", `(import.meta.dirname + ${way})`),
          loader: path.endsWith("x") ? "tsx" : "ts",
        };
      });
    },
  };
}
