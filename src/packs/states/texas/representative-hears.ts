import { every, ofKind, orAsk, permits } from "../../shapes/answers.ts";
import { cameAlone, parentIsTold } from "../shapes/minors.ts";
import { threatened } from "../shapes/danger.ts";
import { HSC_611_0045, provision } from "./provisions.ts";
import { IMMINENT_INJURY } from "./shapes.ts";

/**
 * A parent of a minor and a guardian have the content of the record where they act on the patient's behalf, and so may
 * hear what it tells of a danger, near or not. It is a right to a record and no leave to warn: what stands in no entry has to be asked, and so has
 * whether somebody acts on the patient's behalf whom the patient threatens (Abrams v. Jones, 35 S.W.3d 620 (Tex. 2000):
 * not every parent does), and who hears of care to which a child consented alone.
 */
export const representativeHears = permits(
  provision("Health and Safety Code 611.0045(f)", "representative-hears", "beneficence", HSC_611_0045, "A parent or a guardian who acts for the client may hear of a danger that comes from the client."),
  {
    on: "threat-to-others", says: "This person acts for {name} and may hear of the danger.",
    when: (facts) => {
      const { claims, content, holder, request: { recipient } } = facts;
      const isThreatened = recipient.kind === "potential-victim" || recipient.kind === "victims-parent" || ofKind(claims, "threat").some(({ victims }) => victims.includes(recipient.id));
      return every([
        parentIsTold(facts), threatened(facts, { ...IMMINENT_INJURY, imminent: false }),
        orAsk(content.entries.length > 0 && !isThreatened && cameAlone(facts, holder).is === "no", "law-on-this", "threat-to-others", "practice"),
      ]);
    },
  },
);
