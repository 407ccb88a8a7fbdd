/** Relatives, parents, guardians, and whoever stands for the dead. */
import { collateral, harm, involved, selfDanger } from "../base/situations.ts";
import { livesIn } from "../base/stories.ts";
import { agreed, all, asksFor, attestedBy, type Change, clientIs, fileIs, party, portionIs, requestIs } from "../base/world.ts";
import {
  actsFor, alsoOnFile, bensDeath, child, covering, from, knows, onlyAna, type Party, type Representative, signs, teenager, tells, wholeFileOf,
} from "./stories.ts";
import type { VectorSource } from "../format.ts";

const mother = party("mother", "custodial-parent");
const father = party("father", "noncustodial-parent");
const group: Change = ({ casefile }) => {
  Object.assign(casefile.unit, {
    kind: "group", relation: "support-group", clientIs: "each-member",
    members: ["ana", "ben"].map((who) => ({ who, as: "participant", joined: "2026-01-10T10:00:00-08:00" })),
  });
};
const unableAna = (...representatives: readonly Representative[]): Change => all(onlyAna, clientIs("ana", {
  capacity: [{ from: "2020-01-01T00:00:00-08:00", is: "able" }, { from: "2026-02-20T08:00:00-08:00", is: "unable" }], representatives,
}));
const parentAsks = (who: Party): Change => all(from(who, "personal-representation"), requestIs({ onBehalfOf: ["ana"], made: "signed-writing" }), asksFor("anas"));
const husband = party("tom", "collateral-spouse");
const husbandAsks: Change = all(onlyAna, knows("tom"), from(husband, "family-support"), tells("condition", ["ana"]));
const withTom = (checkInDue = "2026-06-01T10:00:00-07:00"): Change => collateral({ client: "ana", collateral: "tom", checkInDue });
const newPaper = (more: Parameters<typeof collateral>[0] = {}): Change => collateral({ id: "new", client: "ana", collateral: "tom", ...more });
const forTom: Change = signs("ana", "tom", "family-support", covering([], ["condition"]));

