/** English words for the closed lists that a decision speaks in. Another language is another file with the same keys. */
import type { FaultKind } from "../domain/standing.ts";
import type { Missing } from "../domain/known.ts";
import type { Alternative, Basis, Channel, Consult, Duty, FactName, FormElement, InterimAct } from "../domain/vocabulary.ts";

type Words<Key extends string> = { readonly [K in Key]: string };

/** Each basis, as it is named to a clinician. */
export const BASIS_WORDS: Words<Basis> = {
  "authorization": "a signed release",
  "individual-access": "a person's right to the own record",
  "treatment": "treatment",
  "payment": "payment",
  "operations": "running the practice, supervision, consultation",
  "care-involvement": "a relative's or friend's part in the care",
  "unit-sharing": "sharing within the joint treatment",
  "abuse-report": "a report of abuse",
  "threat-to-others": "a threat to somebody",
  "danger-to-self": "a danger to the client's own life",
  "commitment": "hospitalization proceedings",
  "emergency": "a medical emergency",
  "court-order": "a court's order",
  "subpoena": "a subpoena",
  "search-warrant": "a warrant",
  "law-enforcement": "a police inquiry",
  "oversight": "oversight of the practice",
  "legal-defense": "defence against a claim, or collection of a fee",
  "coroner": "an inquiry into a death",
  "public-health": "public health",
  "benefits": "a benefits program",
  "government-function": "a military, security or custodial function",
  "research": "research",
  "deidentified": "nobody being identified",
};

/** Each fault of a form, as a clause. */
export const FAULT_WORDS: Words<FaultKind> = {
  "other-signer": "it was signed by somebody who cannot sign it",
  "signer-a-minor": "the signer is a minor who does not sign for this care alone",
  "no-capacity": "the signer was not able to decide when signing",
  "no-authority": "the signer's papers give no authority",
  "not-yet-signed": "it is signed only later",
  "expired": "it has expired",
  "no-expiry": "it does not say until when it holds",
  "revoked": "it has been revoked",
  "other-discloser": "it does not name this practice as the one to disclose",
  "other-recipient": "it does not name this recipient",
  "other-purpose": "it does not name this purpose",
  "other-kind": "it does not cover this kind of record",
  "other-topic": "it does not cover this kind of statement",
  "other-days": "it does not cover these days",
  "sensitivity-not-named": "it does not name the delicate matters in this",
  "part2-not-named": "it does not cover substance use treatment records",
  "not-in-writing": "it is not in writing",
  "missing-element": "something that a form must carry is missing",
  "compound": "it is combined with another paper that it must not be combined with",
  "conditioned": "care was made to depend on signing it",
  "coerced": "it may not have been signed freely",
  "forged": "the signature may not be genuine",
  "false": "it may contain false statements",
  "signer-died": "the signer has died since",
};

/** Each thing that a form can carry, as something that it lacks. */
export const ELEMENT_WORDS: Words<FormElement> = {
  "description": "what may go",
  "discloser": "who may disclose it",
  "recipient": "who may have it",
  "purpose": "what for",
  "expiry": "until when it holds",
  "signature": "the signature",
  "date": "the date of signing",
  "representative-authority": "by what authority somebody else signs",
  "right-to-revoke": "that it can be revoked, and how",
  "no-conditioning": "that care does not depend on signing",
  "redisclosure": "that whoever gets it may pass it on",
  "consequences-of-refusal": "what follows from not signing",
  "right-to-inspect": "that the signer may see what goes",
  "right-to-copy": "that the signer gets a copy",
  "use-limits": "what the recipient may use it for",
  "retention-and-destruction": "how long it is kept and when it is destroyed",
  "calendar-expiry": "a calendar day on which it ends",
  "separate-signature": "a signature of its own for this",
  "plain-language": "plain language",
  "large-type": "type that is large enough",
  "signers-language": "the signer's own language",
  "copy-given": "that the signer was given a copy",
  "revocation-witnessed": "a witness to the revocation",
  "all-future-treatment-payment-operations": "that it is for all future treatment, payment and operations",
  "remuneration": "that the practice is paid for this",
  "directs-to-recipient": "to whom it is to be sent, and where",
};

