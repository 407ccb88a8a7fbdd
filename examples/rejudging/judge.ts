/**
 * One line in, one line out: a past disclosure is judged at its own instant, under the law of that day and under the law of today.
 * Nothing here knows of threads, queues or machines, so any engine can run it.
 */
import { definePack, definePolicy, defineRule, evaluateDisclosure, isInputError, parseCasefile, parseRequest, policyFor, type Casefile, type Decision, type Pack, type Policy } from "subrosa";

/** What came of some lines: a line each, in their order, and how many of them changed or could not be judged. */
export interface Answers {
  readonly text: string;
  readonly changed: number;
  readonly unusable: number;
}

/** The two policies under which each disclosure is judged. */
export interface Policies {
  readonly then: Policy;
  readonly today: Policy;
}

const ALWAYS = { from: "0001-01-01" };

const stands = ({ inForce }: Pick<Pack, "inForce">, day: string): boolean => inForce.from <= day && (inForce.until === undefined || day < inForce.until);

/** The law as it stands on a day, as though it had never been another: what is in force on that day binds on every day, and what is not binds on none. */
export const asIfAlways = (policy: Policy, day: string): Policy => definePolicy(
  policy.packs
    .filter((pack) => pack.id !== "floor" && stands(pack, day)) // the floor has no beginning and is part of every policy
    .map((pack) => definePack({ ...pack, inForce: ALWAYS, rules: pack.rules.filter((rule) => stands(rule, day)).map((rule) => defineRule({ ...rule, inForce: ALWAYS })) })),
);

/** The law of the day of each disclosure, and that of `today`. */
export const policies = (today: string): Policies => {
  const then = policyFor({ jurisdictions: ["US-CA"], codes: ["aamft"] });
  return { then, today: asIfAlways(then, today) };
};

const verdicts = ({ portions }: Decision): ReadonlyMap<string, string> => new Map(portions.map(({ content, verdict }) => [content, verdict]));
const determining = ({ rationale }: Decision): ReadonlySet<string> => new Set(rationale.determining.map(({ rule }) => rule));
const without = (some: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] => [...some].filter((each) => !others.has(each)).sort();

const compared = (then: Decision, today: Decision) => {
  const after = verdicts(today);
  const turned = [...verdicts(then)].filter(([content, verdict]) => after.get(content) !== verdict);
  return {
    then: then.outcome, today: today.outcome, changed: turned.length > 0,
    ...(turned.length === 0 ? {} : {
      turned: turned.map(([content, verdict]) => ({ content, then: verdict, today: after.get(content) })),
      because: without(determining(today), determining(then)), nolonger: without(determining(then), determining(today)),
    }),
  };
};

/** What a line holds once it is JSON: an id, a request, and a casefile or the name of one. */
interface Line { readonly id: string; readonly request: unknown; readonly casefile: unknown }

const isObject = (value: unknown): value is { readonly [key: string]: unknown } => typeof value === "object" && value !== null;

const read = (line: string): Line => {
  const value: unknown = JSON.parse(line);
  if (!isObject(value) || typeof value.id !== "string") throw new SyntaxError("a line is an object with an `id`, a `request` and a `casefile`");
  return { id: value.id, request: value.request, casefile: value.casefile };
};

/** The answer to one line. A line that cannot be judged gets an answer too, which says why. */
const judged = (line: string, number: number, { then, today }: Policies, named: (name: string) => Casefile) => {
  try {
    const { id, request, casefile } = read(line);
    try {
      const asked = parseRequest(request);
      const file = typeof casefile === "string" ? named(casefile) : parseCasefile(casefile);
      return { line: number, id, at: asked.at, ...compared(evaluateDisclosure(asked, file, then), evaluateDisclosure(asked, file, today)) };
    } catch (error) {
      if (isInputError(error)) return { line: number, id, unusable: error.message };
      throw error;
    }
  } catch (error) {
    if (error instanceof SyntaxError || isInputError(error)) return { line: number, unusable: error.message };
    throw error;
  }
};

/** Judges lines, the first of which has the number `first`. */
export const judgeLines = (lines: readonly string[], first: number, policies: Policies, named: (name: string) => Casefile): Answers => {
  const answers = lines.map((line, index) => judged(line, first + index, policies, named));
  return {
    text: answers.map((answer) => `${JSON.stringify(answer)}\n`).join(""),
    changed: answers.filter((answer) => "changed" in answer && answer.changed).length,
    unusable: answers.filter((answer) => "unusable" in answer).length,
  };
};
