/** What Washington says of what comes after: an account of what went, and a lawsuit within two years. */
import type { List } from "../../../domain/schema.ts";
import type { AccountingLaw, LeftOut, Sourced, TrailLaw } from "../../../engine/trail-law.ts";
import { RECORDS, WASHINGTON } from "./provisions.ts";

const cite = (provision: string): Sourced =>
  ({ verified: RECORDS, citation: { source: WASHINGTON.source, provision, edition: WASHINGTON.edition, ...(RECORDS === false ? {} : { url: RECORDS.at }) } });

/**
 * Legal services and the collection of a fee are among operations and payment here as well (RCW 70.02.010(18)(d),
 * (35)(b)(iii)). Nothing in a log is directory information, or incident to something else.
 */
const leftOut: List<LeftOut> = [
  { on: ["treatment", "emergency", "unit-sharing", "payment", "operations", "legal-defense"], ...cite("RCW 70.02.020(2)(a)") },
  { on: ["individual-access"], own: true, ...cite("RCW 70.02.020(2)(b)") },
  { on: ["authorization"], own: true, ...cite("RCW 70.02.020(2)(d)") },
  { on: ["care-involvement"], ...cite("RCW 70.02.020(2)(f)") },
  { on: "any", kinds: ["limited-data-set"], ...cite("RCW 70.02.020(2)(i)") },
  // What identifies nobody is no health care information.
  { on: ["deidentified"], ...cite("RCW 70.02.010(17)") },
];

/** Six years, whether or not federal law binds the practice. The paragraph names neither a time for the answer nor a charge. */
const accounting: AccountingLaw = {
  ...cite("RCW 70.02.020(2)"),
  inForce: { from: "2005-07-24" }, // 2005 c 468 s 2
  binds: ({ jurisdictions, sessions, clinicians }) => {
    const isHere = sessions.some(({ clientsWereIn }) => clientsWereIn.includes(WASHINGTON.jurisdiction))
      || clinicians.some(({ licences }) => licences.some((licence) => licence.in === WASHINGTON.jurisdiction));
    if (isHere || jurisdictions.includes(WASHINGTON.jurisdiction)) return "yes";
    return jurisdictions.length === 0 ? "unknown" : "no";
  },
  years: 6,
  counts: { allBut: leftOut },
  incidents: true,
  asksFirst: {
    of: [
      { on: "any", to: ["national-security"], ...cite("RCW 70.02.020(2)(g)") },
      { on: "any", to: ["corrections", "law-enforcement"], ...cite("RCW 70.02.020(2)(h)") },
    ],
    says: "Ask an attorney whether any law forbids to tell the client of what went to these officials. Where none does, it stands in the account.",
  },
};

/** The account of disclosures, and a lawsuit over what was told against the law on medical records. */
export const trail: TrailLaw = {
  accounting,
  recourse: [{ id: "sue-in-washington", step: 6, within: "P2Y", says: "Sue for the harm that it has done.", ...cite("RCW 70.02.170") }],
};
