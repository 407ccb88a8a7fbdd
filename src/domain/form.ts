/**
 * A signed form as numbers and bits, read once for all decisions on its casefile: whatever of it does not depend on who
 * asks, for what, and for which content.
 */
import type { Client } from "./client.ts";
import { push } from "./entries.ts";
import { anyOf, type Missing } from "./known.ts";
import { isAble, isDead, isGrownUp, representing } from "./persons.ts";
import type { Release } from "./release.ts";
import type { Known, List, PersonId } from "./schema.ts";
import { dayNumber, epochOf, isInstant } from "./time.ts";
import { FORM_ELEMENTS, PORTION_KINDS, type FormElement, type PartyKind } from "./vocabulary.ts";

/** Why a form does not serve. Stable: each has its words in every language. */
export const FAULTS = [
  "other-signer", "signer-a-minor", "signer-too-young", "no-capacity", "no-authority", "not-yet-signed", "expired", "no-expiry", "revoked",
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

/** Some words of a closed list of at most 31, as one number. */
export type Bits = number;

/** The bit of each word of a closed list. */
export const bitsIn = <const Word extends string>(words: List<Word>): { readonly [W in Word]: Bits } =>
  Object.freeze(Object.fromEntries(words.map((word, index) => [word, 1 << index])) as { readonly [W in Word]: Bits });

/** The words that are set, in the order of their list. */
export const wordsIn = <Word extends string>(words: List<Word>, bits: Bits): List<Word> => words.filter((_, index) => (bits & (1 << index)) !== 0);

/** The bit of each fault. */
export const FAULT = bitsIn(FAULTS);
const ELEMENT = bitsIn(FORM_ELEMENTS);
const KIND = bitsIn(PORTION_KINDS);
const ACT = bitsIn(["release", "privilege-waiver", "sharing-within-unit", "legal-proceedings", "request-for-access"]);
const BESIDE = bitsIn(["another-release", "notes-release", "counseling-notes-release", "consent-to-treatment", "privacy-notice", "research-consent", "legal-proceedings-consent", "other"]);

/** Several words as bits. */
const together = <Word extends string>(bits: { readonly [W in Word]: Bits }, words: List<Word>): Bits => {
  let all = 0;
  for (const word of words) all |= bits[word];
  return all;
};

/** Elements as bits. */
export const elementBits = (elements: List<FormElement>): Bits => together(ELEMENT, elements);
/** Kinds as bits. */
export const kindBits = (kinds: List<keyof typeof KIND>): Bits => together(KIND, kinds);
/** Acts as bits. */
export const actBits = (acts: List<Release["act"]>): Bits => together(ACT, acts);
/** Faults as bits. */
export const faultBits = (faults: List<FaultKind>): Bits => together(FAULT, faults);
/** What may stand on the same form, as bits. */
export const besideBits = (others: Release["combinedWith"]): Bits => together(BESIDE, others);

/** A revocation of this paper: when, and for whom. */
export type Revocation = NonNullable<Release["revoked"]> & { readonly epoch: number };

/** A form, and what is certain of it whatever is asked. */
export interface Form {
  /** Its position in the file. */
  readonly at: number;
  readonly release: Release;
  /** When it was signed, or had reached the practice if that was later: nothing stands on a paper that nobody has. */
  readonly servesFrom: number;
  /** The instant at which it is over, and the last day on which it serves, by number; infinite where it does not end by itself. */
  readonly endsAt: number;
  readonly lastDay: number;
  /** The day, by number, on which the holder died who had signed alive, or whose representative had; infinite for the living. */
  readonly diedSince: number;
  /** Of this paper, in whichever filing. */
  readonly revocations: List<Revocation>;
  /** Of a client who signed alone and was not certainly grown up: who has the say over the care of the content is then asked. */
  readonly young?: { readonly grown: "no" | "unknown"; readonly asks: Missing };
  /** The faults that no question can change, and the same as bits: those that are certain, and those in doubt. */
  readonly faults: List<Fault>;
  readonly certain: Bits;
  readonly doubtful: Bits;
  readonly act: Bits;
  readonly elements: Bits;
  readonly kinds: Bits;
  readonly besides: Bits;
}

/** A fault that is certain. */
export const CERTAIN = Object.freeze(Object.fromEntries(FAULTS.map((is) => [is, Object.freeze({ is })])) as { readonly [Kind in FaultKind]: Fault });

/** A fault that a missing fact leaves in doubt. */
export const doubt = (is: FaultKind, fact: Missing["fact"], of: Missing["of"], askedOf: Missing["askedOf"]): Fault =>
  ({ is, missing: { fact, of, askedOf } });

/** The faults that are certain, as bits, and those in doubt. */
export const bitsOf = (faults: List<Fault>): { readonly certain: Bits; readonly doubtful: Bits } => {
  let certain = 0;
  let doubtful = 0;
  for (const { is, missing } of faults) {
    if (missing === undefined) certain |= FAULT[is];
    else doubtful |= FAULT[is];
  }
  return { certain, doubtful };
};

type Add = (fault: Fault) => void;

const signedByHolder = ({ of, signedAs, signedAt }: Release, client: Client | undefined, ofAge: Known | undefined, add: Add): void => {
  if (signedAs !== "self") add(CERTAIN["other-signer"]);
  if (client === undefined) {
    if (ofAge === "no") add(CERTAIN["signer-a-minor"]);
    else if (ofAge !== "yes") add(doubt("signer-a-minor", "birth-date", of, "client"));
    return;
  }
  if (isDead(client, signedAt)) add(CERTAIN["other-signer"]);
  const able = isAble(client, signedAt);
  if (able === "no") add(CERTAIN["no-capacity"]);
  else if (able === "unknown") add(doubt("no-capacity", "capacity-at-signature", of, "therapist"));
};

const signedForHolder = ({ of, signedBy, signedAs, signedAt }: Release, client: Client | undefined, add: Add): void => {
  const papers = client === undefined ? [] : client.representatives.filter(({ who, as }) => who === signedBy && as === signedAs)
    .map(representing(client, signedAt));
  const answer = anyOf(papers);
  if (papers.length === 0) add(CERTAIN["other-signer"]);
  else if (answer === "no") add(CERTAIN["no-authority"]);
  else if (answer === "unknown") add(doubt("no-authority", "representatives-papers", of, "requester"));
};

/**
 * Does a form on which care was made to depend say what follows from a refusal? The law allows the one with the other for
 * research and for care that is given to make a report for somebody else, and then asks for these words in place of those
 * that nothing depends on it. Source: 45 CFR 164.508(b)(4)(i), (iii), (c)(2)(ii)(B).
 */
const isPerhapsLawful = ({ conditioned, statements }: Release): boolean => conditioned !== "no" && statements.includes("consequences-of-refusal");

const checkPaper = (release: Release, add: Add): void => {
  const { of, expires, discloser, conditioned, doubts } = release;
  if (expires === "not-stated") add(CERTAIN["no-expiry"]);
  else if (typeof expires !== "string" && expires.occurred === "yes") add(CERTAIN.expired);
  else if (typeof expires !== "string" && expires.occurred === "unknown") add(doubt("expired", "expiry-event", of, "client"));
  if (discloser !== "this-practice") add(CERTAIN["other-discloser"]);
  if (conditioned === "yes") add(isPerhapsLawful(release) ? doubt("conditioned", "law-on-this", "authorization", "practice") : CERTAIN.conditioned);
  else if (conditioned === "unknown") add(doubt("conditioned", "unconditioned-signature", of, "client"));
  if (doubts.includes("coerced")) add(doubt("coerced", "free-signature", of, "client"));
  if (doubts.includes("forged")) add(doubt("forged", "genuine-signature", of, "client"));
  if (doubts.includes("false")) add(doubt("false", "true-statements", of, "client"));
  if (doubts.includes("capacity")) add(doubt("no-capacity", "capacity-at-signature", of, "therapist"));
};

const inAnyOrder = (items: List<unknown> | string): List<string> | string => (typeof items === "string" ? items : items.map((each) => JSON.stringify(each)).sort());

/** What a form says, however its lists were filed. */
const wordingOf = ({ recipients, purposes, covers: { kinds, statements, days, sensitivities } }: Release): string => JSON.stringify([
  inAnyOrder(recipients), inAnyOrder(purposes), inAnyOrder(kinds), inAnyOrder(statements), inAnyOrder(sensitivities), days === "all" ? days : [days.from, days.until],
]);

/** Are these two filings of one paper, signed at the same instant: by the same hand, with the same words? */
const isSamePaper = (a: Release, b: Release): boolean =>
  a.signedBy === b.signedBy && a.act === b.act && wordingOf(a) === wordingOf(b);

const endOf = ({ expires }: Release): Pick<Form, "endsAt" | "lastDay"> => {
  if (typeof expires !== "string" || expires === "none" || expires === "not-stated") return { endsAt: Infinity, lastDay: Infinity };
  return isInstant(expires) ? { endsAt: epochOf(expires), lastDay: Infinity } : { endsAt: Infinity, lastDay: dayNumber(expires) };
};

const youngOf = ({ of, signedBy, signedAt }: Release, client: Client | undefined): Pick<Form, "young"> => {
  if (client === undefined || signedBy !== of) return {};
  const grown = isGrownUp(client, signedAt);
  if (grown === "yes") return {};
  const asks: Missing = grown === "no" ? { fact: "who-consented-to-care", of, askedOf: "therapist" }
    : { fact: client.born === "unknown" ? "birth-date" : "emancipation", of, askedOf: "client" };
  return { young: { grown, asks } };
};

/** Where the signer is found. */
interface People {
  readonly clients: ReadonlyMap<string, Client>;
  readonly others: ReadonlyMap<string, Known>;
}

/** The forms about one person's information, in the order of the file, and as they are looked up. */
export interface FormsOf {
  readonly all: List<Form>;
  /** Those that name this recipient, by id or as one of a class. What names somebody else says nothing of a disclosure to this one. */
  readonly naming: (recipient: string, kind: PartyKind) => List<Form>;
  /** How many there are of each act. */
  readonly ofAct: ReadonlyMap<Bits, number>;
}

const NO_FORMS: List<Form> = [];

const lookUp = (all: List<Form>): FormsOf => {
  const byId = new Map<string, Form[]>();
  const byKind = new Map<string, Form[]>();
  const ofAct = new Map<Bits, number>();
  for (const form of all) {
    ofAct.set(form.act, (ofAct.get(form.act) ?? 0) + 1);
    for (const each of new Set(form.release.recipients)) {
      if (typeof each === "string") push(byId, each, form);
      else if (byKind.get(each.kind)?.at(-1) !== form) push(byKind, each.kind, form);
    }
  }
  const naming = (recipient: string, kind: PartyKind): List<Form> => {
    const [named, classed] = [byId.get(recipient) ?? NO_FORMS, byKind.get(kind) ?? NO_FORMS];
    if (classed.length === 0) return named;
    return named.length === 0 ? classed : [...new Set([...named, ...classed])].sort((a, b) => a.at - b.at);
  };
  return { all, naming, ofAct };
};

/** Reads the forms about one person's information; of these, some were revoked. A paper that was filed twice is revoked once for both filings. */
export const formsFrom = (releases: List<Release>, revoked: List<Release>, { clients, others }: People, of: PersonId | string): FormsOf => {
  const client = clients.get(of);
  const revocations = new Map<number, { readonly filing: Release; readonly revocation: Revocation }[]>();
  for (const filing of revoked) {
    if (filing.revoked !== undefined) push(revocations, epochOf(filing.signedAt), { filing, revocation: { ...filing.revoked, epoch: epochOf(filing.revoked.at) } });
  }
  return lookUp(releases.map((release, at): Form => {
    const faults: Fault[] = [];
    const add: Add = (fault) => { faults.push(fault); };
    if (release.signedBy === release.of) signedByHolder(release, client, others.get(of), add);
    else signedForHolder(release, client, add);
    checkPaper(release, add);
    const { covers: { kinds } } = release;
    const signedAt = epochOf(release.signedAt);
    return {
      at, release, servesFrom: release.receivedAt === undefined ? signedAt : epochOf(release.receivedAt), ...endOf(release),
      diedSince: client?.died === undefined || isDead(client, release.signedAt) ? Infinity : dayNumber(client.died),
      revocations: (revocations.get(signedAt) ?? []).filter(({ filing }) => filing === release || isSamePaper(filing, release)).map(({ revocation }) => revocation),
      ...youngOf(release, client), faults, ...bitsOf(faults),
      act: ACT[release.act], elements: elementBits(release.statements) | (isPerhapsLawful(release) ? ELEMENT["no-conditioning"] : 0), kinds: kinds === "entire-record" ? 0 : kindBits(kinds), besides: besideBits(release.combinedWith),
    };
  }));
};
