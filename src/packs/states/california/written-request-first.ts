import { claimsAbout } from "../../../domain/attested.ts";
import type { Claim } from "../../../domain/exception.ts";
import type { List } from "../../../domain/schema.ts";
import { epochOf } from "../../../domain/time.ts";
import type { FormElement } from "../../../domain/vocabulary.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { asFact, every, forbids, opposite, orAsk, plainly, some, type Answer } from "../../shapes/answers.ts";
import { ofThePractice, staysWithin } from "../../shapes/of-the-practice.ts";
import { provision } from "./provisions.ts";
import { isAskedFor } from "./shapes.ts";

/** What the request must say: what is wanted and for what use, how long it is kept and what becomes of it, and that nothing else is done with it. */
const SAYS: List<FormElement> = ["description", "purpose", "use-limits", "retention-and-destruction"];

const isInOrder = ({ to, signed, elements, attested }: Claim<"written-request">, { holder, request: { recipient, at } }: HolderFacts): Answer => {
  const seen = attested !== "not-attested" && epochOf(attested.at) <= epochOf(at);
  return every([
    plainly(to.includes(recipient.id) && SAYS.every((each) => elements.includes(each))),
    asFact(signed, "signed-request", holder, "requester"), orAsk(seen, "attestation", holder, "therapist"),
  ]);
};

/**
 * What specially tells of outpatient psychotherapy goes to insurers and others outside who ask for it only on their own
 * signed request, also where they check the quality of care. It does not speak of those who treat, of threats, of courts
 * and boards, of whoever helps the practice in its own work, nor of what the practice sends unasked, such as a bill. The
 * client gets a copy of the request within thirty days unless the client waived that.
 */
export const writtenRequestFirst = forbids(
  provision("Civ. Code 56.104(a)", "written-request-first", "autonomy", false, "Insurers and others who ask about outpatient psychotherapy first sign a request that says what for, for how long, and nothing else."),
  {
    bars: ["payment", "benefits", "research", "operations"],
    says: "This state wants a signed request first: what is asked about {name} and for what use, how long it is kept, that it is then destroyed, and no other use.",
    when: (facts) => {
      const inOrder = some(claimsAbout("written-request", facts.holder, facts.request).map((claim) => isInOrder(claim, facts)));
      const { file, request: { requester } } = facts;
      return every([plainly(isAskedFor(facts.request)), opposite(ofThePractice(requester, file)), opposite(staysWithin(facts.request, file)), opposite(inOrder)]);
    },
  },
);
