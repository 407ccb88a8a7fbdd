/** A report of child abuse is made, written into the log with its clearance, sealed with a receipt, and found again when Ben asks where his information went. */
import { accountInWords, accountingOfDisclosures, evaluateDisclosure, receipt, recordDisclosure, replay, request } from "subrosa";
import { attested, byPhone, couple, drLee, fivePm, policy, verified } from "./couple.ts";

const file = couple();
const report = request({
  requester: drLee, recipient: { id: "CPS", kind: "child-protection", ...verified }, purpose: "child-abuse-report", form: "verbal", channel: byPhone, at: fivePm,
  asked: [{ what: "statement", id: "a report to child protection", topic: "abuse-report", holders: ["Ben"], drawnFrom: ["note on Ben alone"] }],
  claims: [{
    ...attested(["Ben"], "CPS", "said-by-client"), kind: "abuse", victim: "child", suspected: "yes", when: "now", nowAtRisk: "yes", victimAgrees: "unknown",
    reported: "no", suspect: "client",
  }],
});
const decision = evaluateDisclosure(report, file, policy);
if (decision.outcome === "deny") throw new Error("the report would not go");

const sent = { id: "d-1", request: report, at: "2026-03-05T17:05:00-08:00", contents: ["a report to child protection"] };
const { casefile: after, patches } = recordDisclosure(file, decision.clearance, sent, { policy });
console.log("Logged:", ...patches.map(({ op, path }) => `${op} ${path}`));

try {
  recordDisclosure(file, decision.clearance, { ...sent, contents: ["a report to child protection", "note on Ben alone"] });
} catch (error) {
  console.log(`\nWith the note in the same envelope: ${error instanceof Error ? error.message : ""}\n`);
}

const proof = receipt(decision, report, file, policy);
console.log(`The receipt names nobody: ${String(!/Ana|Ben|Lee|CPS|note/.test(proof))}. Decided again, the same bytes come out: ${String(replay(proof, report, file, policy).same)}.\n`);

const since = "2025-11-04T00:00:00-08:00";
const options = { names: { CPS: "County Child Protection" }, addresses: { CPS: "1 Main Street" } };
for (const client of ["Ben", "Ana"]) {
  const account = accountingOfDisclosures(after, client, since, "2026-06-01T09:00:00-07:00", policy);
  console.log(`${accountInWords(account, options)}(To be given by ${account.answerBy ?? "no day"}, ${account.fee ?? "no charge"}.)\n`);
}
