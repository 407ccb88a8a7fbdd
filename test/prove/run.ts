/**
 * Asks the engine and the oracle the same question, case by case, and the laws over both the answers and their neighbours.
 * A block is what is read together: one thing, one pair of recipient and purpose, the states of the other holders, and
 * within it every claim and every state of the first holder.
 */
import { evaluateDisclosure, policyFor, type Casefile, type Decision, type DisclosureRequest, type Policy } from "subrosa";
import { brokenBy, brokenIn, type Broken } from "./laws.ts";
import { contentsOf, ofContent, type Content, type Verdict } from "./oracle.ts";
import {
  APART, claimsFor, FEW_STATES, fileOf, PEOPLE, PURPOSES, RECIPIENTS, requestOf, STATES, THINGS,
  type Apart, type Case, type Claim, type Purpose, type Recipient, type State, type Subject, type Thing, type Who,
} from "./world.ts";

/** What is asked: the library's own door, unless a test hands in another one. */
export type Evaluate = (request: DisclosureRequest, casefile: Casefile, policy: Policy) => Decision;

/** Federal law, the practice's rules and the code of marriage and family therapists; of the state it says that nobody has looked its law up. */
export const policy = policyFor({ jurisdictions: [], codes: ["aamft"], notModelled: ["US-CA"] });

/** One block, named but not yet asked. */
interface Cell { readonly subject: Subject; readonly others: readonly State[]; readonly recipient: Recipient; readonly purpose: Purpose }

/** Where the engine and the oracle differ. */
export interface Disagreement { readonly where: Case; readonly content: string; readonly oracle: Verdict; readonly engine: Verdict | undefined }

/** What came of a run. */
export interface Outcome {
  readonly cases: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly disagreements: readonly Disagreement[];
  readonly broken: readonly Broken[];
}

/** What to run: every block of two and of three holders whose number leaves `from` when divided by `stride`; and what to do after each thing. */
export interface Slice {
  readonly stride: number;
  /** The stride over what one person holds alone; all of it, unless it is said. */
  readonly alone?: number;
  readonly from?: number;
  readonly things?: readonly Thing[];
  readonly evaluate?: Evaluate;
  readonly progress?: (cases: number, said: string, wrong: number) => void;
}

const ALONE: readonly Who[] = ["Ana"];
const COUPLE: readonly Who[] = ["Ana", "Ben"];

/** The states of those who are not the first. */
const othersOf = (holders: readonly Who[]): readonly (readonly State[])[] => {
  if (holders.length === 1) return [[]];
  if (holders.length === 2) return STATES.map((second) => [second]);
  return FEW_STATES.flatMap((second) => FEW_STATES.map((third) => [second, third]));
};

const cellsOf = (holders: readonly Who[], thing: Thing, aparts: readonly Apart[]): readonly Cell[] =>
  aparts.flatMap((apart) => othersOf(holders).flatMap((others) => RECIPIENTS.flatMap((recipient) =>
    PURPOSES.map((purpose) => ({ subject: { holders, thing, apart }, others, recipient, purpose })))));

/** Whoever is dead asks for nothing. */
const isPossible = ({ recipient, holders, states }: Case): boolean =>
  !holders.some((who, index) => who === recipient && (states[index] ?? "").startsWith("dead"));

/** How many cases there are in all, without asking any. */
export const countOfAll = (): number => {
  const claims = PURPOSES.reduce((sum, purpose) => sum + claimsFor(purpose).length, 0);
  const dead = (states: readonly State[]): number => states.filter((state) => state.startsWith("dead")).length;
  const [all, few] = [STATES.length, FEW_STATES.length];
  const alone = RECIPIENTS.length * all - dead(STATES);
  const couple = (RECIPIENTS.length * all - 2 * dead(STATES)) * all;
  const three = (RECIPIENTS.length * all - dead(STATES)) * few * few - all * few * dead(FEW_STATES);
  return THINGS.length * claims * (alone + APART.length * (couple + three));
};

