import { z } from "zod";
import { failure, shapes } from "./shapes.ts";

/** What JSON can be described: the answer of each command, and what a failure writes on the error output. */
export const described: readonly string[] = [...Object.keys(shapes), "error"];

/** The JSON Schema of a command's answer, or of `error`; undefined for a name that is neither. */
export function jsonSchemaOf(name: string): z.core.JSONSchema.JSONSchema | undefined {
  if (name === "error") return inJson(z.object({ error: failure }));
  const items = shapeOf(name);
  if (items === undefined) return undefined;
  return inJson(
    z.object({
      schema: z.literal(`${name}/1`),
      query: z.looseObject({}),
      count: z.number().int(),
      next: z.string().nullable(),
      items: z.array(items),
    }),
  );
}

/** The fields that an item of a command's answer can have. */
export function fieldsOf(name: string): string[] {
  const shape = shapeOf(name);
  const variants = shape instanceof z.ZodUnion ? shape.options : shape === undefined ? [] : [shape];
  return [...new Set(variants.flatMap((each) => Object.keys(each.shape)))];
}

function shapeOf(name: string): (typeof shapes)[string] | undefined {
  return Object.hasOwn(shapes, name) ? shapes[name] : undefined;
}

/** New fields may come: a reader must not refuse them, so that none are ruled out. A time is a string here. */
function inJson(shape: z.ZodType): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(shape, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodDate) Object.assign(jsonSchema, { type: "string", format: "date-time" });
      // That a number is safe to count with in JavaScript tells a reader nothing.
      if (jsonSchema.type === "integer")
        for (const bound of ["minimum", "maximum"] as const) delete jsonSchema[bound];
    },
  });
}
