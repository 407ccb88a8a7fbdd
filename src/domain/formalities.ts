/** What a body of rules asks of the paper itself, whoever signed it, for whom and for what; and what of that a form lacks. */
import { actBits, besideBits, elementBits, FAULT, kindBits, type Bits, type Form } from "./form.ts";
import type { Release } from "./release.ts";
import type { List } from "./schema.ts";
import type { FormElement, PortionKind } from "./vocabulary.ts";

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
export const SPOKEN_OR_WRITTEN: Formalities = { acts: PLAIN_RELEASE.acts, elements: [], spoken: true };

/** What is asked of the paper, as bits. */
export interface Paper {
  readonly acts: Bits;
  readonly elements: Bits;
  readonly names: Bits;
  /** What must not stand on the same form. */
  readonly apart: Bits;
  readonly spoken: boolean;
  readonly ends: boolean;
}

const BESIDES: Release["combinedWith"] = ["another-release", "notes-release", "counseling-notes-release"];

const papers = new WeakMap<Formalities, Paper>();

/** The formalities as bits, put together once. */
export const paperFor = (formalities: Formalities): Paper => {
  const before = papers.get(formalities);
  if (before !== undefined) return before;
  const { acts, elements, spoken = false, names = [], besides = BESIDES, ends = false } = formalities;
  const paper = { acts: actBits(acts), elements: elementBits(elements), names: kindBits(names), apart: ~besideBits(besides), spoken, ends };
  papers.set(formalities, paper);
  return paper;
};

/** Is anything asked of the paper itself? A spoken word has none; what was only implied was not even said. */
const isOnPaper = ({ release: { form } }: Form, { spoken }: Paper): boolean => !spoken || form === "implied";

/** The elements that are asked and do not stand on it, as bits. */
export const lacking = (form: Form, paper: Paper): Bits => (isOnPaper(form, paper) ? paper.elements & ~form.elements : 0);

/** What certainly stands against the paper. */
export const certainOf = (form: Form, paper: Paper): Bits => {
  const { release } = form;
  let certain = 0;
  if ((paper.names & ~form.kinds) !== 0) certain |= FAULT["other-kind"];
  if (paper.ends && release.expires === "none") certain |= FAULT["no-expiry"];
  if ((form.besides & paper.apart) !== 0) certain |= FAULT.compound;
  if (!isOnPaper(form, paper)) return certain;
  if (release.form === "oral" || release.form === "implied") certain |= FAULT["not-in-writing"];
  return lacking(form, paper) === 0 ? certain : certain | FAULT["missing-element"];
};

/** Is it unknown whether it was written or, where a spoken word is enough, whether anything was said at all? */
export const isPerhapsUnfit = ({ release }: Form): boolean => release.form === "unknown";
