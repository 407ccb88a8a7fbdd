/** What a state asks of legal paper before it counts. */
import { claimsAbout, isAttestedByUs } from "../../../domain/attested.ts";
import { after, dayOf } from "../../../domain/time.ts";
import type { Claim } from "../../../domain/exception.ts";
import { isTrue } from "../../../domain/known.ts";
import type { List } from "../../../domain/schema.ts";
import type { Formalities } from "../../../domain/standing.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { asFact, ask, every, forbids, ofKind, opposite, plainly, serving, some, type Answer } from "../../shapes/answers.ts";
import type { Provision } from "../../shapes/provision.ts";
import { wordOf } from "../../shapes/whose-word.ts";

/** So many whole days. */
type Days = `P${number}D`;

/** Were those concerned told by whoever wants it, and are the days over that the state gives them? What the practice told its client itself is no notice of the party. */
const isOver = ({ assurance, noticeAt }: Claim<"subpoena">, length: Days, { holder, request: { at } }: HolderFacts): Answer => {
  if (noticeAt === "none") return plainly(false);
  const byParty = asFact(assurance === "unknown" ? assurance : isTrue(assurance !== "own-notice"), "satisfactory-assurance", holder, "requester");
  return every([byParty, noticeAt === "unknown" ? ask("satisfactory-assurance", holder, "requester") : plainly(after(noticeAt, length) < dayOf(at))]);
};

type Issuer = Claim<"subpoena">["issuer"];

/** Does the paper come from somebody who owes no notice? A grand jury and a judge are no party: where the text does not say so itself, it is asked. */
const owesNone = ({ issuer }: Claim<"subpoena">, spared: List<Issuer>, { holder }: HolderFacts): Answer => {
  if (spared.includes(issuer)) return plainly(true);
  if (issuer === "unknown") return ask("issuer", holder, "requester");
  return issuer === "grand-jury" || issuer === "judge" ? ask("law-on-this", "subpoena", "practice") : plainly(false);
};

/** What a text says of papers for which nobody has to be told. */
interface Unless {
  /** Whose paper it does not speak of. */
  readonly spared?: List<Issuer>;
  /** The client's own word in writing that it takes in the place of notice. */
  readonly word?: Formalities;
  /** Another paper of the client, of which the text does not say whether it is that word: it is asked. */
  readonly perhaps?: Formalities;
}

/** Has the client signed a paper of this kind? */
const hasSigned = (facts: HolderFacts, paper: Formalities | undefined): Answer => (paper === undefined ? plainly(false) : serving(wordOf(facts, paper)));

/** A subpoena is not answered before those concerned were told by the party that wants it, and so many days have passed. */
export const noticeFirst = (provision: Provision, length: Days, says: string, { spared = [], word, perhaps }: Unless = {}) => forbids(provision, {
  bars: ["subpoena"], says,
  when: (facts) => {
    const papers = ofKind(facts.claims, "subpoena").flatMap((paper) => [isOver(paper, length, facts), owesNone(paper, spared, facts)]);
    const isAsked = () => every([hasSigned(facts, perhaps), ask("law-on-this", "subpoena", "practice")]);
    return opposite(some([...papers, () => hasSigned(facts, word), isAsked]));
  },
});

/** Did this person make the own condition a question in a case? A court then says how far that reaches, and never for another person. */
export const putAtIssue = ({ holder, request, file }: HolderFacts): Answer =>
  some(claimsAbout("proceeding", holder, request).map((claim) =>
    asFact(claim.tendered === "yes" && !isAttestedByUs(claim, file, request) ? "unknown" : claim.tendered, "put-at-issue", holder, "court")));
