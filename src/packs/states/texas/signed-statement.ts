import { duty } from "../../shapes/duty.ts";
import { isToldOfHarm } from "../shapes/access.ts";
import { HSC_611_0045, provision } from "./provisions.ts";

/** Signed, dated, with a copy in the record; judged anew at each request; and open to a professional whom the client chooses. */
export const signedStatement = duty(
  provision("Health and Safety Code 611.0045(c)", "signed-statement", "justice", HSC_611_0045, "A refusal says in a signed statement which part, why and for how long, and another professional may see it."),
  {
    duty: "notice-of-denial", on: ["individual-access"], upon: "withholding",
    when: isToldOfHarm,
    says: "Give a signed, dated statement: which part, why, for how long. A professional who treats the client for the same may see it. Judge anew at each request.",
  },
);
