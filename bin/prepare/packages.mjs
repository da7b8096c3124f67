import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./npm.mjs";
import { ROOT } from "./places.mjs";
import { working } from "./say.mjs";

const LOCK = join(ROOT, "package-lock.json");
const INSTALLED = join(ROOT, "node_modules/.package-lock.json");
const STAMP = join(ROOT, "node_modules/.dimos-stamp");

/** Whether `node_modules` holds what the lockfile says for this kind of machine. */
export function packagesAreReady() {
  const wanted = packagesKey();
  if (read(STAMP) === wanted) return true;
  if (!sameAsInstalled()) return false;
  writeFileSync(STAMP, wanted);
  return true;
}

/** Installs the locked packages, without running any of their scripts. */
export async function installPackages() {
  const words = {
    greek: "Εγκαθιστούμε τα πακέτα, γιατί λείπουν ή άλλαξαν (περίπου 15 δευτερόλεπτα την πρώτη φορά).",
    english:
      "Installing the packages, because they are missing or have changed (about 15 seconds the first time).",
  };
  await working(words, () =>
    npm(["ci", "--include=dev", "--include=optional"], { folder: ROOT, next: "npm start" }),
  );
  writeFileSync(STAMP, packagesKey());
}

/** Changes whenever other packages are wanted. Not with the version of Node: none of them is compiled for one. */
export function packagesKey() {
  return createHash("sha256")
    .update(`${process.platform} ${process.arch} `)
    .update(readFileSync(LOCK))
    .digest("hex");
}

/** npm writes down what it installed; a tree made by `npm install` need not be made again. */
function sameAsInstalled() {
  const installed = read(INSTALLED);
  if (installed === null) return false;
  const have = JSON.parse(installed).packages;
  return Object.entries(JSON.parse(readFileSync(LOCK, "utf8")).packages).every(
    ([path, want]) =>
      path === "" ||
      (have[path] === undefined
        ? isForAnother(want)
        : have[path].version === want.version && have[path].integrity === want.integrity),
  );
}

/**
 * Whether npm rightly left a package out here: made for other machines, or needed by such a one only.
 * @param {{ optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} entry
 */
function isForAnother({ optional, os, cpu, libc }) {
  if (optional !== true) return false;
  if (os === undefined && cpu === undefined) return true;
  return libc !== undefined || !allows(os, process.platform) || !allows(cpu, process.arch);
}

/**
 * @param {string[] | undefined} list
 * @param {string} value
 */
function allows(list, value) {
  if (list === undefined || list.includes(`!${value}`)) return list === undefined;
  return list.includes(value) || list.every((name) => name.startsWith("!"));
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
