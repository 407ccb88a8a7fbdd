/** California: minors, their parents and the juvenile court. */
import { asked, comes, paper, portions } from "../base/stories.ts";
import { detrimental, eight, motherAsks, motherSigned, sixteen } from "../base/states.ts";
import { all, asks, asksFor, clientIs, party, portionIs, release, signed } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const STATES = ["US-CA"] as const;
const FORM = {
  statements: [
    "description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke", "no-conditioning", "redisclosure", "representative-authority",
    "use-limits", "right-to-copy", "separate-signature", "large-type",
  ],
} as const;
const agencyInCharge = all(eight(), ({ casefile }) => {
  for (const client of casefile.clients) Object.assign(client, { detained: "ward-of-court", representatives: [...client.representatives, paper("dcf", "agency", { from: "2025-06-02T09:00:00-07:00", decree: "sole" })] });
});
/** The note holds what a friend, who is no client here, told of the girl. */
const friendTold = all(portionIs("anas", { kind: "collateral-note", holders: ["friend"], about: ["ana"] }), ({ casefile }) => { casefile.others = [...casefile.others, { id: "friend", ofAge: "no" }]; });
const signedFor = all(motherSigned(FORM), asksFor("anas"));

/** California: minors, their parents and the juvenile court. */
export const californiaMinors: readonly VectorSource[] = [
  {
    id: "california/child-form", title: "California: the mother of a child of eight has signed a form in large type for the school",
    source: ["Cal. Civ. Code 56.11(b)(3)", "45 CFR 164.508(c)(1)", "45 CFR 164.502(g)(3)(i)"],
    why: "A parent signs for a minor who could not consent alone (Civ. Code 56.11(b)(3)), and the form carries all that 56.11(b) and 164.508(c) ask for.",
    change: all(eight(), signedFor),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "california/removed-child-form", title: "California: the mother of a child whom the juvenile court has removed has signed a form in large type for the school",
    source: ["Cal. Civ. Code 56.106(a)"],
    why: "Civ. Code 56.106(a): the parent of a child removed from her custody cannot authorize release before the juvenile court has allowed it.",
    change: all(eight(), clientIs("ana", { detained: "ward-of-court" }), signedFor),
    states: STATES, pair: "california/child-form",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "california/removed-child-form-both", title: "California: a child of eight whom the juvenile court has removed, and its mother, have both signed a form in large type for the school",
    source: ["Cal. Civ. Code 56.106(a)"],
    why: "A child of eight cannot sign for care that a parent consented to, so what would be honored is still the form of the mother, which Civ. Code 56.106(a) shuts out.",
    change: all(eight(), clientIs("ana", { detained: "ward-of-court" }), signedFor, signed(release("r-child", "ana", { recipients: ["school"], purposes: ["school"], ...FORM }))),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "california/removed-child-agency-form", title: "California: the agency in whose charge the juvenile court has put a child of eight has signed a form in large type for the school",
    source: ["Cal. Civ. Code 56.106(a)", "45 CFR 164.502(g)(3)(i)"],
    why: "Civ. Code 56.106(a) shuts out a form of the parent or guardian from whom the child was removed, and the agency is neither; it acts in the parents' place (164.502(g)(3)(i)).",
    change: all(agencyInCharge, signedFor, ({ casefile }) => { for (const each of casefile.releases) if (each.id === "r-mother") Object.assign(each, { signedBy: "dcf", signedAs: "agency" }); }),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "california/teen-form", title: "California: the mother of a girl of sixteen who consented alone has signed a form in large type for the school",
    source: ["Cal. Civ. Code 56.11(b)(3)", "Cal. Health & Safety Code 124260", "45 CFR 164.502(g)(3)(i)"],
    why: "For care to which a minor of twelve or more lawfully consented (Health & Safety 124260) the minor signs, and not a parent.",
    change: all(sixteen("client"), signedFor),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "california/teen-form-parents-care", title: "California: the mother of a girl of sixteen consented to the care and has signed a form in large type for the school",
    source: ["Cal. Civ. Code 56.11(b)(3)(B)"],
    why: "A parent's signature does not do for care to which the minor could lawfully have consented; whether this one could is asked of an attorney or supervisor.",
    change: all(sixteen("parent"), signedFor),
    states: STATES, pair: "california/teen-form",
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "california/child-access", title: "California: the mother of a child of eight asks for the note of a session to which she consented",
    source: ["Cal. Health & Safety Code 123110(a)", "45 CFR 164.524(a)(1)", "45 CFR 164.502(g)"],
    why: "Health & Safety 123110(a) gives a minor's representative the record, and 164.524 gives it through 164.502(g).",
    change: all(eight(), motherAsks),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["answer-in-time"] } },
  },
  {
    id: "california/removed-child-access", title: "California: the mother of a child whom the juvenile court has removed asks for the note of the session",
    source: ["Cal. Health & Safety Code 123116"],
    why: "Health & Safety 123116 shuts the record to the parent of a removed child until the juvenile court allows it.",
    change: all(eight(), clientIs("ana", { detained: "ward-of-court" }), motherAsks),
    states: STATES, pair: "california/child-access",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "california/removed-child-agency-access", title: "California: the agency in whose charge the juvenile court has put a child of eight asks for the note of the session",
    source: ["Cal. Health & Safety Code 123116", "45 CFR 164.502(g)(3)(i)"],
    why: "Health & Safety 123116 speaks of the parent or guardian from whom the child was removed; the agency acts in their place, and 164.524 gives it the record through 164.502(g)(3)(i).",
    change: all(agencyInCharge, motherAsks, asks(party("dcf", "child-protection"))),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["answer-in-time"] } },
  },
  {
    id: "california/detrimental-access", title: "California: the mother of a child of eight asks for the note, and the clinician finds that this would harm the work with the child",
    source: ["Cal. Health & Safety Code 123115(a)(2)"],
    why: "Health & Safety 123115(a)(2): a representative is not entitled where the provider finds that access would be detrimental to the work with the minor.",
    change: all(eight({ concerns: detrimental }), motherAsks),
    states: STATES, pair: "california/child-access",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "california/teen-access", title: "California: the mother of a girl of sixteen who consented alone asks for the note of the session",
    source: ["Cal. Health & Safety Code 123115(a)(1)", "45 CFR 164.502(g)(3)(ii)"],
    why: "Health & Safety 123115(a)(1): over care to which the minor consented the right to see the record is the minor's, and no representative has it.",
    change: all(sixteen("client"), motherAsks),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "california/teen-access-friends-word", title: "California: the mother of a girl of sixteen who consented alone asks for what a friend of the girl told the therapist of her",
    source: ["Cal. Health & Safety Code 123115(a)(1)", "45 CFR 164.502(g)(3)(i)(A)"],
    why: "Health & Safety 123115(a)(1) speaks of the minor's patient records, whoever told what stands in them: the right to see them is the minor's, and no representative has it.",
    change: all(sixteen("client"), motherAsks, friendTold),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "california/teen-access-parents-care", title: "California: the mother of a girl of sixteen consented to the care and asks for the note of the session",
    source: ["Cal. Health & Safety Code 123115(a)(1)", "Cal. Health & Safety Code 123115(a)(3)"],
    why: "No representative is entitled to the record of care to which the minor could have consented; whether she could is asked first.",
    change: all(sixteen("parent"), motherAsks),
    states: STATES, pair: "california/teen-access",
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "california/teen-own-access", title: "California: a girl of sixteen who consented alone asks for the note of her own session",
    source: ["Cal. Health & Safety Code 123110(a)", "Cal. Health & Safety Code 124260(c)"],
    why: "The record of care to which a minor consented alone is the minor's to see; whether parents were involved is noted (124260(c)).",
    change: all(sixteen("client"), comes(party("ana", "minor-client"), "self-access", { made: "signed-writing" }), asked(portions("anas"))),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["document", "answer-in-time"] } },
  },
  {
    id: "california/child-reads", title: "California: a child of eight whom the mother brought asks for the note of the session",
    source: ["45 CFR 164.502(g)(3)(i)", "Health & Safety Code 123110(a)"],
    why: "The mother consented and stands in the child's place (164.502(g)(3)(i)); whether the child has the record apart from her is settled by no text, so it is asked.",
    change: all(eight(), comes(party("ana", "minor-client"), "self-access", { made: "signed-writing" }), asked(portions("anas"))),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
];
