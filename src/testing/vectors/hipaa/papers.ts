/** Subpoenas and the questions of officers under the Privacy Rule and privilege. */
import { oversight, subpoena } from "../base/situations.ts";
import { areNotes, byPhone } from "../base/stories.ts";
import { all, asksFor, attestedBy, party, portionIs, type Change } from "../base/world.ts";
import { from, nobodySigned, officer, tells } from "../coverage-index/stories.ts";
import type { VectorSource } from "../format.ts";
import { attorneysPaper, officersPaper, waivesFor } from "./stories.ts";

const waived = waivesFor("roe", "divorce");
const boardAsks = all(nobodySigned, from(party("board", "licensing-board"), "oversight"), asksFor("anas"));
const unserved = subpoena("board", { issuer: "board", served: "no" });
/** The board looks into somebody and asks for psychotherapy notes; Dr. Lee, who treats, stands behind its claim. */
const boardAsksForNotes = all(boardAsks, areNotes("anas"), oversight("board"));
const byTheSupervisor: Change = ({ casefile }) => { for (const record of casefile.records) if (record.id === "r-ana") record.author = "dr-sup"; };
const stated = { ...attestedBy("da"), role: "official", grounds: "official-statement" } as const;

/** Subpoenas of attorneys, and papers of officers. */
export const papers: readonly VectorSource[] = [
  {
    id: "hipaa/protective-order", title: "an attorney's subpoena, she has waived privilege, and a protective order for the record was asked for",
    source: ["45 CFR 164.512(e)(1)(ii)(B)", "Fed. R. Evid. 501"],
    why: "164.512(e)(1)(ii)(B) lets a subpoena be answered once a qualified protective order was asked for, and the privilege is hers to waive.",
    change: all(attorneysPaper({ assurance: "protective-order" }), waived),
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["minimum-necessary", "account"] } },
  },
  {
    id: "hipaa/protective-order-b", title: "an attorney's subpoena, she has waived privilege, and nothing assures that she was told or that the record is protected",
    source: ["45 CFR 164.512(e)(1)(ii)"],
    why: "164.512(e)(1)(ii) asks for one of its assurances beside the paper, and a waiver of privilege is no authorization under 164.508.",
    change: all(attorneysPaper({ assurance: "none" }), waived),
    pair: "hipaa/protective-order",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "hipaa/unwaived", title: "an attorney's subpoena with a protective order asked for, and she has waived nothing",
    source: ["Jaffee v. Redmond, 518 U.S. 1 (1996)", "45 CFR 164.512(e)(1)(ii)(B)"],
    why: "What 164.512(e)(1)(ii)(B) permits lifts no privilege; by Jaffee it stands until she or a court lifts it, and the therapist claims it.",
    change: attorneysPaper({ assurance: "protective-order" }),
    pair: "hipaa/protective-order",
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["assert-privilege", "notify-client-before"] } },
  },
  {
    id: "hipaa/own-notice", title: "an attorney's subpoena, she has waived privilege, and the practice itself told her in time to object",
    source: ["45 CFR 164.512(e)(1)(vi)"],
    why: "164.512(e)(1)(vi) lets the practice give the notice itself, and the time to object is over with nothing left to decide.",
    change: all(attorneysPaper({ assurance: "own-notice" }), waived),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/own-notice-b", title: "an attorney's subpoena, she has waived privilege, the practice told her, and she can still object",
    source: ["45 CFR 164.512(e)(1)(iii)(C)", "45 CFR 164.512(e)(1)(vi)"],
    why: "Notice is enough only when the time to object has run out and what was objected is settled (164.512(e)(1)(iii)(C), (vi)).",
    change: all(attorneysPaper({ assurance: "own-notice", objectionTimeOver: "no" }), waived),
    pair: "hipaa/own-notice",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "hipaa/not-served", title: "an attorney's subpoena that was left at the desk without being served as the law asks",
    source: ["Fed. R. Civ. P. 45(b)"],
    why: "Fed. R. Civ. P. 45(b) and its twins in the states make service the condition of a duty to answer; what was not served is no subpoena yet.",
    change: all(attorneysPaper({ assurance: "own-notice", served: "no" }), waived),
    pair: "hipaa/own-notice",
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["consult"] } },
  },
  {
    id: "hipaa/grand-jury", title: "a grand jury's subpoena that a prosecutor brings, and she has waived privilege for it",
    source: ["45 CFR 164.512(f)(1)(ii)(B)"],
    why: "164.512(f)(1)(ii)(B) lets a grand jury subpoena be answered without notice to anybody, and she has lifted the privilege.",
    change: all(officersPaper("prosecutor", { issuer: "grand-jury" }), waivesFor("da", "criminal-prosecution")),
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["account"] } },
  },
  {
    id: "hipaa/judges-subpoena", title: "a subpoena that a judge has issued and an officer brings, and she has waived nothing",
    source: ["45 CFR 164.512(f)(1)(ii)(A)", "Jaffee v. Redmond, 518 U.S. 1 (1996)"],
    why: "164.512(f)(1)(ii)(A) would let it be answered, but a subpoena is no ruling on privilege, which by Jaffee only she or a court lifts.",
    change: officersPaper("law-enforcement", { issuer: "judge" }),
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["assert-privilege"] } },
  },
  {
    id: "hipaa/agencys-demand", title: "an agency's own demand with an official's statement that it is relevant, limited and needed with names, and she has waived privilege",
    source: ["45 CFR 164.512(f)(1)(ii)(C)"],
    why: "164.512(f)(1)(ii)(C) lets an administrative request be answered once those three things are stated, and she has lifted the privilege.",
    change: all(officersPaper("law-enforcement", { issuer: "agency", paper: "civil-investigative-demand", attested: stated }), waivesFor("da", "criminal-prosecution")),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/locate", title: "the police are looking for a client and ask on the phone where she lives",
    source: ["45 CFR 164.512(f)(2)", "Jaffee v. Redmond, 518 U.S. 1 (1996)"],
    why: "164.512(f)(2) would permit an address, but a question of the police lifts no privilege: the therapist neither confirms nor denies and claims it.",
    change: all(nobodySigned, from(officer, "locate"), byPhone, tells("location", ["ana"])),
    expect: { outcome: "deny", verdicts: { told: "must-not" }, duties: { withholding: ["assert-privilege", "neither-confirm-nor-deny"] } },
  },
  {
    id: "hipaa/board-and-notes", title: "the licensing board looks into the therapist and asks for psychotherapy notes that this therapist wrote",
    source: ["45 CFR 164.508(a)(2)(ii)", "45 CFR 164.512(d)(1)"],
    why: "164.508(a)(2)(ii) excepts 164.512(d) with respect to the oversight of the originator of the notes, and that is whom the board oversees.",
    change: boardAsksForNotes,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/board-and-notes-of-a-colleague", title: "the licensing board looks into somebody of the practice and asks for psychotherapy notes that another clinician wrote",
    source: ["45 CFR 164.508(a)(2)(ii)"],
    why: "164.508(a)(2)(ii) reaches the notes only with respect to the oversight of their originator: whom the board oversees is asked of the board.",
    change: all(boardAsksForNotes, byTheSupervisor),
    pair: "hipaa/board-and-notes",
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hipaa/board-and-notes-from-elsewhere", title: "the licensing board looks into the therapist and asks for psychotherapy notes that came to the practice from somewhere else",
    source: ["45 CFR 164.508(a)(2)(ii)"],
    why: "Whoever wrote what came from elsewhere is the originator whom 164.508(a)(2)(ii) means: whom the board oversees is asked of the board.",
    change: all(boardAsksForNotes, portionIs("anas", { heldAs: "received-otherwise" })),
    pair: "hipaa/board-and-notes",
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hipaa/board-paper-unserved", title: "the licensing board asks with its authority, and beside it lies a subpoena of the board that was not served as the law asks",
    source: ["45 CFR 164.512(d)(1)"],
    why: "164.512(d)(1) opens an investigation authorized by law and asks for no paper, so a paper that counts for nothing takes nothing from it.",
    change: all(boardAsks, unserved, oversight("board")),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/board-paper-unserved-b", title: "a subpoena of the licensing board that was not served as the law asks is all that there is",
    source: ["Fed. R. Civ. P. 45(b)"],
    why: "What stands on the paper alone stands on nothing while the paper was not served, as in Fed. R. Civ. P. 45(b).",
    change: all(boardAsks, unserved),
    pair: "hipaa/board-paper-unserved",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
];
