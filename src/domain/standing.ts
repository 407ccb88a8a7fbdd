/**
 * Does a holder's signed form cover this disclosure? Asked here and nowhere else, and answered with every reason it
 * fails, so that every rule and every remedy says the same thing.
 *
 * A form is read once for a disclosure. What a body of rules then asks of the paper is compared bit by bit, and put into
 * words only where a message needs them.
 */
import { isOldEnoughToSign, saysForSigner } from "./care.ts";
import type { Content } from "./content.ts";
import { bitsOf, CERTAIN, doubt, FAULT, FAULTS, wordsIn, type Bits, type Fault, type FaultKind, type Form } from "./form.ts";
import { certainOf, isPerhapsUnfit, lacking, paperFor, PLAIN_RELEASE, type Formalities } from "./formalities.ts";
import { areNotes, doubtsAboutNotes } from "./notes.ts";
import type { Missing } from "./known.ts";
import type { OpenFile } from "./open.ts";
import { isBelieved } from "./persons.ts";
import type { Release } from "./release.ts";
import type { DisclosureRequest, Party } from "./request.ts";
import type { Known, List, PersonId, ReleaseId } from "./schema.ts";
import { dayNumber, epochOf, type Instant } from "./time.ts";
import { FORM_ELEMENTS, IN_PROCEEDINGS, type FormElement, type PortionKind, type Purpose } from "./vocabulary.ts";

export { FAULT, FAULTS, type Fault, type FaultKind } from "./form.ts";
export { ANY_FORM, PLAIN_ELEMENTS, PLAIN_RELEASE, SPOKEN_OR_WRITTEN, type Formalities } from "./formalities.ts";

/** The disclosure that a form would have to cover, for one holder. */
export interface Use {
  readonly file: OpenFile;
  readonly request: DisclosureRequest;
  readonly content: Content;
  readonly holder: PersonId;
  /** Forms that are read once for one disclosure, if this is the one. */
  readonly forms?: Forms | undefined;
}

/** The forms of every holder towards one content of a request, read when they are first asked for, and once. */
export interface Forms {
  readonly request: DisclosureRequest;
  readonly content: Content;
  /** Whose forms were read, and beside them how they stand. */
  readonly of: PersonId[];
  readonly readings: List<Reading>[];
}

/** A form as it stands towards one disclosure, before anything is asked of the paper. */
export interface Reading {
  readonly release: Release;
  readonly form: Form;
  readonly faults: List<Fault>;
  readonly certain: Bits;
  readonly doubtful: Bits;
}

/** Kinds that "the entire record" never means, beside what the facts make psychotherapy notes: a form covers them only by name. */
const NAMED_ONLY: ReadonlySet<PortionKind> = new Set(["personal-notes", "sud-counseling-notes"]);

type Add = (fault: Fault) => void;

/** What of a disclosure is the same for all forms. */
interface Asked extends Use {
  readonly now: number;
  readonly today: number;
  readonly notes: Known;
}

/** What stands against the signature of a minor, by who has the say over each part of the care: all of it must be the minor's. */
const checkAge = ({ release: { of, signedAt }, young }: Form, { content, file, request }: Asked, add: Add): void => {
  const client = file.clients.get(of);
  if (young === undefined || client === undefined) return;
  const says = new Set(saysForSigner(content, client, file, signedAt, request.at));
  const isMinor = young.grown === "no";
  const open: Fault = { is: "signer-a-minor", missing: young.asks };
  if (says.has("parent") || says.has("late")) add(isMinor ? CERTAIN["signer-a-minor"] : open);
  if (says.has("unknown")) add(open);
  if (says.has("either")) add(isMinor ? doubt("signer-a-minor", "parents-consent-needed", of, "therapist") : open);
  if (!says.has("granted") || isOldEnoughToSign(client, signedAt) === "yes") return;
  add(isMinor ? doubt("signer-too-young", "law-on-this", "authorization", "practice") : { is: "signer-too-young", missing: young.asks });
};

