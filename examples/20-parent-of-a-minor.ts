/** Mia is fifteen. Her mother asks for the file. She stands in Mia's place for the care that she consented to, and not for the care that Mia may consent to alone. */
import { casefile, evaluateDisclosure, explain, request } from "subrosa";
import { byMail, fivePm, note, ourPractice, outset, person, policy, session, verified } from "./couple.ts";

const file = casefile({
  ...ourPractice,
  clients: [{
    ...person("Mia", "2010-09-12"),
    representatives: [{ who: "her mother", as: "parent", authority: "shown", decree: "no-decree", from: "2010-09-12T00:00:00-07:00", until: "open", concerns: [] }],
  }],
  unit: { kind: "individual", relation: "single", clientIs: "one-member", charting: "separate", formed: outset, members: [{ who: "Mia", as: "client", joined: outset }] },
  sessions: [
    { ...session, id: "s-1", at: "2026-02-03T16:00:00-08:00", consentedBy: "parent" },
    { ...session, id: "s-2", at: "2026-02-24T16:00:00-08:00", consentedBy: "client" },
  ],
  records: [
    { id: "r-1", session: "s-1", portions: [{ ...note, id: "note of the session that her mother consented to" }] },
    { id: "r-2", session: "s-2", portions: [{ ...note, id: "note of the session that Mia consented to alone" }] },
  ],
  agreements: [{ id: "limits", kind: "limits-explained", to: ["Mia"], at: outset }],
});
const motherAsks = request({
  requester: { id: "her mother", kind: "custodial-parent", ...verified }, onBehalfOf: ["Mia"], purpose: "personal-representation", made: "signed-writing", channel: byMail, at: fivePm,
  asked: [{ what: "whole-file", of: "Mia" }],
});

console.log(explain(evaluateDisclosure(motherAsks, file, policy)));
