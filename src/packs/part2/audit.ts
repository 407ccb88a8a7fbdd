import type { Claim } from "../../domain/exception.ts";
import { anyOf } from "../../domain/known.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { ofKind } from "../shapes/answers.ts";
import { provision, TEXT } from "./provisions.ts";

/** An audit looks at how the program works. An inquiry into a complaint, and a professional body's, are something else: 2.66. */
const isAudit = ({ body, complaintBy }: Claim<"oversight">): boolean =>
  body !== "professional-body" && (body !== "licensing-board" || complaintBy === "nobody");

/** Those who fund, regulate or are asked to audit the program may look, once they have bound themselves in writing to use it for that alone. */
export const audit = defineRule({
  ...provision("2.53", "audit", "justice", TEXT["2.53"], "Auditors with authority, bound in writing, may see what an audit of the program needs."),
  effect: "permit",
  on: ["oversight"],
  asks: "holder",
  messages: { bound: "{recipient} may audit this program and has agreed in writing to use what it sees for that alone." },

  evaluate({ claims, holder, request: { recipient, purpose } }, holds) {
    if (purpose !== "oversight" || recipient.contract === "no") return silent;
    const authority = anyOf(ofKind(claims, "oversight").filter(isAudit).map((claim) => claim.authority));
    if (authority === "no") return silent;
    if (authority === "unknown") return undetermined({ fact: "lawful-authority", of: holder, askedOf: "agency" });
    return recipient.contract === "yes" ? holds("bound", { recipient: recipient.id }) : undetermined({ fact: "contract", of: recipient.id, askedOf: "agency" });
  },
});
