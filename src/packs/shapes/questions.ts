/** Questions that provisions of several sources ask, each with the fact to ask for where the answer is not known. */
import { likelyHarm } from "../../domain/attested.ts";
import { standsFor } from "../../domain/persons.ts";
import type { DisclosureRequest } from "../../domain/request.ts";
import type { List, PersonId } from "../../domain/schema.ts";
import { isElectronic, type Channel } from "../../domain/vocabulary.ts";
import type { ContentFacts } from "../../engine/facts.ts";
import { asFact, opposite, some, type Answer } from "./answers.ts";

/** Does it go by such a way? */
export const goesBy = (isSuch: (by: Channel) => boolean, { channel: { by }, recipient }: DisclosureRequest): Answer =>
  asFact(by === "unknown" ? by : isSuch(by) ? "yes" : "no", "channel", recipient.id, "therapist");
/** Does it go electronically? */
export const goesElectronically = (request: DisclosureRequest): Answer => goesBy(isElectronic, request);

/** Is the asker this person, or does the asker act for this person? */
export const asksFor = ({ file, request: { requester, at } }: ContentFacts, who: PersonId): Answer =>
  asFact(standsFor(file, requester.id, who, at), "representatives-papers", who, "requester");

/** Whom the content touches: those who confided it and those whom it is about. */
export const touched = ({ content }: ContentFacts): List<PersonId> => [...new Set([...content.holders, ...content.about])];
/** Does the content touch anybody else than the asker, and whom the asker acts for? */
export const touchesOthers = (facts: ContentFacts): Answer => some(touched(facts).map((who) => opposite(asksFor(facts, who))));

/** Is it likely, in the judgement of a clinician of the practice, that seeing this does such harm to this person? */
export const doesHarm = (grounds: Parameters<typeof likelyHarm>[0], { content, file, request }: ContentFacts, who: PersonId): Answer =>
  asFact(likelyHarm(grounds, content, who, file, request), "likely-harm", who, "therapist");

/** Does HIPAA bind the practice, so that this rule gives way, or speaks? */
export const isCovered = ({ casefile }: ContentFacts, rule: string): Answer => asFact(casefile.covered, "covered-entity", rule, "practice");
