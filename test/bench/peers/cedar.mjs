import { preparsePolicySet, statefulIsAuthorized } from "@cedar-policy/cedar-wasm/nodejs";

const permit = (when) => `permit(principal, action == Action::"disclose", resource) when { ${when} };`;
const forbid = (when) => `forbid(principal, action == Action::"disclose", resource) when { ${when} };`;

const POLICIES = {
  "identity-unverified": forbid("!context.verified"),
  "court-order": permit('context.type == "court-order" && context.ordered'),
  "subpoena-without-order": forbid('context.type == "subpoena" && !context.accompanied'),
  "child-abuse-report": permit('context.type == "child-abuse-report" && context.mandated && ["cps", "police"].contains(context.role)'),
  "serious-threat": permit('context.type == "threat" && context.serious && context.imminent && context.identifiable && context.preventable'),
  "payment": permit('context.type == "payment" && context.role == "insurer" && context.limited && !context.notes'),
  "treatment": permit('context.type == "treatment" && context.role == "provider" && !context.notes'),
  "emergency": permit('context.type == "emergency" && context.lifeThreatening && ["provider", "ems"].contains(context.role)'),
  "all-members-released": permit("context.served == context.members"),
};

/**
 * It has no order of rules, and a forbid outdoes every permit, so the three rules that only tell why nothing goes can
 * not be said: what it is compared on is the outcome.
 */
export const make = ({ factsOf }) => {
  const parsed = preparsePolicySet("couples", { staticPolicies: POLICIES });
  if (parsed.type !== "success") throw new Error(JSON.stringify(parsed));
  const principal = { type: "Requester", id: "requester" };
  const action = { type: "Action", id: "disclose" };
  const resource = { type: "Record", id: "record" };
  return {
    gives: "outcome",
    decide: (query, file) => {
      const answer = statefulIsAuthorized({ principal, action, resource, context: factsOf(query, file), preparsedPolicySetId: "couples", entities: [] });
      if (answer.type !== "success") throw new Error(JSON.stringify(answer));
      return answer.response.decision;
    },
  };
};
