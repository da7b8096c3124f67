import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** What is made from the sources; may be deleted at any time. */
export const BUILD = join(ROOT, ".build");
