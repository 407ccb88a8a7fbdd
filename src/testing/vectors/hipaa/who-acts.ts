/** Who acts for a client, and since when: guardians, agents, parents of the dead, and those who sue for somebody. */
import type { CasefileInput } from "../../../domain/casefile.ts";
import { proceeding } from "../base/situations.ts";
import { alsoOnFile, areNotes, asked, byPhone, cannotBeAsked, comes, executorAsks, paper, parentAsks, portions, statement } from "../base/stories.ts";
import { all, asksFor, attestedBy, type Change, claimed, clientIs, neverSigned, party, portionIs, release, requestIs, sessionIs, signed } from "../base/world.ts";
import { nobodySigned } from "../coverage-index/stories.ts";
import type { VectorSource } from "../format.ts";

type Paper = CasefileInput["clients"][number]["representatives"][number];

const asksForHer = (who: string, kind: "guardian" | "health-agent"): Change =>
  all(comes(party(who, kind), "personal-representation", { made: "signed-writing", onBehalfOf: ["ana"] }), asked(portions("anas")));
/** Ana came of age the day before; somebody is her guardian. */
const guardianSince = (from: string): Change => all(clientIs("ana", { born: "2008-03-04", representatives: [paper("gus", "guardian", { from })] }), asksForHer("gus", "guardian"));
const agentWhile = (is: "intoxicated" | "unable"): Change => all(
  clientIs("ana", { capacity: [{ from: "2020-01-01T00:00:00-08:00", is: "able" }, { from: "2026-03-05T09:00:00-08:00", is }], representatives: [paper("sis", "health-agent")] }),
  asksForHer("sis", "health-agent"),
);
const executorSues = (authority: "shown" | "claimed"): Change => all(
  nobodySigned, clientIs("ana", { died: "2026-02-01", representatives: [paper("eve", "executor", { from: "2026-02-10T09:00:00-08:00", authority })] }),
  comes(party("counsel", "therapist-attorney", { place: "agent", contract: "yes" }), "legal-defense"), asksFor("anas"),
  proceeding("counsel", { against: "therapist", sort: "malpractice", broughtBy: "eve" }),
);
/** A mother with papers sues over her daughter's care, and her attorney is to hear the answer. */
const motherSues = (concerns: Paper["concerns"]): Change => all(
  nobodySigned, clientIs("ana", { born: "2009-11-01", representatives: [paper("mother", "parent", { concerns: [...concerns] })] }), sessionIs("s-ana", { consentedBy: "parent" }),
  comes(party("roe", "opposing-attorney"), "legal-defense"), asksFor("anas"), proceeding("roe", { against: "therapist", sort: "malpractice", broughtBy: "mother" }),
);
/** What her mother told of Ana, for an attorney in the divorce, on the mother's form. */
const motherTold: Change = all(portionIs("anas", { holders: ["mother"], about: ["mother", "ana"] }), asksFor("anas"), signed(release("r-mother", "mother")));
/** The ambulance hears how Ana is, from the note in her chart and from a list of medicines that is kept apart. */
const ambulance: Change = all(
  nobodySigned, portionIs("anas", { keptSeparate: "no", excludedContent: "no" }), alsoOnFile("medicines", { kind: "medication", keptSeparate: "yes", excludedContent: "yes" }),
  comes(party("er", "emergency-responder"), "medical-emergency"), byPhone, asked(statement("condition", ["ana"], ["anas", "medicines"])), cannotBeAsked("er"),
);
/** A medical examiner asks for this in an inquiry into Ana's death, which lifts the confidences of these people. */
const examinerAsks = (what: string, ...of: readonly string[]): Change => all(nobodySigned, comes(party("examiner", "coroner"), "death-inquiry"), asked(portions(what)), claimed({
  id: "c-death", kind: "death-inquiry", of: [...of], to: ["examiner"], attested: attestedBy("dr-lee"), knownAt: "2026-03-05T10:00:00-08:00",
}));
const { statements } = release("form", "ana");
const forTheFirm = (conditioned: "yes" | "no"): Change => all(nobodySigned, comes(party("firm", "employer"), "employment"), asksFor("anas"), signed(release("r-firm", "ana", {
  recipients: ["firm"], purposes: ["employment"], conditioned, statements: [...statements, "consequences-of-refusal"],
})));

