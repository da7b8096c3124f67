import { line } from "../wording/line.ts";
import { tell } from "../wording/prompt.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import type { CaseFile } from "../file/file.ts";
import { reachable } from "../person/person.ts";
import type { NewNotice } from "./notice.ts";
import { noticeToPerson } from "./to-person.ts";

/** What whoever sent a file is told when we could not open it; a silent loss would be a broken promise. */
export async function refusedFileNotices(deps: Deps, file: CaseFile): Promise<NewNotice[]> {
  if (file.person === null || file.source === null) return [];
  const [known, municipality] = await Promise.all([deps.store.person(file.person), municipalityOf(deps)]);
  const contact =
    known === undefined ? undefined : reachable(known).find((each) => each.channel === file.source?.channel);
  if (known === undefined || contact === undefined) return [];
  return [
    noticeToPerson({
      ...{ who: known, contact, municipality },
      prompt: tell(line(sentenceFor(file), { name: municipality.name })),
      ...{ key: `file:${file.id}`, about: file.about, dueAt: deps.now() },
      subject: municipality.name[known.person.language],
    }),
  ];
}

/** What is true of the file: it never came, it was one too many, it is of no kind that we keep, or it did not open. */
function sentenceFor({ state, why }: CaseFile) {
  if (state === "lost" || why === "gone") return "file.lost";
  return why === null || why === "unreadable" ? "file.refused" : (`file.${why}` as const);
}
