/** The own sentences of the assessment and the account in English, by id, so that another language can keep the same ids. */

/** What an assessment or an account says of itself to the practice, by id. */
export const CAUTIONS = {
  "also-about": "This also concerns {people}, who did not confide it. Ask whoever looks after privacy how to tell them without giving away what another client said.",
  "no-safe-reader": "Nobody on file is known to be safe to tell for {people}, and a letter may be opened where a child lives, so none goes there. Ask {who} who can be told for the child, and how.",
  "no-safe-reader-privacy": "Nobody on file is known to be safe to tell for {people}, and a letter may be opened where a child lives, so none goes there. Ask whoever looks after privacy who can be told for the child, and how.",
  "nobody-acts": "{people} has died, and nobody on file certainly acts for the estate who can safely have this account. Ask an attorney who may have it.",
  "state-laws-on-data": "Most states also have a general law on breaches of data, often with a shorter time and with a notice to an authority of the state. None of these general laws is part of this answer. Look up that of each place where somebody lives whom this concerns.",
  "tells-of-a-report": "This account tells of a report of abuse. Give it to nobody who acts for the client and may be the one reported. Where somebody may be in danger once it is read, ask an attorney before it goes.",
  "held-incident": "An official has asked that nobody is told yet of an incident of which this account tells. Ask an attorney before it goes.",
  "without-address": "The address of {people} is left out, because it may have to be kept from the client. Whether the account must give it, if you know it, is a question for an attorney.",
} as const;
