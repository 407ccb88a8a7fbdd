import { isFeared } from "../shapes/questions.ts";
import { provision } from "./provisions.ts";
import { barsSigner } from "./shapes.ts";

/**
 * Nor does the signature of somebody who is feared to abuse or endanger the client open the record. The client's own
 * form, or that of another representative, still does.
 *
 * Not decided here: whether the concern is justified; a clinician of the practice who is no party to the request has
 * attested it.
 */
export const signerFeared = barsSigner(
  provision("164.502(g)(5)", "signer-feared", "nonmaleficence", "Somebody who is feared to abuse or endanger a client does not sign in that client's name."),
  {
    isBarred: ({ file, holder, request }, { signedBy }) => isFeared(file, holder, signedBy, request),
    asks: ({ holder }) => [{ fact: "best-interest", of: holder, askedOf: "therapist" }],
    says: "{signers} signed for {name}, and a clinician has noted the concern of abuse or danger from that person.",
  },
);
