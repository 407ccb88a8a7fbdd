import { newEnforcer, newModelFromString } from "casbin";

const MODEL = `
[request_definition]
r = f
[policy_definition]
p = rule, when, eft
[policy_effect]
e = priority(p.eft) || deny
[matchers]
m = eval(p.when)
`;

const RULES = [
  ["identity-unverified", "!r.f.verified", "deny"],
  ["court-order", "r.f.type == 'court-order' && r.f.ordered", "allow"],
  ["subpoena-without-order", "r.f.type == 'subpoena' && !r.f.accompanied", "deny"],
  ["child-abuse-report", "r.f.type == 'child-abuse-report' && r.f.mandated && (r.f.role == 'cps' || r.f.role == 'police')", "allow"],
  ["serious-threat", "r.f.type == 'threat' && r.f.serious && r.f.imminent && r.f.identifiable && r.f.preventable", "allow"],
  ["payment", "r.f.type == 'payment' && r.f.role == 'insurer' && r.f.limited && !r.f.notes", "allow"],
  ["treatment", "r.f.type == 'treatment' && r.f.role == 'provider' && !r.f.notes", "allow"],
  ["emergency", "r.f.type == 'emergency' && r.f.lifeThreatening && (r.f.role == 'provider' || r.f.role == 'ems')", "allow"],
  ["all-members-released", "r.f.served == r.f.members", "allow"],
  ["notes-not-named", "r.f.notes && r.f.served + r.f.unnamed == r.f.members", "deny"],
  ["partial-release", "r.f.served > 0", "deny"],
  ["default-deny", "true", "deny"],
];

/** The first policy that matches counts; `enforceExSync` tells which one it was. */
export const make = async ({ factsOf }) => {
  const enforcer = await newEnforcer(newModelFromString(MODEL));
  for (const rule of RULES) await enforcer.addPolicy(...rule);
  return { gives: "rule", decide: (query, file) => enforcer.enforceExSync(factsOf(query, file))[1][0] };
};
