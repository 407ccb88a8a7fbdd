/** Questions that several of this state's sections ask of the file. */
import type { Content } from "../../../domain/content.ts";
import type { Claim } from "../../../domain/exception.ts";
import type { PersonId } from "../../../domain/schema.ts";
import { ANY_FORM, readingsOf, type Reading } from "../../../domain/standing.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { ask, asFact, every, opposite, plainly, some, type Answer } from "../../shapes/answers.ts";
import { touched } from "../../shapes/questions.ts";
import { doesServe, isWordOf } from "../../shapes/whose-word.ts";
import { treatedBy } from "../shapes/consent.ts";
import { isMinorFrom } from "../shapes/minors.ts";
import { aChildStill } from "../shapes/reports.ts";
import { OF_LATE, OF_OLD } from "./provisions.ts";

/** A minor over this age may be told of a parent's request, and object. Source: Mental Hygiene Law 33.16(c). */
export const MAY_OBJECT_FROM = 12;

/** Does somebody treat whom the duty to report names? All the licensed professions, and none without a licence. */
export const boundToReport = (facts: HolderFacts): Answer => asFact(treatedBy([...OF_OLD, ...OF_LATE])(facts), "licence", facts.holder, "practice");

/** Whoever brings a child up: parents, guardians, and others in a parent's place. */
const BRINGS_UP: ReadonlySet<string> = new Set(["parent", "step-parent", "foster-parent", "guardian"]);

/** Does the file show that this person has a child to bring up: by papers for a client who is a minor, or as a parent in a treatment that is about one? */
const bringsUpAChild = (who: PersonId, facts: HolderFacts): Answer => {
  const { clients, unit: { relation, members } } = facts.file.facts;
  const isAMinor = (id: PersonId): Answer => isMinorFrom(0, facts, id);
  const as = facts.file.members.get(who)?.as;
  return some([
    plainly(as !== undefined && (relation === "co-parents" || (as === "parent" && relation === "family-with-minors"))),
    ...clients.filter(({ representatives }) => representatives.some((each) => each.who === who && BRINGS_UP.has(each.as))).map(({ id }) => isAMinor(id)),
    ...(as === "parent" ? members.map((member) => isAMinor(member.who)) : []),
  ]);
};

/**
 * Does the child itself come to the practice, or a parent or somebody else who is responsible for it and tells of it? Where the file
 * shows neither, it is asked who came and who told it: nobody else's word sets the duty off. A minor who hurt somebody
 * is not that child. Source: Social Services Law 413(1)(a).
 */
const isBroughtBefore = ({ suspect }: Claim<"abuse">, facts: HolderFacts): Answer => some([
  bringsUpAChild(facts.holder, facts),
  ...touched(facts).filter((who) => suspect !== "client" || who !== facts.holder).map((who) => isMinorFrom(0, facts, who)),
  ask("attestation", facts.holder, "therapist"),
]);

/** Is it a child still, and one on whose account the duty speaks? */
export const mustBeReported = (abuse: Claim<"abuse">, facts: HolderFacts): Answer => every([aChildStill(abuse, facts), isBroughtBefore(abuse, facts)]);

/** Does it tell of HIV, by how it is marked? */
export const tellsOfHiv = ({ sensitivities }: Pick<Content, "sensitivities">): boolean => sensitivities.includes("hiv-sti");

/** Does this form cover it, naming HIV, and not only by speaking of everything? Nobody's word counts who is feared, or whom a court keeps away. */
const namesHiv = (facts: HolderFacts, reading: Reading): Answer => {
  const { covers: { sensitivities } } = reading.release;
  if (sensitivities === "all" || !sensitivities.includes("hiv-sti")) return plainly(false);
  return every([doesServe(reading, ANY_FORM), () => isWordOf(facts, reading.release, ANY_FORM)]);
};

/** Does it tell of HIV without a form of the holder that names it? Source: 10 NYCRR 63.5(a). */
export const unlessNamedByForm = (facts: HolderFacts): Answer =>
  (tellsOfHiv(facts.content) ? opposite(some(readingsOf(facts).map((reading) => namesHiv(facts, reading)))) : plainly(false));
