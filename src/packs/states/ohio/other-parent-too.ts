import { likelyHarm } from "../../../domain/attested.ts";
import { concernsAbout } from "../../../domain/persons.ts";
import { asFact, every, notNotes, permits, plainly, reverse } from "../../shapes/answers.ts";
import { cameAlone, isHarmlessInTheseHands, isMinorFrom, parentAsks } from "../shapes/minors.ts";
import { provision } from "./provisions.ts";

/**
 * The parent with whom the child does not live sees what the other parent may legally see, unless a court said no. The
 * papers tell, and a decree that excludes ends it. What neither parent has a right to it does not open: notes that a
 * therapist keeps apart, and what a clinician finds likely to endanger a life or safety. Read only as a forum
 * quotes it, in an older wording.
 */
export const otherParentToo = permits(
  provision("3109.051(H)", "other-parent-too", "justice", false, "The parent with whom a child does not live may see what the other parent may see."),
  {
    on: "individual-access",
    says: "This state gives a parent with whom {name} does not live the same access as the other, unless a court said no.",
    when: (facts) => {
      const { content, file, holder, request } = facts;
      const { requester, recipient } = request;
      const alone = cameAlone(facts, holder);
      return every([
        plainly(requester.kind === "noncustodial-parent" && requester.id === recipient.id && concernsAbout(file, requester.id, holder).length === 0),
        isMinorFrom(0, facts, holder), notNotes(content), parentAsks(facts), { ...alone, is: reverse(alone.is) },
        asFact(reverse(likelyHarm(["life-or-safety"], content, holder, file, request)), "likely-harm", holder, "therapist"), isHarmlessInTheseHands(facts, holder),
      ]);
    },
  },
);
