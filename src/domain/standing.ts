/**
 * Does a holder's signed form cover this disclosure? Asked here and nowhere else, and answered with every reason it
 * fails, so that every rule and every remedy says the same thing.
 */
import type { Content } from "./content.ts";
import { areNotes, doubtsAboutNotes } from "./notes.ts";
import { allOf, anyOf, isTrue, type Missing } from "./known.ts";
import { under, type OpenFile } from "./open.ts";
import { consentedAlone, isAble, isDead, isGrownUp, represents, sessionsOfCare } from "./persons.ts";
import type { Release } from "./release.ts";
import type { DisclosureRequest, Party } from "./request.ts";
import type { Known, List, PersonId, ReleaseId } from "./schema.ts";
import { dayOf, epochOf, isInstant, type Day, type Instant } from "./time.ts";
import { FORM_ELEMENTS, type FormElement, type PortionKind, type Purpose } from "./vocabulary.ts";

/** Why a form does not serve. Stable: each has its words in every language. */
export const FAULTS = [
  "other-signer", "signer-a-minor", "no-capacity", "no-authority", "not-yet-signed", "expired", "no-expiry", "revoked",
  "other-discloser", "other-recipient", "other-purpose", "other-kind", "other-topic", "other-days", "sensitivity-not-named", "part2-not-named",
  "not-in-writing", "missing-element", "compound", "conditioned", "coerced", "forged", "false", "signer-died",
] as const;
/** Why a form does not serve, as a word. */
export type FaultKind = (typeof FAULTS)[number];

/** A reason against a form: certain or, with a missing fact, in doubt. */
export interface Fault {
  readonly is: FaultKind;
  /** Of a missing element: which. */
  readonly lacks?: List<FormElement>;
  readonly missing?: Missing;
}

/** The disclosure that a form would have to cover, for one holder. */
export interface Use {
  readonly file: OpenFile;
  readonly request: DisclosureRequest;
  readonly content: Content;
  readonly holder: PersonId;
}

/** What is asked of the form itself: which acts serve, and which elements must stand on it. */
export interface Formalities {
  readonly acts: List<Release["act"]>;
  readonly elements: List<FormElement>;
  /** Is a spoken word enough? Then nothing is asked of the paper. */
  readonly spoken?: boolean;
  /** Kinds that the form must name itself, whatever the label of what would go. */
  readonly names?: List<PortionKind>;
  /** What may stand on the same form; another release and one for notes, unless it is said otherwise. */
  readonly besides?: Release["combinedWith"];
  /** Must it end at some time? A form that says "none" then does not serve. */
  readonly ends?: boolean;
}

/** Elements without which a paper is no written authorization of anything. */
export const PLAIN_ELEMENTS: List<FormElement> = ["description", "recipient", "purpose", "signature", "date"];

/** The formalities of an ordinary release. A leave for a legal proceeding, on a paper of its own, is one for that purpose. */
export const PLAIN_RELEASE: Formalities = { acts: ["release", "legal-proceedings"], elements: PLAIN_ELEMENTS };

/** The least that any source takes for a person's leave: what the gate asks for, whatever the rules then say. */
export const ANY_FORM: Formalities = { acts: ["release", "privilege-waiver", "legal-proceedings"], elements: [] };

/** Consent in any form: what a code means that asks for consent and not for a signature. */
export const SPOKEN_OR_WRITTEN: Formalities = { acts: ["release"], elements: [], spoken: true };

/** Kinds that "the entire record" never means: a form covers them only by name. */
const NAMED_ONLY: ReadonlySet<PortionKind> = new Set(["psychotherapy-notes", "personal-notes", "sud-counseling-notes"]);

const CERTAIN = Object.freeze(Object.fromEntries(FAULTS.map((is) => [is, Object.freeze({ is })])) as { readonly [Kind in FaultKind]: Fault });

const doubt = (is: FaultKind, fact: Missing["fact"], of: Missing["of"], askedOf: Missing["askedOf"]): Fault =>
  ({ is, missing: { fact, of, askedOf } });

type Add = (fault: Fault) => void;