/** Each duty, as an order. */
export const DUTY_WORDS: Words<Duty> = {
  "minimum-necessary": "Send no more than needed",
  "redact": "Black out",
  "offer-summary": "Offer a summary",
  "offer-conversation": "Offer a conversation",
  "offer-own-part": "Offer the client's own part",
  "notify-client-before": "Tell the client beforehand",
  "notify-client-after": "Tell the client afterwards",
  "notify-other-holders": "Tell the others concerned",
  "notice-of-denial": "Explain the refusal in writing",
  "independent-review": "Have it reviewed by somebody independent",
  "answer-in-time": "Answer in time",
  "cost-based-fee": "Charge no more than the copies cost",
  "document": "Note it in the file",
  "account": "Enter it in the log of disclosures",
  "retain": "Keep the papers",
  "obtain-authorization": "Ask for a release",
  "witness-signature": "Have the signature witnessed",
  "part2-notice": "Send the notice on substance use records along",
  "assert-privilege": "Claim the privilege",
  "seek-protective-order": "Ask the court to narrow or seal",
  "consult": "Consult",
  "report": "Report",
  "written-follow-up": "Follow up in writing",
  "safety-plan": "Make a safety plan",
  "hospitalize": "Seek hospitalization",
  "assess-breach": "Check for a breach",
  "mitigate": "Limit the damage",
  "sanction-and-train": "Speak with staff and train them",
  "confidential-channel": "Use a confidential way",
  "renew-check-in": "Renew the talk with the client",
  "explain-limits": "Explain the limits of confidentiality",
  "follow-up-with-board": "Follow up with the board",
  "neither-confirm-nor-deny": "Neither confirm nor deny",
  "return-or-destroy": "Have it returned or destroyed",
  "encourage-self-disclosure": "Let the speaker tell it first",
  "clarify-roles": "Clarify the roles",
  "make-commitment-known": "Make your commitment to the code known",
  "explain-status": "Explain who the client is",
  "discuss-scope": "Talk about what is wanted",
  "warn-of-channel-risk": "Warn of the risk on this way",
  "help-interpret": "Help to understand it",
  "protect-others-in-file": "Protect the others in the file",
};

/** Each of several acts of which one is enough. */
export const ALTERNATIVE_WORDS: Words<Alternative> = {
  "ask-for-consent": "ask for written consent", "have-it-prohibited": "act to have it prohibited", "have-it-limited": "ask to have it limited as narrowly as possible",
  "have-it-withdrawn": "ask to have it withdrawn", "have-it-sealed": "ask to have the records kept under seal",
  "change-the-role": "clarify and change the role", "withdraw": "withdraw",
};

