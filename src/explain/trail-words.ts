/** English words for what the trail speaks of. Another language is another file with the same keys. */
import type { Lapse } from "../domain/incident.ts";
import type { PartyKind, PortionKind, Topic } from "../domain/vocabulary.ts";
import type { IncidentFact } from "../engine/trail-law.ts";

type Words<Key extends string> = { readonly [K in Key]: string };

/** What went wrong, as a clause to the person whom it concerns. */
export const LAPSE_WORDS: Words<Lapse> = {
  "misdirected-message": "a message went to somebody it was not meant for",
  "overheard-talk": "a conversation was overheard",
  "informal-talk": "somebody of the practice talked about it where it did not belong",
  "staff-curiosity": "somebody of the practice looked at a record without needing to",
  "identified-in-conference": "a case was discussed among colleagues in a way that let them see whose it was",
  "seen-in-waiting-room": "somebody could see who was in the waiting room",
  "lost-or-stolen": "something on which records are kept was lost or stolen",
  "other": "information got out that should have stayed with us",
};

/** What a record is, to the person whom it concerns. */
export const KIND_WORDS: Words<PortionKind> = {
  "intake": "what was noted at the first meeting", "demographics": "name, address and the like", "attendance": "dates of sessions", "diagnosis": "a diagnosis",
  "treatment-plan": "a treatment plan", "progress-note": "a note of a session", "group-note": "a note of a group session", "assessment": "an assessment",
  "risk-assessment": "an assessment of risks", "safety-plan": "a safety plan", "medication": "medication", "correspondence": "letters and messages",
  "collateral-note": "a note of what somebody close said", "court-report": "a report to a court", "treatment-summary": "a summary of treatment",
  "billing": "bills and payments", "recording": "a recording", "transcript": "a transcript", "psychotherapy-notes": "psychotherapy notes",
  "personal-notes": "the therapist's personal notes", "sud-counseling-notes": "notes of substance use counseling", "supervision-notes": "notes from supervision",
  "litigation-file": "papers for a lawsuit", "test-data": "answers and scores of tests", "test-materials": "test materials",
  "third-party-record": "a record received from elsewhere", "education-record": "a school record", "disclosure-log": "the log of disclosures",
  "limited-data-set": "data without names", "deidentified": "what identifies nobody",
};

/** What was told, to the person whom it concerns. */
export const TOPIC_WORDS: Words<Topic> = {
  "existence": "that there is or was treatment", "attendance": "attendance", "location": "whereabouts", "account": "what is owed", "warning": "a warning",
  "protective-facts": "what is needed to keep somebody safe", "abuse-report": "a report of suspected abuse", "report-follow-up": "what followed a report",
  "condition": "how somebody is", "summary": "a summary", "session-content": "what was said in a session", "opinion": "a professional opinion",
};

/** Who received it, where the practice has not said by which name. */
export const PARTY_WORDS: Words<PartyKind> = {
  "client": "client", "partner": "partner", "former-partner": "former partner", "family-member": "family member", "group-member": "group member", "minor-client": "minor client",
  "custodial-parent": "custodial parent", "noncustodial-parent": "noncustodial parent", "step-parent": "step-parent", "foster-parent": "foster parent",
  "guardian": "guardian", "conservator": "conservator", "health-agent": "health care agent", "financial-agent": "financial agent", "executor": "executor", "next-of-kin": "next of kin",
  "collateral-spouse": "spouse", "collateral-other": "somebody close", "friend": "friend", "caregiver": "caregiver",
  "treating-provider": "treating provider", "referring-provider": "referring provider", "prescriber": "prescriber", "hospital": "hospital",
  "emergency-responder": "emergency responder", "veterans-provider": "veterans' provider", "supervisor": "supervisor", "consultant": "consultant", "trainee": "trainee",
  "clinic-staff": "clinic staff", "vendor": "vendor", "ai-tool": "AI tool", "interpreter": "interpreter", "successor-custodian": "successor in keeping the records",
  "insurer": "insurer", "managed-care-reviewer": "managed care reviewer", "employee-assistance": "employee assistance program", "employer": "employer",
  "workers-compensation": "workers' compensation", "disability-agency": "disability agency", "school": "school", "researcher": "researcher", "auditor": "auditor",
  "licensing-board": "licensing board", "health-oversight": "health oversight", "federal-health-department": "federal health department", "professional-body": "professional body",
  "public-health-authority": "public health authority", "mental-health-authority": "mental health authority", "child-protection": "child protection", "adult-protection": "adult protection",
  "law-enforcement": "law enforcement", "prosecutor": "prosecutor", "corrections": "corrections", "immigration-authority": "immigration authority", "military-command": "military command",
  "national-security": "national security", "protective-service": "protective service", "coroner": "coroner", "funeral-director": "funeral director", "organ-procurement": "organ procurement",
  "court": "court", "opposing-attorney": "opposing attorney", "client-attorney": "client's attorney", "therapist-attorney": "therapist's attorney", "malpractice-insurer": "malpractice insurer",
  "guardian-ad-litem": "guardian ad litem", "custody-evaluator": "custody evaluator", "mediator": "mediator", "potential-victim": "somebody threatened", "victims-parent": "parent of somebody threatened",
  "person-able-to-prevent-harm": "somebody able to prevent harm", "debt-collector": "debt collector", "media": "media", "public": "public", "clergy": "clergy", "estate-heir": "heir", "other": "other",
};

