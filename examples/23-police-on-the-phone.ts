/** A police officer calls: is Ana a patient of yours? Nothing is said, not even that. */
import { evaluateDisclosure, explain, request } from "subrosa";
import { fivePm, onlyAna, policy } from "./couple.ts";

const officerCalls = request({
  requester: { id: "the officer", kind: "law-enforcement" }, purpose: "criminal-prosecution", form: "verbal", made: "orally", channel: { by: "phone", private: "yes" }, at: fivePm,
  asked: [{ what: "statement", id: "whether Ana is a client", topic: "existence", holders: ["Ana"], drawnFrom: [] }],
});

console.log(explain(evaluateDisclosure(officerCalls, onlyAna(), policy)));
