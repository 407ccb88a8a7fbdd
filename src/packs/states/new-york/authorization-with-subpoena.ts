import { isTrue } from "../../../domain/known.ts";
import { asFact, every, forbids, ofKind, opposite, reverse, serving, some } from "../../shapes/answers.ts";
import { wordOf } from "../../shapes/whose-word.ts";
import { CPLR_3122, provision } from "./provisions.ts";

/** A subpoena of a party says in bold type that records go only with the patient's written authorization, or where a court issued it. An agency's does not fall under it. */
export const authorizationWithSubpoena = forbids(
  provision("CPLR 3122(a)(2)", "authorization-with-subpoena", "autonomy", CPLR_3122, "Records are not given on an attorney's subpoena that comes without the client's written authorization."),
  {
    bars: ["subpoena"],
    says: "This subpoena comes from a party and {name} has signed no authorization for it. In this state you need not answer it.",
    when: (facts) => {
      const official = some(ofKind(facts.claims, "subpoena").map(({ issuer }) =>
        asFact(issuer === "unknown" ? issuer : isTrue(issuer !== "attorney" && issuer !== "clerk"), "issuer", facts.holder, "requester")));
      return every([{ ...official, is: reverse(official.is) }, opposite(serving(wordOf(facts)))]);
    },
  },
);
