/** States of which nothing is modelled but their rule on what a couple told: with the waiver of one partner, and with the waivers of both. */
import type { Jurisdiction } from "../../../domain/schema.ts";
import { subpoena } from "../base/situations.ts";
import { livesIn } from "../base/stories.ts";
import { all, asks, fileIs, party, release, requestIs, signed, type Change } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const STATES: readonly (readonly [place: Jurisdiction, name: string, source: string])[] = [
  ["US-AL", "Alabama", "Ala. Code 34-17A-21(5)"],
  ["US-CT", "Connecticut", "Conn. Gen. Stat. 52-146p(b)"],
  ["US-KS", "Kansas", "Kan. Stat. 65-6410(a)(5)"],
  ["US-MN", "Minnesota", "Minn. Stat. 148B.39(5)"],
  ["US-OK", "Oklahoma", "Okla. Stat. tit. 59, s. 1925.11(A)(5)"],
];

/** The other side's attorney subpoenas the joint note with HIPAA's notice, and these partners have waived. */
const subpoenaed = (place: Jurisdiction, ...waived: readonly string[]): Change => all(
  livesIn(place), asks(party("roe", "opposing-attorney")), requestIs({ onBehalfOf: [] }), fileIs({ releases: [] }), subpoena("roe", { of: ["ana", "ben"], jurisdiction: place }),
  signed(...waived.map((who) => release(`waiver-of-${who}`, who, { act: "privilege-waiver", recipients: ["roe"] }))),
);

const folder = (name: string): string => name.toLowerCase();

/** Each state twice. */
export const couplesRule: readonly VectorSource[] = STATES.flatMap(([place, name, source]): readonly VectorSource[] => [
  {
    id: `${folder(name)}/both-waived`, title: `${name}: the joint note is subpoenaed in the divorce, and both partners have waived`,
    source: [source, "45 CFR 164.512(e)(1)(ii)(A)"],
    why: `${source} waits for the waiver of each family member, each has given it, and 164.512(e)(1)(ii)(A) is met by the notice.`,
    change: subpoenaed(place, "ana", "ben"), notModelled: [place], expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: `${folder(name)}/one-waived`, title: `${name}: the joint note is subpoenaed in the divorce, and only he has waived`,
    source: [source, "45 CFR 164.512(e)(1)(ii)(A)"],
    why: `${source} waits for the waiver of each family member, and hers is missing, whatever 164.512(e)(1)(ii)(A) permits.`,
    change: subpoenaed(place, "ben"), notModelled: [place], pair: `${folder(name)}/both-waived`,
    expect: { outcome: "deny", verdicts: { joint: "must-not" }, duties: { withholding: ["assert-privilege"] } },
  },
]);
