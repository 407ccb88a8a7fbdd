/** All own words of this folder in English: the closed lists of a decision, and the sentences around them. */
import {
  ALTERNATIVE_WORDS, ASKED_WORDS, BASIS_WORDS, CHANNEL_WORDS, CONSULT_WORDS, DUTY_WORDS, ELEMENT_WORDS, FACT_WORDS, FAULT_WORDS, INTERIM_WORDS,
} from "./words.ts";
import { ANSWER_WORDS, AUDIENCE_WORDS, EFFECT_WORDS, FORM_WORDS, OUTCOME_WORDS, PHRASES, PRINCIPLE_WORDS, PURPOSE_WORDS, VERDICT_WORDS } from "./phrases.ts";
import { REPLY_WORDS } from "./replies.ts";

/** Explain's own catalogue: groups of words, each by its key. */
export const ENGLISH = {
  basis: BASIS_WORDS, fault: FAULT_WORDS, element: ELEMENT_WORDS, duty: DUTY_WORDS, alternative: ALTERNATIVE_WORDS, fact: FACT_WORDS, asked: ASKED_WORDS,
  consult: CONSULT_WORDS, interim: INTERIM_WORDS, channel: CHANNEL_WORDS, outcome: OUTCOME_WORDS, verdict: VERDICT_WORDS, effect: EFFECT_WORDS,
  principle: PRINCIPLE_WORDS, answer: ANSWER_WORDS, reply: REPLY_WORDS, audience: AUDIENCE_WORDS, form: FORM_WORDS, purpose: PURPOSE_WORDS, phrase: PHRASES,
} as const;
