import { likelyHarm } from "../../../domain/attested.ts";
import { asFact, every, notNotes, plainly, requires, reverse, serving, type Answer } from "../../shapes/answers.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { NAMED, provision } from "./provisions.ts";
import { FORM, HARMS, NO_HEALTH_RECORD } from "./shapes.ts";

const isInOrder = ({ standing }: HolderFacts): Answer => serving(standing(FORM));

/**
 * Whom a client names in a release gets the record as far as the client would. So it speaks of what is recorded, it
 * reaches no psychotherapy notes and no papers that are no health record, and it is silent on what several confided together, which none of them could have alone.
 */
export const honorsRelease = requires(
  provision("54.1-2404.2(A)", "honors-release", "autonomy", NAMED, "Whom a client names in a release has the record as far as the client would.", { from: "2022-07-01" }),
  {
    on: "authorization",
    says: "A release of {name} that is in order names this recipient, and this state's law gives the recipient what {name} could have.",
    when: (facts) => {
      const { content, holder, file, request } = facts;
      return every([
        plainly(content.what === "portion" && content.holders.length === 1 && !content.kinds.some((kind) => NO_HEALTH_RECORD.includes(kind))), isInOrder(facts), notNotes(content),
        asFact(reverse(likelyHarm([...HARMS], content, holder, file, request)), "likely-harm", holder, "therapist"),
      ]);
    },
  },
);
