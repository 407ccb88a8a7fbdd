/** Subpoenas, orders and a suit against the therapist. */
import { order, proceeding, subpoena } from "../base/situations.ts";
import { alsoOnFile, areNotes, asked, comes, fileOf, judge, KEPT_APART, livesIn, portions } from "../base/stories.ts";
import { all, asksFor, type Change, fileIs, party, release, signed } from "../base/world.ts";
import { apart, BOTH, mentionsMother } from "./stories.ts";
import type { VectorSource } from "../format.ts";

const custody = all(
  comes(party("roe", "opposing-attorney"), "custody"), asksFor("joint"), fileIs({ jurisdictions: ["US-TX"] }),
  subpoena("roe", { of: BOTH, jurisdiction: "US-TX", assurance: "none", noticeAt: "none", objectionTimeOver: "no" }),
);
const waivers = (...who: readonly ("ana" | "ben")[]): Change =>
  signed(...who.map((each) => release(`r-waiver-of-${each}`, each, { act: "privilege-waiver", recipients: ["roe"], purposes: ["custody"] })));
const ordered = all(judge, asked(fileOf("unit")), order("judge", { of: BOTH, heard: BOTH }));

/** Subpoenas, orders and a suit against the therapist. */
export const courts: readonly VectorSource[] = [
  {
    id: "worked/3", title: "an attorney's subpoena for the couple's file in a Texan custody suit, waived by the wife alone",
    source: ["Tex. Health & Safety Code 611.006(a)(6)"],
    why: "Tex. Health & Safety 611.006(a)(6) permits in the proceeding, but no judge ordered it and the husband has not waived: assert, tell both, and move for an order.",
    change: all(custody, waivers("ana"), livesIn("US-TX")),
    states: ["US-TX"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" }, duties: { withholding: ["assert-privilege", "notify-client-before", "seek-protective-order"] } },
  },
  {
    id: "worked/4", title: "an order that names the couple's file, after privilege was ruled on",
    source: ["45 CFR 164.512(e)(1)(i)", "ACA B.2.d"],
    why: "A judge's order after privilege was considered is obeyed in what it expressly authorizes (164.512(e)(1)(i)); ACA B.2.d and B.2.e ask for limits and tell both.",
    change: ordered,
    codes: ["aca"],
    expect: { outcome: "allow", verdicts: { joint: "must" }, duties: { release: ["seek-protective-order", "notify-client-before"] } },
  },
  {
    id: "worked/4b", title: "an order names the couple's file, and the joint note also tells of his mother",
    source: ["45 CFR 164.512(e)(1)(i)"],
    why: "164.512(e)(1)(i) gives only what the order expressly authorizes: outsiders whom it does not name are blacked out.",
    change: all(ordered, mentionsMother),
    codes: ["aca"],
    expect: { outcome: "allow", verdicts: { joint: "must" }, duties: { release: ["redact"] } },
  },
  {
    id: "worked/4c", title: "an order names the couple's file, and the joint note is psychotherapy notes, which it does not name",
    source: ["45 CFR 164.508(a)(2)(ii)", "45 CFR 164.512(e)(1)(i)"],
    why: "164.508(a)(2)(ii) lets law reach psychotherapy notes, and 164.512(e)(1)(i) only what the order expressly authorizes: whether an order for the file means the notes, the court is asked through counsel.",
    change: all(ordered, areNotes("joint")),
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "worked/4d", title: "an order that names the psychotherapy notes of a couple",
    source: ["45 CFR 164.508(a)(2)(ii)", "45 CFR 164.512(e)(1)(i)"],
    why: "45 CFR 164.508(a)(2)(ii) with 164.512(e)(1)(i): notes that an order names are within it.",
    change: all(judge, areNotes("joint"), asksFor("joint"), order("judge", { of: BOTH, heard: BOTH, covers: ["joint"] })),
    expect: { outcome: "allow", verdicts: { joint: "must" } },
  },
  {
    id: "worked/10", title: "a client sues the therapist, and the partner is no party",
    source: ["45 CFR 164.508(a)(2)(i)(C)"],
    why: "45 CFR 164.508(a)(2)(i)(C) lets the therapist defend with the plaintiff's slice, notes included; the partner's stays without waiver or order.",
    change: all(
      comes(party("counsel", "therapist-attorney", { place: "agent", contract: "yes" }), "legal-defense"), apart, alsoOnFile("notes", KEPT_APART),
      asked(portions("anas", "notes", "joint", "bens")), proceeding("counsel", { against: "therapist", sort: "malpractice", tendered: "yes" }),
    ),
    expect: { outcome: "partial", verdicts: { anas: "may", notes: "may", "joint#ana": "may", "joint#ben": "must-not", bens: "must-not" } },
  },
  {
    id: "worked/10b", title: "a client sues the therapist, and the joint note cannot be told apart",
    source: ["45 CFR 164.508(a)(2)(i)(C)", "45 CFR 164.506(c)(1)"],
    why: "164.508(a)(2)(i)(C) and 164.506(c)(1) serve the defense against the one who sues; the partner's confidences are in the same lines, and no lawsuit of another opens them.",
    change: all(
      comes(party("counsel", "therapist-attorney", { place: "agent", contract: "yes" }), "legal-defense"), asksFor("joint"),
      proceeding("counsel", { against: "therapist", sort: "malpractice", tendered: "yes" }),
    ),
    expect: { outcome: "deny", verdicts: { joint: "must-not" }, duties: { withholding: ["seek-protective-order"] } },
  },
];
