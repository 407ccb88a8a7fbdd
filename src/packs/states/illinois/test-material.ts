/** What the rules on test material share: what it is, and to whom it may go after all. Source: 740 ILCS 110/3(c). */
import type { PartyKind } from "../../../domain/vocabulary.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { every, opposite, plainly, type Answer } from "../../shapes/answers.ts";
import { consentOf } from "./shapes.ts";

/** Those among whom there are psychologists. */
const AMONG_PSYCHOLOGISTS: ReadonlySet<PartyKind> = new Set([
  "treating-provider", "referring-provider", "veterans-provider", "supervisor", "consultant", "successor-custodian", "other",
]);

/** Does material of a test leave the practice? Questions and manuals are taken for such as would spoil the test; answers and scores are another kind. */
export const leavesWithMaterial = ({ content, request: { recipient } }: HolderFacts): Answer =>
  plainly(content.kinds.includes("test-materials") && recipient.place === "outside");

/** Has the client named this recipient on a form as 740 ILCS 110/5(b) has it, and can it be a psychologist? */
export const isNamedForTest = (facts: HolderFacts): Answer =>
  every([plainly(AMONG_PSYCHOLOGISTS.has(facts.request.recipient.kind) && facts.request.recipient.id !== facts.holder), consentOf(facts)]);

/** Does it leave for anybody else? */
export const leavesForOthers = (facts: HolderFacts): Answer => every([leavesWithMaterial(facts), () => opposite(isNamedForTest(facts))]);
