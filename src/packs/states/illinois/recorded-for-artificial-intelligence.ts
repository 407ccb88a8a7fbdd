import { needsRelease } from "../../shapes/needs-release.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import type { Missing } from "../../../domain/known.ts";
import type { PortionKind } from "../../../domain/vocabulary.ts";
import { treatedBy } from "../shapes/consent.ts";
import { ARTIFICIAL_INTELLIGENCE, provision } from "./provisions.ts";

/** A session that was recorded or written down word by word. */
const RECORDED: ReadonlySet<PortionKind> = new Set(["recording", "transcript"]);
/** Who is licensed to provide therapy. Section 10 leaves physicians out, which is known from memory. */
const LICENSED = treatedBy(["psychologist", "mft", "counselor", "clinical-social-worker", "nurse", "trainee", "other"]);

const speaks = (facts: HolderFacts): boolean | Missing => {
  const { content: { kinds }, holder, request: { recipient } } = facts;
  if (recipient.kind !== "ai-tool" || !kinds.some((kind) => RECORDED.has(kind))) return false;
  const binds = LICENSED(facts);
  return binds === "unknown" ? { fact: "licence", of: holder, askedOf: "practice" } : binds === "yes";
};

/**
 * A recorded or transcribed session goes to an artificial intelligence, to make a note of it or the like, once the client was
 * told in writing that one is used and for what, and has agreed in writing. A form that names the tool and the purpose does both;
 * a line in general terms of use does neither. A contract with its maker, which federal law asks for besides, is no consent.
 *
 * Not decided here: what was never recorded, scheduling and billing, for which the section asks no consent; what the tool may
 * do with it; and whether a vendor that is called something else uses one.
 */
export const recordedForArtificialIntelligence = needsRelease(
  provision(
    "225 ILCS 155/15(b)", "recorded-for-artificial-intelligence", "autonomy", ARTIFICIAL_INTELLIGENCE,
    "A recorded session goes to an artificial intelligence only once the client was told of it in writing and has agreed.", { from: "2025-08-01" },
  ),
  {
    bars: ["operations"], when: speaks,
    unsigned: "{name} has not agreed in writing that an artificial intelligence gets the recorded session. Say in writing that one is used and for what, and ask.",
  },
);
