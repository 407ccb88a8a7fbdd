/** English words for what the trail speaks of. Another language is another file with the same keys. */
import type { Lapse } from "../domain/incident.ts";
import type { PartyKind, PortionKind, Purpose, Topic } from "../domain/vocabulary.ts";
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

/** What something was for. A purpose that is not here reads as it is written. */
export const PURPOSE_WORDS: { readonly [K in Purpose]?: string } = {
  "child-abuse-report": "a report of suspected child abuse", "adult-abuse-report": "a report of suspected abuse of an adult", "partner-violence-report": "a report of partner violence",
  "protection": "the protection of somebody in danger", "suicide-prevention": "the prevention of a suicide", "medical-emergency": "a medical emergency",
  "oversight": "oversight of the practice", "ethics-complaint": "a complaint about the practice", "litigation": "a lawsuit", "divorce": "a divorce", "custody": "a custody case",
  "criminal-prosecution": "a criminal case", "criminal-defense": "a criminal case", "locate": "a search for somebody", "public-health": "public health", "research": "research",
  "death-inquiry": "an inquiry into a death", "workers-compensation": "workers' compensation", "benefits": "benefits", "commitment": "hospitalization proceedings",
  "government-function": "a task of the government", "crime-on-premises": "a crime at the practice", "self-access": "a client's own request", "treatment": "treatment", "payment": "payment",
};

/** Who received it, where the practice has not said by which name. */
export const kindWords = (kind: PartyKind): string => kind.replaceAll("-", " ");

/** What could still show that there is no breach, as a question. */
export const OPEN_WORDS: Words<IncidentFact | "attested"> = {
  "recognizable": "Could anybody be recognized in it?", "secured": "Was it encrypted, so that nobody whom it reached can read it?",
  "reachedIsBound": "Is whoever it reached bound to keep it?", "viewed": "Was it in fact taken or looked at?", "mitigated": "Was it called back or destroyed, or a promise given that can be relied on?",
  "unintentional": "Did it happen without anybody meaning it?", "goodFaith": "Was it in good faith?", "withinAuthority": "Was it within the own task of whoever did it?",
  "reachedMayAccess": "Does whoever it reached have access to such records here?", "couldBeKept": "Could whoever it reached have kept any of it?", "passedOn": "Was it used or passed on?",
  "lowProbability": "Is there, all in all, only a low probability that the information was compromised?", "attested": "Who of the practice stands behind these facts?",
};
