/** States of which nothing is modelled but their rule on what a couple told: with the form of one partner, and with the forms of both. */
import { livesIn } from "../base/stories.ts";
import { all, asIs, neverSigned } from "../base/world.ts";
import type { VectorSource } from "../format.ts";
import type { Jurisdiction } from "../../../domain/schema.ts";

const STATES: readonly (readonly [place: Jurisdiction, name: string, source: string])[] = [
  ["US-AL", "Alabama", "Ala. Code 34-17A-21(5)"],
  ["US-CT", "Connecticut", "Conn. Gen. Stat. 52-146p(b)"],
  ["US-KS", "Kansas", "Kan. Stat. 65-6410(a)(5)"],
  ["US-MN", "Minnesota", "Minn. Stat. 148B.39(5)"],
  ["US-OK", "Oklahoma", "Okla. Stat. tit. 59, s. 1925.11(A)(5)"],
];

const folder = (name: string): string => name.toLowerCase();

/** Each state twice. */
export const couplesRule: readonly VectorSource[] = STATES.flatMap(([place, name, source]): readonly VectorSource[] => [
  {
    id: `${folder(name)}/both-signed`, title: `${name}: the attorney asks for the joint note, and both partners have signed`, source: [source, "45 CFR 164.508(a)(1)"],
    why: `${source} waits for the agreement of each family member in writing, and each has given it.`,
    change: all(livesIn(place), asIs), notModelled: [place], expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: `${folder(name)}/one-signed`, title: `${name}: his attorney asks for the joint note, and she has not signed`, source: [source, "45 CFR 164.508(a)(1)"],
    why: `${source} waits for the agreement of each family member, and hers is missing.`,
    change: all(livesIn(place), neverSigned("ana")), notModelled: [place], pair: `${folder(name)}/both-signed`, expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
]);
