/** What a breach is and who is told of it: the federal rule, which two bodies of law share. Each cites its own text, and what it takes over. */
import type { List } from "../../domain/schema.ts";
import type { InForce } from "../../engine/rule.ts";
import type { BreachLaw, Exclusion, Factor, NoticeElement, Sourced } from "../../engine/trail-law.ts";

/** A source for each paragraph of 45 CFR part 164, subpart D. */
export type Cite = (paragraph: string) => Sourced;

const factors = (cite: Cite): List<Factor> => [
  { id: "nature", fact: "recognizable", speaksFor: "no", ...cite("164.402(2)(i)") },
  { id: "recipient", fact: "reachedIsBound", speaksFor: "yes", ...cite("164.402(2)(ii)") },
  { id: "viewed", fact: "viewed", speaksFor: "no", ...cite("164.402(2)(iii)") },
  { id: "mitigated", fact: "mitigated", speaksFor: "yes", ...cite("164.402(2)(iv)") },
];

const exclusions = (cite: Cite): List<Exclusion> => [
  {
    id: "good-faith-within-the-task", inside: true, never: ["staff-curiosity"],
    needs: [["unintentional", "yes"], ["goodFaith", "yes"], ["withinAuthority", "yes"], ["passedOn", "no"]],
    says: "Somebody of the practice saw it in good faith, without meaning to, within the own task, and it went no further.", ...cite("164.402(1)(i)"),
  },
  {
    id: "between-colleagues-with-access", inside: true, never: ["staff-curiosity"],
    needs: [["unintentional", "yes"], ["withinAuthority", "yes"], ["reachedMayAccess", "yes"], ["passedOn", "no"]],
    says: "It slipped from one colleague with access to such records to another, and went no further.", ...cite("164.402(1)(ii)"),
  },
  {
    id: "nothing-could-be-kept", inside: false, never: ["staff-curiosity"], // a look of the own people is a use, and this speaks of disclosures (160.103)
    needs: [["goodFaith", "yes"], ["couldBeKept", "no"]],
    says: "Whoever it reached could not have kept any of it.", ...cite("164.402(1)(iii)"),
  },
];

const elements = (cite: Cite): List<NoticeElement> => [
  { id: "what-happened", says: "On {day} {lapse}. We learned of it on {discovered}.", ...cite("164.404(c)(1)(A)") },
  { id: "what-it-held", says: "This concerns information about you: {what}.", ...cite("164.404(c)(1)(B)") },
  {
    id: "what-you-can-do", says: "If you fear that somebody uses what they learned, tell us, and tell the police if you feel unsafe. You can ask us to reach you at another address or number.",
    ...cite("164.404(c)(1)(C)"),
  },
  { id: "what-we-do", says: "We are finding out how it happened, we are doing what we can against any harm that may come of it, and we are changing what let it happen.", ...cite("164.404(c)(1)(D)") },
  { id: "whom-to-ask", says: "You can ask us anything about it: {contact}.", ...cite("164.404(c)(1)(E)") },
];

/**
 * The federal rule on breaches: presumed unless shown otherwise. People are told within 60 days, the Department after the
 * end of the year or, for 500 or more, together with them, and the press for more than 500 of one state.
 */
export const breachLaw = (cite: Cite, inForce: InForce): BreachLaw => ({
  ...cite("164.402"),
  inForce,
  factors: factors(cite),
  exclusions: exclusions(cite),
  secured: cite("164.402"),
  people: { within: "P60D", ...cite("164.404(b)") },
  elements: elements(cite),
  ways: [
    { id: "another-way", says: "If an address is wrong, reach that person in another way; ten people or more, for 90 days on the web site or through the press, with a free telephone number.", ...cite("164.404(d)(2)") },
    { id: "telephone-if-urgent", says: "If harm is near, telephone as well.", ...cite("164.404(d)(3)") },
  ],
  nextOfKin: cite("164.404(d)(1)(ii)"),
  authority: { name: "the Department of Health and Human Services", many: 500, afterYear: "P60D", ...cite("164.408") },
  press: { moreThan: 500, within: "P60D", ...cite("164.406") },
  stays: { orally: "P30D", ...cite("164.412") },
  burden: cite("164.414(b)"),
});
