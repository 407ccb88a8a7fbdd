import { ZenEngine } from "@gorules/zen-engine";

const RULES = [
  ["identity-unverified", "not verified"],
  ["court-order", "type == 'court-order' and ordered"],
  ["subpoena-without-order", "type == 'subpoena' and not accompanied"],
  ["child-abuse-report", "type == 'child-abuse-report' and mandated and role in ['cps', 'police']"],
  ["serious-threat", "type == 'threat' and serious and imminent and identifiable and preventable"],
  ["payment", "type == 'payment' and role == 'insurer' and limited and not notes"],
  ["treatment", "type == 'treatment' and role == 'provider' and not notes"],
  ["emergency", "type == 'emergency' and lifeThreatening and role in ['provider', 'ems']"],
  ["all-members-released", "served == members"],
  ["notes-not-named", "notes and served + unnamed == members"],
  ["partial-release", "served > 0"],
  ["default-deny", "true"],
];

const MODEL = {
  nodes: [
    { id: "in", name: "in", type: "inputNode", position: { x: 0, y: 0 } },
    {
      id: "table", name: "table", type: "decisionTableNode", position: { x: 1, y: 0 },
      content: {
        hitPolicy: "first",
        inputs: [{ id: "when", name: "when" }],
        outputs: [{ id: "rule", name: "rule", field: "rule" }],
        rules: RULES.map(([id, when]) => ({ _id: id, when, rule: `'${id}'` })),
      },
    },
    { id: "out", name: "out", type: "outputNode", position: { x: 2, y: 0 } },
  ],
  edges: [{ id: "1", sourceId: "in", targetId: "table", type: "edge" }, { id: "2", sourceId: "table", targetId: "out", type: "edge" }],
};

/** A decision table whose first hit counts. It answers with a promise. */
export const make = ({ factsOf }) => {
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(MODEL)));
  return { gives: "rule", async: true, decide: async (query, file) => (await decision.evaluate(factsOf(query, file))).result.rule };
};
