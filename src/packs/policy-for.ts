/** The policy of a practice, by the places and the codes that bind it. */
import { inputError, type Issue } from "../domain/issue.ts";
import type { Jurisdiction, List } from "../domain/schema.ts";
import { likely } from "../domain/suggest.ts";
import { compile, type Policy } from "../engine/policy.ts";
import { cautionsOf } from "./cautions.ts";
import { aamft } from "./codes/aamft/index.ts";
import { aca } from "./codes/aca/index.ts";
import { apa } from "./codes/apa/index.ts";
import { nasw } from "./codes/nasw/index.ts";
import { elsewhere } from "./elsewhere/index.ts";
import { floor } from "./floor/index.ts";
import { hipaa } from "./hipaa/index.ts";
import { part2 } from "./part2/index.ts";
import { practice } from "./practice/index.ts";
import { privilege } from "./privilege/index.ts";
import { COUPLES_RULE, STATES } from "./states/index.ts";

const CODES = { aamft, aca, apa, nasw } as const;
/** The codes of ethics that come with this library, by the body that issues them. */
export type CodeId = keyof typeof CODES;

/** What binds a practice. */
export interface PolicyChoice {
  /** Every state where a client or the therapist was, or where somebody who treats is licensed, such as "US-CA": those whose law comes with this library. */
  readonly jurisdictions: List<string>;
  /** The codes of ethics that bind those who treat. */
  readonly codes: List<CodeId>;
  /** States of which nothing is modelled here, or nothing but the couples rule, which then comes along. Every decision says so. */
  readonly notModelled?: List<string>;
}

const PLACE = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;

const codeIssue = (code: string, index: number): List<Issue> => {
  if (Object.prototype.hasOwnProperty.call(CODES, code)) return [];
  const known = Object.keys(CODES);
  const suggestion = likely(code, known);
  return [{
    path: `/codes/${String(index)}`, code: "unknown-value", message: `no such code of ethics: \`${code}\`; there are ${known.join(", ")}`,
    ...(suggestion === undefined ? {} : { suggestion }),
  }];
};

const placeIssue = (place: string, index: number): List<Issue> => (STATES.has(place) ? [] : [{
  path: `/jurisdictions/${String(index)}`, code: "unknown-value",
  message: PLACE.test(place) ? `nothing of the law of \`${place}\` is modelled: list it in \`notModelled\`` : `not a place such as \`US-CA\`: \`${place}\``,
}]);

/**
 * The federal bodies of law, privilege, the practice's own rules and the floor, with the states and codes named.
 *
 * @throws {InputError} when a code is not known, or a place is neither modelled nor listed in `notModelled`.
 */
export const policyFor = ({ jurisdictions, codes, notModelled = [] }: PolicyChoice): Policy => {
  const issues = [
    ...jurisdictions.flatMap(placeIssue),
    ...codes.flatMap(codeIssue),
    ...notModelled.flatMap((place, index): List<Issue> => (PLACE.test(place) ? [] : [{ path: `/notModelled/${String(index)}`, code: "unknown-value", message: `not a place such as \`US-CA\`: \`${place}\`` }])),
  ];
  if (issues.length > 0) throw inputError("the choice of a policy", issues);
  const missing = [...new Set(notModelled)].filter((place) => !jurisdictions.includes(place));
  const packs = [
    floor, hipaa, part2, privilege, practice, ...new Set(codes.map((code) => CODES[code])),
    ...[...STATES].filter(([place]) => jurisdictions.includes(place)).map(([, state]) => state),
    ...missing.flatMap((place) => COUPLES_RULE.get(place) ?? []),
    ...(missing.length === 0 ? [] : [elsewhere(missing)]),
  ];
  const places = [...jurisdictions, ...notModelled] as List<Jurisdiction>;
  return compile(packs, cautionsOf(packs, missing as List<Jurisdiction>), undefined, places);
};
