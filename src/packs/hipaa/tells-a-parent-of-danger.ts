import { consentedToAll } from "../../domain/care.ts";
import { isDead } from "../../domain/persons.ts";
import type { Jurisdiction, List } from "../../domain/schema.ts";
import { hasReached } from "../../domain/time.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { asFact, dangersIn, every, notNotes, ofKind, opposite, orAsk, ourBelief, permits, plainly, some, type Answer } from "../shapes/answers.ts";
import { actsUnfeared, grownUp } from "../shapes/questions.ts";
import { parentActs } from "./grounds.ts";
import { provision } from "./provisions.ts";

/** Is somebody told who acts for this minor by papers, and whom nobody keeps away or fears? */
const isToldInAParentsPlace = (facts: HolderFacts): Answer => {
  const { file, holder, request: { recipient, at } } = facts;
  const client = file.clients.get(holder);
  return client === undefined || isDead(client, at) ? plainly(false) : every([opposite(grownUp(client, at)), actsUnfeared(recipient.id, facts)]);
};

/** A State whose text lets a parent be told, without the minor's leave, of such a danger in care to which a minor of this age or more came alone. */
interface Leave {
  readonly in: Jurisdiction;
  readonly from: number;
  readonly on: List<"danger-to-self" | "threat-to-others">;
}
/**
 * Ohio: where there is "a compelling need for disclosure based on a substantial probability of harm to the minor or to other persons"
 * (R.C. 5122.04(A)). Texas: who counsels a child that contemplates suicide may advise the parents "with or without the consent" of the child
 * (Fam. Code 32.004(a)(1), (b)(2)).
 */
const LETS_PARENTS_KNOW: List<Leave> = [
  { in: "US-OH", from: 14, on: ["danger-to-self", "threat-to-others"] },
  { in: "US-TX", from: 0, on: ["danger-to-self"] },
];

/** Was all of this care in one such State, and all of it the minor's own? Of any other it is asked. */
const someStateLetsParentsKnow = ({ content, file, holder, request: { at } }: HolderFacts, on: Leave["on"][number]): Answer => {
  const client = file.clients.get(holder);
  const { sessions } = content;
  const isThere = (place: Jurisdiction): boolean => sessions.length > 0
    && sessions.every(({ clientsWereIn }) => clientsWereIn.length > 0 && clientsWereIn.every((each) => each === place));
  const isOld = (years: number): boolean => client !== undefined && client.born !== "unknown" && hasReached(client.born, years, at);
  return orAsk(
    consentedToAll(content, holder, file) === "yes" && LETS_PARENTS_KNOW.some((leave) => leave.on.includes(on) && isThere(leave.in) && isOld(leave.from)),
    "law-on-this", on, "practice",
  );
};

/**
 * A danger that is serious as a clinician of the practice believes, near or not. A parent who decides about this care is treated as
 * the minor, who may be told (164.502(g)(3)(i), (a)(1)(i)). Of care that is the minor's own, a parent may be told as far as
 * another law permits it: where no State is known that expressly does, which one does is asked, and never a plain no. Psychotherapy
 * notes are not opened so (164.508(a)(2)).
 *
 * Not decided here: on which conditions such a State lets a parent know. Its own body says that.
 */
export const tellsAParentOfDanger = permits(
  provision("164.502(g)(3)(ii)(A)", "tells-a-parent-of-danger", "beneficence", "A parent may be told of a serious danger to or from a minor, as the minor's representative or as far as another law permits."),
  {
    on: ["danger-to-self", "threat-to-others"],
    says: "A clinician of the practice has attested a serious danger in connection with {name}, a minor for whom this person acts by papers.",
    when: (facts) => {
      const { claims, content, holder } = facts;
      const isThreat = ofKind(claims, "threat").length > 0;
      return every([
        isToldInAParentsPlace(facts),
        some(dangersIn(claims).map((danger) => every([asFact(danger.serious, "serious", holder, "therapist"), ourBelief(danger, facts)]))),
        notNotes(content),
        some([parentActs(holder, facts), () => someStateLetsParentsKnow(facts, isThreat ? "threat-to-others" : "danger-to-self")]),
      ]);
    },
  },
);
