/** Laws 16 and 21 to 23: each remedy works, each offer stands, what is cleared is what goes, and time passes without a gap. */
import { verifyClearance } from "../../engine/clearance.ts";
import { offersFor, onceVerified } from "../../forward/offers.ts";
import { carriedOut, remediesFor } from "../../forward/remedies.ts";
import { timeline } from "../../forward/timeline.ts";
import { openCasefile, parseRequest } from "../../domain/parse.ts";
import { epochOf, instantFrom, type Instant } from "../../domain/time.ts";
import type { Case } from "../case.ts";
import { broken, decide, isOpen, law, openIn, type Law } from "./law.ts";

/** Searching takes hundreds of decisions: looked at in one case of so many. */
const ONE_IN = 12;
const DAY = 86_400_000;

const worldOf = ({ request, casefile }: Case) => ({ request: parseRequest(request), facts: openCasefile(casefile).facts });

/** Law 16. Each remedy works, and no part of it is idle. */
export const eachRemedyWorks: Law = law(16, "each-remedy-works", "Each remedy works, and no part of it is idle.", ["ways"], (evaluate, aCase, [roll = 0]) => {
  const decision = decide(evaluate, aCase);
  if (decision.outcome === "allow" || roll % ONE_IN !== 0) return;
  const world = worldOf(aCase);
  const openAfter = (done: ReturnType<typeof carriedOut>): ReadonlySet<string> => (done === undefined ? new Set() : openIn(evaluate(done.request, JSON.parse(JSON.stringify(done.facts)) as Case["casefile"], aCase.policy)));
  const { remedies, more, nothingOpens } = remediesFor(decision, world, aCase.policy);
  const turned = new Set(remedies.flatMap(({ turns }) => turns));
  for (const { content, verdict } of decision.portions) {
    if (isOpen(verdict)) continue;
    if (turned.has(content) === nothingOpens.includes(content) && !(more && !nothingOpens.includes(content))) broken("it is not said whether anything opens:", content);
  }
  if (remedies.length > 20 || (more && remedies.length === 0)) broken("more remedies than anybody reads, or none of many:", remedies.length);
  for (const remedy of remedies) {
    const open = openAfter(carriedOut(remedy, world));
    if (remedy.turns.length === 0 || !remedy.turns.every((content) => open.has(content))) broken("a remedy that turns nothing:", remedy);
    const most = Math.max(...decision.portions.filter(({ content }) => remedy.turns.includes(content)).map(({ holders }) => holders.length)) + 2;
    if (remedy.acts.length > most) broken("a remedy of more acts than there are people, and two:", remedy);
    for (const idle of remedy.acts.keys()) {
      const less = openAfter(carriedOut(remedy, world, (index) => index !== idle));
      if (remedy.turns.every((content) => less.has(content))) broken("a remedy with an idle part:", remedy, idle);
    }
  }
});

/** Law 21. Each offer is allowed as it stands, or once whom it goes to is verified, and all that may go is in the first. */
export const eachOfferStands: Law = law(21, "each-offer-stands", "Each offer is allowed as it stands, or once whom it goes to is verified, and whatever may go of what was asked for is offered.", ["ways"], (evaluate, aCase, [, roll = 0]) => {
  if (roll % ONE_IN !== 0) return;
  const open = openIn(decide(evaluate, aCase));
  const offers = offersFor(worldOf(aCase), aCase.policy);
  const offered = new Set<string>(offers.flatMap(({ parts }) => parts.filter(({ insteadOf }) => insteadOf === undefined).map(({ content }) => content)));
  for (const content of open) if (!offered.has(content)) broken("may go and is not offered:", content);
  for (const { request, clearance, verify } of offers) {
    const decision = evaluate(verify.length === 0 ? request : onceVerified(request), aCase.casefile, aCase.policy);
    if (decision.outcome !== "allow") broken("an offer that is not allowed:", request, decision.outcome);
    if ((clearance === undefined) !== (verify.length > 0)) broken("a clearance for somebody whom nobody verified, or none:", request, verify);
    if (clearance === undefined) continue;
    if (JSON.stringify(clearance.contents) !== JSON.stringify([...openIn(decision)].sort())) broken("an offer whose clearance is for something else:", clearance);
  }
});