const signedByHolder = (release: Release, { file, content }: Use, add: Add): void => {
  const { of, signedAt } = release;
  const client = file.clients.get(of);
  if (release.signedAs !== "self") add(CERTAIN["other-signer"]);
  if (client === undefined) {
    const ofAge = file.others.get(of);
    if (ofAge === "no") add(CERTAIN["signer-a-minor"]);
    else if (ofAge !== "yes") add(doubt("signer-a-minor", "birth-date", of, "client"));
    return;
  }
  if (isDead(client, signedAt)) add(CERTAIN["other-signer"]);
  const grown = isGrownUp(client, signedAt);
  if (grown !== "yes") {
    const alone = consentedAlone(sessionsOfCare(content.entries.flatMap(({ session }) => session ?? []), of, file));
    if (grown === "no" && alone === "no") add(CERTAIN["signer-a-minor"]);
    else if (grown === "no" && alone === "unknown") add(doubt("signer-a-minor", "who-consented-to-care", of, "therapist"));
    else if (grown === "unknown" && alone !== "yes") add(doubt("signer-a-minor", client.born === "unknown" ? "birth-date" : "emancipation", of, "client"));
  }
  const able = isAble(client, signedAt);
  if (able === "no") add(CERTAIN["no-capacity"]);
  else if (able === "unknown") add(doubt("no-capacity", "capacity-at-signature", of, "therapist"));
};

const signedForHolder = (release: Release, { file }: Use, add: Add): void => {
  const client = file.clients.get(release.of);
  const papers = client?.representatives.filter(({ who, as }) => who === release.signedBy && as === release.signedAs) ?? [];
  if (client === undefined || papers.length === 0) {
    add(CERTAIN["other-signer"]);
    return;
  }
  const answer = anyOf(papers.map((paper) => represents(client, paper, release.signedAt)));
  if (answer === "no") add(CERTAIN["no-authority"]);
  else if (answer === "unknown") add(doubt("no-authority", "representatives-papers", release.of, "requester"));
};

const checkSignature = (release: Release, use: Use, add: Add): void => {
  const { at } = use.request;
  if (release.signedBy === release.of) signedByHolder(release, use, add);
  else signedForHolder(release, use, add);
  const client = use.file.clients.get(release.of);
  if (client !== undefined && isDead(client, at) && !isDead(client, release.signedAt)) {
    add(doubt("signer-died", "signature-after-death", release.of, "court"));
  }
  if (epochOf(release.signedAt) > epochOf(at)) add(CERTAIN["not-yet-signed"]);
};

/** An expiry given as a day includes that whole day; an instant excludes itself. */
const isOver = (end: string, at: Instant): boolean => (isInstant(end) ? epochOf(at) >= epochOf(end) : dayOf(at) > (end as Day));

const checkExpiry = ({ expires, of }: Release, { request }: Use, add: Add): void => {
  if (expires === "none") return;
  if (expires === "not-stated") add(CERTAIN["no-expiry"]);
  else if (typeof expires === "string") { if (isOver(expires, request.at)) add(CERTAIN.expired); }
  else if (expires.occurred === "yes") add(CERTAIN.expired);
  else if (expires.occurred === "unknown") add(doubt("expired", "expiry-event", of, "client"));
};

type Named = Release["recipients"];

const namesPerson = (named: Named, party: Party): boolean => named.includes(party.id);
const namesClass = (named: Named, party: Party): boolean => named.some((each) => typeof each !== "string" && each.kind === party.kind);

const inAnyOrder = (items: List<unknown> | string): List<string> | string => (typeof items === "string" ? items : items.map((each) => JSON.stringify(each)).sort());

/** What a form says, however its lists were filed. */
const wordingOf = ({ recipients, purposes, covers: { kinds, statements, days, sensitivities } }: Release): string => JSON.stringify([
  inAnyOrder(recipients), inAnyOrder(purposes), inAnyOrder(kinds), inAnyOrder(statements), inAnyOrder(sensitivities), days === "all" ? days : [days.from, days.until],
]);

/** Are these two filings of one paper: signed by the same hand at the same instant, with the same words? */
const isSamePaper = (a: Release, b: Release): boolean =>
  a.signedBy === b.signedBy && a.act === b.act && epochOf(a.signedAt) === epochOf(b.signedAt) && wordingOf(a) === wordingOf(b);

