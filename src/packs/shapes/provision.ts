/** What a rule of a code says of itself. The shapes beside this file say what it does. */
import type { Principle, Verified } from "../../engine/rule.ts";

/** What a rule says of itself: id, title, principle, citation, days in force, and where its text was read. */
export interface Provision {
  readonly id: string;
  readonly title: string;
  readonly principle: Principle;
  readonly citation: { readonly source: string; readonly provision: string; readonly edition: string; readonly url?: string };
  readonly inForce: { readonly from: string; readonly until?: string };
  readonly verified: Verified;
}

/** The provisions of one edition of a code: fills in what they share. */
export const provisionsOf = (source: string, edition: string) =>
  (id: string, provision: string, principle: Principle, verified: Verified, title: string): Provision => ({
    id, title, principle, verified,
    citation: { source, provision, edition, ...(verified === false ? {} : { url: verified.at }) },
    inForce: { from: edition },
  });
