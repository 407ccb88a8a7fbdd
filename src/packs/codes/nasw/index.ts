/**
 * The code of ethics of the National Association of Social Workers, as revised in 2021: what it says on disclosure.
 *
 * An open body: each of its demands is a forbid, and law decides what it leaves alone.
 */
import { definePack } from "../../../engine/pack.ts";
import { VERSION } from "../../../engine/version.ts";
import { agreesOnConfidences } from "./agrees-on-confidences.ts";
import { asksCourtToNarrow } from "./asks-court-to-narrow.ts";
import { clarifiesWhoIsClient } from "./clarifies-who-is-client.ts";
import { consultsOnlyAsNeeded } from "./consults-only-as-needed.ts";
import { consultsWithoutIdentity } from "./consults-without-identity.ts";
import { disclosesWithConsent } from "./discloses-with-consent.ts";
import { discussesInPrivate } from "./discusses-in-private.ts";
import { documentsWithholding } from "./documents-withholding.ts";
import { explainsLimits } from "./explains-limits.ts";
import { guardsElectronicWays } from "./guards-electronic-ways.ts";
import { helpsToUnderstand } from "./helps-to-understand.ts";
import { informsBefore } from "./informs-before.ts";
import { leastInformation } from "./least-information.ts";
import { noIdentityInTeaching } from "./no-identity-in-teaching.ts";
import { payersWithAuthorization } from "./payers-with-authorization.ts";
import { postsNothing } from "./posts-nothing.ts";
import { protectsFromHarm } from "./protects-from-harm.ts";
import { protectsOthers } from "./protects-others.ts";
import { EDITION, NASW } from "./provisions.ts";
import { reasonableAccess } from "./reasonable-access.ts";
import { seriousHarm } from "./serious-harm.ts";
import { tellsThePolicy } from "./tells-the-policy.ts";

/** The Code of Ethics of the National Association of Social Workers, 2021: an open body of rules. */
export const nasw = definePack({
  id: "nasw",
  source: NASW,
  edition: EDITION,
  version: VERSION,
  inForce: { from: EDITION },
  force: "code",
  governs: () => "yes",
  rules: [
    clarifiesWhoIsClient,
    disclosesWithConsent, protectsFromHarm, leastInformation, informsBefore, explainsLimits,
    agreesOnConfidences, tellsThePolicy,
    payersWithAuthorization, discussesInPrivate, asksCourtToNarrow,
    guardsElectronicWays, postsNothing,
    noIdentityInTeaching, consultsWithoutIdentity,
    reasonableAccess, seriousHarm, documentsWithholding, helpsToUnderstand, protectsOthers,
    consultsOnlyAsNeeded,
  ],
  omitted: [
    { provision: "1.01", reason: "Duties to society that may supersede loyalty to a client. What those are is for the law and for 1.07(c)." },
    { provision: "1.03", reason: "Informed consent to services, recording and electronic searches. It is settled before any record is asked for." },
    { provision: "1.07(a)", reason: "What is asked of clients and about them. It decides no disclosure." },
    { provision: "1.07(k)", reason: "Answers to the media: they are strangers, for whom only a client's own release opens anything." },
    { provision: "1.07(l)", reason: "How records are stored and who can reach them. It decides no disclosure." },
    { provision: "1.07(n)-(o)", reason: "Policies and notices for breaches of electronic records. They concern what has happened already." },
    { provision: "1.07(p)-(q)", reason: "Searching for clients electronically. It concerns what comes in, not what goes out." },
    { provision: "1.07(s)-(t)", reason: "Transfer and disposal of records, and the end of a practice. What then goes to the keeper of the records is decided as operations." },
    { provision: "1.07(w)", reason: "Deceased clients: their confidences keep their holder, whom an executor or another representative answers for." },
    { provision: "1.08(b)", reason: "A policy on the use of technology to reach records. It decides no disclosure." },
    { provision: "2.02", reason: "What colleagues share among themselves. It gives nobody leave to disclose." },
    { provision: "2.05(a)-(b)", reason: "When and whom to consult. What a consultation hears is decided by 1.07(v) and 2.05(c)." },
  ],
});
