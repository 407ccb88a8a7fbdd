import type { Claim } from "../../../domain/exception.ts";
import type { Missing } from "../../../domain/known.ts";
import { isDead, represents } from "../../../domain/persons.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { asFact, ask, lawful, ofKind, plainly, some, type Answer } from "../../shapes/answers.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { leaves } from "../../shapes/of-the-practice.ts";
import { reachesPayer } from "../../shapes/payers.ts";
import { treatedBy } from "../shapes/consent.ts";
import { ALLIED, provision } from "./provisions.ts";
import { AGREED, isLimitedForStudy } from "./shapes.ts";

/** Did the client agree? Nobody asks the dead: it is asked who stands for a client who has died and, once that is known, what that person has signed counts. */
const agrees = ({ agreed }: Claim<"involved">, { file, holder, request: { at } }: HolderFacts): Answer => {
  const client = file.clients.get(holder);
  if (client === undefined || !isDead(client, at) || agreed !== "unknown") return asFact(agreed, "agreed", holder, "client");
  return client.representatives.some((each) => represents(client, each, at) === "yes") ? plainly(false) : ask("representatives-papers", holder, "requester");
};

/** Has a reimburser shown that its policy lets it see this, or has the client agreed that somebody who takes part in the care hears it? */
const isSpared = (facts: HolderFacts): Answer => {
  const { claims, file, request } = facts;
  return some([
    ...(reachesPayer(request, file) ? [lawful(request.recipient)] : []),
    ...ofKind(claims, "involved").map((claim) => agrees(claim, facts)),
  ]);
};

const speaks = (facts: HolderFacts): boolean | Missing => {
  const { file, holder, request } = facts;
  const binds = treatedBy(["mft", "counselor"])(facts);
  const outside = leaves(request, file);
  if (binds === "no" || outside === false || isLimitedForStudy(facts)) return false;
  const spared = isSpared(facts);
  if (spared.is === "yes") return false;
  if (binds === "unknown") return { fact: "licence", of: holder, askedOf: "practice" };
  return spared.missing[0] ?? outside;
};

/**
 * Confidential, and waived only as the section says: the client agrees. Others who treat, and whoever collects, are on no
 * list; a reimburser sees what its policy lets it see. The section asks for no writing.
 *
 * Not decided here: what several people of a family told together, for which another sentence asks each; and suits,
 * dangers and courts, for which the section has words of its own.
 */
export const clientAgrees = needsRelease(
  provision("c. 112 s. 172(d)", "client-agrees", "autonomy", ALLIED, "What a client told a family therapist or counselor goes to nobody outside unless the client agrees."),
  {
    bars: ["treatment", "payment", "care-involvement", "benefits", "research"], formalities: AGREED, when: speaks,
    unsigned: "{name} has not agreed to this. In this state a family therapist or counselor needs that even for others who treat {name}.",
  },
);
