/** What can be answered to a question of the way forward, in English, as it stands after "If the answer is". */
export const REPLY_WORDS = {
  "yes": "yes", "no": "no", "none": "that there is none", "other": "somebody else",
  "yes-and-cannot-be-asked": "yes, and the client cannot be asked", "yes-and-can-be-asked": "yes, and the client can be asked",
  "to-somebody-else": "yes, somebody else", "to-self": "yes, the client",
  "child-now": "yes, of a child, and now", "elder-now": "yes, of an older person, and now", "dependent-adult-now": "yes, of an adult who depends on others, and now",
  "partner-now": "yes, of a partner, and now", "dependent-adult": "that this is an adult who depends on others",
  "likely": "that it is likely", "not-likely": "that it is not likely", "attested": "that a clinician of the practice stands behind it",
  "long-since": "long since", "still": "still", "never": "never", "now": "now", "past": "in the past",
  "able": "that the client is able to decide", "unable": "that the client is not able to decide", "of-age": "of age", "under-age": "under age",
  "court-order": "by a court's order", "jail-or-prison": "in jail or prison", "no-decree": "that there is no decree", "excluded": "that a decree excludes it",
  "client": "the client", "parent": "a parent", "treatment": "treatment", "insurer": "an insurer", "client-in-full": "the client, in full",
  "originator": "made here", "received-otherwise": "received, and not under consent", "written": "written", "oral": "oral", "signed-writing": "in signed writing", "orally": "orally",
  "in-person": "in person", "plain-email": "by plain e-mail", "mft": "a marriage and family therapist", "psychologist": "a psychologist",
  "clinical-social-worker": "a clinical social worker", "physician": "a physician", "judge": "a judge", "attorney": "an attorney",
  "ruled": "that a court has ruled", "not-raised": "that it was not raised", "notice": "notice", "named": "that somebody can be named", "shown": "that they are in order", "ended": "that they no longer stand",
  "no-secrets": "no secrets", "individual-confidentiality": "confidence for each alone",
} as const;
