/** What JSON leaves as it is and a terminal or a viewer would obey or hide. */
const UNSAFE = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** A value as JSON in one line, or indented; times in ISO 8601 UTC, control and bidi characters as escapes. */
export function toJson(value: unknown, indent: boolean): string {
  return JSON.stringify(value, undefined, indent ? 2 : undefined).replace(UNSAFE, (char) =>
    [...char].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  );
}
