import { standsFor } from "../../../domain/persons.ts";
import type { Formalities } from "../../../domain/standing.ts";
import { PLAIN_ELEMENTS } from "../../../domain/standing.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { provision, STANDARD_2_3 } from "./provisions.ts";

const ANY_LEAVE: Formalities = { acts: ["release", "request-for-access"], elements: PLAIN_ELEMENTS };

/**
 * The code asks for the written word of each member even before a member sees the joint record, and has no exception
 * for what law requires. Federal law gives each person a right to the own information. Where the two meet, nobody but
 * an attorney and the ethics board can say what to do: the rule asks for them instead of saying no.
 *
 * The member who asks, or whoever acts for a member, has spoken for that part with a signed request.
 */
export const eachMemberAuthorizesAccess = needsRelease(
  provision(
    "aamft/2.3/each-member-authorizes-access", "2.3", "fidelity", STANDARD_2_3,
    "A member sees the record of joint treatment only with the written authorization of each member able to give one.",
  ),
  {
    bars: ["individual-access"],
    consult: ["ethics-board", "attorney"],
    when: ({ content, file, holder, request }) => content.holders.length > 1
      && !(request.made === "signed-writing" && standsFor(file, request.requester.id, holder, request.at) === "yes"),
    formalities: ANY_LEAVE,
    unsigned: "{name} took part in the joint treatment and has not authorized access to its record in writing.",
  },
);
