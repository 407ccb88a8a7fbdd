/** The attorney's subpoena asks for everything; the judge's order that comes with it names the joint note. What the order names goes, and nothing beyond it. */
import { evaluateDisclosure, explain } from "subrosa";
import { attested, attorneyAsks, couple, policy } from "./couple.ts";

const seen = attested(["Ana", "Ben"], "Doe", "document-seen");
const returnAt = "2026-03-20T09:00:00-07:00";
const both = attorneyAsks({
  asked: [{ what: "portions", ids: ["joint note", "note on Ana alone"] }],
  claims: [
    {
      ...seen, id: "subpoena", kind: "subpoena", issuer: "attorney", paper: "subpoena-for-records", jurisdiction: "US-CA",
      served: "yes", domesticated: "yes", assurance: "notice", noticeAt: "2026-02-10T09:00:00-08:00", objectionTimeOver: "yes", returnAt,
    },
    {
      ...seen, id: "order", kind: "court-order", judge: "yes", jurisdiction: "US-CA", privilege: "ruled", heard: ["Ana", "Ben"],
      covers: ["joint note"], deliverTo: "Doe", subpartE: "no", subpoena: "yes", returnAt,
    },
  ],
});

console.log(explain(evaluateDisclosure(both, couple(), policy)));