/** Who acts for a client, and since when. */
export const whoActs: readonly VectorSource[] = [
  {
    id: "hipaa/guardian-of-a-minor", title: "a guardian since her childhood asks for the record of a woman who came of age the day before",
    source: ["45 CFR 164.502(g)(2)", "45 CFR 164.524"],
    why: "164.502(g)(2) follows who has authority over a grown person; a guardianship of a minor ends as the ward comes of age, so whether this one reaches further, whoever shows the papers is asked before 164.524 gives anything.",
    change: guardianSince("2015-01-01T09:00:00-08:00"),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hipaa/guardian-of-a-minor-b", title: "a guardian who was put in charge on the day on which she came of age asks for her record",
    source: ["45 CFR 164.502(g)(2)", "45 CFR 164.524"],
    why: "A guardian of a grown person is her representative by 164.502(g)(2), and has the access of 164.524.",
    change: guardianSince("2026-03-04T09:00:00-08:00"),
    pair: "hipaa/guardian-of-a-minor",
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "hipaa/guardian-curious", title: "a guardian who was put in charge on the day on which she came of age asks for her record, and says that it is curiosity",
    source: ["45 CFR 164.502(g)(2)"],
    why: "164.502(g)(2) makes a guardian the representative \"with respect to protected health information relevant to such personal representation\": of somebody who is only curious it is asked what it is needed for, and the privacy officer decides.",
    change: all(guardianSince("2026-03-04T09:00:00-08:00"), requestIs({ purpose: "curiosity" })),
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["privacy-officer"] },
  },
  {
    id: "hipaa/guardian-curious-b", title: "a woman asks for her own record, and says that it is curiosity",
    source: ["45 CFR 164.524(a)(1)"],
    why: "164.524(a)(1) gives people their own record and asks for no reason.",
    change: all(comes(party("ana", "client"), "curiosity", { made: "signed-writing" }), asked(portions("anas"))),
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "hipaa/executor-curious", title: "the executor of a dead man's will asks for his record, and says that it is curiosity",
    source: ["45 CFR 164.502(g)(4)"],
    why: "164.502(g)(4) makes who acts for an estate the representative \"with respect to protected health information relevant to such personal representation\", and nothing is done for an estate out of curiosity.",
    change: all(executorAsks("bens"), requestIs({ purpose: "curiosity" })),
    expect: { outcome: "deny", verdicts: { bens: "must-not" } },
  },
  {
    id: "hipaa/executor-curious-b", title: "the executor of a dead man's will asks for his record, which the estate needs",
    source: ["45 CFR 164.502(g)(4)", "45 CFR 164.524(a)(1)"],
    why: "For the estate the executor is treated as he was, 164.502(g)(4), and has the access of 164.524.",
    change: executorAsks("bens"),
    pair: "hipaa/executor-curious",
    expect: { outcome: "allow", verdicts: { bens: "must" } },
  },
  {
    id: "hipaa/agent-of-the-drunk", title: "a health agent asks for the record of a woman who has been drinking since the morning",
    source: ["45 CFR 164.502(g)(2)"],
    why: "A power that begins when the ability to decide is lost has not certainly begun: 164.502(g)(2) asks for authority, and whether she has lost it a physician says.",
    change: agentWhile("intoxicated"),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hipaa/agent-of-the-drunk-b", title: "a health agent asks for the record of a woman who has been unable to decide since the morning",
    source: ["45 CFR 164.502(g)(2)", "45 CFR 164.524"],
    why: "The agent's power has begun, and 164.502(g)(2) with 164.524 gives access.",
    change: agentWhile("unable"),
    pair: "hipaa/agent-of-the-drunk",
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "hipaa/parent-of-the-dead", title: "a mother asks for the record of her daughter, who has died at sixteen",
    source: ["45 CFR 164.502(g)(4)"],
    why: "164.502(g)(4) treats an executor, administrator or other person with authority to act for the dead as the dead: whether a parent has it, the law of the place tells, and she is not turned away before.",
    change: all(clientIs("ana", { born: "2009-11-01", died: "2026-02-20", representatives: [paper("mother", "parent")] }), parentAsks("mother")),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hipaa/executor-sues", title: "the executor of a woman who has died sues the therapist, who turns to the practice's attorney",
    source: ["45 CFR 164.502(g)(4)", "45 CFR 164.506(c)(1)"],
    why: "By 164.502(g)(1) and (4) the executor is treated as the woman who died, so it is her claim, and 164.506(c)(1) lets the practice answer it.",
    change: executorSues("shown"),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/executor-sues-b", title: "somebody who says that she is the executor of a woman who has died sues the therapist",
    source: ["45 CFR 164.502(g)(4)", "45 CFR 164.506(c)(1)"],
    why: "Whether it is the dead woman's claim hangs on papers that nobody has seen, 164.502(g)(4), so that is asked first.",
    change: executorSues("claimed"),
    pair: "hipaa/executor-sues",
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hipaa/feared-mother-sues", title: "a mother sues over the care of her daughter, and a clinician fears that she abuses her; the mother's attorney wants the note as the answer",
    source: ["45 CFR 164.502(g)(5)", "45 CFR 164.506(c)(1)"],
    why: "164.502(g)(5) lets the practice not treat her as the daughter's representative, so whether it is the daughter's claim at all is asked before 164.506(c)(1) lets it be answered with her record.",
    change: motherSues([{ is: "abuse", attested: attestedBy("dr-lee") }]),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hipaa/feared-mother-sues-b", title: "a mother sues over the care of her daughter, and nobody has noted a worry; the mother's attorney wants the note as the answer",
    source: ["45 CFR 164.502(g)(3)(i)", "45 CFR 164.506(c)(1)"],
    why: "By 164.502(g)(3)(i) she acts for her daughter, so it is the daughter's claim, and 164.506(c)(1) lets the practice answer it.",
    change: motherSues([]),
    pair: "hipaa/feared-mother-sues",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/told-from-two-entries", title: "an ambulance hears how a client is, from a note in the chart and a list of medicines that is kept apart",
    source: ["45 CFR 164.501", "45 CFR 164.506(c)(2)"],
    why: "By 164.501 neither is psychotherapy notes: the one is in the chart, the other lists medicines. What is told from both is no such note either, and 164.506(c)(2) lets those who treat have it.",
    change: ambulance,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "hipaa/told-from-two-entries-b", title: "an ambulance hears how a client is, from psychotherapy notes and a list of medicines that is kept apart",
    source: ["45 CFR 164.508(a)(2)"],
    why: "What is drawn from psychotherapy notes needs an authorization by 164.508(a)(2), and the list of medicines alone would tell as much.",
    change: all(ambulance, areNotes("anas")),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "hipaa/conditioned-form", title: "an employer wants the record on a form on which the care was made to depend, and which says what follows from a refusal",
    source: ["45 CFR 164.508(b)(4)(iii)", "45 CFR 164.508(c)(2)(ii)"],
    why: "164.508(b)(4)(iii) lets care depend on a form where it is given only to make a report for somebody else, and (c)(2)(ii)(B) then asks for these words: whether it was such care, the practice says.",
    change: forTheFirm("yes"),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hipaa/conditioned-form-b", title: "an employer wants the record on a form on which nothing was made to depend",
    source: ["45 CFR 164.508(b)(4)", "45 CFR 164.508(c)"],
    why: "The form is complete by 164.508(c), and nothing was made to depend on it.",
    change: forTheFirm("no"),
    pair: "hipaa/conditioned-form",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/mother-told-signs-alone", title: "what her mother, who is no client, told of Ana: the mother has signed that an attorney may have it, and Ana has not",
    source: ["45 CFR 164.508(c)(1)(vi)", "45 CFR 160.103"],
    why: "An authorization is signed by \"the individual\", 164.508(c)(1)(vi), the person who is the subject of the information, 160.103: that is Ana, whoever told it.",
    change: all(neverSigned("ana"), motherTold),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "hipaa/mother-told-both-sign", title: "what her mother, who is no client, told of Ana: both have signed that an attorney may have it",
    source: ["45 CFR 164.508(c)(1)(vi)", "45 CFR 160.103"],
    why: "Ana, the subject of the information, has authorized it, 164.508(c)(1)(vi), and whoever told it has let it go as well.",
    change: motherTold, pair: "hipaa/mother-told-signs-alone",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/coroner-mother-told", title: "a coroner establishes how Ana died, and asks for what her mother, who is no client, told of her",
    source: ["45 CFR 164.512(g)(1)"],
    why: "164.512(g)(1) lets a coroner have protected health information to determine a cause of death, and Ana's record is that, whoever told what stands in it.",
    change: all(clientIs("ana", { died: "2026-03-01" }), examinerAsks("anas", "mother"), portionIs("anas", { holders: ["mother"], about: ["ana"] })),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/coroner-mother-told-b", title: "a coroner asks for what her mother, who is no client, told of Ana, who is alive",
    source: ["45 CFR 164.512(g)(1)"],
    why: "164.512(g)(1) is about a deceased person, and nobody of whom this tells has died.",
    change: all(examinerAsks("anas", "mother"), portionIs("anas", { holders: ["mother"], about: ["ana"] })),
    pair: "hipaa/coroner-mother-told",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "hipaa/coroner-partner-told", title: "a coroner establishes how Ana died, and asks for the note of a session that she had with Ben, who is alive",
    source: ["45 CFR 164.512(g)(1)", "45 CFR 164.502(a)"],
    why: "164.512(g)(1) does not say whether it reaches what a living client confided in the same hour, which 164.502(a) else keeps: an attorney or the privacy officer decides before anything goes.",
    change: all(clientIs("ana", { died: "2026-03-01" }), examinerAsks("joint", "ana", "ben")),
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney", "privacy-officer"] },
  },
  {
    id: "hipaa/coroner-partner-told-b", title: "a coroner establishes how Ana died, and asks for the note of a session that she had with Ben, in which what each of them said stands apart",
    source: ["45 CFR 164.512(g)(1)", "45 CFR 164.502(a)"],
    why: "What Ana said may go to the coroner by 164.512(g)(1). What Ben said can be told apart from it, he is alive, and nothing opens it.",
    change: all(clientIs("ana", { died: "2026-03-01" }), examinerAsks("joint", "ana", "ben"), portionIs("joint", { separable: "yes" })),
    pair: "hipaa/coroner-partner-told",
    expect: { outcome: "partial", verdicts: { "joint#ana": "may", "joint#ben": "must-not" } },
  },
];
