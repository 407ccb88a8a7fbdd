/** Law 15: until when a decision stands. */
import { birthdayOf, dayNumber, epochOf, instantFrom, isDay, isInstant, later, startOfDay, type Instant } from "../../domain/time.ts";
import type { Decision } from "../../engine/decision.ts";
import type { Case } from "../case.ts";
import { broken, decide, law, pick, type Law } from "./law.ts";

/** Every text in a value, at any depth. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** Every instant at which something that is written anywhere in the case, or counted by a pack from it, begins or ends. */
export const datesIn = ({ request, casefile, policy }: Case): readonly number[] => {
  const at = request.at as Instant;
  const ofLaw = policy.packs.flatMap(({ turns, inForce, rules }) => [...textsIn(turns), ...textsIn(inForce), ...rules.flatMap((rule) => textsIn(rule.inForce))]);
  const texts = [...textsIn(request), ...textsIn(casefile), ...ofLaw];
  const instants = texts.filter(isInstant);
  const days = texts.filter(isDay);
  const counted = policy.packs.flatMap(({ turns = [] }) => turns.flatMap((turn) => (turn.on === "day" ? [] : [...instants, ...days].map((from) => later(from, turn.after)))));
  const births = casefile.clients.flatMap(({ born }) => (isDay(born) ? Array.from({ length: 25 }, (_, age) => birthdayOf(born, age + 1)) : []));
  const turning = [...days, ...births, ...counted.filter((each) => !isInstant(each))].flatMap((day) => [dayNumber(day), dayNumber(day) + 1]).map((day) => startOfDay(day, at));
  return [...instants, ...counted.filter(isInstant)].map(epochOf).concat(turning).sort((a, b) => a - b);
};

/** As far ahead as is looked where nothing dated lies ahead: forty years. */
const FAR = 40 * 365 * 86_400_000;

/** All that a decision says but the instant from which its clearance counts, which is that of the decision itself. */
const said = (decision: Decision): string => JSON.stringify("clearance" in decision ? { ...decision, clearance: { ...decision.clearance, from: "" } } : decision);

/** Law 15. A decision is constant until `validUntil`, and there something dated begins or ends. */
export const theDecisionStandsUntilItSays: Law = law(15, "the-decision-stands-until-it-says", "A decision is constant from its instant until `validUntil`, and there something dated begins or ends.", ["horizon"], (evaluate, aCase, [which = 0, sooner = 0]) => {
  const decision = decide(evaluate, aCase);
  const now = epochOf(aCase.request.at as Instant);
  const dates = datesIn(aCase);
  const until = decision.validUntil === undefined ? Infinity : epochOf(decision.validUntil);
  if (until <= now) broken("stands until a time that is over", decision.validUntil);
  if (until !== Infinity && !dates.includes(until)) broken("nothing dated begins or ends where the decision ceases to stand", decision.validUntil);
  const between = dates.filter((each) => each > now && each < until);
  const last = until === Infinity ? now + FAR : until - 1;
  for (const epoch of new Set([pick(between, which) ?? last, pick(between, sooner) ?? last, last])) {
    const at = instantFrom(epoch, aCase.request.at as Instant);
    const after = decide(evaluate, { ...aCase, request: { ...aCase.request, at } });
    if (said(after) !== said(decision)) broken("another decision before the time is over", at, decision.validUntil, after, decision);
  }
});
