/** A vector as it stands in JSON. */
import { exactOptional, record, string } from "valibot";
import { casefile } from "../../domain/casefile.ts";
import { disclosureRequest } from "../../domain/request.ts";
import { jurisdiction, list, noun, oneOf } from "../../domain/schema.ts";
import { VERDICTS } from "../../engine/weigh.ts";

const states = list(jurisdiction);

/** A whole vector, as it is shipped. */
export const vector = noun({
  id: string(),
  title: string(),
  source: list(string()),
  why: string(),
  policy: noun({ jurisdictions: states, codes: list(oneOf(["aamft", "aca", "apa", "nasw"])), notModelled: states }),
  casefile,
  request: disclosureRequest,
  expected: noun({ outcome: oneOf(["allow", "partial", "deny"]), contents: record(string(), oneOf(VERDICTS)) }),
  ours: exactOptional(noun({ determining: list(string()), obligations: list(string()), remedies: list(list(string())) })),
  pair: exactOptional(string()),
});
