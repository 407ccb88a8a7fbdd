import type { OpenFile } from "../../domain/open.ts";
import { standsFor, worksHere } from "../../domain/persons.ts";
import type { List, PersonId } from "../../domain/schema.ts";
import { earliestOf, epochOf, type Instant } from "../../domain/time.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { ask, every, findBy, opposite, plainly, serving, some, type Answer } from "../shapes/answers.ts";
import { wordOfAnother } from "../shapes/whose-word.ts";
import { ACA_B_4_B, provision } from "./provisions.ts";

type UnitRecords = ReturnType<typeof agreementsOf>[number];
const agreementsOf = (file: OpenFile, text: "only-together" | "each-own-part") => file.agreements("unit-records").filter((each) => each.text === text);

/** The members who hold part of what several of them hold together. */
const heldTogether = ({ content: { entries }, file }: HolderFacts): List<PersonId> => [...new Set(entries.flatMap(({ portion: { holders } }) => {
  const members = holders.filter((holder) => file.members.has(holder));
  return members.length > 1 ? members : [];
}))];

/** Since when this member has been bound by an agreement, on the own signature or on that of whoever acted for the member, if at all. */
const boundSince = ({ signatures }: UnitRecords, who: PersonId, file: OpenFile, at: Instant): Instant | undefined => earliestOf(signatures
  .filter(({ by, at: since, revoked }) => epochOf(since) <= epochOf(at) && (revoked === undefined || epochOf(at) < epochOf(revoked)) && (by === who || standsFor(file, by, who, since) === "yes"))
  .map(({ at: since }) => since));

/** When the last of all these members signed such an agreement, the latest if there are several; before all time, if none is signed by all. */
const agreedByAll = (agreements: List<UnitRecords>, all: List<PersonId>, file: OpenFile, at: Instant): number => Math.max(-Infinity, ...agreements.map((each) => {
  const since = all.map((who) => boundSince(each, who, file, at));
  return since.includes(undefined) ? -Infinity : Math.max(...since.map((instant) => (instant === undefined ? -Infinity : epochOf(instant))));
}));

/**
 * Is the holder bound to let it go only together with the others? Of two agreements of all that contradict each other, the later counts.
 * Where the holder has signed one that others have not, or no longer stand by, whether they agree is asked.
 */
const isBound = ({ file, holder, request: { at } }: HolderFacts, all: List<PersonId>): Answer => {
  const together = agreementsOf(file, "only-together");
  if (together.length === 0) return plainly(false);
  const [joined, apart] = [agreedByAll(together, all, file, at), agreedByAll(agreementsOf(file, "each-own-part"), all, file, at)];
  if (joined !== apart) return plainly(joined > apart);
  if (joined !== -Infinity) return ask("agreed", holder, "client");
  const own = together.filter((each) => boundSince(each, holder, file, at) !== undefined);
  const lacking = all.filter((who) => own.some((each) => boundSince(each, who, file, at) === undefined)).sort();
  return own.length === 0 ? plainly(false) : { is: "unknown", missing: lacking.map((of) => ({ fact: "agreed", of, askedOf: "client" })) };
};

/** Has this member, too, let it go in writing, to this recipient and for this purpose? */
const hasSigned = (facts: HolderFacts, who: PersonId): Answer => serving(wordOfAnother(facts, who));

/**
 * Couples, families and groups can agree how the records of their treatment leave it. Where everybody agreed that they leave
 * only together, the part of one that could be told apart waits for the signature of each of those who hold the rest.
 *
 * It speaks of signatures alone. What the law gives to a client, such as the own record, is not given up by agreement
 * (45 CFR 164.524(a)(1), 164.508(b)(4)); what goes to one of these members, or to somebody who works here, does not leave.
 *
 * Not decided here: members who hold nothing of it, and who gives the word of a member who has died.
 */
export const leavesOnlyTogether = defineRule({
  ...provision("leaves-only-together", "after ACA B.4.b", "fidelity", ACA_B_4_B, "Where everybody in a treatment agreed that its records leave only together, no part of them leaves on one signature."),
  effect: "forbid",
  bars: ["authorization"],
  asks: "holder",
  messages: { alone: "It was agreed with everybody that what was told together leaves only together. For this, the signature of {others} is still missing." },

  evaluate(facts, holds) {
    const { content, file, holder, request: { recipient } } = facts;
    if (file.agreements("unit-records").length === 0) return silent;
    const all = heldTogether(facts);
    if (!all.includes(holder) || all.includes(recipient.id) || worksHere(recipient, file)) return silent;
    const others = all.filter((who) => !content.holders.includes(who)).sort().map((who) => ({ who, signed: hasSigned(facts, who) }));
    const unsigned = others.filter(({ signed }) => signed.is !== "yes").map(({ who }) => who);
    return findBy(every([isBound(facts, all), some(others.map(({ signed }) => opposite(signed)))]), () => holds("alone", { others: unsigned }));
  },
});
