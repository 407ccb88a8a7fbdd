/** Situations that several tables share. */
import { all, asIs, asks, attestedBy, clientIs, party, type Change } from "./world.ts";
import type { Row } from "./tables.ts";

export * from "../../src/testing/vectors/base/situations.ts";

/** Rows for a rule that asks for a written release of Ana, on the base request of the attorney. */
export const releaseRows = (changes: { readonly none: Change; readonly unfit: Change; readonly doubtful: Change; readonly other?: readonly Row[] }): readonly Row[] => [
  ["a release that serves", "silent", asIs],
  ["no release", "unsigned", changes.none],
  ["a release that does not serve", "unfit", changes.unfit],
  ["a release in doubt", "undetermined", changes.doubtful],
  ...(changes.other ?? []),
];

/** Ana's guardian asks for her record, of whom her therapist has attested that she endangers Ana. */
export const byAFearedGuardian: Change = all(asks(party("mother", "guardian")), clientIs("ana", {
  representatives: [{ who: "mother", as: "guardian", authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00Z", until: "open", concerns: [{ is: "endangers", attested: attestedBy("dr-lee") }] }],
}));
