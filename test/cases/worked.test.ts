/** The nineteen worked examples of the authorities, part by part. */
import { describe, expect, test } from "vitest";
import * as packs from "subrosa/packs";
import {
  abuse, benIsTold, collateral, harm, involved, noSecrets, order, ownRequest, proceeding, selfDanger, subpoena, threat, warrant,
} from "../support/situations.ts";
import {
  all, asIs, asksFor, clientIs, fileIs, neverSigned, party, portionIs, release, releaseOf, requestIs, signed, type Change,
} from "../support/world.ts";
import { decide, runRows, type CaseRow } from "./rows.ts";
import {
  alsoOnFile, anaIsSixteen, areNotes, asked, byPhone, cannotBeAsked, cara, childMandate, coloradoMinors, comes, cps, executorAsks, fileOf, judge, KEPT_APART, livesIn, only, paper,
  parentAsks, plan, police, portions, psychiatrist, restriction, statement, strictUnitConsent, treatsAs, warned, writtenRequest,
} from "./stories.ts";

const BOTH = ["ana", "ben"];
const apart: Change = portionIs("joint", { separable: "yes" });
/** Ben asks in writing for everything that the couple's file holds; Ana has signed nothing. */
const husbandAsks = all(
  neverSigned("ana"), comes(party("ben", "partner"), "divorce", { made: "signed-writing", onBehalfOf: ["ben"] }), asked(fileOf("unit"), fileOf("ben"), fileOf("ana")),
);
const mentionsMother = portionIs("joint", { about: ["ana", "ben", "mother"] });
const bothRelease = (change: Parameters<typeof releaseOf>[1]): Change => all(releaseOf("ana", change), releaseOf("ben", change));

