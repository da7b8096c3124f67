import type { FolderFile } from "../../../core/municipality/load.ts";

const TEXTS: Record<string, string> = {
  "municipality.yaml": `id: chios
name: { el: Δήμος Χίου, en: Municipality of Chios }
phone: 22713 50000
email: dimotis@chios.example
website: https://www.chios.example
reopenDays: 30
area:
  center: { lat: 38.37, lon: 26.136 }
  bounds: { south: 38.13, west: 25.81, north: 38.62, east: 26.18 }
neighbours: []
`,
  "offices.yaml": `- id: town-hall
  kind: town-hall
  name: { el: Δημαρχείο, en: Town Hall }
  address: { el: Δημοκρατίας 2, en: 2 Dimokratias }
  phone: 2271350000
  hours:
    - { days: [1, 2, 3, 4, 5], from: 07:30, to: 15:00 }
`,
  "departments.yaml": `- id: roads
  name: { el: Οδοποιία, en: Roads }
  phone: 22713 50210
  email: roads@chios.example
`,
  "categories.yaml": `groups:
  - id: streets
    name: { el: Δρόμοι, en: Roads }
    spoken: { el: δρόμους, en: roads }
categories:
  - id: potholes
    name: { el: Λακκούβες, en: Potholes }
    spoken: { el: λακκούβα, en: a pothole }
    group: streets
    department: roads
    promiseDays: 5
    words: [λακκούβ*, οδόστρωμα]
`,
  "phrases.yaml": "# nothing yet\n",
  "holidays.yaml": "- { name: Απελευθέρωση, month: 11, day: 11 }\n",
};

type Change = { file: string; from: string; to: string };

/** A complete little municipality, after one replacement in one of its files. */
export function smallFolder(change?: Change): FolderFile[] {
  return Object.entries(TEXTS).map(([path, text]) => {
    if (change?.file !== path) return { path, text };
    if (!text.includes(change.from)) throw new Error(`${path} has no ${change.from}`);
    return { path, text: text.replace(change.from, change.to) };
  });
}
