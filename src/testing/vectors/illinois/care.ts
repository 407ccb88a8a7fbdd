/** Illinois: care, payment, the other partner and the own record. */
import { benIsTold, emergency, ownRequest } from "../base/situations.ts";
import { alsoOnFile, asked, cannotBeAsked, comes, executorAsks, KEPT_APART, plan, portions } from "../base/stories.ts";
import { formFor, hospital } from "../base/states.ts";
import { all, attestedBy, claimed, clientIs, fileIs, party, portionIs, release, requestIs, signed } from "../base/world.ts";
import type { VectorSource } from "../format.ts";
import { CONSENT, HERE, STATES } from "./stories.ts";

const anas = asked(portions("anas"));
const shared = (witness: "yes" | "no") =>
  all(HERE, benIsTold, signed(release("r-share", "ana", { act: "sharing-within-unit", recipients: ["ben"], purposes: ["unit-therapy"], ...CONSENT, witness })));

const bill = portionIs("anas", { kind: "billing" });
const billedBy = (contract: "yes" | "no") => all(HERE, comes(party("bills", "vendor", { place: "agent", contract }), "payment"), anas, bill);
const unable = (kind: "billing" | "attendance") =>
  all(HERE, plan, anas, portionIs("anas", { kind }), clientIs("ana", { capacity: [{ from: "2026-03-01T08:00:00-08:00", is: "unable" }] }));
const material = portionIs("anas", { kind: "test-materials" });
const toTheTester = (more: Parameters<typeof formFor>[2] = {}) => all(HERE, comes(party("dr-roy", "treating-provider"), "treatment"), anas, material, formFor("dr-roy", "treatment", { ...CONSENT, ...more }));
const licenceChecked = claimed({
  id: "c-licence", kind: "determination", of: ["ana"], to: ["dr-roy"], attested: attestedBy("dr-lee"), knownAt: "2026-03-05T10:00:00-08:00",
  silences: "illinois/740ILCS110/3(c)/test-material-to-a-psychologist", on: ["anas"], consulted: "supervisor", conclusion: "disclose",
});

const scribed = all(
  HERE, requestIs({ requester: party("dr-lee", "clinic-staff", { place: "inside" }), recipient: party("scribe", "ai-tool", { place: "agent", contract: "yes" }), purpose: "operations", onBehalfOf: [] }),
  anas, portionIs("anas", { kind: "recording" }),
);

