/**
 * Rules that read one of the closed lists of words: who receives it, what for, of what kind it is, what is told, what it touches on, by which way.
 * For each, the words on which it says one thing; on every other word of the list it says the other.
 * Above each row stands the provision from which its words follow; "a choice" is said of words that the authorities do not decide.
 */
import * as packs from "subrosa/packs";
import { CHANNELS, PARTY_KINDS, PORTION_KINDS, PURPOSES, SENSITIVITIES, TOPICS } from "../../src/domain/vocabulary.ts";
import { restriction } from "../../src/testing/vectors/base/stories.ts";
import { abuse, benIsTold, emergency, involved, order, oversight, ownRequest, subpoena, selfDanger, threat } from "../support/situations.ts";
import { all, asks, asksFor, asksToTell, attestedBy, claimed, clientIs, fileIs, party, portionIs, requestIs, sessionIs, type Change } from "../support/world.ts";
import { HOSPITALS, kinds, OTHER_TREATERS, purposes, readsWords, TREATERS, type Party, type Reads } from "../support/words.ts";

const sentTo = PARTY_KINDS.map((kind) => [kind, requestIs({ requester: party("sender", "insurer"), recipient: party("them", kind) })] as const);
const portions = PORTION_KINDS.filter((kind) => kind !== "deidentified").map((kind) => [kind, portionIs("anas", { kind })] as const);
const topics = TOPICS.map((topic) => [topic, asksToTell(topic, ["ana"], ["anas"])] as const);
const ways = CHANNELS.filter((by) => by !== "unknown").map((by) => [by, requestIs({ channel: { by, addressVerified: "yes", private: "yes", encrypted: "no" } })] as const);
const matters = SENSITIVITIES.map((each) => [each, portionIs("anas", { sensitivities: [each] })] as const);

const them = (kind: Parameters<typeof party>[1], purpose: (typeof PURPOSES)[number], more: Party = {}): Change => all(asks(party("them", kind, more)), requestIs({ purpose }), asksFor("anas"));
const tells = (kind: Parameters<typeof party>[1], purpose: (typeof PURPOSES)[number], topic: (typeof TOPICS)[number]): Change => all(them(kind, purpose), asksToTell(topic, ["ana"], ["anas"]));
const OFFICERS = ["law-enforcement", "prosecutor", "corrections", "immigration-authority"];

const treats = (as: "psychologist" | "mft"): Change => fileIs({ clinicians: [{ id: "dr-lee", licences: [{ as, in: "US-CA" }], role: "treating" }] });
const unable = clientIs("ana", { capacity: [{ from: "2026-03-01T00:00:00Z", is: "unable" }] });
const mother = { who: "mother", as: "parent" as const, authority: "shown" as const, decree: "no-decree" as const, from: "2011-05-01T00:00:00Z", until: "open" as const, concerns: [] };
const motherAsks: Change = all(
  clientIs("ana", { born: "2011-03-05", representatives: [mother] }), sessionIs("s-ana", { consentedBy: "parent" }),
  asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas"),
);
const objecting: Change = ({ casefile }) => { for (const client of casefile.clients) if (client.id === "ana") client.objections = [{ to: "relatives", at: "2026-03-01T00:00:00Z" }]; };
const program: Change = all(fileIs({ part2Program: "yes" }), portionIs("anas", { part2: "yes" }));
const crime: Change = claimed({ of: ["ana"], to: ["them"], attested: attestedBy("dr-lee"), knownAt: "2026-03-05T10:00:00-08:00", id: "c-crime", kind: "crime-on-premises", against: "staff" });
const findings: Change = order("them", { subpartE: "yes", subpoena: "yes" });
const clean: Change = ({ casefile }) => { for (const each of casefile.records) for (const portion of each.portions) if (portion.id === "anas") Object.assign(portion, { keptSeparate: "yes", excludedContent: "no" }); };

