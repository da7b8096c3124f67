import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { knownPhrase } from "../../core/wording/line.ts";
import { loadMunicipality } from "../../core/municipality/load.ts";
import type { Municipality } from "../../core/municipality/municipality.ts";

const folder = join(import.meta.dirname, "../../db/demo");

/** The municipality that ships with the desk, loaded as `dimos init` loads it. */
export const chios: Municipality = load();

function load(): Municipality {
  const files = readdirSync(folder).map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  const loaded = loadMunicipality(files, knownPhrase);
  if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.municipality;
}
