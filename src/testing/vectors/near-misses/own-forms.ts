/** Forms by which somebody lets something go to that same person: a request to see it, under another name. */
import type { ReleaseInput } from "../../../domain/release.ts";
import { harm, ownRequest } from "../base/situations.ts";
import { detrimental, eight, motherAsks, sixteen } from "../base/states.ts";
import { livesIn } from "../base/stories.ts";
import { all, type Change, clientIs, neverSigned, party, release, releaseOf, signed } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

/** The mother has signed a full form in her daughter's name by which it may come to the mother. */
const motherSignedForHerself = (more: Partial<ReleaseInput> = {}): Change => all(neverSigned("ana"), signed(release("r-mother", "ana", {
  signedBy: "mother", signedAs: "parent", recipients: ["mother"], purposes: "any", signedAt: "2026-03-04T09:00:00-08:00",
  statements: [...release("form", "ana").statements, "representative-authority"], ...more,
})));
/** Ana asks for what she told alone, and has signed that it may go to her, or to her attorney. */
const anaSigned: Change = all(ownRequest, releaseOf("ana", { recipients: ["ana", "doe"], purposes: "any" }));
const goesToAttorney: Change = ({ request }) => { request.recipient = party("doe", "client-attorney"); };

/** Forms by which somebody lets something go to that same person. */
export const ownForms: readonly VectorSource[] = [
  {
    id: "near/mother-signs-for-herself", title: "New York: a clinician finds it detrimental that the mother of a child of eight sees the note, and she signs a form for herself",
    source: ["N.Y. Mental Hyg. Law 33.16(b)(3)"],
    why: "33.16(b)(3) keeps the record from a parent where access would be detrimental, and a form by which she lets it come to herself is a request for that access.",
    change: all(eight({ concerns: detrimental }), livesIn("US-NY"), motherAsks, motherSignedForHerself()),
    states: ["US-NY"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "near/mother-signs-after-the-no", title: "New York: a girl of sixteen objects to her mother's seeing the note, and the mother signs a form for herself afterwards",
    source: ["N.Y. Mental Hyg. Law 33.16(c)"],
    why: "Under 33.16(c) the practitioner decides what the girl's objection weighs, with a supervisor, and her mother's later signature for herself decides nothing of that.",
    change: all(sixteen("parent"), livesIn("US-NY"), motherAsks, motherSignedForHerself(), clientIs("ana", { objections: [{ to: "mother", at: "2026-03-02T09:00:00-08:00" }] })),
    states: ["US-NY"],
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["supervisor"] },
  },
  {
    id: "near/own-form-harmless", title: "Ana asks for the note of her own session and has signed that it may go to her",
    source: ["45 CFR 164.524(a)(1)"],
    why: "164.524(a)(1) requires her access, and her form adds nothing to it and takes nothing from it.",
    change: anaSigned,
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "near/own-form-round-danger", title: "a clinician finds that seeing the note would endanger Ana's life, and she has signed that it may go to her",
    source: ["45 CFR 164.524(a)(3)(i)"],
    why: "164.524(a)(3)(i) lets the practice deny what would endanger her life, and a form by which it would go to herself asks for the same thing.",
    change: all(anaSigned, harm()),
    pair: "near/own-form-harmless",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "near/form-for-attorney-beside-danger", title: "a clinician finds that seeing the note would endanger Ana's life, and she has signed that her attorney may have it",
    source: ["45 CFR 164.508(a)(1)", "45 CFR 164.524(a)(3)(i)"],
    why: "The danger of 164.524(a)(3)(i) lies in her own reading of it; what she authorizes for her attorney under 164.508(a)(1) may go to him.",
    change: all(anaSigned, harm(), goesToAttorney),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
];
