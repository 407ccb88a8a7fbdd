import type { Missing } from "../../../domain/known.ts";
import type { Formalities } from "../../../domain/standing.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { asFact, lawful, ofKind, some, type Answer } from "../../shapes/answers.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { treatedBy } from "../shapes/consent.ts";
import { ALLIED, provision } from "./provisions.ts";
import { WAIVER } from "./shapes.ts";

const AGREED: Formalities = { acts: WAIVER.acts, elements: [], spoken: true };

/** Has a reimburser shown that its policy lets it see this, or has the client agreed that somebody who takes part in the care hears it? */
const isSpared = ({ claims, holder, request: { recipient } }: HolderFacts): Answer => some([
  ...(recipient.kind === "insurer" || recipient.kind === "managed-care-reviewer" ? [lawful(recipient)] : []),
  ...ofKind(claims, "involved").map(({ agreed }) => asFact(agreed, "agreed", holder, "client")),
]);

const speaks = (facts: HolderFacts): boolean | Missing => {
  const { content, holder, request: { recipient } } = facts;
  const binds = treatedBy(["mft", "counselor"])(facts);
  const limited = content.kinds.length > 0 && content.kinds.every((kind) => kind === "limited-data-set");
  if (binds === "no" || recipient.place !== "outside" || limited) return false;
  const spared = isSpared(facts);
  if (spared.is === "yes") return false;
  if (binds === "unknown") return { fact: "licence", of: holder, askedOf: "practice" };
  return spared.missing[0] ?? true;
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