const isRevoked = ({ revoked }: Release, { at, recipient }: DisclosureRequest): boolean => {
  if (revoked === undefined || epochOf(at) < epochOf(revoked.at)) return false;
  const { recipients } = revoked;
  return recipients === "all" || namesPerson(recipients, recipient) || namesClass(recipients, recipient);
};

/** When the holder revoked a form that named this recipient, for this recipient. */
export const revocationsFor = ({ file, request, holder }: Omit<Use, "content">): List<Instant> =>
  under(file.revokedOf, holder).flatMap((each) => {
    const names = namesPerson(each.recipients, request.recipient) || namesClass(each.recipients, request.recipient);
    return each.revoked !== undefined && names && isRevoked(each, request) ? [each.revoked.at] : [];
  });

/** A paper that was filed twice is revoked once for both filings. */
const checkRevocation = (release: Release, { request, file }: Use, add: Add): void => {
  if (under(file.revokedOf, release.of).some((each) => isRevoked(each, request) && (each === release || isSamePaper(each, release)))) add(CERTAIN.revoked);
};

/** A person named counts once the identity was verified; one of a class also once it was verified that the recipient belongs to it. */
const checkRecipient = ({ recipients }: Release, { request }: Use, add: Add): void => {
  const party = request.recipient;
  const byName = namesPerson(recipients, party);
  if ((!byName && !namesClass(recipients, party)) || party.identity === "no" || (!byName && party.authority === "no")) add(CERTAIN["other-recipient"]);
  else if (party.identity === "unknown") add(doubt("other-recipient", "identity", party.id, "requester"));
  else if (!byName && party.authority === "unknown") add(doubt("other-recipient", "authority", party.id, "requester"));
};

/** No form serves curiosity, not even one for any purpose. */
const coversPurpose = ({ purposes }: Release, purpose: Purpose): boolean =>
  purpose !== "curiosity" && (purposes === "any" || purposes.includes(purpose));

/**
 * Does the form cover what is of this kind? What the facts make psychotherapy notes it must name as such, whatever the
 * label; what only bears that label is a progress note. A topic that the form names covers what is told of other kinds.
 */
const coversKind = ({ covers: { kinds } }: Release, kind: PortionKind, isTold: boolean, notes: Known): Known => {
  const named = (each: PortionKind): boolean => kinds !== "entire-record" && kinds.includes(each);
  const plain = kind === "psychotherapy-notes" ? "progress-note" : kind;
  const ordinarily = NAMED_ONLY.has(plain) ? named(plain) : isTold || kinds === "entire-record" || named(plain) || named(kind);
  if (notes === "no") return isTrue(ordinarily);
  if (named("psychotherapy-notes") || (NAMED_ONLY.has(kind) && named(kind))) return "yes";
  return notes === "unknown" && ordinarily ? "unknown" : "no";
};

const checkMatter = (release: Release, { content, holder }: Use, add: Add): void => {
  const { covers } = release;
  if (content.topic !== undefined && !covers.statements.includes(content.topic)) add(CERTAIN["other-topic"]);
  const notes = areNotes(content);
  const covered = allOf(content.kinds.map((kind) => coversKind(release, kind, content.topic !== undefined, notes)));
  if (covered === "no") add(CERTAIN["other-kind"]);
  else if (covered === "unknown") for (const missing of doubtsAboutNotes(content)) add({ is: "other-kind", missing });
  if (covers.days !== "all" && (content.from < covers.days.from || content.until > covers.days.until)) add(CERTAIN["other-days"]);
  const { sensitivities } = covers;
  if (sensitivities !== "all" && !content.sensitivities.every((each) => sensitivities.includes(each))) add(CERTAIN["sensitivity-not-named"]);
  if (content.part2 === "yes" && covers.part2 === "no") add(CERTAIN["part2-not-named"]);
  else if (content.part2 !== "no" && covers.part2 !== "yes") add(doubt("part2-not-named", "part2", holder, "therapist"));
};

const checkPaper = (release: Release, elements: List<FormElement>, add: Add): void => {
  if (release.form === "oral" || release.form === "implied") add(CERTAIN["not-in-writing"]);
  else if (release.form === "unknown") add(doubt("not-in-writing", "written-form", release.of, "therapist"));
  const lacks = elements.filter((element) => !release.statements.includes(element));
  if (lacks.length > 0) add({ is: "missing-element", lacks });
};

