import { LogicEngine } from "json-logic-engine";

const is = (name) => ({ var: name });
const type = (value) => ({ "===": [is("type"), value] });
const role = (...values) => ({ or: values.map((value) => ({ "===": [is("role"), value] })) });
const all = (...conditions) => ({ and: conditions });
const not = (condition) => ({ "!": condition });

/** One nested `if`, compiled to a function. */
export const make = ({ factsOf }) => {
  const decide = new LogicEngine().build({ if: [
    not(is("verified")), "identity-unverified",
    all(type("court-order"), is("ordered")), "court-order",
    all(type("subpoena"), not(is("accompanied"))), "subpoena-without-order",
    all(type("child-abuse-report"), is("mandated"), role("cps", "police")), "child-abuse-report",
    all(type("threat"), is("serious"), is("imminent"), is("identifiable"), is("preventable")), "serious-threat",
    all(type("payment"), role("insurer"), is("limited"), not(is("notes"))), "payment",
    all(type("treatment"), role("provider"), not(is("notes"))), "treatment",
    all(type("emergency"), is("lifeThreatening"), role("provider", "ems")), "emergency",
    { "===": [is("served"), is("members")] }, "all-members-released",
    all(is("notes"), { "===": [{ "+": [is("served"), is("unnamed")] }, is("members")] }), "notes-not-named",
    { ">": [is("served"), 0] }, "partial-release",
    "default-deny",
  ] });
  return { gives: "rule", decide: (query, file) => decide(factsOf(query, file)) };
};
