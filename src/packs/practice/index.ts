/**
 * How a careful practice goes about it, whatever law and code bind it: who is it, may they, was it agreed, can others
 * hear, is it the right address, whom to ask.
 */
import { definePack } from "../../engine/pack.ts";
import { VERSION } from "../../engine/version.ts";
import { actsForTheClient } from "./acts-for-the-client.ts";
import { addressVerified } from "./address-verified.ts";
import { agreedChannel } from "./agreed-channel.ts";
import { agreedOnlyAfterwards } from "./agreed-only-afterwards.ts";
import { asksAboutHiv } from "./asks-about-hiv.ts";
import { asksAboutVeteransRecords } from "./asks-about-veterans-records.ts";
import { authorityVerified } from "./authority-verified.ts";
import { blindedCase } from "./blinded-case.ts";
import { blindsForConference } from "./blinds-for-conference.ts";
import { checksForBreach } from "./checks-for-breach.ts";
import { collateralAgreed } from "./collateral-agreed.ts";
import { collateralByRelease } from "./collateral-by-release.ts";
import { collateralCheckIn } from "./collateral-check-in.ts";
import { collectorGetsTheAccount } from "./collector-gets-the-account.ts";
import { conferenceWithoutNames } from "./conference-without-names.ts";
import { consultWhenInDoubt } from "./consult-when-in-doubt.ts";
import { discussesScope } from "./discusses-scope.ts";
import { documentsDecision } from "./documents-decision.ts";
import { encouragesSelfDisclosure } from "./encourages-self-disclosure.ts";
import { endsWithoutSayingWhy } from "./ends-without-saying-why.ts";
import { explainsRefusal } from "./explains-refusal.ts";
import { explainsStatus } from "./explains-status.ts";
import { harmToAnother } from "./harm-to-another.ts";
import { identityVerified } from "./identity-verified.ts";
import { inHouseNeed } from "./in-house-need.ts";
import { leavesOnlyTogether } from "./leaves-only-together.ts";
import { limitsExplained } from "./limits-explained.ts";
import { minorConsentedAlone } from "./minor-consented-alone.ts";
import { needToKnow } from "./need-to-know.ts";
import { neitherConfirmsNorDenies } from "./neither-confirms-nor-denies.ts";
import { noSinceSigning } from "./no-since-signing.ts";
import { notOnSocialMedia } from "./not-on-social-media.ts";
import { notOverheard } from "./not-overheard.ts";
import { notRoundADenial } from "./not-round-a-denial.ts";
import { noticeBeforeCollection } from "./notice-before-collection.ts";
import { objectionKept } from "./objection-kept.ts";
import { offersConversation } from "./offers-conversation.ts";
import { offersOwnPart } from "./offers-own-part.ts";
import { offersSummaryOfNotes } from "./offers-summary-of-notes.ts";
import { ownRecords } from "./own-records.ts";
import { plansForSafety } from "./plans-for-safety.ts";
import { prefersARelease } from "./prefers-a-release.ts";
import { EDITION, PRACTICE } from "./provisions.ts";
import { recognizableCase } from "./recognizable-case.ts";
import { redactsOthers } from "./redacts-others.ts";
import { renewsCheckIn } from "./renews-check-in.ts";
import { reportsToday } from "./reports-today.ts";
import { representativeInQuestion } from "./representative-in-question.ts";
import { safetyBeforeSharing } from "./safety-before-sharing.ts";
import { schoolRecordsByConsent } from "./school-records-by-consent.ts";
import { secretsStay } from "./secrets-stay.ts";
import { sharedByLeave } from "./shared-by-leave.ts";
import { sharedUnderPolicy } from "./shared-under-policy.ts";
import { signerInQuestion } from "./signer-in-question.ts";
import { supervisionDisclosed } from "./supervision-disclosed.ts";
import { tellsAfterwards } from "./tells-afterwards.ts";
import { tellsTheOthers } from "./tells-the-others.ts";
import { trainsStaff } from "./trains-staff.ts";
import { warnsOfChannelRisk } from "./warns-of-channel-risk.ts";
import { trail } from "./trail.ts";

/** What a careful practice asks of itself: who asks is verified, limits are explained, secrets policies are kept, channels are checked, doubts are taken to somebody. */
export const practice = definePack({
  id: "practice",
  source: PRACTICE,
  edition: EDITION,
  version: VERSION,
  inForce: { from: "0001-01-01" },
  force: "policy",
  governs: () => "yes",
  rules: [
    identityVerified, authorityVerified,
    limitsExplained,
    sharedUnderPolicy, sharedByLeave, secretsStay, agreedOnlyAfterwards, safetyBeforeSharing, encouragesSelfDisclosure, endsWithoutSayingWhy,
    collateralByRelease, collateralAgreed, collateralCheckIn, renewsCheckIn, explainsStatus, objectionKept,
    ownRecords, discussesScope, offersConversation, offersOwnPart, explainsRefusal, offersSummaryOfNotes, tellsTheOthers, minorConsentedAlone,
    actsForTheClient, representativeInQuestion, signerInQuestion, noSinceSigning, leavesOnlyTogether, schoolRecordsByConsent, harmToAnother, notRoundADenial,
    asksAboutVeteransRecords, asksAboutHiv,
    inHouseNeed, needToKnow, checksForBreach, trainsStaff, neitherConfirmsNorDenies,
    notOverheard, notOnSocialMedia, addressVerified, agreedChannel, warnsOfChannelRisk,
    supervisionDisclosed, conferenceWithoutNames, blindedCase, recognizableCase, blindsForConference,
    consultWhenInDoubt,
    prefersARelease, collectorGetsTheAccount, noticeBeforeCollection, plansForSafety, reportsToday, tellsAfterwards, redactsOthers,
    documentsDecision,
  ],
  omitted: [
    { provision: "The end of a unit", reason: "Divorce or separation changes nobody's confidences: a portion keeps the holders it was written with, which is how the casefile is made." },
    { provision: "Remedies after a breach", reason: "Where a client can turn, and by when, concerns what happened already: it is said with the assessment of the incident, and decides no request." },
    { provision: "Waiting rooms and sign-in sheets", reason: "How a room is arranged is no disclosure that anybody asks for; what is said in one is covered by the rule against being overheard." },
    { provision: "Recording of sessions", reason: "Consent to a recording is settled before it exists; the recording is then a portion like any other." },
  ],
  trail,
});
