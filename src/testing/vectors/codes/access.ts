/** What the codes of ethics say of a client's own record. */
import { harm, ownRequest } from "../base/situations.ts";
import { alsoOnFile } from "../base/stories.ts";
import { agreed, all, asksFor, fileIs, party, portionIs, requestIs } from "../base/world.ts";
import { from } from "../coverage-index/stories.ts";
import type { VectorSource } from "../format.ts";

const EVERY = ["aamft", "aca", "apa", "nasw"] as const;
const byMail = requestIs({ channel: { by: "plain-email", addressVerified: "yes", private: "yes", encrypted: "no" } });
const choseMail = agreed({ id: "wish", kind: "channel", client: "ana", use: ["plain-email"], avoid: [], warnedOfRisk: "yes", at: "2026-01-10T10:00:00-08:00" });
const inAGroup = fileIs({
  unit: {
    kind: "group", relation: "closed-group", clientIs: "unknown", charting: "separate", formed: "2026-01-10T10:00:00-08:00",
    members: [{ who: "ana", as: "participant", joined: "2026-01-10T10:00:00-08:00" }, { who: "ben", as: "participant", joined: "2026-01-10T10:00:00-08:00" }],
  },
  agreements: [],
});

/** A client's own record under the codes. */
export const codesOnAccess: readonly VectorSource[] = [
  {
    id: "codes/limits-never-explained", title: "a client to whom nobody explained the limits of confidentiality asks for her note",
    source: ["45 CFR 164.524(a)(1)", "AAMFT 2.1", "APA 4.02", "NASW 1.07(e)"],
    why: "164.524(a)(1) requires her access; AAMFT 2.1, APA 4.02 and NASW 1.07(e) want the limits explained, which is still to be done.",
    change: all(ownRequest, fileIs({ agreements: [] })),
    codes: EVERY,
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["explain-limits", "help-interpret"] } },
  },
  {
    id: "codes/group-member", title: "a member of a group asks for the note of a session of hers, and nothing says who is a client or what was explained",
    source: ["45 CFR 164.524(a)(1)", "APA 10.02(a)", "APA 10.03"],
    why: "Her right by 164.524(a)(1) does not wait; APA 10.02(a) has it clarified who is a client, and 10.03 the limits of a group explained.",
    change: all(ownRequest, inAGroup),
    codes: ["apa"],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["explain-limits", "clarify-roles"] } },
  },
  {
    id: "codes/others-in-file", title: "a client asks for her note, in which his mother is spoken of",
    source: ["45 CFR 164.524(a)(1)", "AAMFT 2.3", "NASW 1.08(c)"],
    why: "164.524(a)(1) requires access to what is about her; AAMFT 2.3 and NASW 1.08(c) protect the others who are spoken of in it.",
    change: all(ownRequest, portionIs("anas", { about: ["ana", "mother"] })),
    codes: ["aamft", "nasw"],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["protect-others-in-file"] } },
  },
  {
    id: "codes/upsetting", title: "a client asks for her note, and her therapist judges that reading it would upset her badly",
    source: ["45 CFR 164.524(a)(3)(i)", "AAMFT 2.3", "NASW 1.08(a)"],
    why: "Only a danger to life or physical safety is a ground by 164.524(a)(3)(i), so access is required; AAMFT 2.3 and NASW 1.08(a), which would limit it, turn into care for her and a commitment made known.",
    change: all(ownRequest, harm({ ground: "emotional" })),
    codes: ["aamft", "nasw"],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["make-commitment-known", "help-interpret"] } },
  },
  {
    id: "codes/endangering", title: "a client asks for her note, and her therapist judges that reading it is likely to endanger her life",
    source: ["45 CFR 164.524(a)(3)(i)", "AAMFT 2.3", "NASW 1.08(a)"],
    why: "164.524(a)(3)(i) lets a licensed professional deny access that is likely to endanger a life, subject to review, and the codes limit it as well.",
    change: all(ownRequest, harm()),
    codes: ["aamft", "nasw"], pair: "codes/upsetting",
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["notice-of-denial", "independent-review", "document"] } },
  },
  {
    id: "codes/supervision-notes", title: "a client asks for her note and for what her therapist wrote for her own supervision",
    source: ["45 CFR 164.501", "AAMFT 2.3", "ACA B.6.e", "NASW 1.08(a)"],
    why: "The right of the law and the codes is to the record of her treatment; notes for the therapist's own supervision decide nothing about her and are not in the designated record set of 164.501.",
    change: all(ownRequest, alsoOnFile("supervision", { kind: "supervision-notes" }), asksFor("anas", "supervision")),
    codes: ["aamft", "aca", "nasw"],
    expect: { outcome: "partial", verdicts: { anas: "must", supervision: "must-not" } },
  },
  {
    id: "codes/by-plain-mail", title: "a client who was warned and chose plain e-mail gets her note that way",
    source: ["45 CFR 164.524(c)(2)(i)", "APA 4.02(c)", "NASW 1.07(m)"],
    why: "164.524(c)(2)(i) gives it in the form she asks for; APA 4.02(c) tells her of the risk, and NASW 1.07(m) safeguards what goes electronically.",
    change: all(ownRequest, byMail, choseMail),
    codes: ["apa", "nasw"],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["confidential-channel", "warn-of-channel-risk"] } },
  },
  {
    id: "codes/test-data-in-danger", title: "a client asks for the data of a test, and her psychologist judges that they are likely to lead to substantial harm to somebody else",
    source: ["APA 9.04(a)", "45 CFR 164.524(a)(3)(ii)"],
    why: "APA 9.04(a) lets test data be held back to protect others from substantial harm, and 164.524(a)(3)(ii) leaves such a denial to a licensed professional.",
    change: all(ownRequest, portionIs("anas", { kind: "test-data", about: ["ana", "mother"] }), harm({ ground: "other-person" })),
    codes: ["apa"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["independent-review"] } },
  },
  {
    id: "codes/test-data-unreleased", title: "another psychologist who treats a client asks for her test data, and she has said nothing",
    source: ["APA 9.04(b)"],
    why: "APA 9.04(b): without her release test data go only where a law or a court requires it, and 164.506(c)(2) requires nothing.",
    change: all(from(party("psy", "treating-provider"), "treatment"), portionIs("anas", { kind: "test-data" }), asksFor("anas")),
    codes: ["apa"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
];