/** An expiry given as a day includes that whole day; an instant excludes itself. */
const checkTime = ({ release: { of }, servesFrom, endsAt, lastDay, diedSince }: Form, { now, today }: Asked, add: Add): void => {
  if (today >= diedSince) add(doubt("signer-died", "signature-after-death", of, "court"));
  if (servesFrom > now) add(CERTAIN["not-yet-signed"]);
  if (now >= endsAt || today > lastDay) add(CERTAIN.expired);
};

type Named = Release["recipients"];

const namesClass = (named: Named, { kind }: Party): boolean => {
  for (const each of named) if (typeof each !== "string" && each.kind === kind) return true;
  return false;
};

/** Does a form name this recipient, by id or as one of a class? */
export const namesRecipient = ({ recipients }: Pick<Release, "recipients">, recipient: Party): boolean =>
  recipients.includes(recipient.id) || namesClass(recipients, recipient);

/** The recipients for whom it is revoked include this one. */
const reaches = (recipients: NonNullable<Release["revoked"]>["recipients"], recipient: Party): boolean =>
  recipients === "all" || namesRecipient({ recipients }, recipient);

/** When the holder revoked a form that named this recipient, for this recipient. */
export const revocationsFor = ({ file, request: { recipient, at }, holder }: Omit<Use, "content">): List<Instant> => {
  if (!file.revokedOf.has(holder)) return [];
  const now = epochOf(at);
  const revocations: Instant[] = [];
  for (const { release: { revoked } } of file.formsOf(holder).naming(recipient.id, recipient.kind)) {
    if (revoked !== undefined && epochOf(revoked.at) <= now && reaches(revoked.recipients, recipient)) revocations.push(revoked.at);
  }
  return revocations;
};

/** A person named counts once the identity was verified; one of a class also once it was verified that the recipient belongs to it, which nobody on file as somebody else does. */
const checkRecipient = ({ release: { recipients }, revocations }: Form, { file, request: { recipient: party }, now }: Asked, add: Add): void => {
  if (revocations.length > 0 && revocations.some((each) => each.epoch <= now && reaches(each.recipients, party))) add(CERTAIN.revoked);
  const byName = recipients.includes(party.id);
  if ((!byName && !(namesClass(recipients, party) && isBelieved(party, file))) || party.identity === "no" || (!byName && party.authority === "no")) add(CERTAIN["other-recipient"]);
  else if (party.identity === "unknown") add(doubt("other-recipient", "identity", party.id, "requester"));
  else if (!byName && party.authority === "unknown") add(doubt("other-recipient", "authority", party.id, "requester"));
};

/** No form serves curiosity, not even one for any purpose; and one for a legal proceeding serves nothing else, whatever it says besides. */
const coversPurpose = ({ act, purposes }: Release, purpose: Purpose): boolean =>
  purpose !== "curiosity" && (purposes === "any" || purposes.includes(purpose)) && (act !== "legal-proceedings" || IN_PROCEEDINGS.has(purpose));

/**
 * Does the form cover what is of this kind? What the facts make psychotherapy notes it must name as such, whatever the
 * label, or by a label that no form covers unnamed; what only bears the label of psychotherapy notes is a progress note.
 * A topic that the form names covers what is told of other kinds.
 */
const coversKind = ({ covers: { kinds } }: Release, kind: PortionKind, isTold: boolean, notes: Known): Known => {
  const named = (each: PortionKind): boolean => kinds !== "entire-record" && kinds.includes(each);
  const plain = kind === "psychotherapy-notes" ? "progress-note" : kind;
  const ordinarily = NAMED_ONLY.has(plain) ? named(plain) : isTold || kinds === "entire-record" || named(plain) || named(kind);
  if (notes === "no") return ordinarily ? "yes" : "no";
  if (named("psychotherapy-notes") || (NAMED_ONLY.has(kind) && named(kind))) return "yes";
  return notes === "unknown" && ordinarily ? "unknown" : "no";
};

const coversKinds = (release: Release, { kinds, topic }: Content, notes: Known): Known => {
  let covered: Known = "yes";
  for (const kind of kinds) {
    const each = coversKind(release, kind, topic !== undefined, notes);
    if (each === "no") return "no";
    if (each === "unknown") covered = "unknown";
  }
  return covered;
};

