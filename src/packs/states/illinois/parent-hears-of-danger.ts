import type { HolderFacts } from "../../../engine/facts.ts";
import { every, notNotes, opposite, orAsk, permits, some, type Answer } from "../../shapes/answers.ts";
import { actsUnfeared } from "../../shapes/questions.ts";
import { endangered, threatened } from "../shapes/danger.ts";
import { cameAlone, isMinorFrom } from "../shapes/minors.ts";
import { CONSENTS, provision } from "./provisions.ts";
import { DECIDES_FROM, GRAVE, isRecord, parentMaySee } from "./shapes.ts";

/** May this parent have the record: of a child under twelve always, of an older minor as 110/4(a)(3) says, and of care to which that minor came alone, if asked? */
const isListed = (facts: HolderFacts): Answer => {
  const { holder, request } = facts;
  const asThoughAsking = { ...facts, request: { ...request, requester: request.recipient } };
  return some([
    opposite(isMinorFrom(DECIDES_FROM, facts, holder)),
    () => every([parentMaySee(asThoughAsking), orAsk(cameAlone(facts, holder).is === "no", "client-informed", holder, "client")]),
  ]);
};

/**
 * Only for "someone other than those persons listed in Section 4" does 110/5(a) ask for a consent. A parent or guardian of a child under
 * twelve is listed there (4(a)(1)), and one of an older minor who knows and does not object, or where the therapist finds no compelling
 * reason against it (4(a)(3)). So such a parent may hear of a serious danger that is not yet near, of which 110/11(ii) does not speak.
 */
export const parentHearsOfDanger = permits(
  provision("740 ILCS 110/5(a)", "parent-hears-of-danger", "beneficence", CONSENTS, "A parent who may have a minor's record may be told of a serious danger to or from that minor, near or not."),
  {
    on: ["danger-to-self", "threat-to-others"],
    says: "A clinician of the practice has attested a serious danger in connection with {name}. This person is among those to whom this state lets the record of {name} go without a form, and may be told.",
    when: (facts) => every([
      isMinorFrom(0, facts, facts.holder), actsUnfeared(facts.request.recipient.id, facts),
      some([endangered(facts, { imminent: false }), () => threatened(facts, GRAVE)]),
      isRecord(facts.content), notNotes(facts.content), () => isListed(facts),
    ]),
  },
);
