import type { PartyKind } from "../../../domain/vocabulary.ts";
import { every, plainly, requires } from "../../shapes/answers.ts";
import { endangered } from "../shapes/danger.ts";
import { alwaysCameAlone, isMinorFrom, parentIsTold } from "../shapes/minors.ts";
import { provision } from "./provisions.ts";
import { SEEKS_ALONE } from "./shapes.ts";

const PARENTS: ReadonlySet<PartyKind> = new Set(["custodial-parent", "noncustodial-parent", "guardian"]);

/** A clear and imminent intent to die is told to a parent or guardian, whatever the minor says to that. What is told is that danger, and no more. */
export const parentsLearnOfSuicide = requires(
  provision("C.R.S. 12-245-203.5", "parents-learn-of-suicide", "beneficence", false, "A minor's clear and imminent intent to die is told to a parent, also where the minor sought the therapy alone."),
  {
    on: "danger-to-self",
    says: "{name} is in imminent danger of suicide. This state's law has a parent or guardian told of it, also without the consent of {name}.",
    when: (facts) => every([
      plainly(PARENTS.has(facts.request.recipient.kind)), parentIsTold(facts),
      isMinorFrom(SEEKS_ALONE, facts, facts.holder), alwaysCameAlone(facts, facts.holder), endangered(facts, { imminent: true }),
    ]),
  },
);
