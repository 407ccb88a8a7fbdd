/** Carl wants the notes of the group he was in. They hold what all of them confided; one member's wish is not the others' leave. */
import { casefile, definePolicy, evaluateDisclosure, explain, request } from "subrosa";
import { aamft, practice } from "subrosa/packs";
import { byMail, note, verified } from "./couple.ts";

const member = (id: string, born: string) => ({ id, born, capacity: [{ from: "2025-11-04T10:00:00-08:00", is: "able" as const }] });
const file = casefile({
  clients: [member("Carl", "1971-06-30"), member("Dora", "1990-10-08"), member("Eli", "1988-02-17")],
  unit: { kind: "group", relation: "closed-group" },
  sessions: [{ id: "s-1", at: "2026-02-03T18:00:00-08:00", consentedBy: "client" }],
  records: [{ id: "r-1", session: "s-1", portions: [{ ...note, kind: "group-note", id: "group note" }] }],
  agreements: [{ id: "limits", kind: "limits-explained", to: ["Carl", "Dora", "Eli"], at: "2025-11-04T10:00:00-08:00" }],
  part2Program: "no",
});
const carlAsks = request({
  requester: { id: "Carl", kind: "group-member", ...verified }, purpose: "self-access", made: "signed-writing", channel: byMail, at: "2026-03-05T17:00:00-08:00",
  asked: [{ what: "portions", ids: ["group note"] }],
});

console.log(explain(evaluateDisclosure(carlAsks, file, definePolicy([aamft, practice]))));
