import { objectionsOf } from "../../../domain/persons.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { every, forbids, plainly } from "../../shapes/answers.ts";
import { isMinorFrom, parentAsks } from "../shapes/minors.ts";
import { provision } from "./provisions.ts";
import { MAY_OBJECT_FROM } from "./shapes.ts";

const objects = ({ file, holder, request: { requester, at } }: HolderFacts): boolean =>
  objectionsOf(file, holder, at).some(({ to }) => to === "anyone" || to === "relatives" || to === requester.id);

/** A minor over twelve may be told of the request; where the minor objects, the clinician may refuse. That is a choice, so somebody is asked before it is made. */
export const minorOfTwelveObjects = forbids(
  provision("Mental Hygiene Law 33.16(c)", "minor-of-twelve-objects", "autonomy", false, "Where a minor over twelve objects, a clinician may refuse the parent who asks for the record."),
  {
    bars: ["individual-access"], consult: ["supervisor"],
    says: "{name} objects to this parent's seeing it. This state lets you refuse for that. Decide it with a supervisor.",
    when: (facts) => every([isMinorFrom(MAY_OBJECT_FROM, facts, facts.holder), parentAsks(facts), plainly(objects(facts))]),
  },
);
