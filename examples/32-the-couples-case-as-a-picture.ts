/** Ben's attorney asks for every note. Ben has signed, Ana has not: the decision as a picture, each note, each person, what it stands on and what closed it. */
import { evaluateDisclosure, picture } from "subrosa";
import { attorneyAsks, couple, forTheAttorney, policy } from "./couple.ts";

const file = couple({ releases: [forTheAttorney("Ben")] });
const asked = attorneyAsks({ asked: [{ what: "portions", ids: ["joint note", "note on Ana alone", "note on Ben alone"] }] });
const decision = evaluateDisclosure(asked, file, policy);

process.stdout.write(picture(decision, { names: { "joint note": "Note of the joint session", "note on Ana alone": "Note on Ana alone", "note on Ben alone": "Note on Ben alone" } }));
