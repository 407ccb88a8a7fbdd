import type { Purpose } from "../../../domain/vocabulary.ts";
import { asFact, every, notNotes, plainly, requires } from "../../shapes/answers.ts";
import { treatedBy } from "../shapes/consent.ts";
import { provision, RECORDS } from "./provisions.ts";

const THEIR_SUIT: ReadonlySet<Purpose> = new Set(["divorce", "custody"]);

/**
 * Process with proper notice is answered unless a court forbids it. Between partners whom a psychologist treated together
 * no privilege stands against that, as far as courts of this state have held. So one partner's missing waiver is no
 * plain no there: codes of ethics say otherwise, and an attorney and the court are asked.
 *
 * Not decided here: the fourteen days of notice, and how far privilege reaches.
 */
export const answersBetweenPartners = requires(
  provision("RCW 70.02.060(2)", "answers-between-partners", "justice", RECORDS, "In the suit between two people treated together, process with proper notice is answered unless a court forbids it."),
  {
    on: "subpoena",
    says: "In a suit between two people whom a psychologist treated together, this state has such a paper answered unless a court forbids it. Ask an attorney about {name} first.",
    when: (facts) => every([
      plainly(facts.content.holders.length > 1 && THEIR_SUIT.has(facts.request.purpose)),
      asFact(treatedBy(["psychologist"])(facts), "licence", facts.holder, "practice"), notNotes(facts.content),
    ]),
  },
);
