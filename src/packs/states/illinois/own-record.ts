import { isDead, standsFor } from "../../../domain/persons.ts";
import type { PersonId } from "../../../domain/schema.ts";
import type { ContentFacts } from "../../../engine/facts.ts";
import { asFact, every, notNotes, plainly, reverse, some, type Answer } from "../../shapes/answers.ts";
import { clientsIn } from "../../shapes/questions.ts";
import { givesAccess } from "../shapes/access.ts";
import { isMinorFrom } from "../shapes/minors.ts";
import { provision, WHO_SEES } from "./provisions.ts";
import { DECIDES_FROM, isRecord } from "./shapes.ts";

/** The client, a guardian or agent of a grown client, or the parent of a child under twelve. After a death the section entitles nobody. */
const isEntitled = (facts: ContentFacts, who: PersonId): Answer => {
  const { file, request: { requester, at } } = facts;
  const client = file.clients.get(who);
  if (client !== undefined && isDead(client, at)) return plainly(false);
  if (requester.id === who) return plainly(true);
  const adolescent = isMinorFrom(DECIDES_FROM, facts, who);
  return every([asFact(standsFor(file, requester.id, who, at), "representatives-papers", who, "requester"), { ...adolescent, is: reverse(adolescent.is) }]);
};

/**
 * The whole record, and harm is no reason to hold it back from a grown client. A therapist's personal notes, shared with
 * nobody but a supervisor, a consultant or an attorney, are no part of it (110/2), nor are papers for a lawsuit, which no
 * therapist keeps "in the course of providing" services. Test material whose disclosure would spoil the test goes to nobody,
 * the subject of the test included (110/3(c)). Notes that federal law protects are left to federal law.
 *
 * Not decided here: the record of somebody who has died, which goes by 110/5(e); and how far an agent under a power of attorney
 * for property reaches, or one for health care whose principal can still decide: (a)(6) speaks of agents, and the papers are read as for any other law.
 */
export const ownRecord = givesAccess(
  provision("740 ILCS 110/4(a)", "own-record", "autonomy", WHO_SEES, "Clients of twelve or more, and the parents of younger children, may see and copy the record."),
  {
    without: [], from: DECIDES_FROM, says: "This state gives {name} a right to the own record.",
    when: (facts) => every([isRecord(facts.content), notNotes(facts.content), some(clientsIn(facts).map((who) => isEntitled(facts, who)))]),
  },
);
