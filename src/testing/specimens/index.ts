/** Every specimen. */
import { ofClaims } from "./claims.ts";
import { ofEngines } from "./engines.ts";
import { ofForms } from "./forms.ts";
import { ofPeople } from "./people.ts";
import { ofRecords } from "./records.ts";
import type { Specimen } from "./specimen.ts";

/**
 * Engines that are wrong in one way each, as engines in the wild are. Run your own suite on them: one that lets a
 * specimen pass does not look where that specimen is wrong.
 */
export const specimens: readonly Specimen[] = [...ofForms, ...ofPeople, ...ofRecords, ...ofClaims, ...ofEngines];
