import { Engine } from "json-rules-engine";

const is = (fact, value) => ({ fact, operator: "equal", value });
const oneOf = (fact, value) => ({ fact, operator: "in", value });
const all = (...conditions) => ({ all: conditions });

const RULES = [
  ["identity-unverified", all(is("verified", false))],
  ["court-order", all(is("type", "court-order"), is("ordered", true))],
  ["subpoena-without-order", all(is("type", "subpoena"), is("accompanied", false))],
  ["child-abuse-report", all(is("type", "child-abuse-report"), is("mandated", true), oneOf("role", ["cps", "police"]))],
  ["serious-threat", all(is("type", "threat"), is("serious", true), is("imminent", true), is("identifiable", true), is("preventable", true))],
  ["payment", all(is("type", "payment"), is("role", "insurer"), is("limited", true), is("notes", false))],
  ["treatment", all(is("type", "treatment"), is("role", "provider"), is("notes", false))],
  ["emergency", all(is("type", "emergency"), is("lifeThreatening", true), oneOf("role", ["provider", "ems"]))],
  ["all-members-released", all({ fact: "served", operator: "equal", value: { fact: "members" } })],
  ["notes-not-named", all(is("notes", true), is("short", 0))],
  ["partial-release", all({ fact: "served", operator: "greaterThan", value: 0 })],
  ["default-deny", all(is("verified", true))],
];

/** Rules by priority, stopped at the first that succeeds. It answers with a promise. */
export const make = ({ factsOf }) => {
  const engine = new Engine();
  RULES.forEach(([type, conditions], index) => { engine.addRule({ conditions, event: { type }, priority: RULES.length - index, onSuccess: () => { engine.stop(); } }); });
  return {
    gives: "rule", async: true,
    decide: async (query, file) => {
      const facts = factsOf(query, file);
      const { events } = await engine.run({ ...facts, short: facts.members - facts.served - facts.unnamed });
      return events[0]?.type;
    },
  };
};