/** Each a question; `{of}` is whom or what it is about. */
export const FACT_WORDS: Words<FactName> = {
  "birth-date": "When was {of} born?",
  "capacity": "Is {of} able to decide?",
  "capacity-at-signature": "Was {of} able to decide when signing?",
  "emancipation": "Does {of} count as grown up?",
  "who-consented-to-care": "Who consented to the care of {of}?",
  "representatives-papers": "Which papers show who acts for {of}, and are they in order?",
  "signature": "Will {of} sign a release for this?",
  "written-form": "Is the form of {of} in writing?",
  "free-signature": "Did {of} sign freely?",
  "genuine-signature": "Is the signature of {of} genuine?",
  "true-statements": "Is what the form of {of} says true?",
  "unconditioned-signature": "Was {of} told that care depends on signing?",
  "expiry-event": "Has the event come about with which the form of {of} ends?",
  "signature-after-death": "Does what {of} signed still hold after the death?",
  "identity": "Who is {of}, and how was that verified?",
  "authority": "May {of} ask for or receive this, and how was that verified?",
  "attestation": "Who stands behind what is claimed about {of}?",
  "parts-told-apart": "Can the parts of the different people in {of} be told apart?",
  "part2": "Does what concerns {of} come from a substance use program?",
  "recognizable": "Could anybody be recognized in {of}?",
  "address-verified": "Was the address of {of} checked?",
  "encryption": "Is what goes to {of} encrypted?",
  "privacy-of-channel": "Can others hear or see what goes to {of}?",
  "promise-to-source": "Was whoever told what is in {of} promised that the source stays secret?",
  "serious": "Is the danger serious?",
  "imminent": "Is the danger near?",
  "best-interest": "Is it in the best interest of {of}?",
  "likely-harm": "Is it likely, in a clinician's attested judgement, that seeing this would harm {of}?",
  "governing-law": "Does this body of rules bind the practice here: {of}?",
  "rule-failure": "A rule could not be applied: {of}. Who maintains it?",
  "need-to-know": "Does the task of {of} need this?",
  "client-informed": "Was it talked through with {of}?",
  "kept-separate": "Were the notes in {of} kept apart from the rest of the record?",
  "excluded-content": "Is there medication, times, test results or a summary in {of}?",
  "agreed": "Does {of} agree?",
  "suspicion": "Is there reason to suspect abuse or neglect? It is about {of}.",
  "victims-leave": "Does the person who was hurt agree to a report? It is about {of}.",
  "lawful-authority": "Which law lets {of} have this?",
  "contract": "Has {of} bound itself in writing to protect this?",
  "consent-possible": "Could {of} be asked before it is too late?",
  "judges-signature": "Did a judge sign the paper that {of} relies on?",
  "ruling-on-privilege": "Did the court rule on whether what {of} confided may be used?",
  "subpart-e-findings": "Did the court make the findings that federal law asks for before substance use records are opened? It is about {of}.",
  "accompanying-subpoena": "Did a subpoena come with the order about {of}?",
  "satisfactory-assurance": "Which assurance came with the subpoena: that {of} was told, or a protective order?",
  "objection-time": "Is the time for {of} to object over, with nothing left to decide?",
  "service": "Was the paper served as the law asks? It is about {of}.",
  "taken-over-here": "Was the paper from elsewhere taken over by a court here? It is about {of}.",
  "review-board": "Did a review board let the research go ahead without the signature of {of}?",
  "signed-request": "Did {of} sign a written request that says to whom this goes, and where?",
  "restriction": "Did the practice agree to what {of} asked to be kept from somebody?",
  "able-to-prevent": "Can {of} prevent the harm?",
  "issuer": "Who issued the paper about {of}: a court, a clerk, an attorney, an agency?",
  "put-at-issue": "Did {of} make the own state of mind a question in the case?",
};

/** Each missing fact, as a question. */
export const ASKED_WORDS: Words<Missing["askedOf"]> = {
  requester: "whoever asks", client: "the client", therapist: "you", court: "the court", agency: "the agency", practice: "the practice",
};

/** Each person to be consulted. */
export const CONSULT_WORDS: Words<Consult> = {
  "supervisor": "a supervisor", "ethics-board": "the ethics board", "attorney": "an attorney", "privacy-officer": "the privacy officer",
};

/** Each act that is safe while something is undecided. */
export const INTERIM_WORDS: Words<InterimAct> = {
  "preserve-the-record": "Keep the record as it is; delete and change nothing.",
  "log-the-request": "Note the request and when it came.",
  "neither-confirm-nor-deny": "Say neither that this person is a client nor that this person is not.",
  "acknowledge-receipt": "Tell the person that the request has arrived and will be answered.",
};

/** Each way by which it would go. */
export const CHANNEL_WORDS: Words<Channel> = {
  "in-person": "in person", "phone": "by phone", "voicemail": "on voicemail", "video": "by video", "portal": "through the portal",
  "encrypted-email": "by encrypted e-mail", "plain-email": "by plain e-mail", "text-message": "by text message", "fax": "by fax",
  "mail": "by mail", "courier": "by courier", "interface": "from system to system", "social-media": "on social media",
  "testimony": "as testimony", "public-space": "where others can hear", "shared-device": "on a shared device",
  "proxy-portal": "through somebody else's portal access", "through-another-person": "through another person", "unknown": "not said how",
};
