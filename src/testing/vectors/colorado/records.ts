/** Colorado: consent first, what partners keep of each other, minors who sign, and what relatives confided. */
import { herNote, injuredAtWork, motherSignsForSchool, signsFor } from "../base/under-state-law.ts";
import { benIsTold, noSecrets, ownRequest } from "../base/situations.ts";
import { comes, livesIn, plan, psychiatrist, treatsAs } from "../base/stories.ts";
import { all, fileIs, party, portionIs } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const here = livesIn("US-CO");
const toBiller = (contract: "yes" | "no" | "unknown") => all(here, comes(party("biller", "vendor", { place: "agent", contract }), "payment"), herNote);

/** Colorado: consent first, what partners keep of each other, minors who sign, and what relatives confided. */
export const records: readonly VectorSource[] = [
  {
    id: "colorado/treater-without-consent", title: "Colorado: her psychiatrist wants her note, and she has consented to nothing",
    source: ["C.R.S. 12-245-220(1)", "45 CFR 160.203(b)"],
    why: "C.R.S. 12-245-220(1) asks for her consent also towards those who treat, and 160.203(b) saves it against 164.506(c)(2).",
    change: all(here, psychiatrist, herNote),
    states: ["US-CO"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "colorado/treater-by-word", title: "Colorado: her psychiatrist wants her note, and she has consented by word of mouth",
    source: ["C.R.S. 12-245-220(1)", "45 CFR 164.506(c)(2)"],
    why: "C.R.S. 12-245-220(1) asks for consent and for no form of it, and 164.506(c)(2) for none.",
    change: all(here, psychiatrist, herNote, signsFor("psy", "treatment", { form: "oral" })),
    states: ["US-CO"], pair: "colorado/treater-without-consent",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "colorado/hospital-called-inside", title: "Colorado: a hospital that treats her wants her note, and the request calls it part of the practice",
    source: ["C.R.S. 12-245-220(1)", "45 CFR 160.203(b)"],
    why: "C.R.S. 12-245-220(1) spares those who work with the therapist, and a hospital is none of them for being called so; she has not consented.",
    change: all(here, comes(party("ward", "hospital", { place: "inside" }), "treatment"), herNote),
    states: ["US-CO"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "colorado/biller-bound", title: "Colorado: the billing service of the practice, bound by contract, gets her note without her consent",
    source: ["C.R.S. 12-245-220(1)", "45 CFR 164.502(e)(1)", "45 CFR 164.506(c)(1)"],
    why: "C.R.S. 12-245-220(1) binds employees and associates with the therapist; the service is an associate under the contract of 164.502(e), and bills for the practice.",
    change: toBiller("yes"),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "colorado/biller-not-bound", title: "Colorado: a billing service that is called the practice's agent and has bound itself to nothing wants her note",
    source: ["C.R.S. 12-245-220(1)", "45 CFR 164.502(e)(1)"],
    why: "164.502(e)(1) wants a contract first, and who is bound by none is no associate in the sense of C.R.S. 12-245-220(1); she has not consented.",
    change: toBiller("no"),
    states: ["US-CO"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "colorado/biller-perhaps-bound", title: "Colorado: the practice's billing service wants her note, and nobody knows whether there is a contract",
    source: ["C.R.S. 12-245-220(1)", "45 CFR 164.502(e)(1)"],
    why: "Whether C.R.S. 12-245-220(1) and 164.502(e)(1) let it go without her consent turns on the contract, so that is looked up first.",
    change: toBiller("unknown"),
    states: ["US-CO"],
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "colorado/physicians-note", title: "Colorado: a physician's note goes to another who treats, without her consent",
    source: ["45 CFR 164.506(c)(2)"],
    why: "C.R.S. 12-245-220(1) binds those whom article 245 licenses, and a physician is none of them; 164.506(c)(2) permits it.",
    change: all(here, treatsAs("physician"), psychiatrist, herNote),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "colorado/plan-account", title: "Colorado: her plan sees a billing entry without her consent",
    source: ["45 CFR 164.506(c)(3)", "C.R.S. 12-245-220(1)"],
    why: "C.R.S. 12-245-220(1) keeps what was said and advised, and a bill tells neither; 164.506(c)(3) permits it.",
    change: all(here, plan, herNote, portionIs("anas", { kind: "billing" })),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "colorado/plan-note", title: "Colorado: her plan wants her note, and she has consented to nothing",
    source: ["C.R.S. 12-245-220(1)"],
    why: "C.R.S. 12-245-220(1): what was said goes to those who pay only with her consent.",
    change: all(here, plan, herNote),
    states: ["US-CO"], pair: "colorado/plan-account",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "colorado/partner-told", title: "Colorado: under a no-secrets policy her partner is told what she said alone",
    source: ["C.R.S. 12-245-220(1)", "45 CFR 164.506(c)(1)"],
    why: "Both signed the policy, and C.R.S. 12-245-220(1) binds him in turn to keep what concerns her, of which he is reminded.",
    change: all(here, benIsTold, noSecrets()),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["explain-limits"] } },
  },
  {
    id: "colorado/partner-not-told", title: "Colorado: without a policy her partner would be told what she said alone",
    source: ["C.R.S. 12-245-220(1)"],
    why: "C.R.S. 12-245-220(1): nobody learns what she said without the consent of the person to whom it relates.",
    change: all(here, benIsTold),
    states: ["US-CO"], pair: "colorado/partner-told",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "colorado/limits-not-explained", title: "Colorado: a client asks for her own note, and was never told at the outset what is confidential",
    source: ["C.R.S. 12-245-216(1)(d)", "45 CFR 164.524(a)(1)"],
    why: "C.R.S. 12-245-216(1)(d) has it told in writing at the first contact; that it was not takes nothing from her right.",
    change: all(here, ownRequest, fileIs({ agreements: [] })),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["explain-limits"] } },
  },
  {
    id: "colorado/relatives-confidence", title: "Colorado: a client asks for what a relative told under a promise of secrecy",
    source: ["C.R.S. 27-65-123(1)(b)", "45 CFR 164.524(a)(2)(v)"],
    why: "164.524(a)(2)(v) lets access be denied, and C.R.S. 27-65-123(1)(b) compels nobody to reveal what relatives told in confidence.",
    change: all(here, ownRequest, portionIs("anas", { promisedSource: "yes" })),
    states: ["US-CO"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["protect-others-in-file"] } },
  },
  {
    id: "colorado/mother-signs", title: "Colorado: a mother signs for the school, for care that she consented to",
    source: ["45 CFR 164.502(g)(3)", "45 CFR 164.508(c)(1)(vi)"],
    why: "164.502(g)(3): the parent who consented to the care signs as the minor's representative.",
    change: all(here, motherSignsForSchool("parent")),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "colorado/mother-signs-minors-therapy", title: "Colorado: a mother signs for the school, for therapy that the minor sought alone",
    source: ["C.R.S. 12-245-203.5(3)(a)", "45 CFR 164.502(g)(3)(i)(A)"],
    why: "What a parent may not hear without the minor's consent (C.R.S. 12-245-203.5(3)(a)) a parent cannot sign away; the minor signs.",
    change: all(here, motherSignsForSchool("client")),
    states: ["US-CO"], pair: "colorado/mother-signs",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "colorado/injured-worker", title: "Colorado: the insurer of her employer asks for what a claim over the mind needs, and she has consented to nothing",
    source: ["C.R.S. 8-47-203.2", "45 CFR 164.512(l)"],
    why: "C.R.S. 8-47-203.2 has the insurer given what such a claim needs, the claim being her waiver (8-47-203(1)), and 164.512(l) permits it.",
    change: all(here, injuredAtWork("yes")),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "colorado/injured-worker-no-law", title: "Colorado: the insurer of her employer asks for her note, and no law lets it have that",
    source: ["C.R.S. 12-245-220(1)", "C.R.S. 8-47-203.2"],
    why: "C.R.S. 8-47-203.2 gives no more than the claim needs; beyond that 12-245-220(1) asks for her consent.",
    change: all(here, injuredAtWork("no")),
    states: ["US-CO"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
];
