/**
 * Privilege and legal process: what a paper from a court, a party, an agency or an officer opens, and what it does not.
 *
 * An open body. Confidentiality says what a therapist does not volunteer; privilege says what a court may not reach
 * before its holder or the court itself has lifted it. A permission to disclose is no waiver.
 */
import { definePack } from "../../engine/pack.ts";
import { VERSION } from "../../engine/version.ts";
import { agencyWarrant } from "./agency-warrant.ts";
import { answersAClaim } from "./answers-a-claim.ts";
import { answersByTheDay } from "./answers-by-the-day.ts";
import { asksAnAttorney } from "./asks-an-attorney.ts";
import { assertsPrivilege } from "./asserts-privilege.ts";
import { blacksOutOthers } from "./blacks-out-others.ts";
import { courtDecidesHowFar } from "./court-decides-how-far.ts";
import { courtHearsFirst } from "./court-hears-first.ts";
import { eachHolderWaives } from "./each-holder-waives.ts";
import { noJudgeSigned } from "./no-judge-signed.ts";
import { notesNamedInOrder } from "./notes-named-in-order.ts";
import { notesTheService } from "./notes-the-service.ts";
import { obeysAJudge } from "./obeys-a-judge.ts";
import { orderFromElsewhere } from "./order-from-elsewhere.ts";
import { othersInAComplaint } from "./others-in-a-complaint.ts";
import { EDITION, PRIVILEGE } from "./provisions.ts";
import { seeksLimits } from "./seeks-limits.ts";
import { servedHere } from "./served-here.ts";
import { tellsTheClients } from "./tells-the-clients.ts";
import { waived } from "./waived.ts";
import { warrantIsNoRuling } from "./warrant-is-no-ruling.ts";
import { yieldsToAWarrant } from "./yields-to-a-warrant.ts";

/** Privilege and legal process as federal courts and most states have them: an open body of rules. */
export const privilege = definePack({
  id: "privilege",
  source: PRIVILEGE,
  edition: EDITION,
  version: VERSION,
  inForce: { from: "1996-06-13" },
  force: "law",
  jurisdiction: "US",
  governs: () => "yes",
  rules: [
    eachHolderWaives, waived, courtDecidesHowFar, servedHere,
    obeysAJudge, answersByTheDay, noJudgeSigned, courtHearsFirst, orderFromElsewhere, notesNamedInOrder,
    yieldsToAWarrant, warrantIsNoRuling, agencyWarrant,
    answersAClaim, othersInAComplaint,
    assertsPrivilege, asksAnAttorney, tellsTheClients, notesTheService, seeksLimits, blacksOutOthers,
  ],
  omitted: [
    { provision: "Custody", reason: "Whether a suit over a child opens a parent's treatment differs from state to state, and is decided in each state's own body." },
    { provision: "Dangerous patients", reason: "Where a danger lifts privilege, the state says so; a warning is decided without it, because a warning is no testimony." },
    { provision: "Commitment", reason: "That privilege gives way in proceedings to hospitalize somebody stands in the states' evidence codes." },
    { provision: "Court-ordered examinations", reason: "What is said to an examiner after a warning was never confided in treatment; the states' evidence codes say how far that goes." },
    { provision: "Child abuse", reason: "Reporting statutes set privilege aside for the report itself; each state's own body has its statute." },
    { provision: "Spouses against each other", reason: "Whether privilege stands between two partners in their own suit is settled differently, or not at all, from state to state; until a state says so each partner's waiver is asked for, and where one has said so a court." },
    { provision: "Testimony, question by question", reason: "What a witness answers is decided for each thing that would be said: a statement is such a thing, and goes through the same rules." },
    { provision: "Evaluators and guardians ad litem", reason: "An appointment gives nobody a record: they bring an order, or each person's own release, and both are decided as such." },
  ],
});
