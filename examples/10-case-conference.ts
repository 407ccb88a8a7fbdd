/** A case conference: with the note itself, with a story in which everybody in town knows them, and with one in which nobody does. */
import { evaluateDisclosure, explain, request } from "subrosa";
import { couple, fivePm, inTheRoom, note, policy, session, verified } from "./couple.ts";

const story = { ...note, kind: "deidentified" } as const;
const file = couple({
  sessions: [{ ...session, id: "s-1", at: "2026-02-03T10:00:00-08:00" }],
  records: [
    { id: "r-1", session: "s-1", portions: [{ ...note, id: "joint note" }] },
    {
      id: "r-2", writtenAt: "2026-03-04T10:00:00-08:00", portions: [
        { ...story, id: "the mayor and her husband", recognizable: "yes" },
        { ...story, id: "a couple with a small shop", recognizable: "no" },
      ],
    },
  ],
});
const present = request({
  requester: { id: "Dr. Kim", kind: "consultant", ...verified }, purpose: "training", form: "verbal", channel: inTheRoom, at: fivePm,
  asked: [{ what: "portions", ids: ["joint note", "the mayor and her husband", "a couple with a small shop"] }],
});

console.log(explain(evaluateDisclosure(present, file, policy)));
