import { z } from "zod";
import { command, readers } from "../command.ts";
import { caseNumber } from "../fields.ts";
import { refuse } from "../refusal.ts";

/**
 * `case.file`: the content of the `position`-th file of a case, counted from 1 in the order of `case.show`. Refuses
 * `unknown-number`, `unknown-file`, and `file-not-here` while the provider still holds it or where it was lost.
 */
export const fileCommand = command({
  roles: readers,
  writes: false,
  input: z.object({ number: caseNumber, position: z.number().int().min(1).default(1) }),
  run: async (deps, _, { number, position }) => {
    const request = await deps.store.case(number);
    if (request === undefined) return refuse("unknown-number");
    const file = (await deps.store.filesOf(request.id))[position - 1];
    if (file === undefined) return refuse("unknown-file");
    if (file.state !== "kept" || file.sha === null) return refuse("file-not-here");
    return { file, bytes: await deps.files.read(file.sha) };
  },
});
