import { isAble, isDead } from "../../../domain/persons.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { asFact, every, ofKind, plainly, reverse, some, type Answer } from "../../shapes/answers.ts";

/**
 * Does somebody take part in the care, and may hear what bears on that part: as a client who can be asked agrees, or as is
 * best for one who cannot? Nobody agrees for a client who has died; whoever cannot be asked now is not asked.
 */
export const isInvolved = ({ holder, claims, file, request: { at } }: HolderFacts): Answer => {
  const client = file.clients.get(holder);
  if (client !== undefined && isDead(client, at)) return plainly(false);
  const able = client === undefined ? "unknown" : isAble(client, at);
  return some(ofKind(claims, "involved").map(({ agreed, inBestInterest }) => some([
    able === "no" ? plainly(agreed === "yes") : asFact(agreed, "agreed", holder, "client"),
    every([asFact(reverse(able), "capacity", holder, "therapist"), asFact(inBestInterest, "best-interest", holder, "therapist")]),
  ])));
};
