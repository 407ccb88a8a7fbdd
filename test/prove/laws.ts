/**
 * Sentences that every answer in the small world obeys, whatever the law says in detail. Each asks the words of the case and
 * the answers themselves; none asks the oracle, and none trusts what the engine says about its reasons.
 */
import type { Decision } from "subrosa";
import type { Content, Verdict } from "./oracle.ts";
import { CLAIMS, type Case, type Claim, type State, type Who } from "./world.ts";

/** May it go? */
export const goes = (verdict: Verdict | undefined): boolean => verdict === "may" || verdict === "must";

/** What is read together: everything but the claim and the first holder's state is the same. */
export interface Block {
  /** The case, for a claim and a state of the first holder; undefined where there is no such case. */
  readonly caseOf: (claim: Claim, first: State) => Case | undefined;
  /** The contents, in the order in which the verdicts come. */
  readonly contents: readonly Content[];
  readonly claims: readonly Claim[];
  readonly states: readonly State[];
  readonly verdictOf: (claim: Claim, first: State, content: number) => Verdict | undefined;
  /** The verdict on the same thing held by Ana alone, where that was asked before and the recipient is not one of those who were there too. */
  readonly alone: (claim: Claim, first: State) => Verdict | undefined;
  /** The verdict on the same thing drawn from an ordinary note, where Ana alone holds it and that was asked before. */
  readonly unmarked: (claim: Claim, first: State) => Verdict | undefined;
}

/** A law that was broken, and where. */
export interface Broken { readonly law: string; readonly where: Case }

/** The states in which a holder, or who acts for that holder, has said yes in writing to everything or to all that is ordinary. */
const SAID_YES: ReadonlySet<State> = new Set([
  "valid", "ordinary", "last-day", "revoked-for-another", "unable-guardian-signed", "unable-signed-before", "dead-executor-signed",
]);
/** Those in which a holder let it go in writing, on a paper that is no authorization: it serves where a law asks for none. */
const GAVE_LEAVE: ReadonlySet<State> = new Set(["waiver", "incomplete"]);
/** Claims on which somebody's confidence can be told without that person's word. */
const LIFTS: readonly Claim[] = CLAIMS.filter((claim) => claim !== "none" && claim !== "order-unsigned" && claim !== "warrant-of-an-office" && claim !== "subpoena");

const stateOf = ({ holders, states }: Case, who: Who): State => states[holders.indexOf(who)] ?? "nothing";

const isActedFor = (state: State): boolean => state.startsWith("dead") || (state.startsWith("unable") && state !== "unable-and-nobody-acts");

const isLifted = (asked: Case, who: Who): boolean => {
  const { claim, holders } = asked;
  if (claim === "sued-by-first") return who === holders[0];
  if (claim === "sued-by-second") return who === (holders[1] ?? "Ben");
  return LIFTS.includes(claim) && (!claim.endsWith("first") || who === holders[0]);
};

const isAnsweredFor = (asked: Case, { holders }: Content, who: Who): boolean => {
  const { recipient, purpose } = asked;
  if (SAID_YES.has(stateOf(asked, who)) || isLifted(asked, who) || recipient === who) return true;
  if (recipient === "guardian" && isActedFor(stateOf(asked, who))) return true;
  if (recipient === "supervisor" && purpose === "supervision") return true;
  if (purpose === "unit-therapy" && asked.thing.as !== "portion" && asked.holders.some((each) => each === recipient)) return true; // was there, and heard it
  if (purpose === "unit-therapy" && asked.thing.as !== "portion" && recipient === "Ben" && stateOf(asked, who) === "incomplete") return true; // leave to tell the partner
  const isCare = purpose === "treatment" || purpose === "payment";
  return isCare && (holders.length === 1 || GAVE_LEAVE.has(stateOf(asked, who)));
};

/** Pairs of states of one holder: the second is the first with something narrowed, taken back or left out. */
const NARROWED: readonly (readonly [whole: State, less: State])[] = [
  ...(["ordinary", "expired", "revoked", "oral", "other-recipient", "other-purpose", "other-kind", "signed-by-another-client", "incomplete", "conditioned",
    "another-discloser", "signed-later", "waiver", "nothing"] as const).map((less) => ["valid", less] as const),
  ["ordinary", "nothing"], ["unable-guardian-signed", "unable-nothing"], ["unable-signed-before", "unable-nothing"],
  ["dead-executor-signed", "dead-nothing"], ["dead-signed-in-life", "dead-nothing"], ["unknown-signed", "unknown-nothing"],
];
/** A state in which something is not known, and those that it may turn out to be. */
const UNKNOWN: readonly (readonly [unknown: State, each: readonly State[]])[] = [
  ["form-unknown", ["valid", "oral"]], ["perhaps-coerced", ["valid"]], ["event-unknown", ["valid", "expired"]],
  ["unknown-signed", ["valid", "unable-signed-after"]], ["unknown-nothing", ["nothing", "unable-and-nobody-acts"]],
];
/** A claim of which something is not known, and those that it may turn out to be. */
const UNKNOWN_CLAIMS: readonly (readonly [unknown: Claim, each: readonly Claim[]])[] = [
  ["threat-perhaps-imminent", ["threat", "threat-not-imminent"]], ["abuse-perhaps", ["abuse", "none"]], ["emergency-perhaps-able", ["emergency"]],
  ["order-perhaps-signed", ["order", "order-unsigned"]],
];
/** A paper, a threat and a report that open nothing by themselves; of an entry, so do the last two. */
const IDLE: readonly Claim[] = ["subpoena", "order-unsigned", "warrant-of-an-office"];

