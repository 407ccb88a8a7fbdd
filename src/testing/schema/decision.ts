/** A decision as it stands in JSON, declared like the nouns that it is made from. The engine never reads it: it is for those who store decisions or read them elsewhere. */
import { boolean, exactOptional, literal, record, string, union, variant } from "valibot";
import { contentId, day, instant, list, noun, oneOf, personId } from "../../domain/schema.ts";
import { ALTERNATIVES, BASES, CHANNELS, CONSULTS, DUTIES, FACTS, FORMS, INTERIM_ACTS, PURPOSES } from "../../domain/vocabulary.ts";
import { AUDIENCES } from "../../engine/response.ts";
import { PRINCIPLES } from "../../engine/rule.ts";
import { VERDICTS } from "../../engine/weigh.ts";

const message = noun({ id: string(), text: string(), slots: record(string(), union([string(), list(string())])) });
const basis = oneOf(BASES);
const consult = list(oneOf(CONSULTS));
const missing = list(noun({ fact: oneOf(FACTS), of: string(), askedOf: oneOf(["requester", "client", "therapist", "court", "agency", "practice"]) }));

/** One rule's part in a decision, a closed body's silence, or a doubt of the gate. */
export const reason = noun({
  rule: string(),
  pack: string(),
  effect: oneOf(["permit", "require", "forbid", "oblige", "closed", "gate"]),
  finding: oneOf(["holds", "undetermined"]),
  message,
  citation: noun({ source: string(), provision: string(), edition: string(), url: exactOptional(string()) }),
  principle: exactOptional(oneOf(PRINCIPLES)),
  verified: exactOptional(union([literal(false), noun({ at: string(), on: string() })])),
  contents: list(contentId),
  defeatedBy: exactOptional(list(string())),
});

/** Something that must be done. */
export const obligation = noun({
  duty: oneOf(DUTIES),
  due: exactOptional(union([day, instant])),
  anyOf: exactOptional(list(oneOf(ALTERNATIVES))),
  upon: oneOf(["release", "withholding"]),
  reasons: list(reason),
});

const holderVerdict = noun({
  holder: exactOptional(personId),
  verdict: oneOf(VERDICTS),
  by: list(string()),
  basis: exactOptional(basis),
  alsoStood: list(basis),
  barred: list(noun({ basis, by: list(string()), inDoubt: boolean() })),
  lookedFor: list(basis),
});

const body = {
  portions: list(noun({ content: contentId, verdict: oneOf(VERDICTS), holders: list(holderVerdict), obligations: list(obligation), missing, consult })),
  rationale: noun({ determining: list(reason), defeated: list(reason), lookedFor: list(basis) }),
  obligations: list(obligation),
  missing,
  consult,
  interim: list(oneOf(INTERIM_ACTS)),
  response: noun({ kind: oneOf(["send", "hold", "refuse", "cannot-confirm"]), audience: oneOf(AUDIENCES), message }),
  validUntil: exactOptional(instant),
  policy: list(noun({ id: string(), version: string(), edition: string() })),
  cautions: list(message),
};

/** A clearance as it stands in JSON. It shows what was cleared, and is no leave to send. */
export const clearance = noun({
  to: personId,
  purpose: oneOf(PURPOSES),
  form: oneOf(FORMS),
  channel: oneOf(CHANNELS),
  contents: list(contentId),
  grounds: list(noun({ content: contentId, holder: exactOptional(personId), basis })),
  from: instant,
  until: exactOptional(instant),
});

/** A decision as it stands in JSON. */
export const decision = variant("outcome", [
  noun({ ...body, outcome: oneOf(["allow", "partial"]), clearance }),
  noun({ ...body, outcome: oneOf(["deny"]) }),
]);