/** Law 22. A clearance lists exactly what may go, to the one who asked for it, and no copy of it counts. */
export const aClearanceClearsWhatGoes: Law = law(22, "a-clearance-clears-what-goes", "A clearance lists exactly what may go, on a basis for each holder, to that recipient until then, and no copy of it counts.", ["clearance"], (evaluate, aCase, [roll = 0]) => {
  const decision = decide(evaluate, aCase);
  const { recipient, purpose, form, channel, at } = aCase.request;
  const open = [...openIn(decision)].sort();
  if (decision.outcome === "deny") {
    if ("clearance" in decision || open.length > 0) broken("a deny with something to send", open);
    return;
  }
  const { clearance } = decision;
  const what = { to: recipient.id, purpose, form, channel: channel.by, contents: open };
  if (JSON.stringify(clearance.contents) !== JSON.stringify(open)) broken("cleared is not what may go:", clearance.contents, open);
  if (!verifyClearance(clearance, what, at).ok) broken("a clearance that does not clear:", clearance);
  const held = decision.portions.filter(({ verdict }) => isOpen(verdict)).reduce((sum, { holders }) => sum + holders.length, 0);
  if (clearance.grounds.length !== held) broken("somebody's part goes on no ground:", clearance.grounds);
  for (const copy of [{ ...clearance }, structuredCopy(clearance)]) if (verifyClearance(copy, what, at).ok) broken("a copy that clears");
  const kept = decision.portions.filter(({ verdict }) => !isOpen(verdict)).map(({ content }) => content);
  const one = kept[roll % Math.max(kept.length, 1)];
  if (one !== undefined && verifyClearance(clearance, { ...what, contents: [one] }, at).ok) broken("cleared although it stays:", one);
  if (verifyClearance(clearance, { ...what, to: `${recipient.id}-else` }, at).ok) broken("cleared for somebody else");
  if (clearance.until !== undefined && verifyClearance(clearance, what, clearance.until).ok) broken("cleared after its time");
});

const structuredCopy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Law 23. A timeline has no gap, and within each stretch the answer is the one it gives. */
export const timePassesWithoutAGap: Law = law(23, "time-passes-without-a-gap", "A timeline has no gap, and at any instant the answer is the one of its stretch.", ["ways"], (evaluate, aCase, [roll = 0, length = 0]) => {
  if (roll % ONE_IN !== 0) return;
  const from = aCase.request.at as Instant;
  const to = instantFrom(epochOf(from) + (1 + (length % 400)) * DAY, from);
  const stretches = timeline(aCase.request, aCase.casefile, aCase.policy, from, to);
  if (stretches[0]?.from !== from || stretches.at(-1)?.until !== to) broken("does not go from beginning to end:", from, to, stretches.map((each) => [each.from, each.until]));
  stretches.forEach((stretch, index) => {
    const next = stretches[index + 1];
    if (next !== undefined && next.from !== stretch.until) broken("a gap:", stretch.until, next.from);
    const span = epochOf(stretch.until) - epochOf(stretch.from);
    for (const at of [stretch.from, instantFrom(epochOf(stretch.from) + Math.floor(span / 2), from), instantFrom(epochOf(stretch.until) - 1, from)]) {
      const decision = evaluate({ ...aCase.request, at }, aCase.casefile, aCase.policy);
      const [now, then] = [decision, stretch.decision].map(({ outcome, portions, rationale }) => JSON.stringify([outcome, portions, rationale]));
      if (now !== then) broken("another answer within a stretch:", at);
    }
  });
});
