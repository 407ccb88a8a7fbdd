/**
 * The code of ethics of the American Association for Marriage and Family Therapy, 2015: what it says on disclosure.
 *
 * An open body: each of its demands is a forbid, and law decides what it leaves alone.
 */
import { definePack } from "../../../engine/pack.ts";
import { VERSION } from "../../../engine/version.ts";
import { consultsOnlyAsNeeded } from "./consults-only-as-needed.ts";
import { consultsWithoutIdentity } from "./consults-without-identity.ts";
import { documentsWithholding } from "./documents-withholding.ts";
import { eachMemberAuthorizes } from "./each-member-authorizes.ts";
import { eachMemberAuthorizesAccess } from "./each-member-authorizes-access.ts";
import { explainsLimits } from "./explains-limits.ts";
import { noCustodyEvaluation } from "./no-custody-evaluation.ts";
import { noIdentityInTeaching } from "./no-identity-in-teaching.ts";
import { protectsOthers } from "./protects-others.ts";
import { AAMFT, EDITION } from "./provisions.ts";
import { reasonableAccess } from "./reasonable-access.ts";
import { seriousHarm } from "./serious-harm.ts";
import { spokenWordInAnEmergency } from "./spoken-word-in-an-emergency.ts";
import { withinTheUnit } from "./within-the-unit.ts";
import { writtenAuthorization } from "./written-authorization.ts";

/** The Code of Ethics of the American Association for Marriage and Family Therapy, 2015: an open body of rules. */
export const aamft = definePack({
  id: "aamft",
  source: AAMFT,
  edition: EDITION,
  version: VERSION,
  inForce: { from: EDITION },
  force: "code",
  governs: () => "yes",
  rules: [
    explainsLimits,
    writtenAuthorization, eachMemberAuthorizes, withinTheUnit, spokenWordInAnEmergency,
    reasonableAccess, eachMemberAuthorizesAccess, seriousHarm, documentsWithholding, protectsOthers,
    noIdentityInTeaching,
    consultsWithoutIdentity, consultsOnlyAsNeeded,
    noCustodyEvaluation,
  ],
  omitted: [
    { provision: "Preamble", reason: "How code and law combine is the engine's: a code adds to what law permits and never bars what law requires." },
    { provision: "1.2", reason: "Informed consent to treatment. None of its elements is a condition of a disclosure." },
    { provision: "1.13", reason: "Roles towards a third party who asked for the service. It settles who is the client before any record is asked for." },
    { provision: "2.5", reason: "How records are stored and destroyed. It decides no disclosure." },
    { provision: "2.6", reason: "Arrangements before a move, a closure or a death. What then goes to the keeper of the records is decided as operations." },
    { provision: "6.1-6.6", reason: "Fitness of the technology used for treatment. The way by which a record goes is decided by the practice's own rules." },
    { provision: "7.1-7.6", reason: "Quality of forensic services and testimony. What may be said in court is decided by release, privilege and order." },
  ],
});
