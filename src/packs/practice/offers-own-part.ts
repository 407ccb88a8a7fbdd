import { duty } from "../shapes/duty.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";

/** Where only another person's part stands in the way, the own part is offered. */
export const offersOwnPart = duty(
  provision("offers-own-part", "after 45 CFR 164.524(d)(1)", "autonomy", PRIVACY_RULE, "What stands in the way is cut out, and the rest is given."),
  {
    duty: "offer-own-part", on: ["individual-access"], upon: "withholding",
    when: ({ content, request }) => content.holders.length > 1 && content.holders.includes(request.requester.id),
    says: "See whether it can be told apart from the others' parts.",
  },
);
