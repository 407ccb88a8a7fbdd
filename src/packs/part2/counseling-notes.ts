import { areNotes, doubtsAboutNotes } from "../../domain/notes.ts";
import { worksHere } from "../../domain/persons.ts";
import type { Release } from "../../domain/release.ts";
import type { ContentId } from "../../domain/schema.ts";
import type { Formalities } from "../../domain/standing.ts";
import type { PortionKind } from "../../domain/vocabulary.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { defineRule } from "../../engine/rule.ts";
import { every, findBy, ofKind, orAsk, plainly, some, type Answer } from "../shapes/answers.ts";
import { goesToItsWriter, overseesTheWriter } from "../shapes/of-the-practice.ts";
import { isSued } from "../shapes/questions.ts";
import { bound, CONSENT, consentWhere } from "./shapes.ts";
import { EDITION, provision, TEXT } from "./provisions.ts";

/** A consent for these stands on no paper beside one for other notes, which have an authorization of their own. Source: 2.31(b)(2). */
const FOR_COUNSELING_NOTES: Formalities = { ...CONSENT, besides: ["counseling-notes-release"], ends: false };
/** By another name than their own, that of the notes beside them says as little of the session. */
const FOR_NOTES: Formalities = { ...FOR_COUNSELING_NOTES, besides: ["counseling-notes-release", "notes-release"] };

const LABEL: PortionKind = "sud-counseling-notes";
const LABELLED: ReadonlySet<PortionKind> = new Set([LABEL]);
/** Names by which a form may mean notes that are kept apart. */
const LIKE_NOTES: ReadonlySet<PortionKind> = new Set([LABEL, "psychotherapy-notes", "personal-notes"]);
const isForAlone = (kinds: ReadonlySet<PortionKind>) => ({ covers }: Release): boolean => covers.kinds !== "entire-record" && covers.kinds.every((kind) => kinds.has(kind));

type Entry = HolderFacts["content"]["entries"][number];

/**
 * Is it counseling notes of a program? So it is by how it is kept and what is in it. Notes that bear another name may be of
 * another sort of session, which the practice knows. Source: 2.11.
 */
const areCounselingNotes = (id: ContentId, entry: Entry): Answer => {
  const notes = { id, entries: [entry] };
  return every([
    { is: areNotes(notes), missing: doubtsAboutNotes(notes) },
    () => orAsk(entry.portion.part2 === "yes", "part2", entry.portion.id, "practice"),
    () => orAsk(entry.portion.kind === LABEL, "notes-by-law", id, "practice"),
  ]);
};

/** An audit with respect to the oversight of the writer, and what the federal department requires: 2.31(b)(1)(ii). */
const isOversight = (facts: HolderFacts): Answer => {
  const { claims, request: { recipient } } = facts;
  if (recipient.kind === "federal-health-department") return plainly(true);
  return some(ofKind(claims, "oversight").map(({ body, attested }) => overseesTheWriter(body === "licensing-board" ? attested : "not-attested", facts)));
};

/** The writer for treatment, the own training, the defence against the patient's own claim, oversight of the writer. A death and an order are not barred at all. */
const isExcepted = (facts: HolderFacts): Answer => {
  const { file, request: { recipient, purpose } } = facts;
  switch (purpose) {
    case "treatment": case "continuity": case "referral": return plainly(goesToItsWriter(facts));
    case "training": case "supervision": return plainly(worksHere(recipient, file));
    case "legal-defense": return isSued(facts);
    case "oversight": case "ethics-complaint": return isOversight(facts);
    default: return plainly(false);
  }
};

/** Notes on a substance use counseling session that are kept apart from the chart leave only on a consent that is for such notes and for nothing else. */
export const counselingNotes = defineRule({
  ...provision("2.31(b)", "counseling-notes", "fidelity", TEXT["2.31"], "Substance use counseling notes kept apart from the chart need a consent of their own.", EDITION),
  effect: "forbid",
  bars: ["authorization", "treatment", "payment", "operations", "care-involvement", "emergency", "oversight", "research", "legal-defense"],
  asks: "holder",
  messages: { "own-consent": "These are counseling notes kept apart from the chart. They need a consent of {name} for such notes alone. The rest of the chart may do instead." },

  evaluate(facts, holds) {
    const { content, holder } = facts;
    const excepted = isExcepted(facts);
    if (excepted.is === "yes") return silent;
    const found = bound(content).map((entry) => ({ entry, answer: areCounselingNotes(content.id, entry) })).filter(({ answer }) => answer.is !== "no");
    if (found.length === 0) return silent;
    const answer = found.every(({ entry }) => entry.portion.kind === LABEL)
      ? consentWhere(facts, FOR_COUNSELING_NOTES, isForAlone(LABELLED)) : consentWhere(facts, FOR_NOTES, isForAlone(LIKE_NOTES));
    if (answer.is === "valid") return silent;
    if (excepted.is === "unknown") return undetermined(...excepted.missing);
    if (answer.is === "in-doubt") return undetermined(...answer.missing);
    return findBy(some(found.map((each) => each.answer)), () => holds("own-consent", { name: holder }));
  },
});
