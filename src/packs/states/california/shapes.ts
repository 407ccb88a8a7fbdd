/** Questions that several of this state's sections ask of the file. */
import { claimsAbout } from "../../../domain/attested.ts";
import { isGrownUp } from "../../../domain/persons.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { asFact, ask, every, plainly, reverse, some, type Answer } from "../../shapes/answers.ts";

/** From this age a minor who is mature enough consents alone to outpatient counselling. Source: Health and Safety Code 124260(b); Fam. Code 6924(b). */
export const CONSENTS_FROM = 12;

/** Has the juvenile court taken this child from the parents, and not said that they may have or sign for its record? They show the order. */
export const removedFromParents = ({ file, holder, request }: HolderFacts): Answer => {
  const client = file.clients.get(holder);
  if (client === undefined) return plainly(false);
  const removed = client.detained === "unknown" ? ask("representatives-papers", holder, "court") : plainly(client.detained === "ward-of-court");
  const order = some(claimsAbout("court-order", holder, request).map(({ judge }) => asFact(judge, "judges-signature", holder, "court")));
  return every([
    asFact(reverse(isGrownUp(client, request.at)), "birth-date", holder, "client"), removed,
    { ...order, is: reverse(order.is) },
  ]);
};
