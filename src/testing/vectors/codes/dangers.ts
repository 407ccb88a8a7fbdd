/** Where the codes of ethics let confidentiality give way to a danger, and what they say of complaints. */
import { oversight, threat } from "../base/situations.ts";
import { cara, warned } from "../base/stories.ts";
import { all, asksFor, fileIs, party } from "../base/world.ts";
import { from, officer } from "../coverage-index/stories.ts";
import type { VectorSource } from "../format.ts";

const uncovered = all(fileIs({ covered: "no" }), warned(cara));

/** Dangers and complaints under the codes. */
export const codesOnDanger: readonly VectorSource[] = [
  {
    id: "codes/harm-foreseeable", title: "a counselor whom HIPAA does not cover warns the one whom a client will seriously harm, though not soon",
    source: ["ACA B.2.a"],
    why: "ACA B.2.a lets confidentiality give way to serious and foreseeable harm to an identified other, and does not ask that it be imminent.",
    change: all(uncovered, threat("cara", { victims: ["cara"], imminent: "no" })),
    codes: ["aca"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "codes/harm-not-imminent", title: "a social worker would warn the one whom a client will seriously harm, though not soon",
    source: ["NASW 1.07(c)", "45 CFR 164.512(j)(1)(i)"],
    why: "NASW 1.07(c) asks for harm that is serious, foreseeable and imminent, and 164.512(j)(1)(i) for a threat that is imminent.",
    change: all(warned(cara), threat("cara", { victims: ["cara"], imminent: "no" })),
    codes: ["nasw"],
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "codes/harm-to-nobody-known", title: "the police are told of a client who means to attack people in a crowd, none of them known",
    source: ["45 CFR 164.512(j)(1)(i)", "NASW 1.07(c)", "ACA B.2.a"],
    why: "164.512(j)(1)(i) speaks of a threat to a person or the public and NASW 1.07(c) of harm to others; ACA B.2.a, which speaks of identified others, adds nothing and bars nothing.",
    change: all(warned(officer), threat("officer", { victim: "group" })),
    codes: ["aca", "nasw"],
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "codes/harm-in-doubt", title: "a counselor cannot tell whether a client's threat is serious",
    source: ["ACA B.2.a", "45 CFR 164.512(j)(1)(i)"],
    why: "ACA B.2.a has a counselor in doubt about an exception consult other professionals; until then 164.512(j)(1)(i) is not met.",
    change: all(warned(cara), threat("cara", { victims: ["cara"], serious: "unknown" })),
    codes: ["aca"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["supervisor"] },
  },
  {
    id: "codes/board", title: "a psychologist's licensing board looks into her work and asks for a client's note",
    source: ["45 CFR 164.512(d)(1)", "APA 1.05"],
    why: "164.512(d)(1) opens to a board with authority; APA 1.05, which keeps a complaint of one's own from breaching a confidence, is not about an answer to a board.",
    change: all(from(party("board", "licensing-board"), "oversight"), asksFor("anas"), oversight("board")),
    codes: ["apa"],
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["account"] } },
  },
  {
    id: "codes/complaint-about-a-colleague", title: "a psychologist would support her own complaint about a colleague with a client's note, and the client has not agreed",
    source: ["APA 1.05", "APA 4.05(a)"],
    why: "APA 1.05 has ethical violations reported only where that breaches no confidence.",
    change: all(from(party("board", "licensing-board"), "ethics-complaint"), asksFor("anas"), oversight("board")),
    codes: ["apa"], pair: "codes/board",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
];