/** Relatives, parents, guardians, and whoever stands for the dead. */
export const relatives: readonly VectorSource[] = [
  {
    id: "index/6a", title: "the husband of a client asks how she is, with no more than her nod",
    source: ["45 CFR 164.510(b)(2)", "AAMFT 2.2"],
    why: "164.510(b)(2) would take her agreement, but contact with a spouse outside treatment rests on her written authorization (AAMFT 2.2, the practice's rule on collaterals).",
    change: all(husbandAsks, involved("tom")),
    codes: ["aamft"],
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "index/6b", title: "the husband is a collateral with her written consent, and the next check-in is not yet due",
    source: ["45 CFR 164.508(a)(1)", "45 CFR 164.502(b)", "APA 4.04"],
    why: "A written authorization names him and the topic (164.508(a)(1)), his place was talked through, and the check-in is not yet due; the least that serves goes (164.502(b), APA 4.04).",
    change: all(husbandAsks, involved("tom"), withTom(), forTom),
    codes: ["apa"],
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["explain-status", "minimum-necessary"] } },
  },
  {
    id: "index/6c", title: "the husband is a collateral with her written consent, and the check-in is overdue",
    source: ["45 CFR 164.510(b)"],
    why: "The collateral's part rests on a talk with the client that is renewed in time (after 164.510(b)); overdue, the sharing rests until it is.",
    change: all(husbandAsks, involved("tom"), withTom("2026-03-01T10:00:00-08:00"), forTom),
    expect: { outcome: "deny", verdicts: { told: "must-not" }, duties: { withholding: ["renew-check-in"] } },
  },
  {
    id: "index/6d", title: "the husband's part was talked through once, the check-in is overdue, and a newer paper with a later day was not talked through with her",
    source: ["45 CFR 164.510(b)"],
    why: "One agreement must carry all of it (after 164.510(b)): the newer paper carries no talk, and its day renews nothing of the older one.",
    change: all(husbandAsks, involved("tom"), withTom("2026-03-01T10:00:00-08:00"), newPaper({ prosAndConsDiscussed: "no" }), forTom),
    pair: "index/6e",
    expect: { outcome: "deny", verdicts: { told: "must-not" }, duties: { withholding: ["renew-check-in"] } },
  },
  {
    id: "index/6e", title: "the husband's part was talked through once, the check-in is overdue, and it was talked through again under a newer paper with a later day",
    source: ["45 CFR 164.508(a)(1)", "45 CFR 164.510(b)"],
    why: "The newer agreement carries the talk and the day (after 164.510(b)), and her authorization names him and the topic (164.508(a)(1)).",
    change: all(husbandAsks, involved("tom"), withTom("2026-03-01T10:00:00-08:00"), newPaper(), forTom),
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["explain-status"] } },
  },
  {
    id: "index/7a", title: "a member of a group asks for what another member said",
    source: ["45 CFR 164.524(a)(1)", "ACA B.4.a"],
    why: "Each member holds the own confidences: 164.524(a)(1) gives the asker the own part, the other's stays, and ACA B.4.a has the group hear what confidentiality means.",
    change: all(group, fileIs({ agreements: [] }), from(party("ben", "group-member"), "self-access"), portionIs("joint", { kind: "group-note", separable: "yes" }), asksFor("joint")),
    codes: ["aca"],
    expect: { outcome: "partial", verdicts: { "joint#ana": "must-not", "joint#ben": "must" }, duties: { withholding: ["explain-limits"] } },
  },
  {
    id: "index/7b", title: "another member of the group has signed that this member may have the part of what that other member said",
    source: ["45 CFR 164.508(a)(1)"],
    why: "The consent needed is that of the member who spoke, and 164.508(a)(1) lets her authorization open her own part.",
    change: all(group, from(party("ben", "group-member"), "other"), portionIs("joint", { kind: "group-note", separable: "yes" }), asksFor("joint#ana"), signs("ana", "ben", "other")),
    codes: ["aca"],
    expect: { outcome: "allow", verdicts: { "joint#ana": "may" } },
  },
  {
    id: "index/8a", title: "a mother asks for the record of the child she brought",
    source: ["45 CFR 164.502(g)(3)(i)", "45 CFR 164.524(a)(1)"],
    why: "164.502(g)(3)(i) treats the parent as the child, so 164.524(a)(1) requires it.",
    change: all(child(), parentAsks(mother)),
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["answer-in-time"] } },
  },
  {
    id: "index/8b", title: "a mother asks, and a clinician finds that seeing one note is likely to endanger the child's life",
    source: ["45 CFR 164.524(a)(3)"],
    why: "164.524(a)(3) withholds on a professional's judgment of such harm, (d)(1) gives the rest: partial, with a letter and a review.",
    change: all(child(), parentAsks(mother), alsoOnFile("goals", { kind: "treatment-plan" }), asksFor("anas", "goals"), harm({ to: ["mother"] })),
    expect: { outcome: "partial", verdicts: { anas: "must-not", goals: "must" }, duties: { withholding: ["notice-of-denial", "independent-review"] } },
  },
  {
    id: "index/8c", title: "a mother asks, and the therapist has noted that she abuses the child",
    source: ["45 CFR 164.502(g)(5)"],
    why: "164.502(g)(5) lets the practice refuse to treat a suspected abuser as the child's representative, whatever state law says, on a judgement that is written down.",
    change: all(child(), parentAsks(mother), clientIs("ana", { representatives: [actsFor("mother", "parent", { concerns: [{ is: "abuse", attested: attestedBy("dr-lee") }] })] })),
    pair: "index/8a",
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["document"] } },
  },
  {
    id: "index/9a", title: "Colorado: a mother asks for the record of a sixteen-year-old who came to therapy on her own",
    source: ["45 CFR 164.502(g)(3)(ii)(B)", "C.R.S. 12-245-203.5(3)(a)"],
    why: "C.R.S. 12-245-203.5(3)(a) tells the parent only with the minor's consent, and 164.502(g)(3)(ii)(B) defers to that.",
    change: all(teenager, livesIn("US-CO"), parentAsks(mother)),
    states: ["US-CO"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "index/9b", title: "Colorado: the sixteen-year-old has signed that her mother may have the record",
    source: ["45 CFR 164.502(g)(3)(i)(A)", "C.R.S. 12-245-203.5(3)(a)"],
    why: "The consent needed is the minor's (C.R.S. 12-245-203.5(3)(a)); who consents to the care alone signs for it alone (164.502(g)(3)(i)(A)).",
    change: all(teenager, livesIn("US-CO"), parentAsks(mother), requestIs({ purpose: "other" }), signs("ana", "mother", "other")),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "index/9c", title: "Colorado: a sixteen-year-old intends to kill herself, and her mother would be told what keeps her safe",
    source: ["45 CFR 164.512(a)", "C.R.S. 12-245-203.5(3)(c)"],
    why: "C.R.S. 12-245-203.5(3)(c) has the clinician notify a parent of a clear intent to die: law requires it, and 164.512(a) yields to that.",
    change: all(teenager, livesIn("US-CO"), from(mother, "suicide-prevention"), tells("protective-facts", ["ana"], ["anas"]), selfDanger("mother")),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "index/10", title: "a mother asks, and she had agreed that clinician and child may keep confidences",
    source: ["45 CFR 164.502(g)(3)(i)(C)"],
    why: "164.502(g)(3)(i)(C): a parent who assented to confidentiality is not the representative for this care.",
    change: all(
      child(), parentAsks(mother),
      agreed({ id: "promise", kind: "minor-confidentiality", minor: "ana", signatures: [{ by: "mother", at: "2026-01-10T10:00:00-08:00" }] }),
    ),
    pair: "index/8a",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "index/11a", title: "Virginia: a father without custody asks, and nobody has seen the decree",
    source: ["45 CFR 164.502(g)(3)(i)", "Va. Code 20-124.6(A)"],
    why: "164.502(g)(3)(i) follows who may decide for the child; a decree that nobody has seen is a fact to obtain, in Virginia too, where 20-124.6 leaves room for a court's order.",
    change: all(child(actsFor("father", "parent", { decree: "unknown" })), livesIn("US-VA"), parentAsks(father)),
    states: ["US-VA"],
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "index/11b", title: "Virginia: a father without custody asks, and the decree leaves decisions to both parents",
    source: ["45 CFR 164.502(g)(3)", "Va. Code 20-124.6"],
    why: "Va. Code 20-124.6 gives both parents the record whoever has custody, and as representative by the decree he stands as the child (164.502(g)(3)).",
    change: all(child(actsFor("father", "parent", { decree: "joint" })), livesIn("US-VA"), parentAsks(father)),
    states: ["US-VA"], pair: "index/11a",
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "index/11c", title: "Virginia: a father asks whom a decree shuts out",
    source: ["45 CFR 164.502(g)(3)(i)", "Va. Code 20-124.6(A)"],
    why: "Between two parents a court's order comes first, so he is no representative under 164.502(g)(3)(i) and Va. Code 20-124.6 gives him nothing against it.",
    change: all(child(actsFor("father", "parent", { decree: "excluded" })), livesIn("US-VA"), parentAsks(father)),
    states: ["US-VA"], pair: "index/11a",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "index/11d", title: "Virginia: a step-parent asks and says that he decides for the child",
    source: ["45 CFR 164.502(g)(3)(i)"],
    why: "Being married to a parent gives no authority by itself (164.502(g)(3)(i)); what is only claimed is unclear, so escalate.",
    change: all(child(actsFor("father", "step-parent", { authority: "claimed" })), livesIn("US-VA"), parentAsks(party("father", "step-parent"))),
    states: ["US-VA"],
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "index/12a", title: "the health agent of a client who can no longer decide asks for her record",
    source: ["45 CFR 164.502(g)(2)", "45 CFR 164.524"],
    why: "164.502(g)(2) treats an authorized health care decision-maker as the individual, whom 164.524 gives the record.",
    change: all(unableAna(actsFor("agent", "health-agent")), parentAsks(party("agent", "health-agent"))),
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "index/12b", title: "the guardian of a client who can no longer decide has a paper that speaks of some matters only",
    source: ["45 CFR 164.502(g)(1)"],
    why: "164.502(g)(1)-(2) reaches only what is relevant to the representation; whether this is, the paper has to show.",
    change: all(unableAna(actsFor("agent", "guardian", { authority: "limited" })), parentAsks(party("agent", "guardian"))),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "index/12c", title: "somebody says that he is the health agent of a client who can no longer decide, and nobody has seen the paper",
    source: ["45 CFR 164.514(h)(1)"],
    why: "164.514(h)(1) asks for the documents on which the authority rests; unseen they are a missing fact.",
    change: all(unableAna(actsFor("agent", "health-agent", { authority: "claimed" })), parentAsks(party("agent", "health-agent"))),
    pair: "index/12a",
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "index/12d", title: "the agent of a client who can no longer decide may act in money matters only",
    source: ["45 CFR 164.502(g)(2)"],
    why: "164.502(g)(2) reaches whoever may decide on health care; a power of attorney for finances is no such authority.",
    change: all(unableAna(actsFor("agent", "financial-agent")), parentAsks(party("agent", "financial-agent"))),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "index/13a", title: "the executor asks for a dead husband's whole file, and the joint note cannot be told apart",
    source: ["45 CFR 164.502(g)(4)", "45 CFR 164.524(a)(1)"],
    why: "164.502(g)(4) puts the executor in his place and not in the widow's: his own note must go (164.524(a)(1)), and the joint one, which cannot be told apart, escalates.",
    change: all(bensDeath, from(party("heir", "executor"), "probate"), requestIs({ onBehalfOf: ["ben"], made: "signed-writing" }), wholeFileOf("ben")),
    expect: { outcome: "partial", verdicts: { bens: "must", joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "index/13b", title: "the executor asks for a dead husband's part and his widow's in a joint note whose parts can be told apart",
    source: ["45 CFR 164.502(g)(4)", "45 CFR 164.508(a)(1)"],
    why: "164.502(g)(4) reaches the dead man's part only; what his widow confided needs her own authorization (164.508(a)(1)).",
    change: all(bensDeath, from(party("heir", "executor"), "probate"), requestIs({ onBehalfOf: ["ben"], made: "signed-writing" }), portionIs("joint", { separable: "yes" }), asksFor("joint")),
    expect: { outcome: "partial", verdicts: { "joint#ana": "must-not", "joint#ben": "must" } },
  },
  {
    id: "index/13c", title: "a brother who took part in the dead man's care would be told how he was",
    source: ["45 CFR 164.510(b)(5)"],
    why: "164.510(b)(5) lets those who were involved be told what is relevant, unless he is known to have wished otherwise.",
    change: all(bensDeath, knows("brother"), from(party("brother", "next-of-kin"), "family-support"), tells("condition", ["ben"]), involved("brother", { of: ["ben"] })),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "index/13d", title: "a newspaper that the dead man had never named would be told how he was, though somebody claims that it took part in his care",
    source: ["45 CFR 164.510(b)(5)", "45 CFR 164.510(b)(1)(i)"],
    why: "164.510(b)(5) reaches family and the other persons of (b)(1): relatives, close friends, and anybody else only if the individual identified that person.",
    change: all(bensDeath, from(party("gazette", "media"), "family-support"), tells("condition", ["ben"]), involved("gazette", { of: ["ben"], agreed: "no" })),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
];
