/** English sentences and headings of an explanation, and the words for verdicts. Slots stand in braces. */
import type { Decision, Reason } from "../engine/decision.ts";
import type { Audience, ResponseToRequester } from "../engine/response.ts";
import type { Form, Purpose } from "../domain/vocabulary.ts";
import type { Principle } from "../engine/rule.ts";
import type { Verdict } from "../engine/weigh.ts";

type Words<Key extends string> = { readonly [K in Key]: string };

/** The outcome, as the first word that is read. */
export const OUTCOME_WORDS: Words<Decision["outcome"]> = { allow: "ALLOW", partial: "PARTIAL", deny: "DENY" };

/** Each verdict, in two words or three. */
export const VERDICT_WORDS: Words<Verdict> = { "must": "must go", "may": "may go", "escalate": "waits", "must-not": "must not go" };

/** What a rule does, for somebody who checks. */
export const EFFECT_WORDS: Words<Reason["effect"]> = {
  permit: "permits", require: "requires", forbid: "forbids", oblige: "adds a duty", closed: "keeps shut what it does not open", gate: "doubts whether the ground is in play",
};

/** Each ethical principle. */
export const PRINCIPLE_WORDS: Words<Principle> = {
  autonomy: "autonomy", fidelity: "fidelity", beneficence: "beneficence", nonmaleficence: "doing no harm", justice: "justice",
};

/** What becomes of the request, outward. */
export const ANSWER_WORDS: Words<ResponseToRequester["kind"]> = {
  "send": "sent", "hold": "put off", "refuse": "refused", "cannot-confirm": "neither confirmed nor denied",
};

/** Whom one speaks to. */
export const AUDIENCE_WORDS: Words<Audience> = {
  client: "the client", member: "one of several clients", representative: "somebody who stands for a client", colleague: "a colleague",
  professional: "a professional from outside", court: "a court, an attorney or whoever brings legal paper", stranger: "a stranger",
};

/** How it would be given. */
export const FORM_WORDS: Words<Form> = { copy: "a copy", inspection: "something to look at", summary: "a summary", verbal: "something told", letter: "a letter", testimony: "testimony" };

/** What it is wanted for. */
export const PURPOSE_WORDS: Words<Purpose> = {
  "treatment": "treatment", "treatment-of-another": "the treatment of somebody else", "continuity": "the continuation of care", "referral": "a referral",
  "consultation": "a consultation", "supervision": "supervision", "training": "training", "operations": "running the practice",
  "payment": "payment", "utilization-review": "a review by the payer", "collections": "the collection of a debt",
  "self-access": "the own record", "accounting": "an account of disclosures", "personal-representation": "acting for the client",
  "legal-defense": "a defence against a claim", "fee-collection": "the collection of a fee",
  "litigation": "a lawsuit", "divorce": "a divorce", "custody": "a custody case", "criminal-prosecution": "a prosecution", "criminal-defense": "a defence in a criminal case",
  "probate": "an estate", "guardianship": "a guardianship", "commitment": "hospitalization proceedings",
  "child-abuse-report": "a report of suspected child abuse", "adult-abuse-report": "a report of suspected abuse of an adult", "partner-violence-report": "a report of violence between partners",
  "protection": "the protection of somebody", "suicide-prevention": "the prevention of a suicide", "medical-emergency": "a medical emergency", "locate": "finding somebody",
  "crime-on-premises": "a crime at the practice", "public-health": "public health", "oversight": "oversight", "ethics-complaint": "an ethics complaint",
  "employment": "an employer", "employee-assistance": "an employee assistance program", "benefits": "benefits", "workers-compensation": "workers' compensation",
  "underwriting": "an insurer's decision on a risk", "school": "a school", "immigration-petition": "an immigration petition",
  "research": "research", "publication": "a publication", "marketing": "marketing", "sale": "a sale", "death-inquiry": "an inquiry into a death", "government-function": "a task of government",
  "unit-therapy": "the joint treatment", "family-support": "support by the family", "curiosity": "curiosity", "other": "something else",
};

