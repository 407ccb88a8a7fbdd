/** California: subpoenas, boards and the dead. */
import { oversight, subpoena } from "../base/situations.ts";
import { asked, benHasDied, byPhone, comes, portions, statement } from "../base/stories.ts";
import { deathInquiry, roe, seen, waivedBy } from "../base/states.ts";
import { all, clientIs, party } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const BOTH = ["ana", "ben"];
const subpoenaed = (more: Parameters<typeof subpoena>[1] = {}) =>
  all(waivedBy(...BOTH), comes(roe, "divorce"), asked(portions("joint")), subpoena("roe", { ...seen("roe", BOTH), ...more }));
const board = party("board", "licensing-board");

/** California: subpoenas, boards and the dead. */
export const californiaPapers: readonly VectorSource[] = [
  {
    id: "california/subpoena-waived", title: "California: a subpoena in due form for the joint note, and both partners have waived privilege",
    source: ["Cal. Civ. Code 56.10(b)(3)", "Cal. Evid. Code 912(a)", "45 CFR 164.512(e)(1)(ii)"],
    why: "Civ. Code 56.10(b)(3) compels an answer to a subpoena in due form, and Evid. Code 912 leaves no privilege where each holder waived.",
    change: subpoenaed(),
    states: ["US-CA"],
    expect: { outcome: "allow", verdicts: { joint: "must" } },
  },
  {
    id: "california/subpoena-one-waived", title: "California: a subpoena in due form for the joint note, and only Ben has waived privilege",
    source: ["Cal. Evid. Code 912(b)"],
    why: "Evid. Code 912(b): where several hold the privilege jointly, the waiver of one does not touch the right of another to claim it.",
    change: all(subpoenaed(), ({ casefile }) => { casefile.releases = casefile.releases.filter(({ of }) => of === "ben"); }),
    states: ["US-CA"], pair: "california/subpoena-waived",
    expect: { outcome: "deny", verdicts: { joint: "must-not" }, duties: { withholding: ["assert-privilege"] } },
  },
  {
    id: "california/subpoena-no-notice", title: "California: a subpoena for the joint note, both have waived, and nobody was given notice",
    source: ["Cal. Code Civ. Proc. 1985.3(b) and (c)(2)", "Cal. Civ. Code 56.10(b)(3)", "45 CFR 164.512(e)(1)(ii)"],
    why: "Their own written leave stands in the place of notice (1985.3(c)(2)), so Civ. Code 56.10(b)(3) compels; but 164.512(e)(1)(ii) permits only with an assurance, of which there is none.",
    change: subpoenaed({ noticeAt: "none" }),
    states: ["US-CA"], pair: "california/subpoena-waived",
    expect: { outcome: "deny", verdicts: { joint: "escalate" } },
  },
  {
    id: "california/subpoena-unserved", title: "California: a subpoena for the joint note, both have waived, and it came by e-mail without service",
    source: ["Cal. Civ. Code 56.10(b)(3)", "Fed. R. Civ. P. 45(b)"],
    why: "Civ. Code 56.10(b)(3) compels on a subpoena in due form, and a paper that was never served is none.",
    change: subpoenaed({ served: "no" }),
    states: ["US-CA"], pair: "california/subpoena-waived",
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "california/subpoena-told-no", title: "California: a subpoena for the joint note, and Ana has told the attorney no since she signed her waiver",
    source: ["Cal. Evid. Code 1015"],
    why: "Evid. Code 1015 has the therapist claim the privilege; whether the later no undoes the waiver is for an attorney before anything goes.",
    change: all(subpoenaed(), clientIs("ana", { objections: [{ to: "roe", at: "2026-03-02T09:00:00-08:00" }] })),
    states: ["US-CA"], pair: "california/subpoena-waived",
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "california/board-subpoena", title: "California: the licensing board asks for Ana's note with its own subpoena",
    source: ["Cal. Civ. Code 56.10(b)(4)", "45 CFR 164.512(d)(1)"],
    why: "Civ. Code 56.10(b)(4) compels an answer to a board or agency that asks with an investigative subpoena within its authority.",
    change: all(comes(board, "oversight"), asked(portions("anas")), subpoena("board", { ...seen("board"), issuer: "board" })),
    states: ["US-CA"],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "california/board-letter", title: "California: the licensing board asks for Ana's note by letter, with authority and without a subpoena",
    source: ["45 CFR 164.512(d)(1)", "Cal. Civ. Code 56.10(b)(4)"],
    why: "164.512(d)(1) permits it to an oversight agency, and Civ. Code 56.10(b)(4) compels only where there is a subpoena.",
    change: all(comes(board, "oversight"), asked(portions("anas")), oversight("board")),
    states: ["US-CA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "california/funeral-director", title: "California: a funeral director asks on the phone of what Ben's condition was, to care for the body",
    source: ["45 CFR 164.512(g)(2)", "Cal. Civ. Code 56.10(b)(8)"],
    why: "164.512(g)(2) permits what a funeral director needs, and Civ. Code 56.10(b)(8) compels for a coroner alone.",
    change: all(benHasDied, comes(party("undertaker", "funeral-director"), "death-inquiry"), byPhone, asked(statement("condition", ["ben"], ["bens"])), deathInquiry("undertaker", "ben")),
    states: ["US-CA"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
];
