/** Minors and parents, parents among themselves, and the dead. */
import { harm, involved, motherAsks } from "../base/situations.ts";
import { eight } from "../base/states.ts";
import { anaIsSixteen, benHasDied, executorAsks, livesIn, paper, parentAsks } from "../base/stories.ts";
import { all, attestedBy, clientIs, portionIs } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const decrees = (dad: "sole" | "unknown", mom: "excluded" | "unknown") =>
  anaIsSixteen("parent", paper("dad", "parent", { decree: dad }), paper("mom", "parent", { decree: mom }));
const fears = [{ is: "abuse", attested: attestedBy("dr-lee") }, { is: "detrimental", attested: attestedBy("dr-lee") }] as const;
const told = all(benHasDied, motherAsks, involved("mother", { of: ["ben"], agreed: "unknown" }));
const hisWish = clientIs("ben", { objections: [{ to: "anyone", at: "2026-02-10T10:30:00-08:00" }] });

const motherOfEight = all(eight(), parentAsks("mother"));

/** Minors and parents, parents among themselves, and the dead. */
export const representatives: readonly VectorSource[] = [
  {
    id: "conflict/parent-minor-b", title: "Colorado: a father asks who consented to the minor's care himself",
    source: ["45 CFR 164.502(g)(3)(i)", "45 CFR 164.524"],
    why: "45 CFR 164.502(g)(3)(i): a parent with authority is the minor's personal representative and has the right of 164.524.",
    change: all(livesIn("US-CO"), anaIsSixteen("parent", paper("dad", "parent")), parentAsks("dad")),
    states: ["US-CO"], pair: "worked/7",
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "conflict/two-parents", title: "two parents disagree, and a decree gives the father alone the decision",
    source: ["45 CFR 164.502(g)(3)(i)"],
    why: "A decree comes first: 45 CFR 164.502(g)(3)(i) follows who has authority under other law to decide on care.",
    change: all(decrees("sole", "excluded"), parentAsks("dad")),
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "conflict/two-parents-b", title: "two parents disagree, and the mother whom the decree excludes asks",
    source: ["45 CFR 164.502(g)(3)(i)"],
    why: "Without authority under the decree she is no personal representative (45 CFR 164.502(g)(3)(i)).",
    change: all(decrees("sole", "excluded"), parentAsks("mom")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "conflict/two-parents-c", title: "two parents disagree, and nobody has seen what the decree says",
    source: ["45 CFR 164.502(g)(3)(i)"],
    why: "164.502(g)(3)(i) follows who may decide for the child: an unclear decree leaves unknown whether this parent does, and nobody says no.",
    change: all(decrees("unknown", "unknown"), parentAsks("mom")),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "conflict/representative-abuse", title: "a parent with authority, whom the clinician believes to abuse the child",
    source: ["45 CFR 164.502(g)(5)"],
    why: "45 CFR 164.502(g)(5) lets the practice refuse to treat a suspected abuser as representative, whatever state law says, and both findings are written down.",
    change: all(anaIsSixteen("parent", paper("dad", "parent", { concerns: fears })), parentAsks("dad")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["document"] } },
  },
  {
    id: "conflict/representative-abuse-b", title: "a parent with authority asks, of whom nothing is on file",
    source: ["45 CFR 164.502(g)(3)(i)", "45 CFR 164.524"],
    why: "45 CFR 164.502(g)(3)(i) and 164.524: the representative has the child's right of access.",
    change: all(anaIsSixteen("parent", paper("dad", "parent")), parentAsks("dad")),
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "conflict/executor-wish", title: "an executor asks for the records of a client who had said that nobody must be told",
    source: ["45 CFR 164.502(g)(4)"],
    why: "45 CFR 164.502(g)(4): the executor stands in his place and no wish binds that right, but the surviving partner's slice still needs her.",
    change: all(executorAsks("bens", "joint"), portionIs("joint", { separable: "yes" }), hisWish),
    expect: { outcome: "partial", verdicts: { bens: "must", "joint#ben": "must", "joint#ana": "must-not" } },
  },
  {
    id: "conflict/executor-wish-b", title: "the mother of a client who has died, and who wanted nobody told, asks how he had been",
    source: ["45 CFR 164.510(b)(5)"],
    why: "45 CFR 164.510(b)(5): family is bound by the known wish of the dead.",
    change: all(told, hisWish),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "conflict/executor-wish-c", title: "the mother of a client who has died, and who said nothing against it, asks how he had been",
    source: ["45 CFR 164.510(b)(5)"],
    why: "45 CFR 164.510(b)(5) permits telling family who took part in the care what bears on that.",
    change: told,
    pair: "conflict/executor-wish-b",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "conflict/harm-through-parent", title: "the mother of a child of eight asks for its note, and a clinician finds it likely that this upsets the child",
    source: ["45 CFR 164.524(a)(3)(iii)", "45 CFR 164.502(g)(5)"],
    why: "164.524(a)(3)(iii) lets access by a representative be denied for substantial harm of any sort; whether a harm to feelings is substantial the clinician has to say.",
    change: all(motherOfEight, harm({ to: ["mother"], ground: "emotional" })),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "conflict/harm-of-own-reading", title: "the mother of a child of eight asks for its note, and a clinician finds it likely that it would upset the child to read it",
    source: ["45 CFR 164.502(g)(3)(i)", "45 CFR 164.524(a)(3)(iii)"],
    why: "164.524(a)(3)(iii) is about access by the representative, and nothing is found of that; 164.502(g)(3)(i) makes her the child's representative.",
    change: all(motherOfEight, harm({ to: ["ana"], ground: "emotional" })),
    pair: "conflict/harm-through-parent",
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "conflict/harm-through-parent-california", title: "California: the mother of a child of eight asks for its note, and a clinician finds it likely that this upsets the child",
    source: ["Cal. Health & Safety Code 123115(a)(2)", "45 CFR 164.502(g)(3)(ii)(B)"],
    why: "123115(a)(2) denies it to a parent where that would harm the minor's well-being, and 164.502(g)(3)(ii)(B) lets nothing go to a parent that a State prohibits.",
    change: all(livesIn("US-CA"), motherOfEight, harm({ to: ["mother"], ground: "emotional" })),
    states: ["US-CA"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "conflict/harm-through-parent-texas", title: "Texas: the mother of a child of eight asks for its note, and a clinician finds it likely that this upsets the child",
    source: ["Tex. Health & Safety Code 611.0045(b)", "45 CFR 164.524(a)(3)(iii)"],
    why: "611.0045(b) lets it be held back, and 164.524(a)(3)(iii) through a representative as well, if the harm is substantial, which the clinician has to say.",
    change: all(livesIn("US-TX"), motherOfEight, harm({ to: ["mother"], ground: "emotional" })),
    states: ["US-TX"],
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "conflict/danger-through-parent-florida", title: "Florida: the mother of a child of eight asks for its note, and a clinician finds it likely that this endangers the child's life or safety",
    source: ["Fla. Stat. 1014.04", "45 CFR 164.502(g)(5)(i)(B)", "45 CFR 164.524(a)(3)(iii)"],
    why: "1014.04 gives parents the record, and 164.502(g)(5), whatever a State says, lets a practice not treat as representative whom that could endanger: for the clinician to say.",
    change: all(livesIn("US-FL"), motherOfEight, harm({ to: ["mother"] })),
    states: ["US-FL"],
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "conflict/no-danger-through-parent-florida", title: "Florida: the mother of a child of eight asks for its note, and a clinician finds it not likely that this endangers the child's life or safety",
    source: ["Fla. Stat. 1014.04", "45 CFR 164.502(g)(3)(ii)(A)"],
    why: "1014.04 gives parents the record, and nothing is found that would keep it.",
    change: all(livesIn("US-FL"), motherOfEight, harm({ to: ["mother"], likely: "no" })),
    states: ["US-FL"], pair: "conflict/danger-through-parent-florida",
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "conflict/danger-through-parent-illinois", title: "Illinois: the mother of a child of eight asks for its note, and a clinician finds it likely that this endangers the child's life or safety",
    source: ["740 ILCS 110/4(a)(1)", "45 CFR 164.502(g)(5)(i)(B)", "45 CFR 164.524(a)(3)(iii)"],
    why: "110/4(a)(1) gives the parent of a child under twelve the record, and 164.502(g)(5), whatever a State says, lets a practice not treat as representative whom that could endanger.",
    change: all(livesIn("US-IL"), motherOfEight, harm({ to: ["mother"] })),
    states: ["US-IL"],
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
];
