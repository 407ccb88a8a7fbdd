import { areNotes, doubtsAboutNotes } from "../../domain/notes.ts";
import { worksHere } from "../../domain/persons.ts";
import type { Purpose } from "../../domain/vocabulary.ts";
import type { ContentFacts } from "../../engine/facts.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { goesToItsWriter } from "../shapes/of-the-practice.ts";
import { provision } from "./provisions.ts";

/** Treating, and so going on with the care and referring the client: 164.501. */
const TREATING: ReadonlySet<Purpose> = new Set(["treatment", "continuity", "referral"]);

/** Use by whoever wrote them to treat, and the practice's own training. */
const isExcepted = (facts: ContentFacts): boolean => {
  const { file, request: { recipient, purpose } } = facts;
  return ((purpose === "training" || purpose === "supervision") && worksHere(recipient, file)) || (TREATING.has(purpose) && goesToItsWriter(facts));
};

/**
 * Psychotherapy notes leave their writer's hands only with the client's authorization for such notes. Neither treatment
 * by others nor payment, police, research or relatives is among the exceptions.
 *
 * The grounds that the paragraph does except are not barred: what another law requires, a judge's order, oversight of
 * the writer, the coroner, a serious and imminent threat, a claim that the client brought. Where this body yields to
 * such laws (benefits, police inquiries) its silence is enough. Whether a paper of a court or a grand jury is a law's
 * requirement that reaches such notes is left open.
 *
 * Not decided here: what the writer says of them to those treated together, and the writer's treatment of somebody else.
 */
export const notesByAuthorization = defineRule({
  ...provision("164.508(a)(2)", "notes-by-authorization", "fidelity", "Psychotherapy notes leave their writer's hands only with the client's authorization for such notes."),
  effect: "forbid",
  bars: ["treatment", "payment", "operations", "care-involvement", "unit-sharing", "emergency", "subpoena", "search-warrant", "government-function", "research"],
  asks: "holder",
  messages: { notes: "These are psychotherapy notes, and {name} has not authorized them by name. A summary of diagnosis, plan and progress is not part of such notes." },

  evaluate(facts, holds) {
    const { claims, content, holder, request: { recipient } } = facts;
    const notes = areNotes(content);
    if (notes === "no" || isExcepted(facts)) return silent;
    if (notes === "unknown") return undetermined(...doubtsAboutNotes(content));
    const fromCourt = claims.some((claim) => (claim.kind === "search-warrant" && claim.judge !== "no")
      || (claim.kind === "subpoena" && (claim.issuer === "judge" || claim.issuer === "grand-jury" || claim.issuer === "unknown")));
    return fromCourt ? undetermined({ fact: "lawful-authority", of: recipient.id, askedOf: "court" }) : holds("notes", { name: holder });
  },
});
