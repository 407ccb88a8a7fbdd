/** What happens to a casefile: somebody signs, revokes, leaves; a session is added; an entry is corrected. The old one stays as it was. */
import { enablePatches, Immer, type Draft, type Patch } from "immer";
import type { Casefile, CasefileInput } from "./casefile.ts";
import { inputError, pointer } from "./issue.ts";
import { parseAmended, parseCasefile, parseRequest } from "./parse.ts";
import type { DisclosureRequest, DisclosureRequestInput } from "./request.ts";

/** One step of a change as JSON Patch (RFC 6902) has it. */
export interface PatchStep {
  readonly op: "add" | "remove" | "replace";
  /** JSON Pointer into the casefile. */
  readonly path: string;
  readonly value?: unknown;
}

/** The amended casefile, what was done, and what would undo it. */
export interface Amended {
  readonly casefile: Casefile;
  readonly patches: readonly PatchStep[];
  readonly inverse: readonly PatchStep[];
}

const stepFrom = ({ op, path, value }: Patch): PatchStep => {
  const at = path.reduce<string>(pointer, "");
  return Object.freeze(op === "remove" ? { op, path: at } : { op, path: at, value: value as unknown });
};

/**
 * What immer copied while the recipe worked on it: the casefile, and what in it a patch goes into. What a recipe put in
 * the place of a whole part, or of the casefile, is not among them, because there a patch replaces it.
 */
const copiesIn = (casefile: CasefileInput, paths: readonly Patch["path"][]): ReadonlySet<unknown> => {
  const replaced = new Set<string | number | undefined>(paths.filter(({ length }) => length < 2).map(([key]) => key)); // by no key: the casefile
  const entered = paths.flatMap(([key]) => (replaced.has(key) ? [] : [casefile[key as keyof CasefileInput]]));
  return new Set<unknown>(replaced.has(undefined) ? [] : [casefile, ...entered]);
};

const PROMISED = "the recipe returned a promise, and what it does later is lost: change the draft before it returns";
const RETURNED = "the recipe returned a copy, and what it returns is not read: change the draft instead";

/** Is it a copy of the draft, or part of one: an object with no other keys than the draft's? */
const isCopyOf = (draft: object, value: object): boolean => {
  const keys = Object.keys(value);
  return value !== draft && !Array.isArray(value) && keys.length > 0 && keys.every((key) => key in draft);
};

/** Carries out a recipe, and refuses one whose work would be lost without a word: a revocation among it. */
const carryOut = <T extends object>(recipe: (draft: T) => unknown, draft: T): void => {
  const returned = recipe(draft);
  if (typeof returned !== "object" || returned === null) return;
  if ("then" in returned) throw inputError("the amendment", [{ path: "", code: "type", message: PROMISED }]);
  if (isCopyOf(draft, returned)) throw inputError("the amendment", [{ path: "", code: "type", message: RETURNED }]);
};

/**
 * A new casefile in which the recipe has been carried out on a draft; the old one stays as it was. The recipe changes
 * the draft before it returns; what it returns is not read.
 *
 * @throws {InputError} when what comes of it is not a coherent casefile, or the recipe returns a promise or a copy of the draft.
 */
export const amend = (casefile: Casefile | CasefileInput, recipe: (draft: Draft<CasefileInput>) => void): Amended => {
  // An instance of our own, made here: the host's immer settings stay as they are, and a bundle without `amend` needs no immer.
  enablePatches();
  const immer = new Immer({ autoFreeze: false });
  const before = parseCasefile(casefile);
  const [next, patches, inverse] = immer.produceWithPatches<CasefileInput>(before, (draft) => { carryOut(recipe, draft); });
  return Object.freeze({
    casefile: parseAmended(next, before, copiesIn(next, patches.map(({ path }) => path))),
    patches: Object.freeze(patches.map(stepFrom)),
    inverse: Object.freeze(inverse.map(stepFrom)),
  });
};

/** A request and a casefile, to be changed together. */
export interface CaseDraft {
  readonly casefile: CasefileInput;
  readonly request: DisclosureRequestInput;
}

/** The changed request and casefile, checked, and what was done. */
export interface AmendedCase {
  readonly casefile: Casefile;
  readonly request: DisclosureRequest;
  /** Steps into `/casefile` and `/request`. */
  readonly patches: readonly PatchStep[];
}

/**
 * A new request and a new casefile in which the recipe has been carried out on a draft of both.
 *
 * @throws {InputError} when what comes of it is not coherent, or the recipe returns a promise or a copy of the draft.
 */
export const amendCase = (request: DisclosureRequest | DisclosureRequestInput, casefile: Casefile | CasefileInput, recipe: (draft: Draft<CaseDraft>) => void): AmendedCase => {
  enablePatches();
  const immer = new Immer({ autoFreeze: false });
  const before = { casefile: parseCasefile(casefile), request: parseRequest(request) };
  const [next, patches] = immer.produceWithPatches<CaseDraft>(before, (draft) => { carryOut(recipe, draft); });
  const paths = patches.map(({ path }) => path).filter(([whose]) => whose === "casefile").map(([, ...path]) => path);
  return Object.freeze({
    casefile: parseAmended(next.casefile, before.casefile, copiesIn(next.casefile, paths)),
    request: parseRequest(next.request),
    patches: Object.freeze(patches.map(stepFrom)),
  });
};