/** Illinois: care, payment, the other partner and the own record. */
export const illinoisCare: readonly VectorSource[] = [
  {
    id: "illinois/team", title: "Illinois: a psychiatrist of the same practice treats Ana with the therapist and asks for her note",
    source: ["740 ILCS 110/9(1)", "45 CFR 164.506(c)(1)"],
    why: "740 ILCS 110/9(1) lets members of one team share what the services need, the client having been told that they do.",
    change: all(HERE, comes(party("psy", "prescriber", { place: "inside" }), "treatment"), anas),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "illinois/successor", title: "Illinois: a colleague takes over the records of a practice that closes, and Ana's note is among them",
    source: ["740 ILCS 110/9(1)", "45 CFR 164.501"],
    why: "Whoever keeps the records after a closure takes part in running the practice (740 ILCS 110/9(1)), and treats nobody by that.",
    change: all(HERE, comes(party("keeper", "successor-custodian"), "continuity"), anas),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "illinois/plan-reviews", title: "Illinois: Ana's health plan reviews the quality of her care without her consent",
    source: ["740 ILCS 110/3", "740 ILCS 110/9", "45 CFR 164.506(c)(4)"],
    why: "740 ILCS 110/9 lists those who may have it without consent, and a plan that reviews is none of them, though 164.506(c)(4) would permit it.",
    change: all(HERE, comes(party("plan", "insurer"), "operations"), anas),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "illinois/clerk-bills", title: "Illinois: the practice's own clerk has a billing entry on Ana, in order to bill",
    source: ["740 ILCS 110/9(1)", "45 CFR 164.506(c)(1)"],
    why: "740 ILCS 110/9(1) names whoever acts under the therapist's supervision and control, the client having been told, and 164.506(c)(1) the practice's own payment.",
    change: all(HERE, comes(party("desk", "clinic-staff", { place: "inside" }), "payment"), anas, bill),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "illinois/billing-service", title: "Illinois: a billing service under contract has a billing entry on Ana",
    source: ["740 ILCS 110/9(1)", "45 CFR 164.502(e)(1)"],
    why: "740 ILCS 110/9(1) names business associates, and 164.502(e)(1) asks for the contract that makes one.",
    change: billedBy("yes"),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "illinois/billing-service-unbound", title: "Illinois: a billing service that has bound itself to nothing would have a billing entry on Ana",
    source: ["740 ILCS 110/9(1)", "45 CFR 164.502(e)(1)"],
    why: "Without the contract of 164.502(e)(1) it is no business associate, and 740 ILCS 110/9(1) names nobody else who works elsewhere.",
    change: billedBy("no"),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "illinois/bill-unable", title: "Illinois: a plan asks for a billing entry, and Ana can neither consent nor has anybody who could for her",
    source: ["740 ILCS 110/6", "45 CFR 164.506(c)(3)"],
    why: "740 ILCS 110/6 gives without consent only who treats whom and the nature, purpose, quantity and date of services; a bill names costs too, so which law lets that go is asked.",
    change: unable("billing"),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "illinois/attendance-unable", title: "Illinois: a plan asks when Ana was treated, and Ana can neither consent nor has anybody who could for her",
    source: ["740 ILCS 110/6", "45 CFR 164.506(c)(3)"],
    why: "740 ILCS 110/6 lets the quantity and the dates of the services be given for benefits where nobody can consent, and the client hears of it afterwards.",
    change: unable("attendance"),
    states: STATES, pair: "illinois/bill-unable",
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["notify-client-after"] } },
  },
  {
    id: "illinois/emergency", title: "Illinois: an emergency room asks for Ana's note, and she cannot be asked",
    source: ["740 ILCS 110/11(iii)", "45 CFR 164.506(c)(2)"],
    why: "740 ILCS 110/11(iii): emergency care of a recipient who can neither assert nor waive her rights.",
    change: all(HERE, comes(hospital, "medical-emergency"), anas, cannotBeAsked("er")),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "illinois/emergency-awake", title: "Illinois: an emergency room asks for Ana's note, and she is awake and can be asked",
    source: ["740 ILCS 110/11(iii)"],
    why: "740 ILCS 110/11(iii) opens the record only of somebody who cannot assert or waive her rights, and Ana can.",
    change: all(HERE, comes(hospital, "medical-emergency"), anas, emergency("er")),
    states: STATES, pair: "illinois/emergency",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "illinois/own-test-material", title: "Illinois: Ana asks for the questions and the manual of a test that she took",
    source: ["740 ILCS 110/3(c)"],
    why: "740 ILCS 110/3(c) keeps such material from anyone, the subject of the test included.",
    change: all(HERE, ownRequest, material),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "illinois/test-material-named", title: "Illinois: Ana names on a witnessed form the clinician who is to have the material of her test",
    source: ["740 ILCS 110/3(c)", "740 ILCS 110/5(b)"],
    why: "740 ILCS 110/3(c) opens it to a psychologist whom she designates, and whether this clinician is one is checked first.",
    change: toTheTester(),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["privacy-officer", "supervisor"] },
  },
  {
    id: "illinois/test-material-unwitnessed", title: "Illinois: Ana names on a form that nobody witnessed the clinician who is to have the material of her test",
    source: ["740 ILCS 110/3(c)", "740 ILCS 110/5(b)"],
    why: "740 ILCS 110/3(c) wants a request that complies with 110/5(b), and that is witnessed.",
    change: toTheTester({ witness: "no" }),
    states: STATES, pair: "illinois/test-material-named",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "illinois/test-material-psychologist", title: "Illinois: the psychologist whom Ana names on a witnessed form gets the material of her test, once the license is checked",
    source: ["740 ILCS 110/3(c)", "740 ILCS 110/5(b)"],
    why: "740 ILCS 110/3(c) gives her the right to have it disclosed to any psychologist whom she designates on a consent under 110/5(b).",
    change: all(toTheTester(), licenceChecked),
    states: STATES, pair: "illinois/test-material-named",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "illinois/recording-to-a-tool", title: "Illinois: the recording of Ana's session would go to an AI scribe under contract, and she was not asked",
    source: ["225 ILCS 155/15(b)", "740 ILCS 110/9(1)", "45 CFR 164.502(e)(1)"],
    why: "225 ILCS 155/15(b) lets no artificial intelligence help with a recorded session before the client was told in writing and consented; the contract (164.502(e)(1)) is none.",
    change: scribed,
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "illinois/recording-to-a-tool-signed", title: "Illinois: the recording of Ana's session would go to an AI scribe under contract, and she has signed for it",
    source: ["225 ILCS 155/15(b)", "740 ILCS 110/9(1)"],
    why: "225 ILCS 155/15(b) asks that she was told in writing of the tool and its purpose and agreed, which her form says; 740 ILCS 110/9(1) lets it go to who works under contract.",
    change: all(scribed, signed(release("r-scribe", "ana", { recipients: ["scribe"], purposes: ["operations"] }))),
    states: STATES, pair: "illinois/recording-to-a-tool",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "illinois/shared", title: "Illinois: Ben is told in session what Ana said alone, and she consented to that on a witnessed form",
    source: ["740 ILCS 110/5(a)", "740 ILCS 110/5(b)"],
    why: "740 ILCS 110/5: what one recipient confided goes to another on the first one's written and witnessed consent.",
    change: shared("yes"),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "illinois/shared-unwitnessed", title: "Illinois: Ben would be told in session what Ana said alone, and nobody witnessed her consent to that",
    source: ["740 ILCS 110/5(b)"],
    why: "740 ILCS 110/5(b) wants the signature witnessed, and nothing else opens it to the other partner.",
    change: shared("no"),
    states: STATES, pair: "illinois/shared",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "illinois/executor", title: "Illinois: the executor of Ben's will asks for his note, in a practice outside HIPAA",
    source: ["740 ILCS 110/5(e)", "740 ILCS 110/4(a)"],
    why: "740 ILCS 110/4(a) names no executor, and 110/5(e) lets a record go after death if the representative and the therapist consent: that permits, and demands nothing.",
    change: all(HERE, executorAsks("bens"), fileIs({ covered: "no" })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { bens: "may" } },
  },
  {
    id: "illinois/executor-under-hipaa", title: "Illinois: the executor of Ben's will asks for his note, in a practice that HIPAA binds",
    source: ["45 CFR 164.524(a)(1)", "45 CFR 164.502(g)(4)", "740 ILCS 110/5(e)"],
    why: "By 164.502(g)(4) the executor is treated as Ben, whom 164.524(a)(1) gives access; a state that gives less (740 ILCS 110/5(e)) takes nothing from that.",
    change: all(HERE, executorAsks("bens")),
    states: STATES, pair: "illinois/executor",
    expect: { outcome: "allow", verdicts: { bens: "must" } },
  },
  {
    id: "illinois/personal-notes", title: "Illinois: Ana asks for what the therapist labels personal notes, which lie in the chart with everything else",
    source: ["45 CFR 164.524(a)(1)", "45 CFR 160.203(b)", "740 ILCS 110/2"],
    why: "740 ILCS 110/2 leaves personal notes out of the record, but 164.524(a)(1) excepts only psychotherapy notes kept separate, and the greater access stands.",
    change: all(HERE, ownRequest, portionIs("anas", { kind: "personal-notes" })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "illinois/own-notes-signed", title: "Illinois: the therapist agrees to give Ana her psychotherapy notes, for which she signed a witnessed form",
    source: ["45 CFR 164.508(a)(2)", "740 ILCS 110/5(b)", "45 CFR 164.524(a)(1)(i)"],
    why: "164.524(a)(1)(i) gives no right to notes kept separate, so they go on the form that names them, which 164.508(a)(2) and 740 ILCS 110/5(b) permit.",
    change: all(
      HERE, alsoOnFile("notes", KEPT_APART), ownRequest, asked(portions("notes")),
      formFor("ana", "self-access", { ...CONSENT, covers: { kinds: ["psychotherapy-notes"], statements: [], days: "all", sensitivities: "all", part2: "no" } }),
    ),
    states: STATES,
    expect: { outcome: "allow", verdicts: { notes: "may" } },
  },
];