const RULES: readonly Reads[] = [
  // 45 CFR 164.506(c)(1), (c)(2): providers treat, and this practice's own people. The gate (src/engine/basis.ts) asks which kinds can treat, so all other words stand here.
  [packs.hipaa, "hipaa/164.506(c)(2)/treatment", "who receives it", them("hospital", "treatment"), kinds(), ["successor-custodian", "clinic-staff", "trainee"], "silent", "treats"],
  // 45 CFR 164.502(b)(2)(i): to a provider for treatment; (b)(2)(iv): the Secretary. 160.103, provider. Own staff are a use, not a disclosure.
  [packs.hipaa, "hipaa/164.502(b)(1)/minimum-necessary", "who treats", them("hospital", "treatment"), kinds(), [...TREATERS, "consultant", "federal-health-department"], "silent", "needed"],
  // 45 CFR 164.501, treatment: provision, coordination, consultation between providers, referral. 164.502(b)(2)(i) says "for treatment", of whomever.
  [packs.hipaa, "hipaa/164.502(b)(1)/minimum-necessary", "what for, to a hospital", them("hospital", "treatment"), purposes, ["treatment", "treatment-of-another", "continuity", "referral", "consultation", "medical-emergency"], "silent", "needed"],
  // 45 CFR 164.502(e)(1)(i), 160.103 business associate (1)(i), (ii): legal services too; (4)(i): no provider who treats. Consultants and auditors can be such: left out by choice.
  [packs.hipaa, "hipaa/164.502(e)(1)/vendor-under-contract", "who receives it", them("vendor", "operations"), kinds(), ["vendor", "ai-tool", "interpreter", "debt-collector", "therapist-attorney"], "no-contract", "silent"],
  // 45 CFR 164.506(c)(1), 164.501 payment (2)(iii): billing and collecting for this practice; (c)(3): whoever pays, or is paid. The gate asks which kinds those are.
  [packs.hipaa, "hipaa/164.506(c)(3)/payment", "who bills for us", all(them("insurer", "payment")), kinds().filter(([kind]) => kind !== "clinic-staff"), ["vendor", "debt-collector"], "ours", "theirs"],
  // 45 CFR 164.506(c)(1), 164.502(e)(1)(i). Which kinds work for a practice is a choice; collectors and its attorney come by payment and by its defence.
  [packs.hipaa, "hipaa/164.506(c)(1)/operations", "who is bound", all(them("vendor", "other"), requestIs({ onBehalfOf: [] })), kinds({ contract: "yes" }), ["vendor", "ai-tool", "interpreter", "therapist-attorney"], "associate", "silent"],
  // 45 CFR 164.501, treatment: "consultation between health care providers". Filed under operations, and only for these two kinds, by choice.
  [packs.hipaa, "hipaa/164.506(c)(1)/operations", "whom a colleague is", them("consultant", "consultation"), kinds(), ["consultant", "treating-provider"], "colleague", "silent"],
  // 45 CFR 164.501, operations (2): training in which people learn under supervision.
  [packs.hipaa, "hipaa/164.506(c)(1)/operations", "what a supervisor is for", them("supervisor", "supervision"), purposes, ["supervision", "training"], "supervisor", "silent"],
  // 45 CFR 164.501, operations (6)(iv): transfer of the practice; the care goes on with it.
  [packs.hipaa, "hipaa/164.506(c)(1)/operations", "what a successor is for", them("successor-custodian", "continuity"), purposes, ["continuity", "operations"], "successor", "silent"],
  // 45 CFR 164.501, treatment: consultation between providers. Treatment itself is another row's.
  [packs.hipaa, "hipaa/164.506(c)(1)/operations", "what a colleague is for", them("treating-provider", "consultation"), purposes, ["consultation"], "colleague", "silent"],
  // 45 CFR 164.506(c)(4): "another covered entity", by 160.103 a plan or a provider. An auditor is none, and may act for one (160.103, business associate): for whom is asked.
  [packs.hipaa, "hipaa/164.506(c)(4)/operations-of-another", "who reviews", them("insurer", "operations"), kinds(), ["insurer", "hospital", "treating-provider"], "both", "silent", ["auditor"]],
  // 45 CFR 164.508(a)(2)(i)(B): "students, trainees, or practitioners in mental health", and those who supervise them.
  [packs.hipaa, "hipaa/164.508(a)(2)(i)(B)/own-training", "who learns", them("trainee", "training"), kinds({ place: "inside" }), ["trainee", "supervisor", "consultant", "treating-provider"], "training", "silent"],
  // 45 CFR 164.508(a)(2)(i)(B): training programs, in which people learn under supervision.
  [packs.hipaa, "hipaa/164.508(a)(2)(i)(B)/own-training", "what for", them("trainee", "training", { place: "inside" }), purposes, ["training", "supervision"], "training", "silent"],
  // 45 CFR 164.514(e)(3)(i): "research, public health, or health care operations".
  [packs.hipaa, "hipaa/164.514(e)(1)/limited-data-set", "what for", all(them("researcher", "research", { contract: "yes" }), portionIs("anas", { kind: "limited-data-set" })), purposes, ["research", "public-health", "operations"], "agreement", "silent"],
  // 45 CFR 164.510(b)(1)(ii): "location, general condition, or death"; a death is another rule's.
  [packs.hipaa, "hipaa/164.510(b)(1)(ii)/notifies-family", "what is told", all(tells("family-member", "family-support", "condition"), involved("them")), topics, ["location", "condition"], "agreed", "silent"],
  // 45 CFR 164.510(b)(1)(ii): to notify. Which purposes are that is a choice.
  [packs.hipaa, "hipaa/164.510(b)(1)(ii)/notifies-family", "what for", all(tells("family-member", "family-support", "condition"), involved("them")), purposes, ["locate", "medical-emergency", "family-support"], "agreed", "silent"],
  // 45 CFR 164.510(b)(1)(ii): "assist in the notification of (including identifying or locating)".
  // Beside those who are close, police, rescuers and hospitals find people by office; that these alone do is a choice.
  [packs.hipaa, "hipaa/164.510(b)(1)(ii)/notifies-family", "who helps to find those close to her, where she had named nobody", all(
    tells("law-enforcement", "locate", "location"), clientIs("ana", { capacity: [{ from: "2026-03-01T00:00:00Z", is: "unconscious" }] }), involved("them", { agreed: "no" }),
  ), kinds(),
    [
      "law-enforcement", "emergency-responder", "hospital",
      "partner", "former-partner", "family-member", "custodial-parent", "noncustodial-parent", "step-parent", "foster-parent", "next-of-kin", "collateral-spouse", "collateral-other", "friend", "caregiver",
      "guardian", "conservator", "health-agent",
    ], "best-interest", "silent"],
  // 45 CFR 164.510(b)(5): not against a known preference. Whom a no "to relatives" means is a choice of this library.
  [packs.hipaa, "hipaa/164.510(b)(5)/after-death", "who comes as a relative, against whom she had objected", all(clientIs("ana", { died: "2026-03-04" }), objecting, tells("friend", "family-support", "condition"), involved("them")), kinds(),
    [
      "partner", "former-partner", "family-member", "custodial-parent", "noncustodial-parent", "step-parent", "foster-parent", "next-of-kin", "collateral-spouse", "collateral-other", "guardian", "caregiver",
    ], "silent", "involved", [
      "client", "minor-client", "group-member", "conservator", "health-agent", "financial-agent", "executor", "estate-heir", "potential-victim", "victims-parent", "person-able-to-prevent-harm", "other",
    ]],
  // 45 CFR 164.510(b)(1)(i), (b)(5): "a family member, other relative, or a close personal friend"; nobody else whom the client had not named.
  // Who counts as one of these, by the kind as which he or she comes, is a choice.
  [packs.hipaa, "hipaa/164.510(b)(5)/after-death", "who is close, where the client had named nobody", all(clientIs("ana", { died: "2026-03-04" }), tells("friend", "family-support", "condition"), involved("them", { agreed: "no" })), kinds(),
    [
      "partner", "former-partner", "family-member", "custodial-parent", "noncustodial-parent", "step-parent", "foster-parent", "next-of-kin", "collateral-spouse", "collateral-other", "friend", "caregiver",
      "guardian", "conservator", "health-agent",
    ], "involved", "silent"],
  // 45 CFR 164.512(b)(1)(ii): public health or "other appropriate government authority" that a law names; police take reports in Texas (Fam. 261).
  [packs.hipaa, "hipaa/164.512(b)(1)(ii)/child-abuse", "who takes reports", all(tells("child-protection", "child-abuse-report", "abuse-report"), abuse("them")), kinds(), ["child-protection", "law-enforcement", "public-health-authority"], "ground", "silent"],
  // 45 CFR 164.512(d)(1): audits, licensure, discipline; no private association of a profession.
  [packs.hipaa, "hipaa/164.512(d)(1)/oversight", "who oversees", all(them("licensing-board", "oversight"), oversight("them")), kinds(), ["licensing-board", "auditor", "health-oversight"], "ground", "silent"],
  // 45 CFR 164.103, law enforcement official: who investigates or prosecutes by law, of any agency.
  [packs.hipaa, "hipaa/164.512(f)(1)(ii)(A)/judges-subpoena", "who is an officer", all(them("prosecutor", "criminal-prosecution"), subpoena("them", { issuer: "judge" })), kinds(), OFFICERS, "ground", "silent"],
  // 45 CFR 164.103, law enforcement official.
  [packs.hipaa, "hipaa/164.512(f)(1)(ii)(B)/grand-jury", "who is an officer", all(them("prosecutor", "criminal-prosecution"), subpoena("them", { issuer: "grand-jury" })), kinds(), OFFICERS, "ground", "silent"],
  // 45 CFR 164.512(f)(5), 164.103: "a law enforcement official".
  [packs.hipaa, "hipaa/164.512(f)(5)/crime-on-premises", "who is an officer", all(tells("law-enforcement", "crime-on-premises", "protective-facts"), crime), kinds(), OFFICERS, "ground", "silent"],
  // 45 CFR 164.512(j)(1)(i)(B): "reasonably able to prevent or lessen". Which offices are so without asking is a choice; all others are asked, the target is named in the claim.
  [packs.hipaa, "hipaa/164.512(j)(1)(i)/serious-threat", "who can prevent it by office", all(tells("law-enforcement", "protection", "warning"), threat("them")), kinds(),
    ["law-enforcement", "hospital", "emergency-responder", "mental-health-authority", "victims-parent", "person-able-to-prevent-harm"], "ground", "undetermined"],
  // 45 CFR 164.512(k)(1), (2), (3); AUTHORITIES A.5: escalate.
  [packs.hipaa, "hipaa/164.512(k)(1)(i)/military-and-security-consult", "who receives it", tells("military-command", "government-function", "condition"), kinds(), ["military-command", "national-security", "protective-service"], "ask", "silent"],
  // 45 CFR 164.501, payment (1)(ii) reimbursement of the provider, (2)(iii) collecting and (2)(v) utilization review.
  [packs.hipaa, "hipaa/164.522(a)(1)(iii)/agreed-restriction", "what she wanted kept back from payment", all(them("insurer", "payment"), restriction({ purposes: ["payment"] })),
    purposes, ["payment", "utilization-review", "collections", "fee-collection"], "agreed", "silent"],
  // 45 CFR 164.501, treatment: coordination, consultation, referral, of any patient; 164.506(c)(1): what is said in a joint treatment.
  [packs.hipaa, "hipaa/164.522(a)(1)(iii)/agreed-restriction", "what she wanted kept back from treatment", all(them("hospital", "treatment"), restriction({ purposes: ["treatment"] })),
    purposes, ["treatment", "treatment-of-another", "continuity", "referral", "consultation", "unit-therapy"], "agreed", "silent"],
  // 45 CFR 164.501, operations (2) learning under supervision, (4) legal services, (6)(iv) handing over; consultation is filed there.
  [packs.hipaa, "hipaa/164.522(a)(1)(iii)/agreed-restriction", "what she wanted kept back from operations", all(them("clinic-staff", "operations"), restriction({ purposes: ["operations"] })),
    purposes, ["operations", "supervision", "training", "consultation", "continuity", "legal-defense"], "agreed", "silent"],
  // 45 CFR 164.501, treatment: with whom care goes on.
  [packs.hipaa, "hipaa/164.522(a)(1)(iii)/agreed-restriction", "who goes on with her care, which she wanted kept back from operations", all(them("clinic-staff", "continuity"), restriction({ purposes: ["operations"] })),
    kinds(), ["treating-provider", "referring-provider", "prescriber", "hospital", "emergency-responder", "veterans-provider"], "silent", "agreed"],
  // 45 CFR 160.103, business associate; who gets something for somebody else is a choice.
  [packs.hipaa, "hipaa/164.522(a)(1)(iii)/agreed-restriction", "to whom a plan has it sent from which it was kept", all(them("insurer", "payment"), restriction({ against: ["sender"] })), sentTo,
    ["vendor", "ai-tool", "interpreter", "auditor", "managed-care-reviewer", "debt-collector", "client-attorney", "opposing-attorney"], "for-another", "undetermined"],
  // 45 CFR 164.524(a)(1)(ii): for a proceeding; 160.103: education records are no PHI; 164.501, record set: that supervision notes and test materials are outside is a choice.
  [packs.hipaa, "hipaa/164.524(a)(1)/right-of-access", "of what kind it is", ownRequest, portions, ["supervision-notes", "test-materials", "education-record", "litigation-file"], "silent", "own"],

  // 42 CFR 2.12(c)(3): "personnel" who need it. Which kinds can be that is STAFF_KINDS, a choice; of those hired it is asked whether the agreement of (c)(4) binds them.
  [packs.part2, "part2/2.12(c)(3)/within-the-program", "who works here", all(program, them("clinic-staff", "operations", { place: "inside" })), kinds({ place: "inside" }),
    ["clinic-staff", "treating-provider", "prescriber", "referring-provider", "supervisor", "consultant", "trainee"], "task", "silent", ["interpreter", "ai-tool", "vendor"]],
  // 42 CFR 2.51(a) [V:E6]: "medical personnel", not family or police. A hospital, an ambulance, who prescribes; of others who treat, perhaps by talk alone, it is asked.
  [packs.part2, "part2/2.51(a)/medical-emergency", "who is medical staff", all(program, them("hospital", "medical-emergency"), emergency("them"), ({ request }) => { for (const claim of request.claims) Object.assign(claim, { canConsent: "no" }); }), kinds(),
    ["hospital", "emergency-responder", "prescriber"], "emergency", "silent", ["treating-provider", "referring-provider", "veterans-provider"]],
  // 42 CFR 2.63(a) [V~:E73]: what a patient communicated for diagnosis, treatment or referral. Answers to a test and what a safety plan, a treatment plan or notes on supervision
  // repeat of it may be that, so an attorney is asked; a diagnosis, a prescription, a day and a bill are the clinician's own.
  [packs.part2, "part2/2.63(a)/confidential-communications", "of what kind it is", all(program, them("court", "litigation"), findings), portions,
    ["intake", "progress-note", "group-note", "assessment", "risk-assessment", "correspondence", "collateral-note", "treatment-summary", "court-report", "recording", "transcript", "psychotherapy-notes", "personal-notes", "sud-counseling-notes", "third-party-record",
      "safety-plan", "treatment-plan", "test-data", "supervision-notes", "litigation-file"], "said", "silent"],
  // 42 CFR 2.63(a): the same of what is told, a choice.
  [packs.part2, "part2/2.63(a)/confidential-communications", "what is told", all(program, them("court", "litigation"), findings), topics, ["session-content", "summary", "opinion"], "said", "silent"],
  // 42 CFR 2.12(c)(5)(ii): the incident, the patient's status, name and address, and last known whereabouts. A warning tells of the incident.
  [packs.part2, "part2/2.12(c)(5)/crime-on-premises", "what is told", all(program, tells("law-enforcement", "crime-on-premises", "existence"), crime), topics, ["existence", "location", "warning", "protective-facts"], "incident", "silent"],
  // 42 CFR 2.31(b) [M]: the own training, as in 45 CFR 164.508(a)(2)(i)(B).
  [packs.part2, "part2/2.31(b)/counseling-notes", "what a colleague inside is for", all(program, portionIs("anas", { kind: "sud-counseling-notes" }), clean, them("clinic-staff", "operations", { place: "inside" })), purposes, ["training", "supervision"], "silent", "own-consent"],
  // 42 CFR 2.31(b) [M]: the originator for treatment, and the own training. That going on with care and referring are treatment: 45 CFR 164.501.
  [packs.part2, "part2/2.31(b)/counseling-notes", "what their writer is for", all(program, portionIs("anas", { kind: "sud-counseling-notes" }), clean, asks(party("dr-lee", "clinic-staff", { place: "inside" })), asksFor("anas")), purposes, ["treatment", "continuity", "referral", "training", "supervision"], "silent", "own-consent"],

  // AUTHORITIES E.3, proc.no-secrets-policy, carve-out: abuse and safety, suicidality, HIV and testing statutes, another person's privilege.
  [packs.practice, "practice/safety-before-sharing", "what it touches on", benIsTold, matters,
    ["partner-violence", "confidential-location", "violence", "child-abuse", "elder-abuse", "sexual-assault", "suicidality", "hiv-sti", "third-party-identity"], "guarded", "silent"],
  // The brief's S6: what is sensitive is offered with a talk. Which matters are so no authority says: a choice.
  [packs.practice, "practice/offers-conversation", "what it touches on", ownRequest, matters, ["suicidality", "violence", "child-abuse", "partner-violence", "sexual-assault", "trauma", "secret", "hiv-sti", "parental-fitness"], "owed", "silent"],
  // AUTHORITIES E.3, proc.telehealth-email: unencrypted e-mail and text, after a warning. The other open ways are a choice.
  [packs.practice, "practice/agreed-channel", "by which way", asksFor("anas"), ways, ["plain-email", "text-message", "voicemail", "shared-device", "proxy-portal", "through-another-person", "social-media"], "open", "silent"],
  // 45 CFR 164.502(g)(5) and HC-4 ask for judgement; which purposes set partners against each other is a choice.
  [packs.practice, "practice/representative-in-question", "what is contested", all(
    clientIs("ana", { representatives: [{ ...mother, who: "ben", as: "guardian" }] }), asks(party("ben", "guardian")), asksFor("anas"),
  ), purposes, ["litigation", "divorce", "custody", "guardianship", "criminal-prosecution", "criminal-defense"], "own-side", "silent"],

  // AAMFT 2.4: "teaching, writing, consulting, research, and public presentations"; consulting is 2.7's.
  [packs.aamft, "aamft/2.4/no-identity-in-teaching", "what for", them("trainee", "training"), purposes, ["training", "publication", "research"], "identified", "silent"],
  // AAMFT 2.7: "consulting with colleagues or referral sources".
  [packs.aamft, "aamft/2.7/consults-without-identity", "what for", them("consultant", "consultation"), purposes, ["consultation", "referral"], "identified", "silent"],
  [packs.aamft, "aamft/2.7/consults-only-as-needed", "what for", them("consultant", "consultation"), purposes, ["consultation", "referral"], "needed", "silent"],
  // ACA B.7.a: "information shared in a consulting relationship"; that supervision is one is a choice.
  [packs.aca, "aca/B.7.a/shares-only-germane", "what for", them("consultant", "consultation"), purposes, ["consultation", "supervision"], "needed", "silent"],
  // ACA B.7.b: consultation. That a class is taken for one is a choice.
  [packs.aca, "aca/B.7.b/consults-without-identity", "what for", them("consultant", "consultation"), purposes, ["consultation", "training"], "identified", "silent"],
  // APA 4.06: "when consulting with colleagues".
  [packs.apa, "apa/4.06/consults-without-identity", "what for", them("consultant", "consultation"), purposes, ["consultation"], "identified", "silent"],
  // APA 4.07: "in their writings, lectures, or other public media"; that marketing is public is a choice.
  [packs.apa, "apa/4.07/disguises-in-public", "what for", them("media", "publication"), purposes, ["training", "publication", "marketing"], "identified", "silent"],
  // NASW 1.07(u): "teaching or training purposes"; that writing teaches is a choice.
  [packs.nasw, "nasw/1.07(u)/no-identity-in-teaching", "what for", them("trainee", "training"), purposes, ["training", "publication"], "identified", "silent"],
  // NASW 1.07(v): "with consultants"; 2.05(c): "when consulting with colleagues".
  [packs.nasw, "nasw/1.07(v)/consults-without-identity", "what for", them("consultant", "consultation"), purposes, ["consultation"], "identified", "silent"],
  [packs.nasw, "nasw/2.05(c)/consults-only-as-needed", "what for", them("consultant", "consultation"), purposes, ["consultation"], "needed", "silent"],
  // AAMFT 2.4 and 2.7, APA 4.06 and 4.07, together.
  [packs.practice, "practice/conference-without-names", "what for", them("consultant", "consultation"), purposes, ["training", "consultation", "publication"], "identified", "silent"],

  // C.R.S. 12-245-220(1): communications made by the client and advice given. That bills, attendance and the name are none is a choice.
  [packs.colorado, "colorado/C.R.S.12-245-220(1)/consents-first", "of what kind it is", all(them("treating-provider", "treatment"), ({ casefile }) => { casefile.releases = []; }), portions, ["billing", "attendance", "demographics"], "silent", "unsigned"],
  // C.R.S. 12-245-220(1): the same of what is told, a choice.
  [packs.colorado, "colorado/C.R.S.12-245-220(1)/consents-first", "what is told", all(them("treating-provider", "treatment"), ({ casefile }) => { casefile.releases = []; }), topics, ["existence", "attendance", "account", "location"], "silent", "unsigned"],
  // C.R.S. 12-245-220(2)(d) [M], as H.B. 16-1063 enacted it: "appropriate school or school district personnel and law enforcement agencies".
  [packs.colorado, "colorado/C.R.S.12-245-220(2)(d)/school-is-warned", "who receives it", all(tells("school", "protection", "warning"), threat("them", { victim: "place" })), kinds(), ["school", "law-enforcement"], "ground", "silent"],
  // C.R.S. 13-21-117(2)(b): "the person or persons responsible for a specific location or entity". Which kinds can be that is a choice; that it is this one is asked.
  [packs.colorado, "colorado/C.R.S.13-21-117(2)(b)/warns-the-place", "who answers for a place", all(tells("school", "protection", "warning"), threat("them", { victim: "place", victims: ["them"] })), kinds(), ["school", "employer", "person-able-to-prevent-harm"], "ground", "silent"],
  // C.R.S. 13-21-117(2)(b): those threatened, police, "other appropriate action", such as hospitalizing. Whether telling who treats elsewhere is that, is asked.
  [packs.colorado, "colorado/C.R.S.13-21-117(2)(b)/warns", "who receives it", all(tells("hospital", "protection", "warning"), threat("them")), kinds(), [...HOSPITALS, "law-enforcement", "potential-victim", "victims-parent"], "ground", "silent", OTHER_TREATERS],
  // M.G.L. c. 123 s. 1, reasonable precautions [V:E23]: victim, police, hospitalization, steps towards commitment.
  // C. 123 s. 12(a) lets a physician, a psychologist, a nurse or a social worker begin that, and not everybody who treats: asked.
  [packs.massachusetts, "massachusetts/c.123s.36B(1)/reasonable-precautions", "who receives it", all(tells("hospital", "protection", "warning"), threat("them")), kinds(), [...HOSPITALS, "mental-health-authority", "law-enforcement", "potential-victim", "victims-parent"], "ground", "silent", OTHER_TREATERS],
  // R.C. 2305.51(B) [V~:E42]: hospitals, police, the person threatened, and a second opinion on the plan. Whether who treats elsewhere is for any of these is asked.
  [packs.ohio, "ohio/2305.51(B)/tells-of-a-threat", "who receives it", all(tells("hospital", "protection", "warning"), threat("them")), kinds(), [...HOSPITALS, "law-enforcement", "potential-victim", "victims-parent"], "ground", "silent", OTHER_TREATERS],
  // Cal. Civ. 56.10(c)(19) [V~:E18]: "reasonably able to prevent or lessen the threat". As in 45 CFR 164.512(j)(1)(i), of all others that is asked.
  [packs.california, "california/Civ.Code56.10(c)(19)/serious-threat", "who can prevent it by office", all(tells("hospital", "protection", "warning"), threat("them")), kinds(),
    [...HOSPITALS, "law-enforcement", "potential-victim", "victims-parent", "mental-health-authority", "person-able-to-prevent-harm"], "ground", "undetermined"],
  // Fla. Stat. 394.463(2)(a): police bring, a facility examines; a clinician begins it with a certificate, and which of those who treat can do that is asked.
  [packs.florida, "florida/394.463(2)(a)/starts-an-examination", "who receives it", all(tells("hospital", "suicide-prevention", "warning"), selfDanger("them", { canHelp: [] })), kinds(), [...HOSPITALS, "law-enforcement", "mental-health-authority"], "ground", "silent", OTHER_TREATERS],
  // Tex. H&S 611.004(a)(2), H.B. 549 of 2021: "medical, mental health, or law enforcement personnel". Whoever treats is of these, and so is the public authority.
  [packs.texas, "texas/HealthandSafetyCode611.004(a)(2)/danger-to-others", "who receives it", all(tells("hospital", "protection", "warning"), threat("them")), kinds(), [...TREATERS, "law-enforcement", "mental-health-authority"], "ground", "silent"],
  // 740 ILCS 110/6: "only the identity of the recipient and therapist and a description of the nature, purpose, quantity, and date of the services". Attendance is that.
  // A bill names costs and a diagnosis, demographics more than who somebody is, and benefits are paid on no less: whether the section reaches those is asked.
  [packs.illinois, "illinois/740ILCS110/6/bare-facts-for-benefits", "of what kind it is", all(them("insurer", "payment"), unable), portions, ["attendance"], "bare", "silent", ["billing", "demographics"]],
  // 740 ILCS 110/6: the same of what is told; costs are not among its words, so an account is asked about.
  [packs.illinois, "illinois/740ILCS110/6/bare-facts-for-benefits", "what is told", all(them("insurer", "payment"), unable), topics, ["attendance", "existence"], "bare", "silent", ["account"]],
  // 740 ILCS 110/4(a)(3) [V:E17]: diagnosis, condition, needs, services, medication.
  [packs.illinois, "illinois/740ILCS110/4(a)(3)/parents-hear-the-condition", "of what kind it is", motherAsks, portions, ["diagnosis", "medication", "treatment-plan"], "ground", "silent"],
  // 740 ILCS 110/4(a)(3): condition; that there were services, and when.
  [packs.illinois, "illinois/740ILCS110/4(a)(3)/parents-hear-the-condition", "what is told", motherAsks, topics, ["condition", "attendance", "existence"], "ground", "silent"],
  // 740 ILCS 110/9(1): "the therapist's supervisor, a consulting therapist, members of a staff team", "a record custodian", "a person acting under
  // the supervision and control of the therapist". Whether learners and staff of another place belong to the team is asked.
  [packs.illinois, "illinois/740ILCS110/9(1)/runs-the-practice", "who takes part", them("supervisor", "supervision"), kinds(), ["supervisor", "consultant", "successor-custodian"], "ground", "silent", ["trainee", "clinic-staff"]],
  // 740 ILCS 110/9(1): "a consulting therapist". Whether some provider who is asked for advice is one, and not just somebody who treats, is asked.
  [packs.illinois, "illinois/740ILCS110/9(1)/runs-the-practice", "who consults", them("consultant", "consultation"), kinds(), ["supervisor", "consultant", "successor-custodian"], "ground", "silent", ["trainee", "clinic-staff", "treating-provider"]],
  // 740 ILCS 110/9(1): the same by what it is for; who is called a consultant and advises on no case works under contract, or not at all.
  [packs.illinois, "illinois/740ILCS110/9(1)/runs-the-practice", "what a consultant is for", them("consultant", "consultation"), purposes, ["consultation", "supervision"], "ground", "silent"],
  // 740 ILCS 110/9(1): "a business associate", as 45 CFR 160.103 has it (110/2).
  [packs.illinois, "illinois/740ILCS110/9(1)/runs-the-practice", "who takes part under contract", them("supervisor", "supervision"), kinds({ contract: "yes" }), ["supervisor", "consultant", "successor-custodian", "vendor", "ai-tool", "interpreter"], "ground", "silent", ["trainee", "clinic-staff"]],
  // 740 ILCS 110/9(1): "under the supervision and control of the therapist". Whoever the request places inside, and can work there (STAFF_KINDS), is taken for that, by choice.
  [packs.illinois, "illinois/740ILCS110/9(1)/runs-the-practice", "who belongs to the practice", them("supervisor", "supervision"), kinds({ place: "inside" }),
    ["clinic-staff", "treating-provider", "prescriber", "referring-provider", "supervisor", "consultant", "trainee", "interpreter", "ai-tool", "vendor", "successor-custodian"], "ground", "silent"],
  // 55 Pa. Code 5100.32(a)(1): "actively engaged in treating", or at the facility to which "the person is being referred". Who takes records over may treat nobody: asked.
  [packs.pennsylvania, "pennsylvania/55Pa.Code5100.32(a)(1)/treatment", "who treats", them("hospital", "treatment"), kinds(), TREATERS, "ground", "silent", ["successor-custodian"]],
  // 55 Pa. Code 5100.32(a)(2): "staff names, the dates, types and costs" and a short word on the purpose.
  [packs.pennsylvania, "pennsylvania/55Pa.Code5100.32(a)(2)/payer-sees-the-frame", "of what kind it is", them("insurer", "payment"), portions, ["attendance", "billing"], "ground", "silent"],
  // 55 Pa. Code 5100.32(a)(2): the same of what is told.
  [packs.pennsylvania, "pennsylvania/55Pa.Code5100.32(a)(2)/payer-sees-the-frame", "what is told", them("insurer", "payment"), topics, ["attendance", "account", "existence"], "ground", "silent"],
  // 35 P.S. 10101.2(c) [M]: what a parent must know in order to consent. Which papers say that is a choice.
  [packs.pennsylvania, "pennsylvania/35P.S.10101.2(c)/parent-learns-what-consent-needs", "of what kind it is", motherAsks, portions, ["diagnosis", "treatment-plan", "medication"], "ground", "silent"],
  // Va. Code 32.1-127.1:03(D)(17) [V:E15]: third-party payers and their agents.
  [packs.virginia, "virginia/32.1-127.1.03(D)(17)/pays-for-care", "who pays", them("insurer", "payment"), kinds(), ["insurer", "managed-care-reviewer"], "ground", "silent"],
  // Va. Code 32.1-127.1:03(D) [V:E15]: the own training, in which people learn under supervision.
  [packs.virginia, "virginia/32.1-127.1.03(D)/notes-need-a-form", "what for", all(them("treating-provider", "treatment"), clean), purposes, ["training", "supervision"], "silent", "barred"],
  // Redding, 75 Wn. App. 424 [V:E84]: "in litigation arising between the joint patients".
  [packs.washington, "washington/Reddingv.VirginiaMason(1994)/joint-patients", "what for", all(them("opposing-attorney", "divorce"), asksFor("joint"), subpoena("them"), treats("psychologist")), purposes, ["divorce", "custody", "litigation"], "owed", "silent"],
  // RCW 70.02.060(2) [V:E13] with Redding: a suit of the two alone. A lawsuit of another kind may have other parties: left out by choice.
  [packs.washington, "washington/RCW70.02.060(2)/answers-between-partners", "what for", all(them("opposing-attorney", "divorce"), asksFor("joint"), subpoena("them"), treats("psychologist")), purposes, ["divorce", "custody"], "demanded", "silent"],
  // RCW 70.02.050(1)(c): "reasonably able to prevent or lessen the threat, including the target". Which offices are so without asking is a choice.
  [packs.washington, "washington/RCW70.02.050(1)(c)/prevents-harm", "who can prevent it by office", all(tells("law-enforcement", "protection", "warning"), threat("them")), kinds(),
    [...HOSPITALS, "law-enforcement", "potential-victim", "victims-parent", "mental-health-authority", "person-able-to-prevent-harm"], "ground", "undetermined"],
];

readsWords(RULES);
