import { contrast, mixed, readable } from "../../core/municipality/colour.ts";

/** The soft text of the sheet, its paper, and what text stands on at night. */
const day = { soft: "#424e5b", paper: "#f6f4ef" };
const night = { soft: "#bac5cf", card: "#19232d", ground: "#10171e" };

/** The rules that put a municipality's colour, #rrggbb and readable on white, in the place of ours, by day and at night. */
export function ownColour(colour: string): string {
  const accent = readableMix([colour, "#000000", 0], [day.paper]);
  const tint = readableMix([colour, "#ffffff", 0.86], [accent, day.soft]);
  const nightTint = readableMix([colour, night.ground, 0.72], [night.soft]);
  const light = readableMix([colour, "#ffffff", 0.3], [night.card, nightTint]);
  return `:root {
  --accent: ${accent}; --focus: ${accent}; --hero: ${colour};
  --accent-hover: ${mixed(accent, "#000000", 0.25)}; --tint: ${tint};
}
@media (prefers-color-scheme: dark) {
  :root {
    --accent: ${light}; --focus: ${light}; --accent-hover: ${mixed(light, "#ffffff", 0.35)};
    --hero: ${mixed(colour, "#000000", 0.2)}; --tint: ${nightTint}; --on-accent: ${night.ground};
  }
}
`;
}

/** A colour with as much more of another in it, from this part on, as it takes to be read beside all of these. */
function readableMix([colour, other, from]: [string, string, number], beside: string[]): string {
  for (let part = from; part < 1; part += 0.02) {
    const found = mixed(colour, other, part);
    if (beside.every((each) => contrast(found, each) >= readable)) return found;
  }
  return other;
}
