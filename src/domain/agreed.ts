/** What was agreed with a person, as it stands at an instant. */
import type { Agreement } from "./agreement.ts";
import type { OpenFile } from "./open.ts";
import type { List, PersonId } from "./schema.ts";
import { epochOf, type Instant } from "./time.ts";

type OfKind<Kind extends Agreement["kind"]> = Extract<Agreement, { readonly kind: Kind }>;

/** Were the limits of confidentiality explained to this person by now? */
export const limitsExplained = (file: OpenFile, who: PersonId, now: Instant): boolean =>
  file.agreements("limits-explained").some(({ to, at }) => to.includes(who) && epochOf(at) <= epochOf(now));

/** Does this client know that this person supervises the work? */
export const supervisionKnown = (file: OpenFile, client: PersonId, supervisor: PersonId, now: Instant): boolean =>
  file.agreements("supervision").some((each) => each.supervisor === supervisor && each.to.includes(client) && epochOf(each.at) <= epochOf(now));

/** The agreements by which this person takes part in this client's treatment as a collateral. */
export const collateralAgreements = (file: OpenFile, client: PersonId, collateral: PersonId): List<OfKind<"collateral">> =>
  file.agreements("collateral").filter((each) => each.client === client && each.collateral === collateral);

/** What the client last said about the ways to be reached. */
export const channelWishes = (file: OpenFile, client: PersonId, now: Instant): OfKind<"channel"> | undefined => {
  let latest: OfKind<"channel"> | undefined;
  for (const each of file.agreements("channel")) {
    if (each.client !== client || epochOf(each.at) > epochOf(now)) continue;
    if (latest === undefined || epochOf(latest.at) < epochOf(each.at) || (epochOf(latest.at) === epochOf(each.at) && each.id > latest.id)) latest = each;
  }
  return latest;
};
