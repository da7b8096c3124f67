import { capabilities } from "../wording/capabilities.ts";
import { line } from "../wording/line.ts";
import { tell } from "../wording/prompt.ts";
import { render } from "../wording/render.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import type { CaseFile } from "../file/file.ts";
import { reachable } from "../person/person.ts";
import type { NewNotice } from "./notice.ts";

/** What whoever sent a file is told when we could not open it; a silent loss would be a broken promise. */
export async function refusedFileNotices(deps: Deps, file: CaseFile): Promise<NewNotice[]> {
  if (file.person === null || file.source === null) return [];
  const [known, municipality] = await Promise.all([deps.store.person(file.person), municipalityOf(deps)]);
  const contact =
    known === undefined ? undefined : reachable(known).find((each) => each.channel === file.source?.channel);
  if (known === undefined || contact === undefined) return [];
  const { language } = known.person;
  const can = capabilities[contact.channel];
  const voice = { language, register: can.register, own: municipality.phrases };
  const prompt = tell(line(sentenceFor(file)));
  return [
    {
      key: `file:${file.id}`,
      about: file.about,
      person: known.person.id,
      channel: contact.channel,
      address: contact.address,
      subject: municipality.name[language],
      reply: render(prompt, { voice, can, serial: 0, page: 0 }).reply,
      dueAt: deps.now(),
      state: "queued",
      replaces: false,
    },
  ];
}

/** What is true of the file: it never came, it was one too many, it is of no kind that we keep, or it did not open. */
function sentenceFor({ state, why }: CaseFile) {
  if (state === "lost" || why === "gone") return "file.lost";
  return why === null || why === "unreadable" ? "file.refused" : (`file.${why}` as const);
}
