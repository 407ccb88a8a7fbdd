/** Who is close to a client, and so may hear what bears on the own part in the care. */
import type { Claim } from "../../domain/exception.ts";
import { isDead } from "../../domain/persons.ts";
import type { PartyKind } from "../../domain/vocabulary.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { asFact, plainly, type Answer } from "./answers.ts";

/** As what those come who are close: relatives, friends, who acts for the client or is responsible for the care. */
const CLOSE: ReadonlySet<PartyKind> = new Set([
  "partner", "former-partner", "family-member", "custodial-parent", "noncustodial-parent", "step-parent", "foster-parent", "next-of-kin",
  "collateral-spouse", "collateral-other", "friend", "caregiver", "guardian", "conservator", "health-agent",
]);

/** Is it somebody of that sort, by the word, by papers or by a joint treatment? Those of a group are strangers to each other. */
const isClose = ({ file, holder, request: { recipient: { id, kind } } }: HolderFacts): boolean => CLOSE.has(kind)
  || (file.facts.unit.kind !== "group" && file.members.has(id)) || file.clients.get(holder)?.representatives.some(({ who }) => who === id) === true;

/** Those whose office it is to find people. */
const FINDERS: ReadonlySet<PartyKind> = new Set(["law-enforcement", "emergency-responder", "hospital"]);

/** Does it go to who helps to find those that are to be told where the client is and how: 45 CFR 164.510(b)(1)(ii)? Of the dead, (b)(5) has those hear who were involved. */
const helpsToFind = ({ file, holder, request: { purpose, recipient, at } }: HolderFacts): boolean => {
  const client = file.clients.get(holder);
  return purpose === "locate" && FINDERS.has(recipient.kind) && (client === undefined || !isDead(client, at));
};

/**
 * Is it a relative, a close friend, or somebody whom the client has named, as 45 CFR 164.510(b)(1)(i) asks and states after it? Anybody
 * else, such as an employer or a newspaper, the client must have named; who agrees that somebody is told has done that.
 */
export const isMeant = (facts: HolderFacts, { agreed }: Claim<"involved">): Answer =>
  (helpsToFind(facts) || isClose(facts) ? plainly(true) : asFact(agreed, "agreed", facts.holder, "therapist"));