/** Headings, headlines and the sentences around what the rules say. */
export const PHRASES = {
  "headline": "{outcome}. {sentence}",
  "all-must": "This must be given.",
  "all-may": "This may go.",
  "some": "Some of this may go, some must stay.",
  "waits": "Not now. Somebody has to look at this first.",
  "none": "This must not go.",
  "must": "What must go",
  "may": "What may go",
  "escalate": "What waits",
  "must-not": "What must not go",
  "why": "Why",
  "set-aside": "What was set aside",
  "would-settle": "What would settle it",
  "whom-to-ask": "Whom to ask",
  "meanwhile": "Meanwhile",
  "to-do": "What to do",
  "in-mind": "Bear in mind",
  "not-certain": "Not certain: {sentence}",
  "perhaps": "Perhaps, as not all is known: {sentence}",
  "to-be-safe": "To be safe, as not all is known: {sentence}",
  "looked-for": "Looked for and not found: {items}.",
  "no-ground": "Nothing in this request is a ground on which this could go.",
  "set-aside-by": "{sentence} Set aside by {by}.",
  "determination": "a determination after consultation",
  "part-of": "{whole}, the part of {who}",
  "and": " and ",
  "or": ", or ",
  "by-when": "by {due}",
  "one-of": "one of: {acts}",
  "ask": "{question} (ask {who})",
  "decided-under": "Decided under: {packs}. This is not legal advice.",
  "answer": "Answer to your request",
  "goes-out": "What is sent",
  "this-part": "{verdict}, as to this person",
  "nobodys": "nobody's confidence",
  "stands-on": "Stands on",
  "also-stood": "Would also stand on",
  "closed-by": "Closed",
  "open-question": "Still open",
  "of-pack": "Body of rules",
  "content": "{content} ({verdict})",
  "checked": "Checked",
  "barred": "{basis}, by {by}",
  "barred-silently": "{basis}, since nothing opens it",
  "law-silent": "This law does not open it.",
  "because": "{sentence} ({source})",
  "nothing-found": "Looked for and not found",
  "by-rules": "Made by",
  "rules-heard": "What made the decision",
  "citation": "Source",
  "edition": "{source}, edition of {edition}",
  "read-there": "Read on {day}",
  "not-read": "The text could not be read when the rule was written",
  "no-rule": "No rule of its own",
  "serves": "Serves",
  "concerns": "Concerns",
  "defeated-by": "Set aside by",
  "on-release": "with what goes",
  "on-withholding": "because of what stays",
  "policies": "Policy",
  "policy": "edition of {edition}, version {version}",
  "response": "What to say to whoever asked",
  "answered": "{kind}, as to {audience}: {sentence}",
  "cleared": "Cleared to go",
  "cleared-to": "to {who}, for {purpose}, as {form}, {channel}",
  "from": "from {from}",
  "from-until": "from {from}, until {until}",
  "valid-until": "Stands until {until}, if nothing is filed before.",
  "no-advice": "This is not legal advice.",
  "picture-part": "{content}: {verdict}.",
  "way-forward": "What can be done",
  "could-go": "What can go now",
  "could-go-verified": "What can go to somebody else, who is verified first",
  "would-turn": "What would change the answer",
  "would-turn-each": "What would change the answer, each by itself",
  "instead-of": "{content}, in the place of {instead}",
  "as-summary": "a summary",
  "as-summary-of-the-rest": "a summary that draws on nothing of it",
  "as-dates": "the dates",
  "as-conversation": "what can be said in a conversation",
  "one-way": "For {contents}",
  "one-way-together": "For {contents}, all of this together",
  "more-ways": "There are further ways, dearer for the privacy of those concerned.",
  "nothing-opens": "What nothing opens that anybody here can do",
  "if-answered": "If the answer is {answer}",
  "then": "{content}: {verdict}",
  "then-nothing": "nothing changes yet",
  "no-step": "Nothing has to be changed: all that was asked for can go.",
} as const;
/** A sentence or heading of an explanation. */
export type PhraseId = keyof typeof PHRASES;
