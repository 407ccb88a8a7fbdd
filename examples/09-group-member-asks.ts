/** Carl wants the notes of the group he was in. They hold what all of them confided; one member's wish is not the others' leave. */
import { casefile, evaluateDisclosure, explain, request } from "subrosa";
import { byMail, fivePm, note, ourPractice, outset, person, policy, session, verified } from "./couple.ts";

const members = ["Carl", "Dora", "Eli"];
const file = casefile({
  ...ourPractice,
  clients: [person("Carl", "1971-06-30"), person("Dora", "1990-10-08"), person("Eli", "1988-02-17")],
  unit: {
    kind: "group", relation: "closed-group", clientIs: "each-member", charting: "joint", formed: outset,
    members: members.map((who) => ({ who, as: "participant", joined: outset })),
  },
  sessions: [{ ...session, id: "s-1", at: "2026-02-03T18:00:00-08:00" }],
  records: [{ id: "r-1", session: "s-1", portions: [{ ...note, kind: "group-note", id: "group note" }] }],
  agreements: [{ id: "limits", kind: "limits-explained", to: members, at: outset }],
});
const carlAsks = request({
  requester: { id: "Carl", kind: "group-member", ...verified }, purpose: "self-access", made: "signed-writing", channel: byMail, at: fivePm,
  asked: [{ what: "portions", ids: ["group note"] }],
});

console.log(explain(evaluateDisclosure(carlAsks, file, policy)));
