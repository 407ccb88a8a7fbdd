/** Those who treat, supervise, advise and teach. */
import { agreed, all, asksFor, type Change, claimed, clientIs, party, portionIs } from "../base/world.ts";
import { asksForBoth, doctor, from, hospital, inHouse, judged, notes, signs, tells } from "./stories.ts";
import type { VectorSource } from "../format.ts";

const emergency: Change = claimed({ ...judged(["ana"], "er"), id: "c-emergency", kind: "emergency", canConsent: "no" });
const supervised: Change = agreed({ id: "supervised", kind: "supervision", to: ["ana", "ben"], supervisor: "dr-sup", at: "2026-01-10T10:00:00-08:00" });
const conference = party("team", "consultant");

/** Those who treat, supervise, advise and teach. */
export const care: readonly VectorSource[] = [
  {
    id: "index/14", title: "her psychiatrist asks for a summary and for the psychotherapy notes",
    source: ["45 CFR 164.506(c)(2)", "45 CFR 164.508(a)(2)"],
    why: "164.506(c)(2) permits the summary for treating her; 164.508(a)(2) lists no other treater, so the notes stay.",
    change: all(notes, from(doctor, "treatment"), asksForBoth("summary", ["ana"], ["anas"], ["notes"])),
    codes: ["apa"],
    expect: { outcome: "partial", verdicts: { notes: "must-not", told: "may" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "index/15", title: "an emergency room treats Ana, who is unconscious, and asks what it must know",
    source: ["45 CFR 164.506(c)(2)"],
    why: "164.506(c)(2) permits disclosure for treating her without consent; it is written down, and she is told afterwards.",
    change: all(
      clientIs("ana", { capacity: [{ from: "2020-01-01T00:00:00-08:00", is: "able" }, { from: "2026-03-05T09:00:00-08:00", is: "unconscious" }] }),
      from(hospital, "medical-emergency"), tells("summary", ["ana"], ["anas"]), emergency,
    ),
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["document", "notify-client-after"] } },
  },
  {
    id: "index/16a", title: "the supervisor of whom Ana was told at the start reads her note",
    source: ["45 CFR 164.501", "45 CFR 164.506(c)(1)", "APA 10.01(c)"],
    why: "Supervision is an operation of the practice (164.501, 164.506(c)(1)), and the clients were told of it (APA 10.01(c)).",
    change: all(supervised, from(inHouse("dr-sup", "supervisor"), "supervision"), asksFor("anas")),
    codes: ["apa"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "index/16b", title: "a consultant from outside would read Ana's own note, and she has not agreed",
    source: ["AAMFT 2.7"],
    why: "AAMFT 2.7 lets a consultation reveal nothing that could identify the client without her prior written consent.",
    change: all(from(conference, "consultation"), asksFor("anas")),
    codes: ["aamft"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "index/16c", title: "a consultant from outside hears a case in which nothing identifies anybody",
    source: ["45 CFR 164.502(d)(2)", "AAMFT 2.7"],
    why: "164.502(d)(2): what identifies nobody is outside the rule, and AAMFT 2.7 keeps from a consultation only what could identify the client.",
    change: all(from(conference, "consultation"), asksFor("vignette")),
    codes: ["aamft"], pair: "index/16b",
    expect: { outcome: "allow", verdicts: { vignette: "may" } },
  },
  {
    id: "index/17a", title: "a class hears a case in which nobody can be recognized",
    source: ["45 CFR 164.502(d)(2)", "AAMFT 2.4", "APA 4.07"],
    why: "AAMFT 2.4 and APA 4.07 let a disguised case be taught, and 164.502(d)(2) leaves it free.",
    change: all(from(party("class", "public"), "training"), asksFor("vignette")),
    codes: ["aamft", "apa"],
    expect: { outcome: "allow", verdicts: { vignette: "may" } },
  },
  {
    id: "index/17b", title: "a class would hear a case without names in which people who know them would recognize them",
    source: ["45 CFR 164.514(b)(2)(ii)"],
    why: "164.514(b)(2)(ii): with actual knowledge that somebody could be identified from it, it is not de-identified, and couples are easily recognized.",
    change: all(from(party("class", "public"), "training"), portionIs("vignette", { recognizable: "yes" }), asksFor("vignette")),
    expect: { outcome: "deny", verdicts: { vignette: "must-not" } },
  },
  {
    id: "index/17c", title: "a case conference with outsiders would see the joint note",
    source: ["AAMFT 2.4", "45 CFR 164.508(a)(1)"],
    why: "AAMFT 2.4 lets a case be taught disguised or with a waiver of each; neither is here, and both partners would first have to be made unrecognizable.",
    change: all(from(conference, "training"), asksFor("joint")),
    codes: ["aamft"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" }, duties: { withholding: ["redact"] } },
  },
  {
    id: "index/17d", title: "both partners have signed that a case conference with outsiders may see the joint note",
    source: ["AAMFT 2.4", "AAMFT 2.2"],
    why: "AAMFT 2.4 takes a written waiver by 2.2, of each who is able to sign, in place of the disguise.",
    change: all(from(conference, "training"), asksFor("joint"), signs("ana", "team", "training"), signs("ben", "team", "training")),
    codes: ["aamft"],
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
];
