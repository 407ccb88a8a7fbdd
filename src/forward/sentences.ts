/** What the way forward says: one sentence an id, with `{slots}`, so that another language can keep the same ids. */
import type { Message } from "../engine/finding.ts";

/** The sentences of acts and offers in English. */
export const WAY_SENTENCES = {
  "sign-release": "If {by} wishes, {by} signs a release in writing: what concerns {of}, of {days}, may go to {recipient}, for this: {purpose}. On the form stand: {elements}.",
  "sign-release-plain": "If {by} wishes, {by} signs a release in writing: what concerns {of}, of {days}, may go to {recipient}, for this: {purpose}.",
  "sign-waiver": "If {by} wishes, {by} gives up in writing, towards {recipient}, the privilege of {of} in what is asked for. On the paper stand: {elements}.",
  "sign-waiver-plain": "If {by} wishes, {by} gives up in writing, towards {recipient}, the privilege of {of} in what is asked for.",
  "sign-leave": "If {by} wishes, {by} signs that this may be told to {recipient} within the treatment. On the paper stand: {elements}.",
  "sign-leave-plain": "If {by} wishes, {by} signs that this may be told to {recipient} within the treatment.",
  "sign-proceedings": "If {by} wishes, {by} signs a separate consent to use in this proceeding: what concerns {of} may go to {recipient}. On the form stand: {elements}.",
  "sign-proceedings-plain": "If {by} wishes, {by} signs a separate consent to use in this proceeding: what concerns {of} may go to {recipient}.",
  "sign-access": "If {by} wishes, {by} asks in writing, signed, for what concerns {of}. In the request stand: {elements}.",
  "sign-access-plain": "If {by} wishes, {by} asks in writing, signed, for what concerns {of}.",
  "find-out": "Ask: {fact}",
  "consult": "Consult {consult}. What comes of it is open; write down who, when and why.",
  "file-request-plain": "{who} asks in writing, signed.",
  "file-request": "{who} files a signed request that states: {elements}.",
  "rule-part2": "A court hears everybody concerned, makes the findings that federal law asks for before substance use records are opened, and rules on what it names.",
  "rule": "A court hears everybody concerned and rules on what it names.",
  "use-channel": "It is handed over in person, where nobody else sees or hears it.",
  "explain-limits": "Explain the limits of confidentiality to {to}, and note when.",
  "renew-check-in": "Talk with {client} again about what {about} hears, and set the next date.",
  "sign-contract": "{who} binds itself in writing to protect what it gets.",

  "offer-as-asked": "This can go now, as it was asked for.",
  "offer-narrower": "This can go now: what may go as it was asked for, and less in the place of what may not.",
  "offer-own-part": "This can go now: what the person for whom it is asked told alone, in the place of what is held together with others.",
  "offer-summary": "This can go now: a summary, in the place of what was asked for.",
  "offer-dates": "This can go now: the dates, in the place of what was said.",
  "offer-conversation": "This can be done now: a conversation, in the place of paper.",
  "offer-child-alone": "This can go now: the report of the child by itself, with nothing in it of any adult who was hurt.",
  "offer-to-law-enforcement": "This can go now, to the police, whom the same ground names.",
  "offer-to-mental-health-authority": "This can go now, to the mental health authority, which the same ground names.",
  "offer-to-hospital": "This can go now, to a hospital, which the same ground names.",
  "offer-to-emergency-responder": "This can go now, to the emergency services, which the same ground names.",
  "offer-to-child-protection": "This can go now, to child protection, which the same ground names.",
  "offer-to-adult-protection": "This can go now, to adult protection, which the same ground names.",
  "offer-once-verified-law-enforcement": "This can go to the police, whom the same ground names, once you have made sure, by a number or an address that you looked up yourself, that it reaches them.",
  "offer-once-verified-mental-health-authority": "This can go to the mental health authority, which the same ground names, once you have made sure, by a number or an address that you looked up yourself, that it reaches it.",
  "offer-once-verified-hospital": "This can go to a hospital, which the same ground names, once you have made sure, by a number or an address that you looked up yourself, that it reaches it.",
  "offer-once-verified-emergency-responder": "This can go to the emergency services, which the same ground names, once you have made sure, by a number or an address that you looked up yourself, that it reaches them.",
  "offer-once-verified-child-protection": "This can go to child protection, which the same ground names, once you have made sure, by a number or an address that you looked up yourself, that it reaches it.",
  "offer-once-verified-adult-protection": "This can go to adult protection, which the same ground names, once you have made sure, by a number or an address that you looked up yourself, that it reaches it.",
} as const;
/** One of these sentences. */
export type WaySentenceId = keyof typeof WAY_SENTENCES;

/** One of these sentences as a message. */
export const told = (id: WaySentenceId, slots: Message["slots"] = {}): Message => ({ id, text: WAY_SENTENCES[id], slots });
