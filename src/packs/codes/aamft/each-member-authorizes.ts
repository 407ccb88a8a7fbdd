import { isAble, worksHere } from "../../../domain/persons.ts";
import { PLAIN_ELEMENTS, PLAIN_RELEASE, type Formalities } from "../../../domain/standing.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { provision, STANDARD_2_2 } from "./provisions.ts";

/** The standard takes a written waiver in place of an authorization: who has waived privilege for this, or let it into this proceeding, has given the written word. */
const AUTHORIZATION_OR_WAIVER: Formalities = { acts: [...PLAIN_RELEASE.acts, "privilege-waiver"], elements: PLAIN_ELEMENTS };

/**
 * Joint treatment holds more than one person's confidences, so what leaves it needs the written word of each person
 * able to give it. The engine asks once for every holder; this rule answers for one.
 *
 * The exception for what law mandates or permits is a list here: mandates, warnings, emergencies, orders, oversight and
 * the coroner are not barred. Read without that list, "where permitted by law" would let every payment pass.
 *
 * Not decided here: what one partner may learn of the other's separate confidences, and who signs for a member who
 * lacks capacity. Each is a rule of its own.
 */
export const eachMemberAuthorizes = needsRelease(
  provision(
    "aamft/2.2/each-member-authorizes", "2.2", "fidelity", STANDARD_2_2,
    "What joint treatment holds leaves it only with the written authorization of each member able to give one.",
  ),
  {
    bars: [
      "authorization", "treatment", "payment", "operations", "care-involvement", "subpoena", "law-enforcement", "legal-defense",
      "public-health", "benefits", "government-function", "research",
    ],
    when: ({ content, holder, file, request }) => {
      if (content.holders.length < 2 || worksHere(request.recipient, file)) return false;
      const client = file.clients.get(holder);
      const able = client === undefined ? "yes" : isAble(client, request.at);
      return able === "unknown" ? { fact: "capacity", of: holder, askedOf: "therapist" } : able === "yes";
    },
    unsigned: "{name} took part in the joint treatment and has not authorized this in writing.",
    formalities: AUTHORIZATION_OR_WAIVER,
  },
);
