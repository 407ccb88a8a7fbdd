/**
 * The code of ethics of the American Counseling Association, 2014: what it says on disclosure.
 *
 * An open body: each of its demands is a forbid, and law decides what it leaves alone.
 */
import { definePack } from "../../../engine/pack.ts";
import { VERSION } from "../../../engine/version.ts";
import { agreesWithUnit } from "./agrees-with-unit.ts";
import { asksOrNarrows } from "./asks-or-narrows.ts";
import { consultsAboutExceptions } from "./consults-about-exceptions.ts";
import { consultsWithoutIdentity } from "./consults-without-identity.ts";
import { disclosesWithConsent } from "./discloses-with-consent.ts";
import { discussesInPrivate } from "./discusses-in-private.ts";
import { documentsWithholding } from "./documents-withholding.ts";
import { encrypts } from "./encrypts.ts";
import { explainsGroups } from "./explains-groups.ts";
import { explainsLimits } from "./explains-limits.ts";
import { helpsToUnderstand } from "./helps-to-understand.ts";
import { informsAtTheirLevel } from "./informs-at-their-level.ts";
import { informsBefore } from "./informs-before.ts";
import { onlyEssential } from "./only-essential.ts";
import { onlyOwnPart } from "./only-own-part.ts";
import { payersWithAuthorization } from "./payers-with-authorization.ts";
import { protectsFromHarm } from "./protects-from-harm.ts";
import { ACA, EDITION } from "./provisions.ts";
import { reasonableAccess } from "./reasonable-access.ts";
import { sharesOnlyGermane } from "./shares-only-germane.ts";
import { tellsOfTechnology } from "./tells-of-technology.ts";
import { transfersWithPermission } from "./transfers-with-permission.ts";
import { withholdsForHarm } from "./withholds-for-harm.ts";

/** The Code of Ethics of the American Counseling Association, 2014: an open body of rules. */
export const aca = definePack({
  id: "aca",
  source: ACA,
  edition: EDITION,
  version: VERSION,
  inForce: { from: EDITION },
  force: "code",
  governs: () => "yes",
  rules: [
    disclosesWithConsent,
    explainsLimits,
    protectsFromHarm, consultsAboutExceptions, asksOrNarrows, informsBefore, onlyEssential,
    discussesInPrivate, payersWithAuthorization,
    explainsGroups, agreesWithUnit,
    informsAtTheirLevel,
    reasonableAccess, onlyOwnPart, withholdsForHarm, documentsWithholding, helpsToUnderstand, transfersWithPermission,
    sharesOnlyGermane, consultsWithoutIdentity,
    tellsOfTechnology, encrypts,
  ],
  omitted: [
    { provision: "A.2.b", reason: "Informed consent to counseling. What it says of the limits of confidentiality is said again in B.1.d." },
    { provision: "A.8", reason: "Roles towards several clients, and what to do when they conflict. It settles who is the client before any record is asked for." },
    { provision: "B.1.a-b", reason: "Respect for privacy in what is asked of clients. It decides no disclosure." },
    { provision: "B.2.b", reason: "A terminally ill client who considers hastening death: an option to keep confidentiality, after consultation. Keeping it needs no rule." },
    { provision: "B.2.c", reason: "A communicable and life-threatening disease: no claim of the model tells of one, so nothing opens on this ground." },
    { provision: "B.3.a-b", reason: "What subordinates and teams keep and what clients hear of them. Who inside the practice may see what is decided by its own rules." },
    { provision: "B.3.e", reason: "Precautions in transmission. The way by which a record goes is decided by the practice's own rules and by H.2." },
    { provision: "B.3.f", reason: "Deceased clients: their confidences keep their holder, whom an executor or another representative answers for." },
    { provision: "B.5.a-b", reason: "Minors and their parents: the law decides who acts for a minor, and the code respects it." },
    { provision: "B.6.a-d", reason: "Making records, recording and observing sessions. Consent to those is settled before a record exists." },
    { provision: "B.6.h-i", reason: "Storage, disposal and the end of a practice. What then goes to the keeper of the records is decided as operations." },
    { provision: "F.1.c", reason: "What clients of a supervised counselor are told. It gives nobody leave to disclose." },
    { provision: "H.2.a", reason: "Consent to distance counseling. It decides no disclosure." },
  ],
});
