/** The boundary: from anything to a casefile or a request, or to every reason why not. */
import { casefile as casefileSchema, type Casefile } from "./casefile.ts";
import { incoherencesOfCasefile, incoherencesOfIncident, incoherencesOfRequest } from "./coherence.ts";
import { incident as incidentSchema, type Incident } from "./incident.ts";
import { inputError, type Issue } from "./issue.ts";
import { open, openedFile, type OpenFile } from "./open.ts";
import { disclosureRequest, type DisclosureRequest } from "./request.ts";
import { validate, validateText, type Validated } from "./validate.ts";

/** A usable value, or every issue that stood against it. */
export type Parsed<T> =
  | { readonly success: true; readonly output: T }
  | { readonly success: false; readonly issues: readonly Issue[] };

const requests = new WeakSet();

const opened = (result: Validated<Casefile>, before?: Casefile): Parsed<OpenFile> => {
  if (!result.ok) return { success: false, issues: result.issues };
  const issues = incoherencesOfCasefile(result.value, before);
  return issues.length > 0 ? { success: false, issues } : { success: true, output: open(result.value, before) };
};

const openFrom = (input: unknown): Parsed<OpenFile> => {
  const known = openedFile(input);
  return known === undefined ? opened(validate(casefileSchema, input)) : { success: true, output: known };
};

const factsOf = (parsed: Parsed<OpenFile>): Parsed<Casefile> => (parsed.success ? { success: true, output: parsed.output.facts } : parsed);

/**
 * Reads a casefile from any value: every issue is returned, nothing is thrown, the input is not touched. A casefile
 * that was parsed before comes back as it is.
 */
export const safeParseCasefile = (input: unknown): Parsed<Casefile> => factsOf(openFrom(input));

/** Reads a casefile from JSON text, several times faster than from the same value already made: every issue is returned, nothing is thrown. */
export const safeParseCasefileText = (text: string): Parsed<Casefile> => factsOf(opened(validateText(casefileSchema, text)));

const accepted = (result: Validated<DisclosureRequest>): Parsed<DisclosureRequest> => {
  if (!result.ok) return { success: false, issues: result.issues };
  const issues = incoherencesOfRequest(result.value);
  if (issues.length > 0) return { success: false, issues };
  requests.add(result.value);
  return { success: true, output: result.value };
};

/** Reads a request from any value: every issue is returned, nothing is thrown, the input is not touched. */
export const safeParseRequest = (input: unknown): Parsed<DisclosureRequest> =>
  (typeof input === "object" && input !== null && requests.has(input)
    ? { success: true, output: input as DisclosureRequest }
    : accepted(validate(disclosureRequest, input)));

/** Reads a request from JSON text: every issue is returned, nothing is thrown. */
export const safeParseRequestText = (text: string): Parsed<DisclosureRequest> => accepted(validateText(disclosureRequest, text));

const orThrow = <T>(what: string, parsed: Parsed<T>): T => {
  if (parsed.success) return parsed.output;
  throw inputError(what, parsed.issues);
};

/** The casefile with its indexes, parsed first if it was not. Throws as `parseCasefile` does. */
export const openCasefile = (input: unknown): OpenFile => orThrow("the casefile", openFrom(input));

/**
 * A casefile: deeply frozen, indexed once, decided on often.
 *
 * @throws {InputError} with every issue, each with its path, when the input is not a coherent casefile.
 */
export const parseCasefile = (input: unknown): Casefile => openCasefile(input).facts;

/**
 * What became of a parsed casefile: what is the very same in it is neither checked nor indexed a second time, and the
 * copies that are ours are not searched for getters.
 *
 * @throws {InputError} with every issue, each with its path, when it is no longer a coherent casefile.
 */
export const parseAmended = (input: unknown, before: Casefile, ours: ReadonlySet<unknown>): Casefile => {
  if (input === before) return before;
  const known = openedFile(input);
  return (known ?? orThrow("the casefile", opened(validate(casefileSchema, input, { accepted: before, ours }), before))).facts;
};

/**
 * A casefile from JSON text, several times faster than from the same value already made.
 *
 * @throws {InputError} with every issue, each with its path, when the text is no JSON or not a coherent casefile.
 */
export const parseCasefileText = (text: string): Casefile => orThrow("the casefile", safeParseCasefileText(text));

/**
 * A disclosure request: deeply frozen.
 *
 * @throws {InputError} with every issue, each with its path, when the input is not a coherent request.
 */
export const parseRequest = (input: unknown): DisclosureRequest => orThrow("the request", safeParseRequest(input));

/**
 * An incident that is on no file yet: deeply frozen.
 *
 * @throws {InputError} with every issue, each with its path, when the input is not a coherent incident.
 */
export const parseIncident = (input: unknown): Incident => {
  const result = validate(incidentSchema, input);
  const issues = result.ok ? incoherencesOfIncident(result.value) : result.issues;
  if (!result.ok || issues.length > 0) throw inputError("the incident", issues);
  return result.value;
};

/**
 * A disclosure request from JSON text.
 *
 * @throws {InputError} with every issue, each with its path, when the text is no JSON or not a coherent request.
 */
export const parseRequestText = (text: string): DisclosureRequest => orThrow("the request", safeParseRequestText(text));
