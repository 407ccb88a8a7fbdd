/** The assessment's own sentences in English, by id, so that another language can keep the same ids. */

/** What an assessment says of itself, by id. */
export const CAUTIONS = {
  "also-about": "This also concerns {people}, who did not confide it. Ask whoever looks after privacy how to tell them without giving away what another client said.",
  "no-safe-reader": "Nobody on file is known to be safe to tell for {people}, and a letter may be opened where a child lives, so none goes there. Ask {who} who can be told for the child, and how.",
  "no-safe-reader-privacy": "Nobody on file is known to be safe to tell for {people}, and a letter may be opened where a child lives, so none goes there. Ask whoever looks after privacy who can be told for the child, and how.",
  "state-laws-on-data": "Most states also have a general law on breaches of data, often with a shorter time and with a notice to an authority of the state. None of these general laws is part of this answer. Look up that of each place where somebody lives whom this concerns.",
} as const;