const BESIDES: Release["combinedWith"] = ["another-release", "notes-release"];

const checkForm = (release: Release, { elements, spoken = false, names = [], besides = BESIDES, ends = false }: Formalities, add: Add): void => {
  const { of, doubts, covers } = release;
  if (!names.every((kind) => covers.kinds.includes(kind))) add(CERTAIN["other-kind"]);
  if (ends && release.expires === "none") add(CERTAIN["no-expiry"]);
  if (!spoken || release.form === "implied") checkPaper(release, elements, add);
  if (release.discloser !== "this-practice") add(CERTAIN["other-discloser"]);
  if (!release.combinedWith.every((other) => besides.includes(other))) add(CERTAIN.compound);
  if (release.conditioned === "yes") add(CERTAIN.conditioned);
  else if (release.conditioned === "unknown") add(doubt("conditioned", "unconditioned-signature", of, "client"));
  if (doubts.includes("coerced")) add(doubt("coerced", "free-signature", of, "client"));
  if (doubts.includes("forged")) add(doubt("forged", "genuine-signature", of, "client"));
  if (doubts.includes("false")) add(doubt("false", "true-statements", of, "client"));
  if (doubts.includes("capacity")) add(doubt("no-capacity", "capacity-at-signature", of, "therapist"));
};

/** Every reason why this form does not cover this disclosure; none if it does. Reads one form, never two together. */
export const faultsOf = (release: Release, use: Use, formalities: Formalities): List<Fault> => {
  const faults: Fault[] = [];
  const add: Add = (fault) => { faults.push(fault); };
  checkSignature(release, use, add);
  checkExpiry(release, use, add);
  checkRevocation(release, use, add);
  checkRecipient(release, use, add);
  if (!coversPurpose(release, use.request.purpose)) add(CERTAIN["other-purpose"]);
  checkMatter(release, use, add);
  checkForm(release, formalities, add);
  return faults;
};

/** How a holder's forms stand towards a disclosure. */
export type Standing =
  | { readonly is: "valid"; readonly by: ReleaseId }
  /** A form would serve, were it not for facts that are missing. */
  | { readonly is: "in-doubt"; readonly missing: List<Missing> }
  /** No form serves; the reasons of all forms that were signed for such an act, none if there is no such form, and the elements that they lack. */
  | { readonly is: "none"; readonly faults: List<FaultKind>; readonly lacks: List<FormElement> };

/** Looks up how a holder's forms stand once for each set of formalities. */
export const standings = (use: Use): ((formalities?: Formalities) => Standing) => {
  const known = new Map<Formalities, Standing>();
  return (formalities = PLAIN_RELEASE) => {
    const before = known.get(formalities);
    if (before !== undefined) return before;
    const found = standingOf(use, formalities);
    known.set(formalities, found);
    return found;
  };
};

/** Whether some single form of this holder covers this disclosure. */
export const standingOf = (use: Use, formalities: Formalities = PLAIN_RELEASE): Standing => {
  const failed = new Set<FaultKind>();
  const lacks = new Set<FormElement>();
  const missing: Missing[] = [];
  let valid: ReleaseId | undefined;
  for (const release of under(use.file.releasesOf, use.holder)) {
    if (!formalities.acts.includes(release.act)) continue;
    const faults = faultsOf(release, use, formalities);
    if (faults.length === 0) valid = valid === undefined || release.id < valid ? release.id : valid;
    else if (faults.every((fault) => fault.missing !== undefined)) missing.push(...faults.flatMap((fault) => fault.missing ?? []));
    else {
      for (const fault of faults) {
        if (fault.missing === undefined) failed.add(fault.is);
        for (const element of fault.lacks ?? []) lacks.add(element);
      }
    }
  }
  if (valid !== undefined) return { is: "valid", by: valid };
  if (missing.length > 0) return { is: "in-doubt", missing };
  return { is: "none", faults: FAULTS.filter((fault) => failed.has(fault)), lacks: FORM_ELEMENTS.filter((element) => lacks.has(element)) };
};
