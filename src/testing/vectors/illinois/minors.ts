/** Illinois: minors from twelve on, and their parents. */
import { harm, involved } from "../base/situations.ts";
import { asked, comes, portions } from "../base/stories.ts";
import { dangerTold, eight, judged, motherAsks, motherSigned, sixteen } from "../base/states.ts";
import { all, asksFor, clientIs, fileIs, party, portionIs, release, signed, type Change } from "../base/world.ts";
import type { VectorSource } from "../format.ts";
import { CONSENT, HERE, STATES } from "./stories.ts";

const brought = sixteen("parent");
const says = (agreed: "yes" | "no"): Change => involved("mother", { agreed });
const reasons = (likely: "yes" | "no"): Change => harm({ ...judged("mother"), ground: "emotional", likely });
const girlSigns = (witness: "yes" | "no"): Change => signed(release("r-girl", "ana", { recipients: ["mother"], purposes: ["personal-representation"], ...CONSENT, witness }));
const formOfMother = all(brought, HERE, motherSigned(CONSENT), asksFor("anas"));
const readsAlone = all(brought, HERE, comes(party("ana", "minor-client"), "self-access", { made: "signed-writing" }), asked(portions("anas")));
const motherHears = dangerTold(party("mother", "custodial-parent"), { imminent: "no" });
const noReason = all(brought, HERE, motherAsks, reasons("no"));