/** The laws that compare answers, each as the sentence that it is known by. */
export const LAWS = {
  answered: "What several confided never leaves unless each of them is answered for.",
  narrowed: "Narrowing, revoking, expiring or leaving out a form never widens.",
  known: "Knowing less never opens a door.",
  others: "A claim about one person opens nothing of another's.",
  idle: "A subpoena alone, a paper that no judge signed and a warrant of an office open nothing.",
  chart: "A threat and a report of abuse carry no chart entry.",
  added: "Adding a holder never widens.",
  apart: "A part that can be told apart does not depend on the other holders.",
  marked: "Being psychotherapy notes or a substance use record, or perhaps being one, opens nothing but what law demands.",
  reasons: "Every refusal has a reason, and every leave a ground for each holder.",
  least: "A verdict is the least of its holders', and the outcome is what the verdicts make it.",
  cleared: "What is cleared is what may go, to whom it was asked for, and nothing else; and nothing is sent without it.",
} as const;

type Check = (block: Block, claim: Claim, first: State, content: number) => boolean;

const CHECKS: Readonly<Record<Exclude<keyof typeof LAWS, "apart" | "reasons" | "least" | "cleared">, Check>> = {
  answered: ({ caseOf, contents }, claim, first, content) => {
    const asked = caseOf(claim, first);
    const what = contents[content];
    return asked === undefined || what === undefined || what.holders.every((who) => isAnsweredFor(asked, what, who));
  },
  narrowed: ({ verdictOf, caseOf }, claim, first, content) =>
    NARROWED.every(([whole, less]) => less !== first || caseOf(claim, whole) === undefined || goes(verdictOf(claim, whole, content))),
  known: ({ verdictOf, caseOf, claims }, claim, first, content) =>
    UNKNOWN.every(([unknown, each]) => unknown !== first || each.every((known) => caseOf(claim, known) === undefined || goes(verdictOf(claim, known, content))))
    && UNKNOWN_CLAIMS.every(([unknown, each]) => unknown !== claim || each.every((known) => !claims.includes(known) || goes(verdictOf(known, first, content)))),
  others: ({ verdictOf, caseOf, contents }, claim, first, content) => {
    const owner = caseOf(claim, first)?.holders[0];
    const everyoneElses = owner !== undefined && contents[content]?.holders.includes(owner) === false;
    return !claim.endsWith("first") || !everyoneElses || goes(verdictOf("none", first, content));
  },
  idle: ({ verdictOf }, claim, first, content) => !IDLE.includes(claim) || goes(verdictOf("none", first, content)),
  chart: ({ verdictOf, caseOf }, claim, first, content) =>
    caseOf(claim, first)?.thing.as !== "portion" || !(claim.startsWith("threat") || claim.startsWith("abuse")) || goes(verdictOf("none", first, content)),
  added: ({ alone, contents, caseOf }, claim, first, content) => {
    const owner = caseOf(claim, first)?.holders[0];
    const before = alone(claim, first);
    return before === undefined || owner === undefined || contents[content]?.holders.includes(owner) !== true || goes(before);
  },
  marked: ({ verdictOf, unmarked }, claim, first, content) => {
    const plain = unmarked(claim, first);
    return plain === undefined || verdictOf(claim, first, content) === "must" || goes(plain);
  },
};

/** Which laws the answers of one block break. Only what goes can break them, save the one on parts, which holds for every verdict. */
export const brokenIn = (block: Block): readonly Broken[] => {
  const broken: Broken[] = [];
  const names = Object.keys(CHECKS) as readonly (keyof typeof CHECKS)[];
  for (const claim of block.claims) {
    for (const first of block.states) {
      const where = block.caseOf(claim, first);
      if (where === undefined) continue;
      block.contents.forEach(({ holders }, content) => {
        const verdict = block.verdictOf(claim, first, content);
        const before = block.alone(claim, first);
        if (before !== undefined && holders.length === 1 && holders[0] === where.holders[0] && before !== verdict) broken.push({ law: LAWS.apart, where });
        if (goes(verdict)) for (const name of names) if (!CHECKS[name](block, claim, first, content)) broken.push({ law: LAWS[name], where });
      });
    }
  }
  return broken;
};

const ORDER: readonly Verdict[] = ["must-not", "escalate", "may", "must"];

/** Which laws one decision breaks by itself. */
export const brokenBy = (where: Case, decision: Decision): readonly Broken[] => {
  const { outcome, portions, rationale, response } = decision;
  const open = portions.filter(({ verdict }) => goes(verdict)).map(({ content }) => content);
  const laws: string[] = [];
  const isGrounded = portions.every(({ verdict, holders }) => !goes(verdict) || holders.every(({ basis }) => basis !== undefined));
  if (rationale.determining.length === 0 || !isGrounded) laws.push(LAWS.reasons);
  const isLeast = portions.every(({ verdict, holders }) => Math.min(...holders.map((each) => ORDER.indexOf(each.verdict))) === ORDER.indexOf(verdict));
  if (!isLeast || outcome !== (open.length === 0 ? "deny" : open.length === portions.length ? "allow" : "partial")) laws.push(LAWS.least);
  const isCleared = decision.outcome === "deny" ? response.kind !== "send"
    : decision.clearance.to === where.recipient && [...decision.clearance.contents].sort().join() === [...open].sort().join();
  if (!isCleared) laws.push(LAWS.cleared);
  return laws.map((law) => ({ law, where }));
};