const divorce: readonly CaseRow[] = [
  {
    id: "F.4-1", title: "the husband asks for the couple's file, whose parts can be told apart",
    why: "45 CFR 164.524 gives him his own slice within 30 days; without his wife's authorization hers stays, and ACA B.6.e gives each only the own part.",
    change: all(husbandAsks, apart), codes: ["aca"],
    expect: { outcome: "partial", verdicts: { anas: "must-not", bens: "must", "joint#ana": "must-not", "joint#ben": "must" }, duties: { release: ["answer-in-time"] } },
  },
  {
    id: "F.4-1.b", title: "the same, where the joint note cannot be told apart, in a practice under the AAMFT code",
    why: "HC-1: AAMFT 2.3 against 164.524 over an inextricable note escalates, his own note goes all the same, and he is told why and offered his part.",
    change: husbandAsks, codes: ["aamft"],
    expect: {
      outcome: "partial", verdicts: { anas: "must-not", bens: "must", joint: "escalate" }, consult: ["attorney", "ethics-board"],
      duties: { withholding: ["offer-own-part", "notice-of-denial"] },
    },
  },
  {
    id: "F.4-1.c", title: "the same, in a practice whose own rule asks for both signatures",
    why: "A policy of strict unit consent denies the joint slice, which no law plainly requires, and must still give him his own.",
    change: husbandAsks, packs: [strictUnitConsent()],
    expect: { outcome: "partial", verdicts: { anas: "must-not", bens: "must", joint: "must-not" } },
  },
  {
    id: "F.4-2", title: "both partners signed for his attorney",
    why: "AAMFT 2.2 and 45 CFR 164.508 are met by a valid release of each; NASW 1.07(c) still asks for the least.",
    change: asIs, codes: ["aamft", "nasw"],
    expect: { outcome: "allow", verdicts: { joint: "may" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "F.4-2.b", title: "both signed for the entire record, and the joint note is psychotherapy notes",
    why: "45 CFR 164.508(a)(2) and (b)(3)(ii): notes go only on an authorization for the notes.",
    change: areNotes("joint"), codes: ["aamft", "nasw"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "F.4-2.c", title: "only one of them signed for the notes",
    why: "One holder's authorization for notes never stands for the other's: 45 CFR 164.508(a)(2), AAMFT 2.2.",
    change: all(areNotes("joint"), releaseOf("ben", { covers: { kinds: ["psychotherapy-notes"], statements: [], days: "all", sensitivities: "all", part2: "no" } })),
    codes: ["aamft", "nasw"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "F.4-2.d", title: "both signed for the notes",
    why: "45 CFR 164.508(a)(2): an authorization for psychotherapy notes from both opens them.",
    change: all(areNotes("joint"), bothRelease({ covers: { kinds: ["psychotherapy-notes"], statements: [], days: "all", sensitivities: "all", part2: "no" } })),
    codes: ["aamft", "nasw"],
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "F.4-2.e", title: "both signed, and the note also tells of his mother",
    why: "The example has third parties blacked out of what both signed for, since she authorized nothing.",
    change: mentionsMother, codes: ["aamft", "nasw"],
    expect: { outcome: "allow", verdicts: { joint: "may" }, duties: { release: ["redact"] } },
  },
];

const custody = all(
  comes(party("roe", "opposing-attorney"), "custody"), asksFor("joint"), fileIs({ jurisdictions: ["US-TX"] }),
  subpoena("roe", { of: BOTH, jurisdiction: "US-TX", assurance: "none", noticeAt: "none", objectionTimeOver: "no" }),
);
const waivers = (...who: readonly ("ana" | "ben")[]): Change =>
  signed(...who.map((each) => release(`r-waiver-of-${each}`, each, { act: "privilege-waiver", recipients: ["roe"], purposes: ["custody"] })));
const ordered = all(judge, asked(fileOf("unit")), order("judge", { of: BOTH, heard: BOTH }));

const courts: readonly CaseRow[] = [
  {
    id: "F.4-3", title: "an attorney's subpoena for the couple's file in a Texan custody suit, waived by the wife alone",
    why: "Tex. Health & Safety 611.006(a)(6) permits in the proceeding, but no judge ordered it and the husband has not waived: assert, tell both, and move for an order.",
    change: all(custody, waivers("ana"), livesIn("US-TX")), packs: [packs.texas],
    expect: { outcome: "deny", verdicts: { joint: "must-not" }, duties: { withholding: ["assert-privilege", "notify-client-before", "seek-protective-order"] } },
  },
  {
    id: "F.4-4", title: "an order that names the couple's file, after privilege was ruled on",
    why: "The process table requires what a judge orders after considering privilege (45 CFR 164.512(e)(1)(i)); ACA B.2.d and B.2.e ask for limits and tell both.",
    change: ordered, codes: ["aca"],
    expect: { outcome: "allow", verdicts: { joint: "must" }, duties: { release: ["seek-protective-order", "notify-client-before"] } },
  },
  {
    id: "F.4-4.b", title: "the same order, and the note also tells of his mother",
    why: "45 CFR 164.512(e)(1)(i) gives only what the order expressly authorizes: outsiders whom it does not name are blacked out.",
    change: all(ordered, mentionsMother), codes: ["aca"],
    expect: { outcome: "allow", verdicts: { joint: "must" }, duties: { release: ["redact"] } },
  },
  {
    id: "F.4-4.c", title: "the same order, and the joint note is psychotherapy notes, which it does not name",
    why: "Notes go only if named; the conflict table escalates an order that is not explicit about them.",
    change: all(ordered, areNotes("joint")),
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "F.4-4.d", title: "an order that names those notes",
    why: "45 CFR 164.508(a)(2)(ii) with 164.512(e)(1)(i): notes that an order names are within it.",
    change: all(judge, areNotes("joint"), asksFor("joint"), order("judge", { of: BOTH, heard: BOTH, covers: ["joint"] })),
    expect: { outcome: "allow", verdicts: { joint: "must" } },
  },
  {
    id: "F.4-10", title: "a client sues the therapist, and the partner is no party",
    why: "45 CFR 164.508(a)(2)(i)(C) lets the therapist defend with the plaintiff's slice, notes included; the partner's stays without waiver or order.",
    change: all(
      comes(party("counsel", "therapist-attorney", { place: "agent", contract: "yes" }), "legal-defense"), apart, alsoOnFile("notes", KEPT_APART),
      asked(portions("anas", "notes", "joint", "bens")), proceeding("counsel", { against: "therapist", sort: "malpractice", tendered: "yes" }),
    ),
    expect: { outcome: "partial", verdicts: { anas: "may", notes: "may", "joint#ana": "may", "joint#ben": "must-not", bens: "must-not" } },
  },
  {
    id: "F.4-10.b", title: "the same suit and a joint note that cannot be told apart",
    why: "The partner's slice is in it, and no lawsuit of the other opens it: seek a protective order.",
    change: all(
      comes(party("counsel", "therapist-attorney", { place: "agent", contract: "yes" }), "legal-defense"), asksFor("joint"),
      proceeding("counsel", { against: "therapist", sort: "malpractice", tendered: "yes" }),
    ),
    expect: { outcome: "deny", verdicts: { joint: "must-not" }, duties: { withholding: ["seek-protective-order"] } },
  },
];

/** Ana threatens, with a weapon at hand, to harm Cara, whom Ben loves. */
const threatens = (who: Parameters<typeof party>[0], kind: Parameters<typeof party>[1]): Change => all(warned(party(who, kind)), threat(who, { victims: ["cara"] }));
const warnsVictim = all(warned(cara), threat("cara", { victims: ["cara"] }));
const warnsPolice = all(warned(police), threat("police", { victims: ["cara"] }));
const program = all(fileIs({ part2Program: "yes" }), portionIs("anas", { part2: "yes" }));
const kim = party("kim", "friend");
const suicidal = (who: ReturnType<typeof party>, purpose: "suicide-prevention" | "commitment" = "suicide-prevention"): Change =>
  all(only("ana"), comes(who, purpose), byPhone, asked(statement("protective-facts", ["ana"], ["anas"])), selfDanger(who.id));

const dangers: readonly CaseRow[] = [
  {
    id: "F.4-5", title: "Florida: the police hear that a client threatens her partner's lover",
    why: "Fla. Stat. 491.0147(2): a specific threat against a named person with intent and ability must be told to the police.",
    change: all(warnsPolice, livesIn("US-FL")), packs: [packs.florida],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "F.4-5.b", title: "Florida: the victim hears of it",
    why: "Florida leaves the victim to the therapist's discretion, and 45 CFR 164.512(j)(1)(i) permits telling the target.",
    change: all(warnsVictim, livesIn("US-FL")), packs: [packs.florida],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "F.4-5.c", title: "Texas: the police hear of it",
    why: "Tex. Health & Safety 611.004(a)(2) permits law enforcement personnel, and no Texan duty to warn exists.",
    change: all(warnsPolice, livesIn("US-TX")), packs: [packs.texas],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "F.4-5.d", title: "Texas: a hospital hears of it",
    why: "Tex. Health & Safety 611.004(a)(2) permits medical personnel, who can prevent the harm as 45 CFR 164.512(j)(1)(i) asks.",
    change: all(threatens("ward", "hospital"), livesIn("US-TX")), packs: [packs.texas],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "F.4-5.e", title: "Texas: the victim would hear of it",
    why: "Tex. Health & Safety 611.004(a)(2) does not authorize telling the intended victim, so HIPAA's permission opens nothing.",
    change: all(warnsVictim, livesIn("US-TX")), packs: [packs.texas],
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "F.4-5.f", title: "California: the police hear of it",
    why: "Cal. Civ. 43.92 asks for reasonable efforts to tell victim and law enforcement alike.",
    change: warnsPolice, packs: [packs.california],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "F.4-5.g", title: "California: the victim hears of it",
    why: "Cal. Civ. 43.92 asks for reasonable efforts to tell victim and law enforcement alike.",
    change: warnsVictim, packs: [packs.california],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "F.4-5.h", title: "California: the warning is drawn from the chart of a substance use program",
    why: "42 CFR Part 2 has no exception for such warnings: state duty and Part 2 conflict, which DESIGN 3 escalates (HC-9).",
    change: all(warnsPolice, program), packs: [packs.california],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "F.4-5.i", title: "California: the program's warning says nothing that shows a substance use patient",
    why: "A warning that identifies nobody as a patient of the program is none of Part 2's (2.12(a)): drawn from another part of the file, it must be given.",
    change: all(warnsPolice, program, alsoOnFile("risk", { kind: "risk-assessment" }), asked(statement("warning", ["ana"], ["risk"]))), packs: [packs.california],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "F.4-6", title: "a suicidal client, a roommate who could help, and no consent",
    why: "45 CFR 164.512(j)(1)(i) permits what is needed, to somebody able to prevent it, and 164.502(b) holds that to the minimum; the chart itself is not sent.",
    change: all(suicidal(kim), asked(statement("protective-facts", ["ana"], ["anas"]), portions("anas"))),
    expect: { outcome: "partial", verdicts: { told: "may", anas: "must-not" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "F.4-6.b", title: "Massachusetts: a psychologist must seek the commitment of the client",
    why: "Mass. Gen. Laws c. 112, s. 129A(c)(1): where the client refuses treatment and is committable, a psychologist has a duty to seek commitment; what the hospital hears for it is permitted, c. 233 s. 20B(a).",
    change: all(suicidal(party("ward", "hospital"), "commitment"), livesIn("US-MA"), treatsAs("psychologist")), packs: [packs.massachusetts],
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["hospitalize"] } },
  },
  {
    id: "F.4-6.c", title: "Texas: the roommate would be told",
    why: "Tex. Health & Safety 611.004(a)(2) names medical and law enforcement personnel only, which is the stricter law.",
    change: all(suicidal(kim), livesIn("US-TX")), packs: [packs.texas],
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "F.4-6.d", title: "Texas: the police are told",
    why: "Tex. Health & Safety 611.004(a)(2) permits telling law enforcement personnel of imminent injury to the client.",
    change: all(suicidal(police), livesIn("US-TX")), packs: [packs.texas],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "F.4-11", title: "one spouse tells of child abuse in the joint session, and the other does not agree to a report",
    why: "The mandate (23 Pa.C.S. 6311) requires the report with the least facts and awaits nobody's consent; the file itself needs authorization or order.",
    change: all(
      fileIs({ releases: [] }), cps, byPhone, asked(statement("abuse-report", BOTH, ["joint"]), portions("joint", "anas")), abuse("cps", { of: BOTH, suspect: "client" }),
    ),
    codes: ["nasw"], packs: [childMandate()],
    expect: { outcome: "partial", verdicts: { told: "must", joint: "must-not", anas: "must-not" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "F.4-17", title: "the police ask on the phone whether she is a patient",
    why: "No paragraph of 45 CFR 164.512(f) covers a bare question by phone: neither confirm nor deny.",
    change: all(comes(party("police", "law-enforcement", { identity: "unknown", authority: "unknown" }), "criminal-prosecution"), byPhone, asked(statement("existence", ["ana"], []))),
    expect: { outcome: "deny", verdicts: { told: "must-not" }, duties: { withholding: ["neither-confirm-nor-deny"] } },
  },
  {
    id: "F.4-17.b", title: "the police are told of a serious and imminent threat",
    why: "The exigent case of 45 CFR 164.512(j)(1)(i) is the exception that the example names.",
    change: warnsPolice,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "F.4-17.c", title: "the police come with a judge's search warrant",
    why: "The process table has a warrant neither obstructed nor obeyed in silence: assert privilege and call counsel, which DESIGN 8 makes an escalation.",
    change: all(comes(police, "criminal-prosecution"), asked(statement("existence", ["ana"], [])), warrant("police")),
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
];

const minor = anaIsSixteen("client", paper("dad", "parent"));
const fatherHears = (purpose: "family-support" | "suicide-prevention"): Change => all(comes(party("dad", "custodial-parent"), purpose), byPhone);

const families: readonly CaseRow[] = [
  {
    id: "F.4-7", title: "Colorado: the father demands the notes of a sixteen-year-old who consented alone",
    why: "C.R.S. 12-245-203.5 and 45 CFR 164.502(g)(3)(ii)(B): without the minor's consent the parent gets nothing.",
    change: all(minor, parentAsks("dad"), livesIn("US-CO")), packs: [packs.colorado],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "F.4-7.b", title: "Colorado: the minor signs that the father may have them",
    why: "Whoever lawfully consented to the care authorizes its disclosure (45 CFR 164.502(g)(3)(i)(A)).",
    change: all(minor, parentAsks("dad"), signed(release("r-dad", "ana", { recipients: ["dad"], purposes: ["personal-representation"] })), livesIn("US-CO")), packs: [packs.colorado],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "F.4-7.c", title: "Colorado: the minor cannot manage the own care",
    why: "C.R.S. 12-245-203.5(3)(c) lets the clinician notify a parent then, and 45 CFR 164.502(g)(3)(ii)(A) follows the state.",
    change: all(
      minor, clientIs("ana", { capacity: [{ from: "2026-03-01T00:00:00-08:00", is: "impaired" }] }), fatherHears("family-support"),
      asked(statement("condition", ["ana"], ["anas"])), involved("dad", { agreed: "unknown" }),
    ),
    // The real state is not used: of a minor who cannot manage the own care (12-245-203.5(3)(c)) no claim tells, so its pack leaves the paragraph out.
    packs: [coloradoMinors()],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "F.4-7.d", title: "Colorado: the minor is suicidal",
    why: "C.R.S. 12-245-203.5: of a clear and imminent intent to die the clinician must notify a parent, whatever the minor says to that.",
    change: all(minor, fatherHears("suicide-prevention"), asked(statement("warning", ["ana"], ["anas"])), selfDanger("dad"), livesIn("US-CO")), packs: [packs.colorado],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "F.4-12", title: "an affair told alone under a no-secrets policy that she signed before",
    why: "AAMFT 2.2's prior written permission is the signed policy (NASW 1.07(g)): the partner may be told after she was urged to tell it herself.",
    change: all(benIsTold, noSecrets(), portionIs("anas", { sensitivities: ["secret"] })), codes: ["aamft"],
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["encourage-self-disclosure"] } },
  },
  {
    id: "F.4-12.b", title: "the same affair, and no policy",
    why: "AAMFT 2.2: no individual's confidences go to others in the unit without that individual's prior written permission.",
    change: all(benIsTold, portionIs("anas", { sensitivities: ["secret"] })), codes: ["aamft"],
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "F.4-12.c", title: "the same policy, and she fears his violence",
    why: "Fear of violence overrides a no-secrets policy: the example escalates to think of her safety first.",
    change: all(benIsTold, noSecrets(), portionIs("anas", { sensitivities: ["secret", "partner-violence"] })), codes: ["aamft"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["supervisor"] },
  },
  {
    id: "F.4-15", title: "the executor asks for a dead husband's couple file, whose joint note cannot be told apart",
    why: "45 CFR 164.502(g)(4) has the executor step in for his slice; the widow's needs her authorization, and DESIGN's gate leaves the inextricable note in doubt.",
    change: executorAsks("bens", "joint"),
    expect: { outcome: "partial", verdicts: { bens: "must", joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "F.4-15.b", title: "the same, where the parts can be told apart",
    why: "45 CFR 164.502(g)(4): the executor answers for the dead husband alone, so his part goes and hers stays.",
    change: all(executorAsks("bens", "joint"), apart),
    expect: { outcome: "partial", verdicts: { bens: "must", "joint#ben": "must", "joint#ana": "must-not" } },
  },
  {
    id: "F.4-15.c", title: "the widow authorizes it",
    why: "Each holder is answered for: the executor's right (164.502(g)(4)) and her own authorization (164.508); the verdict is the least of both.",
    change: all(executorAsks("joint"), releaseOf("ana", { recipients: ["eve"], purposes: ["probate"] })),
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
];

const chart = asksFor("anas");
const wants = all(plan, chart);
const herRelease = (more: Parameters<typeof release>[2]): Change => signed(release("r-hers", "ana", { purposes: ["payment"], recipients: ["plan"], ...more }));
const summary = statement("summary", ["ana"], ["anas"]);
const called = all(psychiatrist, byPhone, asked(summary));
const inProgram = all(program, called);

const providers: readonly CaseRow[] = [
  {
    id: "F.4-8", title: "California: an insurer wants a progress note, without the written request of the statute",
    why: "45 CFR 164.506(c) and Civ. 56.10(c)(2) permit, but Civ. 56.104(a) asks for a signed written request, which is missing.",
    change: wants, packs: [packs.california],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "F.4-8.b", title: "California: the written request is there",
    why: "Civ. 56.104(a) being met (the use, its limits, how long it is kept and then destroyed), 45 CFR 164.506(c) and Civ. 56.10(c)(2) permit it.",
    change: all(wants, writtenRequest("plan")), packs: [packs.california],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "F.4-8.c", title: "California: the request is there, and the counselor is bound by the ACA code",
    why: "ACA B.3.d: a third-party payer is told something only when the client has authorized it.",
    change: all(wants, writtenRequest("plan")), codes: ["aca"], packs: [packs.california],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "F.4-8.d", title: "California: the client has authorized it as well",
    why: "Statute, HIPAA and ACA B.3.d are all met.",
    change: all(wants, writtenRequest("plan"), herRelease({})), codes: ["aca"], packs: [packs.california],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "F.4-8.e", title: "California: she paid herself and asked that the plan not be told",
    why: "45 CFR 164.522(a)(1)(vi): what was paid in full and restricted does not go to the plan, written request or not.",
    change: all(wants, writtenRequest("plan"), restriction({ selfPaid: "yes", against: ["plan"] })), packs: [packs.california],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "F.4-9", title: "a treating psychiatrist calls and would like the notes too",
    why: "45 CFR 164.506(c)(2) permits a summary for treatment, and 164.508(a)(2) keeps the psychotherapy notes.",
    change: all(called, alsoOnFile("notes", KEPT_APART), asked(summary, portions("notes"))),
    expect: { outcome: "partial", verdicts: { told: "may", notes: "must-not" } },
  },
  {
    id: "F.4-9.b", title: "the psychiatrist calls a counselor who is bound by codes",
    why: "ACA and AAMFT prefer a release without forbidding the call, so the preference stands as a duty beside the permission.",
    change: called, codes: ["aca", "aamft"],
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["obtain-authorization"] } },
  },
  {
    id: "F.4-9.c", title: "the psychiatrist calls a substance use program",
    why: "42 CFR 2.13(a): without consent or emergency no treatment permission opens a Part 2 record.",
    change: inProgram,
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "F.4-9.d", title: "the client of the program has consented",
    why: "42 CFR 2.31 and 2.33(a): a written consent that names recipient, purpose and information opens it, with the notice of 2.32.",
    change: all(inProgram, signed(release("r-psy", "ana", {
      recipients: ["psy"], purposes: ["treatment"], covers: { kinds: "entire-record", statements: ["summary"], days: "all", sensitivities: "all", part2: "yes" },
      statements: ["description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke", "no-conditioning", "redisclosure", "consequences-of-refusal"],
    }))),
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["part2-notice"] } },
  },
  {
    id: "F.4-9.e", title: "the client of the program is in a medical emergency",
    why: "42 CFR 2.51(a) lets medical personnel be told when prior consent cannot be obtained, and (c) has it written down at once.",
    change: all(inProgram, requestIs({ purpose: "medical-emergency" }), cannotBeAsked("psy")),
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["document"] } },
  },
  {
    id: "F.4-13", title: "a de-identified case for a case conference",
    why: "45 CFR 164.502(d)(2) and 164.514(a): what identifies nobody may be talked about.",
    change: all(comes(party("panel", "consultant"), "training"), asksFor("vignette")),
    expect: { outcome: "allow", verdicts: { vignette: "may" } },
  },
  {
    id: "F.4-13.b", title: "the couple's own note for an outside team",
    why: "APA 4.06, ACA B.7 and AAMFT 2.4 and 2.7: an outside team hears nothing identifiable without consent, which neither gave.",
    change: all(fileIs({ releases: [] }), comes(party("panel", "consultant"), "training"), asksFor("joint")), codes: ["aamft"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
];

/** A clerk has sent the joint note to an address that nobody had checked. */
const toSomebodyElse: Change = all(
  requestIs({
    requester: party("clerk", "clinic-staff", { place: "inside", authority: "no" }), recipient: party("stranger", "other", { identity: "no", authority: "no" }),
    onBehalfOf: [], purpose: "other", channel: { by: "plain-email", addressVerified: "no", private: "no", encrypted: "no" },
  }),
);

/** Ben's spouse takes part in his treatment as a collateral. */
const sam = (checkInDue: string): Change => all(
  only("ben"), fileIs({ others: [{ id: "sam", ofAge: "yes" }] }), collateral({ collateral: "sam", checkInDue }),
  signed(release("r-sam", "ben", { recipients: ["sam"], purposes: ["family-support"], covers: { kinds: "entire-record", statements: ["condition"], days: "all", sensitivities: "all", part2: "no" } })),
  comes(party("sam", "collateral-spouse"), "family-support"), byPhone, asked(statement("condition", ["ben"], ["bens"])),
);
const OVERDUE = "2026-02-01T10:00:00-08:00";
/** Ana's release says all that 740 ILCS 110/5(b) wants said, but ends with the treatment, came in yesterday, and nobody witnessed it. */
const illinois = (more: Parameters<typeof releaseOf>[1]): Change => all(livesIn("US-IL"), asksFor("anas"), releaseOf("ana", {
  expires: { event: "end-of-treatment", occurred: "no" }, receivedAt: "2026-03-04T09:00:00-08:00", witness: "no",
  statements: [...release("form", "ana").statements, "consequences-of-refusal", "right-to-inspect", "right-to-copy"], ...more,
}));
const distressed = all(ownRequest, harm({ ground: "emotional" }), portionIs("anas", { sensitivities: ["trauma"] }));

const own: readonly CaseRow[] = [
  {
    id: "F.4-14", title: "the couple's note went to a stranger by e-mail",
    why: "A past disclosure is judged as the request it would have been, a plain no (45 CFR 164.502(a)), and 164.402 has the breach assessed.",
    change: toSomebodyElse,
    expect: { outcome: "deny", verdicts: { joint: "must-not" }, duties: { withholding: ["assess-breach"] } },
  },
  {
    id: "F.4-16", title: "Illinois: a release without a calendar date and without a witness",
    why: "740 ILCS 110/5(b): a consent is witnessed, and without a calendar date it serves only on the day on which it is received.",
    change: illinois({}), packs: [packs.illinois],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "F.4-16.b", title: "Illinois: witnessed, without a calendar date, received today",
    why: "740 ILCS 110/5(b): it is witnessed, and this is the one day on which it serves.",
    change: illinois({ witness: "yes", receivedAt: "2026-03-05T09:00:00-08:00" }), packs: [packs.illinois],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "F.4-16.c", title: "Illinois: witnessed, without a calendar date, received yesterday",
    why: "740 ILCS 110/5(b): its one day is over.",
    change: illinois({ witness: "yes" }), packs: [packs.illinois],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "F.4-16.d", title: "Illinois: dated, without a witness",
    why: "740 ILCS 110/5(b): a witness attests the identity of whoever signs, and there is none.",
    change: illinois({ expires: "2026-12-31" }), packs: [packs.illinois],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "F.4-16.e", title: "Illinois: dated and witnessed",
    why: "740 ILCS 110/5(b) and 45 CFR 164.508(c) are both met.",
    change: illinois({ expires: "2026-12-31", witness: "yes" }), packs: [packs.illinois],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "F.4-18", title: "a spouse as collateral whose check-in is overdue",
    why: "The collateral process rests on a standing talk with the client: sharing stops until it is renewed.",
    change: sam(OVERDUE),
    expect: { outcome: "deny", verdicts: { told: "must-not" }, duties: { withholding: ["renew-check-in"] } },
  },
  {
    id: "F.4-18.b", title: "the same spouse, the next check-in ahead",
    why: "Written release, talk and check-in being in order, 45 CFR 164.508 and 164.510(b) let the spouse be told.",
    change: sam("2026-06-01T10:00:00-07:00"),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "F.4-18.c", title: "the check-in is overdue, and the client lies unconscious",
    why: "45 CFR 164.510(b)(3): the exception for emergency and incapacity stays.",
    change: all(
      sam(OVERDUE), clientIs("ben", { capacity: [{ from: "2026-03-01T00:00:00-08:00", is: "able" }, { from: "2026-03-05T08:00:00-08:00", is: "unconscious" }] }),
      involved("sam", { of: ["ben"], agreed: "unknown" }),
    ),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "F.4-19", title: "California: a client asks for her own record, and the therapist fears that it will distress her",
    why: "45 CFR 164.524(a)(3)(i) counts danger to life, not distress: it is granted with the offer of a talk, and Health & Safety 123115(b) alone does not suffice (HC-5).",
    change: distressed, packs: [packs.california],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["offer-conversation", "answer-in-time"] } },
  },
  {
    id: "F.4-19.b", title: "California: the same request to a practice that HIPAA does not cover",
    why: "For a practice outside HIPAA the state's ground (Health & Safety 123115(b)) decides.",
    change: all(distressed, fileIs({ covered: "no" })), packs: [packs.california],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
];

const all19 = [...divorce, ...courts, ...dangers, ...families, ...providers, ...own];

runRows("the worked examples", all19);

describe("what a row cannot say", () => {
  test("every example stands", () => {
    const numbers = new Set(all19.map(({ id }) => Number(/^F\.4-(\d+)/.exec(id)?.[1])));
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
  });
  test("F.4-2: what both signed for needs no entry in the accounting", () => {
    const row = all19.find(({ id }) => id === "F.4-2");
    if (row === undefined) throw new Error("no such row");
    expect(decide(row).obligations.map(({ duty }) => duty)).not.toContain("account");
  });
});
