/** Everybody who decides the couples' cases: the library, the code written by hand, and the peers that can be loaded here. */
import { pathToFileURL } from "node:url";
import { INSIDE, THAWED } from "./bundle.mjs";

const PEERS = [
  ["json-logic-engine", "json-logic-engine, compiled", "nothing but the rule's name, where the host writes it into the logic"],
  ["casl", "CASL", "the reason of one rule, as the host wrote it; nothing of the others"],
  ["cel-js", "CEL: cel-js", "the value of one expression"],
  ["bufbuild-cel", "CEL: @bufbuild/cel", "the value of one expression"],
  ["casbin", "casbin, synchronous", "the line of the policy that matched"],
  ["zen", "ZEN", "the row that was hit; a promise"],
  ["json-rules-engine", "json-rules-engine", "the event of the rule; a promise"],
  ["cedar", "Cedar, wasm, parsed before", "allow or deny, and which permits and forbids made it; no order of rules"],
];

/** The bundle, its cases, and everybody in it. A peer that can not be loaded is in `missing`, with the reason. */
export const gather = async () => {
  const inside = await import(pathToFileURL(INSIDE).href);
  const { decideWhole } = await import(pathToFileURL(THAWED).href);
  const cases = inside.casesOf();
  const openedCases = cases.map(inside.opened);
  const byHand = JSON.parse(JSON.stringify(cases.map(inside.prepared)));
  const policy = inside.couplesPolicy();
  const nth = (items) => (index) => items[index % items.length];
  const [caseAt, openedAt, byHandAt] = [nth(cases), nth(openedCases), nth(byHand)];
  const whole = (decide) => (index) => decide(byHandAt(index));

  const contenders = [
    { key: "A", name: "(A) by hand, a boolean", gives: "outcome", returns: "a boolean", run: (index) => { const { query, file } = caseAt(index); return inside.decideA(query, file); } },
    { key: "B", name: "(B) by hand, rule + rationale + obligations", gives: "verdict", returns: "a small result", run: (index) => { const { query, file } = caseAt(index); return inside.decideB(query, file); } },
    { key: "thawed", name: "by hand, our decision, not frozen", gives: "decision", returns: "the same JSON", run: whole(decideWhole) },
    { key: "same", name: "by hand, our decision, deeply frozen", gives: "decision", returns: "the very same decision", run: whole(inside.decideWhole) },
    { key: "ours", name: "subrosa", gives: "decision", returns: "the decision with its full rationale", run: (index) => { const { request, casefile } = openedAt(index); return inside.evaluateDisclosure(request, casefile, policy); } },
  ];
  const missing = [];
  for (const [key, name, returns] of PEERS) {
    try {
      const { make } = await import(`./peers/${key}.mjs`);
      const { gives, async: isAsync = false, decide } = await make(inside);
      contenders.push({ key, name, gives, returns, isAsync, isPeer: true, run: (index) => { const { query, file } = caseAt(index); return decide(query, file); } });
    } catch (error) {
      missing.push({ key, name, why: error instanceof Error ? error.message.split("\n")[0] : String(error) });
    }
  }
  return { inside, cases, contenders, missing };
};

const outcomeOf = (answer) => (answer === true ? "allow" : answer === false ? "deny" : answer);

/** On how many cases everybody agrees with the oracle, and where somebody does not. By hand and by the library the decisions are equal as JSON. */
export const agreement = async ({ inside, cases, contenders }) => {
  const ours = contenders.find(({ key }) => key === "ours");
  const disagreements = [];
  let agreed = 0;
  for (const [index, each] of cases.entries()) {
    const expected = inside.oracle(each);
    const decision = ours.run(index);
    let all = true;
    for (const { key, gives, isAsync, run } of contenders) {
      const answer = isAsync ? await run(index) : run(index);
      const [is, should] = gives === "outcome" ? [outcomeOf(answer), expected.outcome] : gives === "rule" ? [answer, expected.ruleId]
        : gives === "verdict" ? [JSON.stringify(answer), JSON.stringify(expected)]
          : key === "ours" ? [JSON.stringify(inside.verdictFrom(answer, each.file)), JSON.stringify(expected)] : [JSON.stringify(answer), JSON.stringify(decision)];
      if (is === should) continue;
      all = false;
      disagreements.push({ key, case: index, is, should });
    }
    if (all) agreed += 1;
  }
  return { agreed, of: cases.length, disagreements };
};
