import { every, notNotes, plainly, requires } from "../../shapes/answers.ts";
import { isMinorFrom, parentAsks } from "../shapes/minors.ts";
import { PARENTS, provision } from "./provisions.ts";
import { doesNoHarmThroughParents, NO_HEALTH_RECORD } from "./shapes.ts";

/**
 * Either parent, with custody or without, unless a court has ordered otherwise or the treating professional has written
 * that it would do substantial harm to the minor or to somebody else. It is a right to the health record: what is none to
 * the client is none to a parent.
 */
export const parentsSee = requires(
  provision("20-124.6(A)", "parents-see", "justice", PARENTS, "Neither parent is denied a minor child's health record, whoever has custody."),
  {
    on: "individual-access",
    says: "This state's law denies neither parent the record of {name}, unless a court ordered it or a professional wrote that it would do substantial harm.",
    when: (facts) => {
      const { file, holder, request: { requester } } = facts;
      const isParent = file.clients.get(holder)?.representatives.some(({ who, as }) => who === requester.id && (as === "parent" || as === "foster-parent")) === true;
      return every([
        plainly(isParent && !facts.content.kinds.some((kind) => NO_HEALTH_RECORD.includes(kind))),
        isMinorFrom(0, facts, holder), parentAsks(facts), notNotes(facts.content), doesNoHarmThroughParents(facts),
      ]);
    },
  },
);
