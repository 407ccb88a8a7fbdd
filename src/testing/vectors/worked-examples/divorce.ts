/** A divorced couple: one asks, or both have signed. */
import { areNotes } from "../base/stories.ts";
import { all, asIs, type Change, releaseOf } from "../base/world.ts";
import { apart, husbandAsks, mentionsMother } from "./stories.ts";
import type { VectorSource } from "../format.ts";

const bothRelease = (change: Parameters<typeof releaseOf>[1]): Change => all(releaseOf("ana", change), releaseOf("ben", change));

/** A divorced couple: one asks, or both have signed. */
export const divorce: readonly VectorSource[] = [
  {
    id: "worked/1", title: "the husband asks for the couple's file, whose parts can be told apart",
    source: ["45 CFR 164.524(a)(1)", "ACA B.6.e"],
    why: "164.524(a)(1) gives him his own part within 30 days; without his wife's authorization hers stays, and ACA B.6.e gives each only the own part.",
    change: all(husbandAsks, apart),
    codes: ["aca"],
    expect: { outcome: "partial", verdicts: { anas: "must-not", bens: "must", "joint#ana": "must-not", "joint#ben": "must" }, duties: { release: ["answer-in-time"] } },
  },
  {
    id: "worked/1b", title: "AAMFT: the husband asks for the couple's file, whose joint note cannot be told apart",
    source: ["45 CFR 164.524(a)(1)", "45 CFR 164.524(d)(2)", "AAMFT 2.3"],
    why: "164.524(a)(1) requires his own note; over a note that cannot be told apart AAMFT 2.3 stands against 164.524 and nothing settles it, so it escalates, with the reason in writing (d)(2).",
    change: husbandAsks,
    codes: ["aamft"],
    expect: {
      outcome: "partial", verdicts: { anas: "must-not", bens: "must", joint: "escalate" }, consult: ["attorney", "ethics-board"],
      duties: { withholding: ["offer-own-part", "notice-of-denial"] },
    },
  },
  {
    id: "worked/2", title: "both partners signed for his attorney",
    source: ["45 CFR 164.508", "AAMFT 2.2", "NASW 1.07(c)"],
    why: "AAMFT 2.2 and 45 CFR 164.508 are met by a valid release of each; NASW 1.07(c) still asks for the least.",
    change: asIs,
    codes: ["aamft", "nasw"],
    expect: { outcome: "allow", verdicts: { joint: "may" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "worked/2b", title: "both partners signed for the entire record, and the joint note is psychotherapy notes",
    source: ["45 CFR 164.508(a)(2)"],
    why: "45 CFR 164.508(a)(2) and (b)(3)(ii): notes go only on an authorization for the notes.",
    change: areNotes("joint"),
    codes: ["aamft", "nasw"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "worked/2c", title: "the joint note is psychotherapy notes, and only one of two partners signed for notes",
    source: ["45 CFR 164.508(a)(2)", "AAMFT 2.2"],
    why: "One holder's authorization for notes never stands for the other's: 45 CFR 164.508(a)(2), AAMFT 2.2.",
    change: all(areNotes("joint"), releaseOf("ben", { covers: { kinds: ["psychotherapy-notes"], statements: [], days: "all", sensitivities: "all", part2: "no" } })),
    codes: ["aamft", "nasw"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "worked/2d", title: "the joint note is psychotherapy notes, and both partners signed for notes",
    source: ["45 CFR 164.508(a)(2)"],
    why: "45 CFR 164.508(a)(2): an authorization for psychotherapy notes from both opens them.",
    change: all(areNotes("joint"), bothRelease({ covers: { kinds: ["psychotherapy-notes"], statements: [], days: "all", sensitivities: "all", part2: "no" } })),
    codes: ["aamft", "nasw"],
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "worked/2e", title: "both partners signed, and the joint note also tells of his mother",
    source: ["45 CFR 164.508(a)(1)", "AAMFT 2.2"],
    why: "164.508(a)(1) opens what each of the two signed for; the mother authorized nothing, so what tells of her is blacked out first (AAMFT 2.2).",
    change: mentionsMother,
    codes: ["aamft", "nasw"],
    expect: { outcome: "allow", verdicts: { joint: "may" }, duties: { release: ["redact"] } },
  },
];
