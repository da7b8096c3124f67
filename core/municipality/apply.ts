import { z } from "zod";
import { command } from "../command.ts";
import type { Municipality } from "./municipality.ts";

/**
 * `config.apply`: the municipality's names, departments, categories and phrases become these; cases stay as they are.
 * Whoever calls has checked the folder they come from.
 */
export const applyCommand = command({
  roles: ["admin"],
  writes: true,
  input: z.object({
    municipality: z.custom<Municipality>((given) => typeof given === "object" && given !== null),
  }),
  run: async (deps, _, { municipality }) => {
    await deps.store.commit({ municipality });
    return { municipality: municipality.name.el };
  },
});