/** Illinois: minors from twelve on, and their parents. */
export const illinoisMinors: readonly VectorSource[] = [
  {
    id: "illinois/mother-signs", title: "Illinois: for the school the mother of a girl of sixteen has signed a witnessed consent, and the girl has not",
    source: ["740 ILCS 110/5(a)", "740 ILCS 110/4(a)"],
    why: "740 ILCS 110/5(a) asks the consent of those entitled under 110/4, and from twelve on that is the girl herself.",
    change: formOfMother,
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "illinois/both-sign", title: "Illinois: for the school a girl of sixteen and her mother have each signed a witnessed consent",
    source: ["740 ILCS 110/5(a)", "45 CFR 164.508(c)"],
    why: "740 ILCS 110/5(a) has the consent of the girl, and federal law that of the parent who consented to the care.",
    change: all(formOfMother, signed(release("r-girl", "ana", { recipients: ["school"], purposes: ["school"], ...CONSENT }))),
    states: STATES, pair: "illinois/mother-signs",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "illinois/signed-before-eighteen", title: "Illinois, outside HIPAA: the mother of a girl of seventeen signed a witnessed consent for the school, and the girl has turned eighteen since",
    source: ["740 ILCS 110/5(a)", "740 ILCS 110/4(a)"],
    why: "740 ILCS 110/5(a) asked the girl's own consent when her mother signed; a form that did not do then does not begin to do on a birthday.",
    change: all(formOfMother, fileIs({ covered: "no" }), clientIs("ana", { born: "2008-03-04" })),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "illinois/girl-agrees", title: "Illinois: the mother of a girl of sixteen asks for the note; the girl was told and does not object",
    source: ["740 ILCS 110/4(a)(3)", "45 CFR 164.524(a)(1)"],
    why: "740 ILCS 110/4(a)(3): a parent sees the record of a minor from twelve on who was informed and does not object.",
    change: all(brought, HERE, motherAsks, says("yes")),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "illinois/girl-signs-for-mother", title: "Illinois: the mother of a girl of sixteen asks for the note, and the girl has signed a witnessed consent that her mother has it",
    source: ["740 ILCS 110/4(a)(3)", "740 ILCS 110/5(b)"],
    why: "740 ILCS 110/4(a)(3) asks that the minor is informed and does not object; whoever has consented to it as 110/5(b) asks is and does not.",
    change: all(brought, HERE, motherAsks, girlSigns("yes")),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "illinois/girl-signs-unwitnessed", title: "Illinois: the mother of a girl of sixteen asks for the note, and the girl has signed a consent for it that nobody witnessed",
    source: ["740 ILCS 110/4(a)(3)", "740 ILCS 110/5(b)"],
    why: "740 ILCS 110/5(b) wants a witness who attests who signed; without one it is asked whether the minor was told and does not object (110/4(a)(3)).",
    change: all(brought, HERE, motherAsks, girlSigns("no")),
    states: STATES, pair: "illinois/girl-signs-for-mother",
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "illinois/compelling-reasons", title: "Illinois: the mother of a girl of sixteen asks for the note; the girl does not agree, and the therapist finds compelling reasons",
    source: ["740 ILCS 110/4(a)(3)", "45 CFR 164.502(g)(3)(ii)"],
    why: "740 ILCS 110/4(a)(3) lets a parent in only if the minor does not object or no compelling reason is found, and neither is so.",
    change: all(brought, HERE, motherAsks, says("no"), reasons("yes")),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "illinois/no-reason-found", title: "Illinois: the mother of a girl of sixteen asks for the note; the therapist looked for compelling reasons and found none",
    source: ["740 ILCS 110/4(a)(3)"],
    why: "740 ILCS 110/4(a)(3): where the therapist finds no compelling reason to deny it the parent sees the record.",
    change: noReason,
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "illinois/girl-has-said-no", title: "Illinois: the mother of a girl of sixteen asks for the note; the therapist found no compelling reason, and the girl has said no",
    source: ["740 ILCS 110/4(a)(3)"],
    why: "740 ILCS 110/4(a)(3) can be read both ways where the minor objects and the therapist does not, so an attorney is asked first.",
    change: all(noReason, clientIs("ana", { objections: [{ to: "mother", at: "2026-03-01T09:00:00-08:00" }] })),
    states: STATES, pair: "illinois/no-reason-found",
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "illinois/came-alone", title: "Illinois: the mother of a girl of sixteen who came alone asks for the note, and the girl does not agree",
    source: ["405 ILCS 5/3-5A-105", "740 ILCS 110/4(a)(3)"],
    why: "405 ILCS 5/3-5A-105 keeps from parents what a minor came to alone, unless the minor agrees or it is found necessary, which is settled first.",
    change: all(sixteen("client"), HERE, motherAsks, says("no")),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["supervisor", "attorney"] },
  },
  {
    id: "illinois/diagnosis", title: "Illinois: outside HIPAA, the mother of a girl of sixteen asks for the diagnosis; the girl does not agree, and there are compelling reasons",
    source: ["740 ILCS 110/4(a)(3)"],
    why: "740 ILCS 110/4(a)(3) lets a parent ask for the present condition and the diagnosis whatever the minor says.",
    change: all(brought, HERE, fileIs({ covered: "no" }), motherAsks, portionIs("anas", { kind: "diagnosis" }), says("no"), reasons("yes")),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "illinois/girl-reads", title: "Illinois: a girl of sixteen who came alone asks for the note of her own session",
    source: ["740 ILCS 110/4(a)", "740 ILCS 110/4(b)"],
    why: "740 ILCS 110/4(a) gives the record to a recipient of twelve or more, and 110/4(b) help in reading it to whoever is under eighteen.",
    change: all(sixteen("client"), HERE, comes(party("ana", "minor-client"), "self-access", { made: "signed-writing" }), asked(portions("anas"))),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["help-interpret", "answer-in-time"] } },
  },
  {
    id: "illinois/twelve-reads", title: "Illinois: a girl who is twelve today and whom her mother brought asks for the note of her own session",
    source: ["740 ILCS 110/4(a)(2)"],
    why: "740 ILCS 110/4(a)(2) gives the record to a recipient who is twelve or older, whoever consented to the care.",
    change: all(readsAlone, clientIs("ana", { born: "2014-03-05" })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "illinois/eleven-reads", title: "Illinois: a girl who is twelve tomorrow and whom her mother brought asks for the note of her own session",
    source: ["740 ILCS 110/4(a)(1)", "45 CFR 164.502(g)(3)(i)"],
    why: "Under twelve 740 ILCS 110/4(a)(1) gives it to the parent; whether a child uses the federal right beside the parent who consented is asked.",
    change: all(readsAlone, clientIs("ana", { born: "2014-03-06" })),
    states: STATES, pair: "illinois/twelve-reads",
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "illinois/mother-of-eight-hears", title: "Illinois: a child of eight is in serious danger from itself, not at once, and its mother is told",
    source: ["740 ILCS 110/5(a)", "740 ILCS 110/4(a)(1)", "45 CFR 164.502(g)(3)(i)"],
    why: "740 ILCS 110/5(a) asks a consent only for \"someone other than those persons listed in Section 4\", and 110/4(a)(1) lists the parent of a child under twelve; 164.502(g)(3)(i) treats her as the child.",
    change: all(eight(), HERE, motherHears),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "illinois/mother-of-sixteen-hears", title: "Illinois: a girl of sixteen whose mother brought her is in serious danger from herself, not at once, and nobody has asked her whether her mother may know",
    source: ["740 ILCS 110/5(a)", "740 ILCS 110/4(a)(3)"],
    why: "740 ILCS 110/4(a)(3) lists the parent of an older minor if the minor is informed and does not object, or no compelling reason speaks against it: that is asked.",
    change: all(brought, HERE, motherHears),
    states: STATES,
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
];
