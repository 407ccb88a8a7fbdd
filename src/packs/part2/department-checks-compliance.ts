import { anyOf } from "../../domain/known.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { ofKind } from "../shapes/answers.ts";
import { COMPLIANCE, provision, TEXT } from "./provisions.ts";

/** The only disclosure that these rules themselves demand: what the federal health department needs to see whether they are followed. */
export const departmentChecksCompliance = defineRule({
  ...provision("2.2(b)(1)", "department-checks-compliance", "justice", TEXT["2.2"], "The federal health department gets what it needs to see whether these rules are followed.", COMPLIANCE),
  effect: "require",
  on: ["oversight"],
  asks: "holder",
  messages: { demanded: "The federal health department asks for this to see whether the rules on substance use records are followed. It must be given." },

  evaluate({ claims, holder, request: { recipient } }, holds) {
    if (recipient.kind !== "federal-health-department") return silent;
    switch (anyOf(ofKind(claims, "oversight").filter(({ body }) => body === "federal-health-department").map(({ authority }) => authority))) {
      case "yes": return holds("demanded");
      case "no": return silent;
      case "unknown": return undetermined({ fact: "lawful-authority", of: holder, askedOf: "agency" });
    }
  },
});
