/** The policy of a practice, by the places and the codes that bind it. */
import { inputError, pointer, type Issue } from "../domain/issue.ts";
import { JURISDICTIONS, type Jurisdiction, type List } from "../domain/schema.ts";
import { likely, shortened } from "../domain/suggest.ts";
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
  /** Every state where a client or the therapist was, or where somebody who treats is licensed, such as "US-CA": those whose law comes with this library. None is an empty list. */
  readonly jurisdictions: List<string>;
  /** The codes of ethics that bind those who treat. None is an empty list. */
  readonly codes: List<CodeId>;
  /**
   * States of which nothing is modelled here, or nothing but the couples rule, which then comes along, and other countries,
   * such as "DE". Every decision says so.
   */
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

const KNOWN_PLACES: ReadonlySet<string> = new Set(JURISDICTIONS);

/** Is it a state of the United States, or the code of another country? */
const isPlace = (place: string): boolean => PLACE.test(place) && (KNOWN_PLACES.has(place) || !place.startsWith("US-"));

const wrongPlace = (path: string, place: string, message: string): Issue => {
  const suggestion = shortened(place, JURISDICTIONS);
  return { path, code: "unknown-value", message, ...(suggestion === undefined ? {} : { suggestion }) };
};

const notAPlace = (path: string, place: string): Issue => wrongPlace(path, place, `not a place such as \`US-CA\`: \`${place}\``);

const placeIssue = (place: string, index: number): List<Issue> => {
  const path = `/jurisdictions/${String(index)}`;
  if (STATES.has(place)) return [];
  if (!isPlace(place)) return [notAPlace(path, place)];
  const message = `nothing of the law of \`${place}\` is modelled: list it in \`notModelled\` instead`;
  return [KNOWN_PLACES.has(place) ? { path, code: "unknown-value", message } : wrongPlace(path, place, message)];
};

const KEYS = ["jurisdictions", "codes", "notModelled"] as const;

/** What is wrong with a choice before its words are looked at: it may come from a configuration that nobody has checked. */
const shapeIssues = (choice: unknown): List<Issue> => {
  if (typeof choice !== "object" || choice === null) return [{ path: "", code: "type", message: "expected an object with `jurisdictions` and `codes`" }];
  const values = new Map<string, unknown>(Object.entries(choice));
  return [
    ...KEYS.flatMap((key): List<Issue> => {
      const value = values.get(key);
      if (value === undefined) return key === "notModelled" ? [] : [{ path: `/${key}`, code: "missing-key", message: `missing: \`${key}\`, a list, empty where there is none` }];
      return Array.isArray(value) && value.every((each) => typeof each === "string") ? [] : [{ path: `/${key}`, code: "type", message: "expected a list of words" }];
    }),
    ...[...values.keys()].filter((key) => !KEYS.some((known) => known === key)).map((key): Issue => {
      const suggestion = likely(key, KEYS);
      return { path: pointer("", key), code: "unknown-key", message: `unknown key \`${key}\``, ...(suggestion === undefined ? {} : { suggestion }) };
    }),
  ];
};

const wordIssues = ({ jurisdictions, codes, notModelled = [] }: PolicyChoice): List<Issue> => [
  ...jurisdictions.flatMap(placeIssue),
  ...codes.flatMap(codeIssue),
  ...notModelled.flatMap((place, index): List<Issue> => (isPlace(place) ? [] : [notAPlace(`/notModelled/${String(index)}`, place)])),
];

/**
 * The federal bodies of law, privilege, the practice's own rules and the floor, with the states and codes named.
 *
 * @throws {InputError} when a code is not known, a place is none or is neither modelled nor listed in `notModelled`, or a key
 * is missing or not known.
 */
export const policyFor = (choice: PolicyChoice): Policy => {
  const shape = shapeIssues(choice);
  const issues = shape.length > 0 ? shape : wordIssues(choice);
  if (issues.length > 0) throw inputError("the choice of a policy", issues);
  const { jurisdictions, codes, notModelled = [] } = choice;
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
