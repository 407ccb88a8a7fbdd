/** Directed changes of a case, from which those are put together that bring a rule's facts together. Each rolls its details. */
import type { AgreementInput } from "../../domain/agreement.ts";
import type { PartyKind, Purpose, Topic } from "../../domain/vocabulary.ts";
import type { Case } from "../case.ts";

/** What is on file. */
export type File = Case["casefile"];
type Claim = Case["request"]["claims"][number];
type Client = File["clients"][number];
type Form = File["releases"][number];
/** A case with something changed; the roll decides in which way. */
export type Facet = (aCase: Case, dice: number) => Case;

/** One of the items, by a roll. */
export const one = <T>(items: readonly [T, ...T[]], dice: number): T => items[dice % items.length] ?? items[0];

/** Several changes, one after another, on the same roll. */
export const both = (...facets: readonly Facet[]): Facet => (aCase, dice) => facets.reduce((so, facet) => facet(so, dice), aCase);

/** Changes what is on file. */
export const file = (change: (file: File, dice: number) => Partial<File>): Facet => (aCase, dice) =>
  ({ ...aCase, casefile: { ...aCase.casefile, ...change(aCase.casefile, dice) } });

/** Changes what is on file of Ana. */
export const ana = (change: (client: Client, dice: number) => Partial<Client>): Facet =>
  file(({ clients }, dice) => ({ clients: clients.map((client) => (client.id === "ana" ? { ...client, ...change(client, dice) } : client)) }));

/** Changes every session. */
export const sessions = (change: (dice: number) => Partial<File["sessions"][number]>): Facet =>
  file((casefile, dice) => ({ sessions: casefile.sessions.map((session) => ({ ...session, ...change(dice) })) }));

/** Changes every portion that tells of somebody. */
export const portions = (change: (dice: number) => Partial<File["records"][number]["portions"][number]>): Facet => file(({ records }, dice) => ({
  records: records.map((record) => ({ ...record, portions: record.portions.map((portion) => (portion.kind === "deidentified" ? portion : { ...portion, ...change(dice) })) })),
}));

/** Changes every form. */
export const forms = (change: (form: Form, dice: number, aCase: Case) => Partial<Form>): Facet => (aCase, dice) =>
  file(({ releases }) => ({ releases: releases.map((form) => ({ ...form, ...change(form, dice, aCase) })) }))(aCase, dice);

/** Adds one of these agreements. */
export const agreed = (...agreements: readonly [AgreementInput, ...AgreementInput[]]): Facet =>
  file((casefile, dice) => ({ agreements: [...casefile.agreements, one(agreements, dice)] }));

/** When what is changed has happened: before the decision. */
export const WHEN = "2026-02-20T09:00:00-08:00";
/** A clinician of the practice stands behind it. */
export const vouched = { attested: { by: "dr-lee", at: WHEN, role: "treating-clinician", grounds: "clinical-judgement" }, knownAt: WHEN } as const;

/** Who comes, for what; to be told something where there is a topic, and for the notes otherwise. */
export interface Coming {
  readonly kinds: readonly [PartyKind, ...PartyKind[]];
  readonly purpose: Purpose;
  readonly topic?: Topic;
  /** Default: its kind. */
  readonly id?: string;
  /** Default: outside. */
  readonly place?: Case["request"]["recipient"]["place"];
}

/** Somebody comes with a claim about everybody, for the notes of the people on file or to be told something of Ana. */
export const comes = ({ kinds, purpose, topic, id, place = "outside" }: Coming, claims: (dice: number, to: string) => readonly object[] = () => []): Facet => (aCase, dice) => {
  const kind = one(kinds, dice);
  const party = { id: id ?? kind, kind, place, identity: "yes", authority: "yes", contract: place === "outside" ? "no" : "yes" } as const;
  const of = [...aCase.casefile.clients, ...aCase.casefile.others].map((each) => each.id);
  return { ...aCase, request: {
    ...aCase.request, requester: party, recipient: party, purpose,
    asked: topic === undefined ? [{ what: "portions", ids: ["anas", "joint"] }] : [{ what: "statement", id: "told-0", topic, holders: ["ana"], drawnFrom: dice % 2 === 0 ? [] : ["anas"] }],
    claims: claims(Math.floor(dice / 7), party.id).map((claim, index) => ({ id: `facet-${String(index)}`, of, to: [party.id], ...vouched, ...claim }) as unknown as Claim),
  } };
};

/** Long before any of it, and without an end. */
export const SPAN = { from: "2020-01-01T00:00:00-08:00", until: "open" } as const;

/** Papers by which the mother acts for somebody, in order, and what a clinician fears of her, if anything. */
export const mother = (as: Client["representatives"][number]["as"], concern?: Client["representatives"][number]["concerns"][number]["is"]): Client["representatives"][number] =>
  ({ who: "mother", as, authority: "shown", decree: "no-decree", ...SPAN, concerns: concern === undefined ? [] : [{ is: concern, attested: vouched.attested }] });
