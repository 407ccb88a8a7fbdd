/** Who is close to a client, and so may hear what bears on the own part in the care. */
import type { Claim } from "../../domain/exception.ts";
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

/**
 * Is it a relative, a close friend, or somebody whom the client has named, as 45 CFR 164.510(b)(1)(i) asks and states after it? Anybody
 * else, such as an employer or a newspaper, the client must have named; who agrees that somebody is told has done that. Who helps to find the
 * client can be anybody.
 */
export const isMeant = (facts: HolderFacts, { agreed }: Claim<"involved">): Answer =>
  (facts.request.purpose === "locate" || isClose(facts) ? plainly(true) : asFact(agreed, "agreed", facts.holder, "therapist"));
