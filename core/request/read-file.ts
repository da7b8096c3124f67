import { z } from "zod";
import { command, readers } from "../command.ts";
import { caseNumber } from "../fields.ts";
import { FileDamaged } from "../file/file.ts";
import { refuse } from "../refusal.ts";

/**
 * `case.file`: the content of the `position`-th file of a case, counted from 1 in the order of `case.show`. Refuses
 * `unknown-number`, `unknown-file`, and `file-not-here` while the provider still holds it, where it was lost, and where what is there is
 * not what was kept.
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
    const bytes = await deps.files.read(file.sha).catch((error: unknown) => {
      if (error instanceof FileDamaged) return undefined;
      throw error;
    });
    return bytes === undefined ? refuse("file-not-here") : { file, bytes };
  },
});
