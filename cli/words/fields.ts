/** The flag under which a field of the desk's input is given; most have the field's own name. */
const named: Readonly<Record<string, string>> = {
  number: "NUMBER",
  expected: "--expect",
  duplicateOf: "--of",
  proof: "--photo",
  bytes: "FILE",
  roles: "--role",
};

/** A field as the clerk typed it. */
export function flagName(path: string): string {
  const field = path.split(".")[0] ?? path;
  return named[field] ?? `--${field}`;
}
