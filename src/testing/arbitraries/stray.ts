/** Any word of the model where the narrow world has its usual one: read off the declarations of the nouns themselves. */
import * as fc from "fast-check";
import type { Case } from "../case.ts";
import { CASEFILE, choicesIn, fits, replaced, REQUEST, withRequest, type Shape } from "./place.ts";

const stray = <T>(shape: Shape, value: T, [where, what]: readonly [number, number]): T => {
  const choices = choicesIn(shape, value);
  const choice = choices[where % Math.max(choices.length, 1)];
  const word = choice?.words[what % choice.words.length];
  if (choice === undefined || word === undefined) return value;
  return replaced(value, choice.path, (old) => (choice.list ? [...new Set([...(old as readonly string[]), word])] : word)) as T;
};

type Step = readonly [inRequest: boolean, where: number, what: number];

const taken = (aCase: Case, [inRequest, ...dice]: Step): Case => (inRequest
  ? withRequest(aCase, stray(REQUEST, aCase.request, dice)) : { ...aCase, casefile: stray(CASEFILE, aCase.casefile, dice) });
/** All steps at once; where that does not fit together, those that do. */
const walked = (aCase: Case, steps: readonly Step[]): Case => {
  const there = steps.reduce(taken, aCase);
  if (steps.length === 0 || fits(there)) return there;
  return steps.reduce((so, step) => { const next = taken(so, step); return fits(next) ? next : so; }, aCase);
};

/** The same cases with up to so many words changed to any other that the model knows. Shrinks to none changed. */
export const strayed = (cases: fc.Arbitrary<Case>, most = 4): fc.Arbitrary<Case> =>
  fc.tuple(cases, fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.nat()), { maxLength: most })).map(([aCase, steps]) => walked(aCase, steps));