/** What could still show that there is no breach, as a question. */
export const OPEN_WORDS: Words<IncidentFact | "attested"> = {
  "recognizable": "Could anybody be recognized in it?", "secured": "Was it encrypted, so that nobody whom it reached can read it?",
  "reachedIsBound": "Is whoever it reached bound to keep it?", "viewed": "Was it in fact taken or looked at?", "mitigated": "Was it called back or destroyed, or a promise given that can be relied on?",
  "unintentional": "Did it happen without anybody meaning it?", "goodFaith": "Was it in good faith?", "withinAuthority": "Was it within the own task of whoever did it?",
  "reachedMayAccess": "Does whoever it reached have access to such records here?", "couldBeKept": "Could whoever it reached have kept any of it?", "passedOn": "Was it used or passed on?",
  "lowProbability": "Is there, all in all, only a low probability that the information was compromised?", "attested": "Who of the practice stands behind these facts?",
};

/** Headings of the trail, and the sentences around what the laws say. */
export const TRAIL_PHRASES = {
  "account": "Account of disclosures for {name}, from {from} to {until}",
  "nothing-went": "Nothing went out in this time that has to be accounted for.",
  "went": "What went out",
  "offered": "Also, although nobody can demand it yet",
  "account-line": "{when}: to {who} ({kind}). What: {what}. {why}.",
  "several-times": "{times} times, first on {first} and last on {last}",
  "with-address": "{kind}, {address}",
  "not-meant": "Not meant to go: {lapse}",
  "for": "For {purpose}",
  "for-on": "For {purpose}, on the ground of {basis}",
  "to": "To {who}",
  "to-about": "To {who}, about {name}",
  "gap-contact": "[how to reach the practice]",
  "breach": "BREACH. Those whom it concerns are told.",
  "no-breach": "NO BREACH that the law wants told.",
  "under-laws": "Under each law",
  "could-show": "What could still show that there is none",
  "told": "Who is told",
  "to-do": "What to do",
  "can-turn": "Where {names} can turn",
  "in-mind": "Bear in mind",
  "is-breach": "This is a breach.",
  "is-presumed": "This is presumed to be a breach, and nothing shows yet that it is none.",
  "is-low-probability": "No breach: the assessment shows only a low probability that the information was compromised.",
  "is-excluded": "No breach. {says}",
  "is-secured": "No breach that must be told: nobody whom it reached can read it.",
  "is-permitted": "This law would have let it go.",
  "is-not-governed": "This law does not bind here.",
  "is-not-in-force": "Its text as it is known here was not in force when this was discovered.",
  "cited": "{sentence} ({source})",
  "cited-unread": "{sentence} ({source}; not read in the source)",
  "was-told": "{name} was told on {day}.",
  "nobody-reads": "Nobody on file can read it for {name}",
  "letter-to": "A letter to {who}",
  "letter-to-about": "A letter to {who} about {name}",
  "by-mail": "{letter}, by first-class mail",
  "by-mail-or-email": "{letter}, by mail or e-mail",
  "notice": "{letter}, without delay and by the end of {by} ({source}).",
  "ask-where": "Ask {who} first where it can go, or to pick it up here: the notice stays in writing.",
  "ask-where-by": "Ask {who} first, {ways}, where it can go, or to pick it up here: the notice stays in writing.",
  "avoid": "Not {ways}: that was asked for.",
  "held": "Not before the end of {day}: an official has asked for it.",
  "late": "This day has passed: do it now.",
  "log": "Enter it in the log, and tell {name} by the end of {by}: it concerns {people} ({source}).",
  "with-the-people": "Tell {name} together with the people by the end of {by}: it concerns {people} ({source}).",
  "press": "Tell the press of {place} by the end of {by}: it concerns {people} there ({source}).",
  "their-place": "the place where they live",
  "one-person": "1 person",
  "people": "{count} people",
  "report": "{says} By the end of {by} ({source}).",
  "report-unread": "{says} By the end of {by} ({source}; not read in the source).",
  "duty": "{duty}. {says}",
  "until": "By the end of {day}.",
  "within-years": "Within {count} years of learning of it.",
  "within-days": "Within {count} days of learning of it.",
} as const;
/** A sentence or heading of the trail. */
export type TrailPhraseId = keyof typeof TRAIL_PHRASES;

/** All own words of the trail in English: groups of words, each by its key. */
export const TRAIL_ENGLISH = { lapse: LAPSE_WORDS, kind: KIND_WORDS, topic: TOPIC_WORDS, party: PARTY_WORDS, open: OPEN_WORDS, phrase: TRAIL_PHRASES } as const;