const keyOf = (...parts: readonly string[]): string => parts.join("|");

/** Runs a slice. */
export const run = ({ stride, alone: strideAlone = 1, from = 0, things = THINGS, evaluate = evaluateDisclosure, progress = () => undefined }: Slice): Outcome => {
  let cases = 0;
  let number = 0;
  const verdicts: Record<Verdict, number> = { "must-not": 0, escalate: 0, may: 0, must: 0 };
  const disagreements: Disagreement[] = [];
  const broken: Broken[] = [];
  const plain = new Map<string, Verdict>();

  for (const thing of things) {
    const alone = new Map<string, Verdict>();
    for (const holders of [ALONE, COUPLE, PEOPLE]) {
      const requests = new Map<string, DisclosureRequest>();
      let files: { readonly of: string; readonly each: ReadonlyMap<State, Casefile> } = { of: "", each: new Map() };
      for (const { subject, others, recipient, purpose } of cellsOf(holders, thing, holders.length === 1 ? ["no"] : APART)) {
        number += 1;
        const step = holders.length === 1 ? strideAlone : stride;
        if (number % step !== from % step) continue;
        const of = keyOf(subject.apart, ...others);
        if (files.of !== of) files = { of, each: new Map(STATES.map((first) => [first, fileOf(subject, [first, ...others])])) };
        const claims = claimsFor(purpose);
        const asking = new Map(claims.flatMap((claim) => STATES.map((first) => ({ ...subject, recipient, purpose, claim, states: [first, ...others] })))
          .filter(isPossible).map((asked): [string, Case] => [keyOf(asked.claim, ...asked.states.slice(0, 1)), asked]));
        const caseOf = (claim: Claim, first: State): Case | undefined => asking.get(keyOf(claim, first));
        const answers = new Map<string, readonly (Verdict | undefined)[]>();
        let contents: readonly Content[] = [];
        for (const claim of claims) {
          const key = keyOf(recipient, purpose, claim);
          const request = requests.get(key) ?? requestOf(subject, { recipient, purpose, claim });
          requests.set(key, request);
          for (const [first, file] of files.each) {
            const asked = caseOf(claim, first);
            if (asked === undefined) continue;
            const decision = evaluate(request, file, policy);
            cases += 1;
            contents = contentsOf(asked);
            const engine = contents.map(({ id }) => decision.portions.find(({ content }) => content === id)?.verdict);
            contents.forEach((content, index) => {
              const oracle = ofContent(content, asked);
              verdicts[oracle] += 1;
              if (engine[index] !== oracle) disagreements.push({ where: asked, content: content.id, oracle, engine: engine[index] });
            });
            if (decision.portions.length !== contents.length) broken.push({ law: "What is decided is what was asked for.", where: asked });
            broken.push(...brokenBy(asked, decision));
            answers.set(keyOf(claim, first), engine);
            const [verdict] = engine;
            if (holders.length === 1 && verdict !== undefined) {
              alone.set(keyOf(key, first), verdict);
              if (thing.from === "progress-note") plain.set(keyOf(thing.as, key, first), verdict);
            }
          }
        }
        broken.push(...brokenIn({
          caseOf, contents, claims, states: STATES,
          verdictOf: (claim, first, content) => answers.get(keyOf(claim, first))?.[content],
          alone: (claim, first) => (holders.length === 1 || holders.slice(1).some((who) => who === recipient) ? undefined : alone.get(keyOf(recipient, purpose, claim, first))),
          unmarked: (claim, first) => (holders.length === 1 ? plain.get(keyOf(thing.as, recipient, purpose, claim, first)) : undefined),
        }));
        if (number % 5000 === from % 5000) progress(cases, `${thing.as} of ${thing.from}`, disagreements.length + broken.length);
      }
      progress(cases, `${thing.as} of ${thing.from}, ${holders.join(" and ")}`, disagreements.length + broken.length);
    }
  }
  return { cases, verdicts, disagreements, broken };
};