const checkMatter = ({ release }: Form, { content, holder, notes }: Asked, add: Add): void => {
  const { covers } = release;
  if (content.topic !== undefined && !covers.statements.includes(content.topic)) add(CERTAIN["other-topic"]);
  const covered = coversKinds(release, content, notes);
  if (covered === "no") add(CERTAIN["other-kind"]);
  else if (covered === "unknown") for (const missing of doubtsAboutNotes(content)) add({ is: "other-kind", missing });
  if (covers.days !== "all" && (content.from < covers.days.from || content.until > covers.days.until)) add(CERTAIN["other-days"]);
  const { sensitivities } = covers;
  if (sensitivities !== "all" && content.sensitivities.length > 0 && !content.sensitivities.every((each) => sensitivities.includes(each))) add(CERTAIN["sensitivity-not-named"]);
  if (content.part2 === "yes" && covers.part2 === "no") add(CERTAIN["part2-not-named"]);
  else if (content.part2 !== "no" && covers.part2 !== "yes") add(doubt("part2-not-named", "part2", holder, "therapist"));
};

const NO_FAULTS: List<Fault> = [];
const NO_READINGS: List<Reading> = [];

const read = (form: Form, asked: Asked): Reading => {
  const { release, certain, doubtful } = form;
  let found: Fault[] | undefined;
  const add: Add = (fault) => { (found ??= []).push(fault); };
  checkAge(form, asked, add);
  checkTime(form, asked, add);
  checkRecipient(form, asked, add);
  if (!coversPurpose(release, asked.request.purpose)) add(CERTAIN["other-purpose"]);
  checkMatter(form, asked, add);
  if (found === undefined) return { release, form, faults: NO_FAULTS, certain, doubtful };
  const more = bitsOf(found);
  return { release, form, faults: found, certain: certain | more.certain, doubtful: doubtful | more.doubtful };
};

const askedOf = (use: Use): Asked => {
  const { file, request, content, holder } = use;
  return { file, request, content, holder, now: epochOf(request.at), today: dayNumber(request.at), notes: areNotes(content) };
};

const readAll = (use: Use): List<Reading> => {
  const { file, holder, request: { recipient } } = use;
  const forms = file.formsOf(holder).naming(recipient.id, recipient.kind);
  if (forms.length === 0) return NO_READINGS;
  const asked = askedOf(use);
  const readings: Reading[] = [];
  for (const form of forms) readings.push(read(form, asked));
  return readings;
};

/** The holder's forms that name this recipient, as they stand towards a disclosure. */
export const readingsOf = (use: Use): List<Reading> => {
  const { forms } = use;
  // A rule may ask about another content with the facts that it was handed.
  if (forms?.content !== use.content || forms.request !== use.request) return readAll(use);
  const before = forms.readings[forms.of.indexOf(use.holder)];
  if (before !== undefined) return before;
  const readings = readAll(use);
  forms.of.push(use.holder);
  forms.readings.push(readings);
  return readings;
};

const writingOf = (of: PersonId): Fault => doubt("not-in-writing", "written-form", of, "therapist");

/** Does a form serve under these formalities, if some faults are pardoned? Unknown where only missing facts stand against it. */
export const serves = (reading: Reading, formalities: Formalities, pardoned: Bits = 0): Known => {
  const paper = paperFor(formalities);
  const left = ~pardoned;
  if (((reading.certain | certainOf(reading.form, paper)) & left) !== 0) return "no";
  return (reading.doubtful & left) !== 0 || isPerhapsUnfit(reading.form) ? "unknown" : "yes";
};

/**
 * Does the minor's own form stand beside that of somebody who acts for the minor, so that whoever has the say over each
 * part of the care has signed? Not where nobody knows who that is, or a parent has granted it since.
 */
