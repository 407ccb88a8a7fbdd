import { fearsOf } from "../../../domain/persons.ts";
import type { PortionKind } from "../../../domain/vocabulary.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { every, notNotes, orAsk, plainly, requires, type Answer } from "../../shapes/answers.ts";
import { isHarmlessInTheseHands, isMinorFrom, parentAsks } from "../shapes/minors.ts";
import { provision } from "./provisions.ts";

const NO_HEALTH_RECORD: ReadonlySet<PortionKind> = new Set(["litigation-file", "supervision-notes", "test-materials"]);

/** Is there a worry on file that this very parent hurts the child? Then what an investigation wants kept back is asked first. */
const isUnsuspected = ({ file, holder, request: { requester, at } }: HolderFacts): Answer =>
  orAsk(fearsOf(file, requester.id, holder, at).length === 0, "law-on-this", "individual-access", "practice");

/**
 * Parents may see the health records of their minor child unless a law forbids it, or the parent is investigated for a
 * crime against the child and the police ask that nothing be released. Known from memory. Papers for a lawsuit, on
 * supervision and of tests are no health record. Notes that federal law protects are left to federal law.
 */
export const parentsReview = requires(
  provision("1014.04", "parents-review", "beneficence", false, "Parents may see the health records of their minor child unless a law forbids it.", { from: "2021-07-01" }),
  {
    on: "individual-access", says: "A parent asks for the record of {name}, who is a minor. This state gives parents that right unless a law forbids it.",
    when: (facts) => every([
      plainly(facts.request.requester.id === facts.request.recipient.id), plainly(!facts.content.kinds.some((kind) => NO_HEALTH_RECORD.has(kind))),
      isMinorFrom(0, facts, facts.holder), parentAsks(facts),
      isUnsuspected(facts), isHarmlessInTheseHands(facts, facts.holder), notNotes(facts.content),
    ]),
  },
);
