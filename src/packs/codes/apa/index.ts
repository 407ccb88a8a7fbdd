/**
 * The ethical principles and code of conduct of the American Psychological Association, as in force since 2017: what they say on disclosure.
 *
 * An open body: each of its demands is a forbid, and law decides what it leaves alone.
 */
import { definePack } from "../../../engine/pack.ts";
import { VERSION } from "../../../engine/version.ts";
import { clarifiesConflictingRoles } from "./clarifies-conflicting-roles.ts";
import { clarifiesWhoIsClient } from "./clarifies-who-is-client.ts";
import { complainsWithoutBreach } from "./complains-without-breach.ts";
import { consultsWithoutIdentity } from "./consults-without-identity.ts";
import { disclosesWithConsent } from "./discloses-with-consent.ts";
import { disguisesInPublic } from "./disguises-in-public.ts";
import { explainsGroups } from "./explains-groups.ts";
import { explainsLimits } from "./explains-limits.ts";
import { guardsTestData } from "./guards-test-data.ts";
import { keepsTestMaterials } from "./keeps-test-materials.ts";
import { namesSupervisor } from "./names-supervisor.ts";
import { onlyGermane } from "./only-germane.ts";
import { payersGetTheMinimum } from "./payers-get-the-minimum.ts";
import { APA, EDITION } from "./provisions.ts";
import { testDataOnRelease } from "./test-data-on-release.ts";
import { warnsOfElectronicRisk } from "./warns-of-electronic-risk.ts";

/** The Ethical Principles of Psychologists and Code of Conduct of the American Psychological Association, 2017: an open body of rules. */
export const apa = definePack({
  id: "apa",
  source: APA,
  edition: EDITION,
  version: VERSION,
  inForce: { from: EDITION },
  force: "code",
  governs: () => "yes",
  rules: [
    complainsWithoutBreach,
    explainsLimits, warnsOfElectronicRisk,
    onlyGermane,
    disclosesWithConsent, payersGetTheMinimum,
    consultsWithoutIdentity, disguisesInPublic,
    guardsTestData, testDataOnRelease, keepsTestMaterials,
    namesSupervisor, clarifiesWhoIsClient, clarifiesConflictingRoles, explainsGroups,
  ],
  omitted: [
    { provision: "1.02", reason: "Code and law in conflict: how they combine is the engine's, and what law requires adds the duty to make the commitment to the code known." },
    { provision: "1.03", reason: "Demands of an organization in conflict with the code. An employer's demand is no ground on which a disclosure could stand." },
    { provision: "3.10", reason: "Informed consent to services. It is settled before any record exists." },
    { provision: "3.11", reason: "Services through organizations: what those concerned are told beforehand. Its text could not be read." },
    { provision: "4.01", reason: "The primary obligation to keep confidences. Each rule here is a part of it." },
    { provision: "4.03", reason: "Permission to record. It is settled before the recording exists; the recording is then a portion like any other." },
    { provision: "4.04(b)", reason: "Talk only with those who have a right to know. Who inside the practice may see what is decided by its own rules." },
    { provision: "4.05(b) save payment", reason: "Disclosure without consent where law mandates or permits it. The ground is the law's; this pack adds the minimum for payment." },
    { provision: "6.01-6.02", reason: "Making, keeping and transferring records. They decide no disclosure." },
    { provision: "6.03", reason: "Records needed in an emergency are not withheld for an unpaid bill. No rule of this library withholds for one." },
    { provision: "10.01(a)-(b)", reason: "Informed consent to therapy. What it says of confidentiality is said again in 4.02." },
  ],
});
