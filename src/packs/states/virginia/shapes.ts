/** What several rules of this state ask. */
import { likelyHarm } from "../../../domain/attested.ts";
import type { List } from "../../../domain/schema.ts";
import type { Formalities } from "../../../domain/standing.ts";
import type { PortionKind } from "../../../domain/vocabulary.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { asFact, reverse, type Answer } from "../../shapes/answers.ts";
import type { Trigger } from "../shapes/danger.ts";

/** What a form must say in substance here. Source: 32.1-127.1:03(G). */
export const FORM: Formalities = {
  acts: ["release"],
  elements: ["description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke", "no-conditioning", "redisclosure"],
};

/** A specific and immediate threat that the client voiced against somebody who can be identified, and means and is able to carry out. Source: 54.1-2400.1(B). */
export const SPECIFIC_AND_IMMEDIATE: Trigger = { victim: ["named", "identifiable"], imminent: true, intentAndAbility: true, heardFrom: ["client"] };

/** Harms for which access is refused here: to life or physical safety, or to somebody of whom the record speaks. Source: 32.1-127.1:03(F). */
export const HARMS = ["life-or-safety", "other-person"] as const;

/** Does nobody judge that a parent who sees this would do the minor, or somebody else, substantial harm? Harm to feelings can be that. */
export const doesNoHarmThroughParents = ({ content, holder, file, request }: HolderFacts): Answer =>
  asFact(reverse(likelyHarm([...HARMS, "emotional"], content, holder, file, request)), "likely-harm", holder, "therapist");

/** What is no health record of the client: papers for a lawsuit, on supervision, and of tests. */
export const NO_HEALTH_RECORD: List<PortionKind> = ["litigation-file", "supervision-notes", "test-materials"];
