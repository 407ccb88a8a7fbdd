/** The laws for an evaluator that is not ours: one that answers allow, partial or deny, and no more. */
import type * as fc from "fast-check";
import { contentsOf } from "../../domain/content.ts";
import { openCasefile, parseRequest } from "../../domain/parse.ts";
import type { ContentId } from "../../domain/schema.ts";
import type { Decision, PortionVerdict } from "../../engine/decision.ts";
import type { Case, Evaluate } from "../case.ts";
import { laws } from "./index.ts";
import { broken, propertyOf, type Detail, type Law, type Property } from "./law.ts";

/** Maps a case to the answer of the code under test. Statements and portions are asked for alone, too, to learn which of them go. */
export type ForeignAdapter = (aCase: Pick<Case, "request" | "casefile">) => "allow" | "partial" | "deny";

/** A law, or as much of it as the openings show, bound to the evaluator under test. */
export interface ForeignLaw {
  readonly number: number;
  readonly name: string;
  readonly statement: string;
  readonly property: (cases: fc.Arbitrary<Case>) => fc.IRawProperty<[Case, number[]]>;
}
/** A law that cannot be asked, and why. */
export interface SkippedLaw {
  readonly number: number;
  readonly name: string;
  readonly statement: string;
  readonly reason: string;
}

/** What can be asked of a foreign evaluator, and what cannot. */
export interface ForeignLaws {
  readonly laws: readonly ForeignLaw[];
  readonly skipped: readonly SkippedLaw[];
}

const WANTING: { readonly [D in Exclude<Detail, "openings">]: string } = {
  mandates: "what must go, and not only what may", grounds: "the ground and the rules on which each part goes",
  words: "what is said to whoever asked", horizon: "until when the decision stands",
  clearance: "the clearance that is handed to the sender", ways: "what could go now and what would open more",
};

const only = (request: Case["request"], id: string): Case["request"] => {
  const statement = request.asked.find((asked) => asked.what === "statement" && asked.id === id);
  return { ...request, asked: [statement ?? { what: "portions", ids: [id] }] };
};

/** The portions and statements that are asked for, whole: parts of a portion are a notion of ours. */
const wholesOf = ({ request, casefile }: Pick<Case, "request" | "casefile">): readonly ContentId[] =>
  [...new Set(contentsOf(parseRequest(request), openCasefile(casefile)).map(({ id, entries: [entry], what }) => (what === "portion" && entry !== undefined ? entry.portion.id as string as ContentId : id)))].sort();

/** A decision that says which contents go, and nothing else: each was asked for alone. */
const openingsOf = (adapter: ForeignAdapter): Evaluate => (request, casefile) => ({
  outcome: adapter({ request, casefile }),
  portions: wholesOf({ request, casefile }).map((content): PortionVerdict => ({
    content, verdict: adapter({ request: only(request, content), casefile }) === "allow" ? "may" : "must-not", holders: [], obligations: [], missing: [], consult: [],
  })),
}) as unknown as Decision;

interface Seen { readonly statement: string; readonly property: Property }

/** Laws 10 and 11 as an outcome shows them: the whole against what comes out for each content alone. */
const againstItsParts = (adapter: ForeignAdapter): { readonly [number: number]: Seen } => {
  const parts = (aCase: Case) => wholesOf(aCase).map((id) => [id, adapter({ ...aCase, request: only(aCase.request, id) })] as const);
  return {
    10: {
      statement: "All of it goes exactly where each content goes when it is asked for alone, and some only where one does.",
      property: propertyOf((_evaluate, aCase) => {
        const outcome = adapter(aCase);
        const alone = parts(aCase);
        const all = alone.length > 0 && alone.every(([, answer]) => answer === "allow");
        if (all !== (outcome === "allow")) broken("alone:", alone, "together:", outcome);
        if (outcome === "partial" && alone.every(([, answer]) => answer === "deny")) broken("each is denied alone, and some goes together", alone);
      }),
    },
    11: {
      statement: "What may go alone is never lost to a refusal of something else.",
      property: propertyOf((_evaluate, aCase) => {
        const open = parts(aCase).find(([, answer]) => answer === "allow");
        if (open !== undefined && adapter(aCase) === "deny") broken(open[0], "could go alone and the whole is denied");
      }),
    },
  };
};

const isSeen = ({ needs }: Law): boolean => needs.every((need) => need === "openings");

/**
 * The laws for an evaluator that answers allow, partial or deny. It is asked for the whole, and for each content alone.
 * What a law needs beyond that is not guessed: such a law is in `skipped`, with the reason, for your runner to say aloud.
 */
export const foreign = (adapter: ForeignAdapter): ForeignLaws => {
  const evaluate = openingsOf(adapter);
  const parts = againstItsParts(adapter);
  return {
    laws: laws.flatMap((law): ForeignLaw[] => {
      const { number, name } = law;
      const seen = parts[number] ?? (isSeen(law) ? law : law.openings);
      return seen === undefined ? [] : [{ number, name, statement: seen.statement, property: (cases) => seen.property(evaluate, cases) }];
    }),
    skipped: laws.filter((law) => !isSeen(law) && law.openings === undefined).map(({ number, name, statement, needs }) => ({
      number, name, statement, reason: `needs to be shown ${needs.flatMap((need) => (need === "openings" ? [] : [WANTING[need]])).join(", and ")}`,
    })),
  };
};
