/** Law 17: what is said to whoever asked leaks nothing. */
import type { CasefileInput } from "../../domain/casefile.ts";
import { noCasefile } from "../../domain/open.ts";
import type { DisclosureRequestInput } from "../../domain/request.ts";
import type { Decision } from "../../engine/decision.ts";
import type { Case } from "../case.ts";
import { broken, decide, law, pick, type Law } from "./law.ts";

type Record = CasefileInput["records"][number];

const isOnFile = ({ casefile, request: { requester } }: Case): boolean =>
  [casefile.clients, casefile.others, casefile.clinicians].some((list) => list.some(({ id }) => id === requester.id))
  || casefile.clients.some(({ representatives }) => representatives.some(({ who }) => who === requester.id));

/** What a client is, or a representative's client. */
const subjectsOf = ({ casefile, request: { requester } }: Case): readonly string[] =>
  casefile.clients.filter(({ id, representatives }) => id === requester.id || representatives.some(({ who }) => who === requester.id)).map(({ id }) => id);

const without = (portion: string | undefined, { casefile, request }: Case): Pick<Case, "casefile" | "request"> => ({
  casefile: { ...casefile, records: casefile.records.map((record): Record => ({ ...record, portions: record.portions.filter(({ id }) => id !== portion) })) },
  request: {
    ...request,
    asked: request.asked.map((asked): DisclosureRequestInput["asked"][number] => (asked.what === "portions" ? { ...asked, ids: asked.ids.filter((id) => id !== portion && !id.startsWith(`${portion ?? ""}#`)) } : asked)),
  },
});

/** Does something go to whoever asked? Where it goes to somebody else, whoever asked may not even hear of it. */
const isHanded = ({ request: { requester, recipient } }: Case, { outcome }: Decision): boolean => outcome !== "deny" && requester.id === recipient.id;

const same = (a: unknown, b: unknown, what: string): void => {
  if (JSON.stringify(a) !== JSON.stringify(b)) broken(what, a, b);
};

/** Law 17. What is said to a stranger does not depend on the casefile, nor what is said to a member on portions that are neither theirs nor about them. */
export const theResponseLeaksNothing: Law = law(17, "the-response-leaks-nothing", "What is said to a stranger does not depend on the casefile, nor what is said to a member on portions that are neither theirs nor about them.", ["words"], (evaluate, aCase, [which = 0]) => {
  const decision = decide(evaluate, aCase);
  if (!isOnFile(aCase) || aCase.request.requester.identity !== "yes") {
    if (isHanded(aCase, decision)) return;
    const none = evaluate(aCase.request, noCasefile, aCase.policy);
    const { identity, place } = aCase.request.requester;
    if (place === "outside" || identity !== "yes") same(none.response, decision.response, "a stranger learns something from the answer:");
    return;
  }
  const subjects = subjectsOf(aCase);
  const foreign = aCase.casefile.records.flatMap(({ portions }) => portions)
    .filter(({ id, holders, about }) => [...holders, ...about].every((who) => !subjects.includes(who)) && !aCase.request.asked.some((asked) => asked.what === "statement" && asked.drawnFrom.includes(id)));
  const portion = pick(foreign, which);
  if (subjects.length === 0 || portion === undefined) return;
  const other = decide(evaluate, { ...aCase, ...without(portion.id, aCase) });
  if (!isHanded(aCase, decision) && !isHanded(aCase, other)) same(other.response, decision.response, "a member learns something of what is another's:");
});
