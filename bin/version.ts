declare const DIMOS_VERSION: string | undefined;

/** The version in package.json, written in by the bundler; sources that run unbundled say `0.0.0`. */
export const version = typeof DIMOS_VERSION === "string" ? DIMOS_VERSION : "0.0.0";
