/** Three vectors made by hand, for the tests of the runner itself. */
import type { Vector } from "subrosa/testing";
import { after, all, asksFor, neverSigned, portionIs, releaseOf } from "../support/world.ts";

const policy: Vector["policy"] = { jurisdictions: [], codes: ["aamft"], notModelled: ["US-CA"] };

/** Both partners signed; one did; and one of two portions may go. */
export const threeVectors: readonly Vector[] = [
  {
    id: "couple/both-signed", title: "Both partners signed for the attorney.", source: ["AAMFT 2.2 & 45 CFR 164.508"],
    why: "Each member able to sign has signed a form that covers this.", policy, ...after(releaseOf("ana", {})),
    expected: { outcome: "allow", contents: { joint: "may" } },
  },
  {
    id: "couple/one-signed", title: "Only one partner signed for the attorney.", source: ["AAMFT 2.2"],
    why: "Without the other's written word what the two said together stays.", policy, ...after(neverSigned("ana")),
    expected: { outcome: "deny", contents: { joint: "must-not" } },
  },
  {
    id: "couple/own-part", title: "One partner signed, and the attorney asks for two notes.", source: ["45 CFR 164.508"],
    why: "What Ben said alone is his to release, and what the two said together is not.", policy, ...after(all(neverSigned("ana"), asksFor("joint", "bens"), portionIs("bens", {}))),
    expected: { outcome: "partial", contents: { joint: "must-not", bens: "may" } },
  },
];
