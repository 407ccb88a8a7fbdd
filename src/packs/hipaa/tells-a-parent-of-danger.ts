import { isDead } from "../../domain/persons.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { asFact, ask, dangersIn, every, notNotes, ofKind, opposite, ourBelief, permits, plainly, some, type Answer } from "../shapes/answers.ts";
import { actsUnfeared, grownUp } from "../shapes/questions.ts";
import { parentActs } from "./grounds.ts";
import { provision } from "./provisions.ts";

/** Is somebody told who acts for this minor by papers, and whom nobody keeps away or fears? */
const isToldInAParentsPlace = (facts: HolderFacts): Answer => {
  const { file, holder, request: { recipient, at } } = facts;
  const client = file.clients.get(holder);
  return client === undefined || isDead(client, at) ? plainly(false) : every([opposite(grownUp(client, at)), actsUnfeared(recipient.id, facts)]);
};

/**
 * A danger that is serious as a clinician of the practice believes, near or not. A parent who decides about this care is treated as
 * the minor, who may be told (164.502(g)(3)(i), (a)(1)(i)). Of care that is the minor's own, a parent may be told as far as
 * another law permits it: which one does is asked, and never a plain no. Psychotherapy notes are not opened so (164.508(a)(2)).
 *
 * Not decided here: whether that other law permits it here. No rule hears what another body says, so a State's leave does not end
 * the question by itself.
 */
export const tellsAParentOfDanger = permits(
  provision("164.502(g)(3)(ii)(A)", "tells-a-parent-of-danger", "beneficence", "A parent may be told of a serious danger to or from a minor, as the minor's representative or as far as another law permits."),
  {
    on: ["danger-to-self", "threat-to-others"],
    says: "A clinician of the practice has attested a serious danger in connection with {name}, a minor for whose care this person decides.",
    when: (facts) => {
      const { claims, content, holder } = facts;
      const isThreat = ofKind(claims, "threat").length > 0;
      return every([
        isToldInAParentsPlace(facts),
        some(dangersIn(claims).map((danger) => every([asFact(danger.serious, "serious", holder, "therapist"), ourBelief(danger, facts)]))),
        notNotes(content),
        some([parentActs(holder, facts), ask("law-on-this", isThreat ? "threat-to-others" : "danger-to-self", "practice")]),
      ]);
    },
  },
);
