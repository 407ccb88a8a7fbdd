import { collateralAgreements } from "../../domain/agreed.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { OURS, provision } from "./provisions.ts";

/** Both hear again that what is said is confidential, and whose treatment it is. */
export const explainsStatus = defineRule({
  ...provision("explains-status", "on relatives as collaterals", "justice", OURS, "Client and relative are both reminded of confidentiality, and of who the client is."),
  effect: "oblige",
  on: ["authorization", "care-involvement"],
  upon: "release",
  duty: "explain-status",
  asks: "holder",
  messages: { remind: "Remind {name} and {recipient} that what is said stays confidential, and that {name} is the client." },

  evaluate({ file, holder, request }, holds) {
    const { id } = request.recipient;
    return request.purpose === "family-support" && collateralAgreements(file, holder, id).length > 0 ? holds("remind", { name: holder, recipient: id }) : silent;
  },
});
