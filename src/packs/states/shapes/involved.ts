import { isAble, isDead } from "../../../domain/persons.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { asFact, every, ofKind, plainly, reverse, some, type Answer } from "../../shapes/answers.ts";
import { isMeant } from "../../shapes/close.ts";

/**
 * Does somebody take part in the care, and may hear what bears on that part: as a client who can be asked agrees, or as is
 * best for one who cannot, if it is a relative, a close friend or somebody whom the client has named? Of a client who has
 * died that client's own word is left, and nobody asks for it any more.
 */
export const isInvolved = (facts: HolderFacts): Answer => {
  const { holder, claims, file, request: { at } } = facts;
  const client = file.clients.get(holder);
  const hasDied = client !== undefined && isDead(client, at);
  const able = client === undefined ? "unknown" : isAble(client, at);
  return some(ofKind(claims, "involved").map((claim) => {
    const { agreed, inBestInterest } = claim;
    const agrees = asFact(agreed, "agreed", holder, "client");
    const isBest = every([asFact(inBestInterest, "best-interest", holder, "therapist"), isMeant(facts, claim)]);
    if (hasDied) return plainly(agreed === "yes");
    return able === "no" ? isBest : some([agrees, every([asFact(reverse(able), "capacity", holder, "therapist"), isBest])]);
  }));
};
