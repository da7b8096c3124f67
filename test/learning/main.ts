import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Packed } from "../../core/hearing/danger-traits.ts";
import { learnDanger } from "./danger.ts";

/** As the formatter would have it. */
function written({ step, bias, weights }: Packed): string {
  return `{\n  step: ${step},\n  bias: [${bias.join(", ")}],\n  weights:\n    "${weights}",\n}`;
}

const file = "core/hearing/danger-weights.ts";
const { isDanger, kinds } = learnDanger();

writeFileSync(
  join(process.cwd(), file),
  `import type { Packed } from "./danger-traits.ts";

/** What was learned of danger, from what is danger and what is none: written by \`npm run learn\`, never by hand. */
export const isDanger: Packed = ${written(isDanger)};
/** And of which kind it is. */
export const kinds: Packed = ${written(kinds)};
`,
);
process.stderr.write(`${file}: written\n`);
