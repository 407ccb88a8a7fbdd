import { objectionsOf } from "../../../domain/persons.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { plainly } from "../../shapes/answers.ts";
import { keepsFromParents } from "../shapes/minors.ts";
import { provision } from "./provisions.ts";
import { MAY_OBJECT_FROM } from "./shapes.ts";

const objects = ({ file, holder, request: { requester, at } }: HolderFacts): boolean =>
  objectionsOf(file, holder, at).some(({ to }) => to === "anyone" || to === "relatives" || to === requester.id);

/** A minor over twelve may be told of the request; where the minor objects, the clinician may refuse. That is a choice, so somebody is asked before it is made. */
export const minorOfTwelveObjects = keepsFromParents(
  provision("Mental Hygiene Law 33.16(c)", "minor-of-twelve-objects", "autonomy", false, "Where a minor over twelve objects, a clinician may refuse the parent who asks for the record."),
  {
    from: MAY_OBJECT_FROM, bars: ["individual-access"], consult: ["supervisor"],
    says: "{name} objects to this parent's seeing it. This state lets you refuse for that. Decide it with a supervisor.",
    when: (facts) => plainly(objects(facts)),
  },
);
