import { isTrue } from "../../../domain/known.ts";
import { asFact, ofKind, permits, plainly, some } from "../../shapes/answers.ts";
import { HSC_611_006, provision } from "./provisions.ts";
import { inWriting } from "./shapes.ts";

/**
 * After the patient's written waiver; in suits that affect parent and child; over a will; and where the paper is that of a
 * judge or an agency. It opens what this law shut and lifts no privilege: a court still decides on that.
 */
export const inProceedings = permits(
  provision("Health and Safety Code 611.006(a)(3)", "in-proceedings", "justice", HSC_611_006, "In a proceeding, this may be disclosed after a written waiver, in suits over children or wills, or on a judge's or an agency's paper."),
  {
    on: "subpoena", says: "This state's confidentiality law has an exception for this proceeding. Privilege is another question, and a court decides it.",
    when: (facts) => some([
      inWriting(facts), plainly(["custody", "probate"].includes(facts.request.purpose)),
      ...ofKind(facts.claims, "subpoena").map(({ issuer }) =>
        asFact(issuer === "unknown" ? issuer : isTrue(issuer === "judge" || issuer === "agency"), "issuer", facts.holder, "requester")),
    ]),
  },
);
