/** JSON Schema 2020-12 for what goes in and comes out, made from the declarations that the boundary itself checks with. */
import { toJsonSchema, type JsonSchema } from "@valibot/to-json-schema";
import type { BaseIssue, BaseSchema } from "valibot";
import { casefile } from "../src/domain/casefile.ts";
import { disclosureRequest } from "../src/domain/request.ts";
import { RESERVED_IDS } from "../src/domain/schema.ts";
import { decision } from "../src/testing/schema/decision.ts";
import { vector } from "../src/testing/schema/vector.ts";

type Schema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;

const DAY = "\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])";
const INSTANT = `${DAY}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,3})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)`;

/** What each check of the boundary asks of the shape of a value, by how its message begins. The first that fits counts. */
const SHAPES: readonly (readonly [start: string, shape: JsonSchema])[] = [
  ["not an id of 1 to", { minLength: 1, maxLength: 200 }],
  // The characters themselves: classes such as \p{Cc} are not known to the regular expressions of Python, nor \u0000 to those of Go.
  ["not an id: a line break", { pattern: "^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$" }],
  ["not an id: the word", { not: { enum: [...RESERVED_IDS] } }],
  ["not an id: `#`", { pattern: "^[^#]*$" }],
  ["not a calendar day in the form YYYY-MM-DD, nor", { pattern: `^(?:${DAY}|${INSTANT})$` }],
  ["not a calendar day", { pattern: `^${DAY}$` }],
  ["not a whole number of people", { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER }],
  ["not an instant", { pattern: `^${INSTANT}$` }],
];

const shapeOf = (message: string): JsonSchema => {
  const found = SHAPES.find(([start]) => message.startsWith(start));
  if (found === undefined) throw new Error(`no shape for the check: ${message}`);
  return found[1];
};

const isCheck = (action: object): action is { readonly type: "check"; readonly message: string } => "type" in action && action.type === "check";

const schemaOf = (name: string, title: string, schema: Schema): JsonSchema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: `urn:subrosa:schema:${name}`,
  title,
  ...toJsonSchema(schema, {
    target: "draft-2020-12",
    typeMode: "input",
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (!isCheck(valibotAction)) return jsonSchema; // a brand, or read-only: nothing of the shape
      return { ...jsonSchema, allOf: [...(jsonSchema.allOf ?? []), shapeOf(valibotAction.message)] };
    },
  }),
});

/** By the name of the file, without `.json`. What JSON Schema cannot say (that a day exists, that an id is on file) the boundary says. */
export const SCHEMAS: { readonly [name: string]: JsonSchema } = {
  casefile: schemaOf("casefile", "Everything on file about one treatment unit.", casefile),
  request: schemaOf("request", "A request for disclosure.", disclosureRequest),
  decision: schemaOf("decision", "The answer to a request.", decision),
  vector: schemaOf("vector", "A case with what is expected of whoever decides it.", vector),
};
