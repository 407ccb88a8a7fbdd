import { duty } from "../../shapes/duty.ts";
import { MHL_33_16, provision } from "./provisions.ts";

/** A refusal goes to a review committee without cost, and from there to a court. */
export const committeeReview = duty(
  provision("Mental Hygiene Law 33.16(c)", "committee-review", "justice", MHL_33_16, "A client who is refused the own record may have a committee review it, and then a court."),
  {
    duty: "independent-review", on: ["individual-access"], upon: "withholding",
    when: ({ request: { claims } }) => claims.some(({ kind }) => kind === "access-harm"),
    says: "Tell the client that the refusal can be reviewed by the state's clinical or medical record access review committee, and after that by a court. Offer a prepared summary.",
  },
);
