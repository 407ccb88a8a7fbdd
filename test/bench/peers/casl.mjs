import { AbilityBuilder, createMongoAbility, subject } from "@casl/ability";

/** The last rule that matches wins, so the rules stand in reverse order. Which rule it was is told by its `reason`. */
export const make = ({ factsOf }) => {
  const { can, cannot, build } = new AbilityBuilder(createMongoAbility);
  const allow = (id, conditions) => can("disclose", "Request", conditions).because(id);
  const deny = (id, conditions) => cannot("disclose", "Request", conditions).because(id);
  deny("default-deny");
  deny("partial-release", { served: { $gt: 0 } });
  deny("notes-not-named", { notes: true, short: 0 });
  allow("all-members-released", { missing: 0 });
  allow("emergency", { type: "emergency", lifeThreatening: true, role: { $in: ["provider", "ems"] } });
  allow("treatment", { type: "treatment", role: "provider", notes: false });
  allow("payment", { type: "payment", role: "insurer", limited: true, notes: false });
  allow("serious-threat", { type: "threat", serious: true, imminent: true, identifiable: true, preventable: true });
  allow("child-abuse-report", { type: "child-abuse-report", mandated: true, role: { $in: ["cps", "police"] } });
  deny("subpoena-without-order", { type: "subpoena", accompanied: false });
  allow("court-order", { type: "court-order", ordered: true });
  deny("identity-unverified", { verified: false });
  const ability = build();
  return {
    gives: "rule",
    decide: (query, file) => {
      const facts = factsOf(query, file);
      // It compares a fact with a constant, never with another fact, so the host subtracts.
      return ability.relevantRuleFor("disclose", subject("Request", { ...facts, missing: facts.members - facts.served, short: facts.members - facts.served - facts.unnamed }))?.reason;
    },
  };
};
