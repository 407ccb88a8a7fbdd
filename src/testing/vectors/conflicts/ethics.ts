/** A code of ethics against what law permits, and what it requires. */
import { harm, order, ownRequest } from "../base/situations.ts";
import { judge, plan } from "../base/stories.ts";
import { all, asksFor, portionIs } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

/** A code of ethics against what law permits, and what it requires. */
export const ethics: readonly VectorSource[] = [
  {
    id: "conflict/ethics-permit", title: "a plan wants a billing entry, and the counselor's code asks for an authorization",
    source: ["45 CFR 164.506(c)", "ACA B.3.d"],
    why: "A code may turn what law only permits into a no: ACA B.3.d asks for authorization where 45 CFR 164.506(c) does not, and the higher standard governs.",
    change: all(plan, asksFor("anas"), portionIs("anas", { kind: "billing" })),
    codes: ["aca"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "conflict/ethics-permit-b", title: "a plan wants a billing entry from a therapist bound by no code",
    source: ["45 CFR 164.506(c)(1)"],
    why: "45 CFR 164.506(c)(1) permits disclosure for the practice's own payment without a signature.",
    change: all(plan, asksFor("anas"), portionIs("anas", { kind: "billing" })),
    pair: "conflict/ethics-permit",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "conflict/ethics-require", title: "a client's own note, which the code would let the counselor hold back",
    source: ["45 CFR 164.524", "ACA B.6.e"],
    why: "45 CFR 164.524 requires it, emotional harm being no ground of (a)(3); ACA B.6.e cannot block that and leaves the duty to make the commitment known.",
    change: all(ownRequest, harm({ ground: "emotional" })),
    codes: ["aca"],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["make-commitment-known"] } },
  },
  {
    id: "conflict/ethics-require-b", title: "a judge's order after privilege was ruled on, without the client's consent",
    source: ["45 CFR 164.512(e)(1)(i)", "ACA B.2.d"],
    why: "164.512(e)(1)(i) has obeyed what a judge ordered after privilege was ruled on; ACA B.2.d only adds that the counselor asks for consent or acts to have it limited.",
    change: all(judge, asksFor("anas"), order("judge")),
    codes: ["aca"],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["seek-protective-order"] } },
  },
  {
    id: "conflict/ethics-own-access", title: "one partner asks for her own note and for a joint note whose parts can be told apart",
    source: ["45 CFR 164.524", "AAMFT 2.3"],
    why: "45 CFR 164.524 wins for her own slice; AAMFT 2.3 and HIPAA's individual-based right keep the other partner's slice shut.",
    change: all(ownRequest, portionIs("joint", { separable: "yes" }), asksFor("anas", "joint")),
    codes: ["aamft"],
    expect: { outcome: "partial", verdicts: { anas: "must", "joint#ana": "must", "joint#ben": "must-not" } },
  },
  {
    id: "conflict/ethics-own-access-b", title: "AAMFT: one partner asks for a joint note that cannot be told apart",
    source: ["45 CFR 164.524(a)(1)", "AAMFT 2.3"],
    why: "164.524(a)(1) against AAMFT 2.3 over a note that cannot be told apart is settled nowhere, so it escalates, and the code's board is among those asked.",
    change: all(ownRequest, asksFor("joint")),
    codes: ["aamft"],
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney", "ethics-board"] },
  },
];
