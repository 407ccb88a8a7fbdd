/** What the lists on substance use records are told with. */
import type { ReleaseInput } from "../../../domain/release.ts";
import { all, type Change, fileIs, portionIs, release } from "../base/world.ts";
import type { OfKind } from "../coverage-index/stories.ts";
import { order } from "../base/situations.ts";

/** The practice is a substance use program, and Ana's own note and bill are its records. */
export const program: Change = all(fileIs({ part2Program: "yes" }), portionIs("anas", { part2: "yes" }));
/** The practice is no program: it got Ana's note from one, on her consent. */
export const received: Change = portionIs("anas", { part2: "yes", heldAs: "received-under-consent" });
/** A form that speaks of substance use records, with all that either federal text asks of it. */
export const CONSENT: Partial<ReleaseInput> = {
  covers: { kinds: "entire-record", statements: ["summary"], days: "all", sensitivities: "all", part2: "yes" },
  statements: [...release("form", "ana").statements, "consequences-of-refusal"],
};
/** A form on which somebody signs for Ana says by which right. */
export const CONSENT_FOR_HER: Partial<ReleaseInput> = { ...CONSENT, statements: [...(CONSENT.statements ?? []), "representative-authority"] };
/** Everything happened in an earlier year. */
export const inYear = (year: number): Change => (world) => {
  const told = JSON.parse(JSON.stringify(world).replaceAll("2026-", `${String(year)}-`)) as typeof world;
  Object.assign(world.casefile, told.casefile);
  Object.assign(world.request, told.request);
};
/** A judge's order that names Ana's record, with the findings of subpart E and a subpoena. */
export const orderWithFindings = (more: Partial<OfKind<"court-order">> = {}): Change => order("judge", { subpartE: "yes", subpoena: "yes", ...more });
