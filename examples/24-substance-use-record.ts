/** The same psychiatrist calls a substance use program. There not even treatment opens the record; Ana's own consent does. */
import { evaluateDisclosure, explain, request, signedForm } from "subrosa";
import { byPhone, fivePm, note, onlyAna, policy, verified } from "./couple.ts";

const program = { part2Program: "yes", records: [{ id: "r-1", session: "s-1", portions: [{ ...note, part2: "yes", id: "progress note" }] }] } as const;
const psychiatristCalls = request({
  requester: { id: "Dr. Moss", kind: "prescriber", ...verified }, purpose: "treatment", form: "verbal", made: "orally", channel: byPhone, at: fivePm,
  asked: [{ what: "statement", id: "a summary", topic: "summary", holders: ["Ana"], drawnFrom: ["progress note"] }],
});
console.log(explain(evaluateDisclosure(psychiatristCalls, onlyAna(program), policy)));

console.log("When Ana has consented:\n");
const form = signedForm({
  of: "Ana", recipients: ["Dr. Moss"], purposes: ["treatment"], signedAt: "2026-03-05T16:30:00-08:00", expires: "2026-12-31",
  covers: { kinds: [], statements: ["summary"], part2: "yes" },
});
const consent = { ...form, statements: [...form.statements, "consequences-of-refusal" as const] };
console.log(explain(evaluateDisclosure(psychiatristCalls, onlyAna({ ...program, releases: [consent] }), policy)));
