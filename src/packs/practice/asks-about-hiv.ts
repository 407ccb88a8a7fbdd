import { worksHere } from "../../domain/persons.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { forbids, plainly } from "../shapes/answers.ts";
import { agentGets } from "../shapes/of-the-practice.ts";
import { clientsIn } from "../shapes/questions.ts";
import { HIV_LISTS, provision } from "./provisions.ts";

/** The state whose section on HIV is modelled in its own pack, and the word for no state in particular. */
const DECIDED_ELSEWHERE: ReadonlySet<string> = new Set(["US-NY", "US"]);

/** May it concern a state whose own section on HIV no pack models? Where no place is known, it may. */
const isLeftOpen = ({ content: { sessions }, casefile: { jurisdictions } }: HolderFacts): boolean => {
  const places = [...sessions.flatMap(({ clientsWereIn }) => clientsWereIn), ...jurisdictions];
  return places.length === 0 || places.some((place) => !DECIDED_ELSEWHERE.has(place));
};

/** Does it go to nobody but those whom it is about? */
const isOwn = (facts: HolderFacts): boolean => {
  const { file, holder, request: { recipient } } = facts;
  const clients = [...clientsIn(facts), ...(file.clients.has(holder) ? [holder] : [])];
  return clients.length > 0 && clients.every((who) => who === recipient.id);
};

/** Does it stay with the practice, or go to its agent? Whether that one is bound by contract, other rules ask. */
const stays = ({ request, file }: HolderFacts): boolean => worksHere(request.recipient, file) || agentGets(request, file);

/**
 * Many states have a section of their own on HIV, which lists to whom a test or a diagnosis may go without a form, and closes with
 * that list: Texas names no payer, Pennsylvania a payer of a claim, Ohio police with a subpoena of theirs.
 * The lists differ, and whether what is marked is what they guard, nobody has said; so it is a question, and never a plain no. Those who
 * treat are on each list, and so is whoever the client names on a form.
 *
 * Read: all of the list of Texas, and of those of Pennsylvania and Ohio the beginning, the rest in a summary.
 *
 * Not decided here: New York, whose section is modelled; mandated reports and warnings, which can leave it out; what health departments,
 * boards and coroners ask for, to whom other law speaks; and what is not marked and tells of it all the same.
 */
export const asksAboutHiv = forbids(
  provision(
    "asks-about-hiv", "after Tex. Health and Safety Code 81.103(a), (b); 35 Pa. Stat. 7607(a); Ohio Rev. Code 3701.243(A), (B)(1)", "nonmaleficence", HIV_LISTS,
    "Whether what tells of HIV may go to somebody whom no form names is asked first, by the law of the state.",
  ),
  {
    bars: [
      "payment", "operations", "care-involvement", "unit-sharing", "benefits", "government-function", "research", "legal-defense",
      "law-enforcement", "subpoena", "court-order", "search-warrant",
    ],
    consult: ["attorney", "privacy-officer"],
    says: "This may tell of HIV and {name}. Many states list to whom that may go without a form that names it. Ask an attorney or your privacy officer whether this recipient is listed here.",
    when: (facts) => plainly(facts.content.sensitivities.includes("hiv-sti") && isLeftOpen(facts) && !isOwn(facts) && !stays(facts)),
  },
);
