import { asFact, every, opposite, plainly, some } from "../shapes/answers.ts";
import { duty } from "../shapes/duty.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";
import { consentedAsMinor, questionAbout } from "./shapes.ts";

/**
 * What a client does not get is refused in writing, with the reason and where to turn. Nobody is told by letter of a
 * minor's care that was the minor's own, nor whoever is feared, or may be, why.
 */
export const explainsRefusal = duty(
  provision("explains-refusal", "after 45 CFR 164.524(d)(2)", "justice", PRIVACY_RULE, "A client who does not get something is told so in writing, with the reason and where to complain."),
  {
    duty: "notice-of-denial", on: ["individual-access"], upon: "withholding",
    when: ({ content, file, request }) => opposite(some(content.about.map((who) => every([
      plainly(who !== request.requester.id),
      () => some([
        plainly(questionAbout(request.requester.id, who, file, request).is !== "no"),
        asFact(consentedAsMinor(who, content, file, request.at), "who-consented-to-care", who, "therapist"),
      ]),
    ])))),
    says: "Say what is withheld, why, and where to complain, as far as that gives nobody's confidence away.",
  },
);
