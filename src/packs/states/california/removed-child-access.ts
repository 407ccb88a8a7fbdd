import { every, plainly, some } from "../../shapes/answers.ts";
import { barsTheRecord } from "../../shapes/bars-the-record.ts";
import { parentAsks, parentIsTold } from "../shapes/minors.ts";
import { provision } from "./provisions.ts";
import { isAgency, removedFromParents } from "./shapes.ts";

/**
 * What holds for their signature holds for their own wish to see the record, whoever asks for them to have it. The agency
 * that was put in charge is neither parent nor guardian of whom the section speaks.
 */
export const removedChildAccess = barsTheRecord(
  provision("Health and Safety Code 123116", "removed-child-access", "nonmaleficence", false, "Parents of a child whom the court has removed do not see its record until the juvenile court allows it."),
  {
    bars: ["individual-access"],
    says: "The juvenile court has removed {name} from the parents. They do not see this before that court allows it; ask for the order.",
    when: (facts) => {
      const { requester, recipient } = facts.request;
      return every([removedFromParents(facts), some([
        every([plainly(!isAgency(requester.id, facts)), parentAsks(facts)]), every([plainly(!isAgency(recipient.id, facts)), parentIsTold(facts)]),
      ])]);
    },
  },
);