export const standsBeside = (reading: Reading, formalities: Formalities, { content, file, holder, request }: Use): boolean => {
  const { release: { signedBy, signedAt }, form: { young } } = reading;
  const client = file.clients.get(holder);
  if (signedBy !== holder || client === undefined || young?.grown !== "no" || serves(reading, formalities, FAULT["signer-a-minor"]) !== "yes") return false;
  return saysForSigner(content, client, file, signedAt, request.at).every((say) => say !== "unknown" && say !== "late");
};

/** Every reason why a form that was read does not serve under these formalities; none if it does. */
export const faultsUnder = ({ form, faults }: Reading, formalities: Formalities): List<Fault> => {
  const paper = paperFor(formalities);
  const lacks = lacking(form, paper);
  const ofPaper = wordsIn(FAULTS, certainOf(form, paper)).map((is): Fault => (is === "missing-element" ? { is, lacks: wordsIn(FORM_ELEMENTS, lacks) } : CERTAIN[is]));
  return [...form.faults, ...faults, ...ofPaper, ...(isPerhapsUnfit(form) ? [writingOf(form.release.of)] : [])];
};

/** The facts that would settle these faults. */
export const missingIn = (faults: List<Fault>): List<Missing> => faults.map(({ missing }) => missing).filter((missing) => missing !== undefined);

/** How a holder's forms stand towards a disclosure. */
export type Standing =
  | { readonly is: "valid"; readonly by: ReleaseId }
  /** A form would serve, were it not for facts that are missing. */
  | { readonly is: "in-doubt"; readonly missing: List<Missing> }
  /** No form serves; the reasons of all forms signed for such an act (of one for somebody else only that), none if there is no such form, and the elements that they lack. */
  | { readonly is: "none"; readonly faults: List<FaultKind>; readonly lacks: List<FormElement> };

/** Looks up how a holder's forms stand once for each set of formalities. */
export const standings = (use: Use): ((formalities?: Formalities) => Standing) => {
  const asked: Formalities[] = [];
  const answers: Standing[] = [];
  return (formalities = PLAIN_RELEASE) => {
    const before = answers[asked.indexOf(formalities)];
    if (before !== undefined) return before;
    const found = standingOf(use, formalities);
    asked.push(formalities);
    answers.push(found);
    return found;
  };
};

/** How many forms of such acts the holder has, whomever they name. */
const countOf = ({ file, holder }: Use, acts: Bits): number => {
  let count = 0;
  for (const [act, forms] of file.formsOf(holder).ofAct) if ((act & acts) !== 0) count += forms;
  return count;
};

/** Nothing was signed. */
export const NO_FORM: Standing = Object.freeze({ is: "none", faults: Object.freeze([]), lacks: Object.freeze([]) });

/** Whether some single form of this holder covers this disclosure; of the forms that are of a sort, if one is asked for. */
export const standingOf = (use: Use, formalities: Formalities = PLAIN_RELEASE, ofTheSort?: (release: Release) => boolean): Standing => {
  const paper = paperFor(formalities);
  let failed = 0;
  let lacks = 0;
  let read = 0;
  let missing: Missing[] | undefined;
  let valid: ReleaseId | undefined;
  for (const reading of readingsOf(use)) {
    const { form, release } = reading;
    if ((form.act & paper.acts) === 0 || (ofTheSort !== undefined && !ofTheSort(release))) continue;
    read += 1;
    const certain = reading.certain | certainOf(form, paper);
    if (certain !== 0) {
      failed |= certain;
      lacks |= lacking(form, paper);
    } else if (reading.doubtful !== 0 || isPerhapsUnfit(form)) (missing ??= []).push(...missingIn(faultsUnder(reading, formalities)));
    else if (valid === undefined || release.id < valid) valid = release.id;
  }
  if (valid !== undefined) return { is: "valid", by: valid };
  if (missing !== undefined) return { is: "in-doubt", missing };
  if (ofTheSort === undefined && countOf(use, paper.acts) > read) failed |= FAULT["other-recipient"];
  if (failed === 0) return NO_FORM;
  return { is: "none", faults: wordsIn(FAULTS, failed), lacks: wordsIn(FORM_ELEMENTS, lacks) };
};
