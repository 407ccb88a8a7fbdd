/** The answer to a subpoena while nobody has waived privilege: it claims it, and shows nothing of what is on file. */
import type { ConfidentialityException } from "../../domain/exception.ts";
import type { DisclosureRequest } from "../../domain/request.ts";
import type { List } from "../../domain/schema.ts";
import { dayOf } from "../../domain/time.ts";
import type { Decision } from "../../engine/decision.ts";
import type { Section } from "../paper.ts";
import { deskOf, draftNotes, letterhead, signature, type Desk, type Letter, type LetterOptions } from "./letter.ts";
import type { LetterPhraseId } from "./phrases.ts";

/** A paper as it came: which it is, and by when it wants an answer. */
interface Served { readonly paper: string; readonly due?: string }

const servedBy = (claim: ConfidentialityException, { write }: Desk): List<Served> => {
  switch (claim.kind) {
    case "subpoena": return [{ paper: write(`paper-${claim.paper}`), ...(claim.returnAt === "none" ? {} : { due: dayOf(claim.returnAt) }) }];
    case "court-order": return [{ paper: write("paper-court-order"), ...(claim.returnAt === "none" ? {} : { due: dayOf(claim.returnAt) }) }];
    case "search-warrant": return [{ paper: write(`paper-${claim.paper}`) }];
    default: return [];
  }
};

const byDue = (a: Served, b: Served): number => ((a.due ?? "") + a.paper < (b.due ?? "") + b.paper ? -1 : 1);

const isServed = ({ kind }: ConfidentialityException): boolean => kind === "subpoena" || kind === "court-order" || kind === "search-warrant";

/**
 * Has a judge ruled on the privilege of each person whom the papers concern? Then nobody claims it any more before that
 * judge; that the order is carried out is another matter. Somebody stands behind the order, which reaches whoever asks; and
 * a ruling on one person says nothing of another.
 */
const isRuledOn = ({ claims, requester, recipient }: DisclosureRequest): boolean => {
  const rulings = claims.filter((claim) => claim.kind === "court-order" && claim.judge === "yes" && claim.privilege === "ruled" && claim.attested !== "not-attested"
    && (claim.to.includes(requester.id) || claim.to.includes(recipient.id)));
  const ruledOn = new Set(rulings.flatMap(({ of }) => of));
  return rulings.length > 0 && claims.filter(isServed).every(({ of }) => of.every((who) => ruledOn.has(who)));
};

/** Where nothing goes to whoever asked, always: whether there is such a letter must not show whether there is a file. Where some goes, if the rest is privileged. */
const isOwed = ({ obligations, response: { kind } }: Decision): boolean =>
  kind !== "send" || obligations.some(({ duty, upon }) => duty === "assert-privilege" && upon === "withholding");

/** What is claimed. Whoever gets a part cannot be told that nobody may be a client here: only of the rest nothing is said. */
const claimed = ({ response: { kind } }: Decision): List<LetterPhraseId> => (kind !== "send"
  ? ["privilege-neither", "privilege-claim", "privilege-instead", "privilege-court"]
  : ["privilege-rest", "privilege-claim", "privilege-instead-rest", "privilege-court"]);

/**
 * A draft of the answer to legal paper that claims privilege, where the request rests on such paper and nothing goes to
 * whoever asked, or some goes and the decision owes the claim for the rest; otherwise nothing, nor where a judge has ruled
 * on privilege and nothing goes yet. What it says turns on the
 * request and on whether anything goes to whoever asked: where nothing does, the same letter goes out whether or not
 * there is such a client, and whether or not something goes to somebody else.
 */
export const privilegeAssertion = (decision: Decision, request: DisclosureRequest, options: LetterOptions = {}): Letter | undefined => {
  const { claims, requester } = request;
  const desk = deskOf(options);
  const { write } = desk;
  const served = claims.flatMap((claim) => servedBy(claim, desk)).sort(byDue);
  if (served.length === 0 || !isOwed(decision) || (decision.response.kind !== "send" && isRuledOn(request))) return undefined;
  const due = served.flatMap((each) => each.due ?? []).sort()[0];
  const sections: List<Section> = [
    letterhead(desk, options, desk.speech.name(requester.id)),
    { paragraphs: [...new Set(served.map(({ paper, due }) => (due === undefined ? write("privilege-received", { paper }) : write("privilege-received-due", { paper, due }))))] },
    { paragraphs: claimed(decision).map((id) => write(id)) },
    signature(desk, options),
  ];
  return {
    language: desk.language, title: write("privilege-title"), sections,
    notes: [...draftNotes(desk, sections), due === undefined ? write("privilege-no-day") : write("privilege-answer-by", { due }), write("privilege-attorney"), ...(decision.response.kind !== "send" ? [write("privilege-same")] : [])],
  };
};
