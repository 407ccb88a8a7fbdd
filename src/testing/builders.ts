/**
 * Cases built by hand, a sentence at a time: `aCouple("Ana", "Ben").withConjointSession("2026-02-03")`. Each step hands
 * back a new builder, so a shared beginning can be continued in several ways. A builder starts from the ordinary case,
 * in which nothing stands in the way but what you say: grown, able clients of a practice that HIPAA covers, plain notes,
 * forms that are in order. Change any fact of it with `client`, `session`, `portion` or `file`.
 */
import type { AgreementInput } from "../domain/agreement.ts";
import type { Casefile, CasefileInput } from "../domain/casefile.ts";
import type { ClientInput } from "../domain/client.ts";
import { casefile, request, signedForm, type CasefileSketch, type FormSketch, type RequestSketch } from "../domain/construct.ts";
import type { PortionInput } from "../domain/record.ts";
import type { ReleaseInput } from "../domain/release.ts";
import type { DisclosureRequest, DisclosureRequestInput } from "../domain/request.ts";
import type { SessionInput } from "../domain/session.ts";
import type { TreatmentUnitInput } from "../domain/unit.ts";
import type { PartyKind, Purpose, Topic } from "../domain/vocabulary.ts";

/** The sketch in full, as a builder keeps it. */
type Kept = Omit<CasefileSketch, "clients" | "unit"> & { readonly clients: readonly ClientInput[]; readonly unit: Pick<TreatmentUnitInput, "kind" | "members"> & Partial<TreatmentUnitInput> }
  & Required<Pick<CasefileSketch, "sessions" | "records" | "releases" | "agreements" | "jurisdictions">>;
type Representative = ClientInput["representatives"][number];

/** What a form says that differs from the ordinary: one that covers everything, signed five days before the end of February, in force to the end of the year. */
export interface FormTerms<Who extends string> extends Partial<Omit<FormSketch, "of" | "recipients">> {
  readonly to: string | readonly string[];
  /** Who signed. Default: the person whose information it is. */
  readonly by?: Who | (string & {});
  readonly revokedAt?: string;
}

/** A treatment that is being described. `Who` are the people on file; nobody else can sign, attend or hold a confidence. */
export interface Treatment<Who extends string> {
  /** In which state they meet and the therapist is licensed. */
  readonly in: (place: CasefileInput["jurisdictions"][number]) => Treatment<Who>;
  /** A session of all members, with a progress note of what they said together. Ids count up: `note-1`, `note-2`. */
  readonly withConjointSession: (day: string, note?: Partial<PortionInput>) => Treatment<Who>;
  /** A session with some only, with a note of what they said. */
  readonly withSession: (day: string, attended: Who | readonly Who[], note?: Partial<PortionInput>) => Treatment<Who>;
  /** A form by which one person lets something go. */
  readonly withRelease: (of: Who, terms: FormTerms<Who>) => Treatment<Who>;
  /** Every form of this person ends at the instant. */
  readonly withRevocation: (of: Who, at: string) => Treatment<Who>;
  readonly withAgreement: (agreement: AgreementInput) => Treatment<Who>;
  /** What may be told within the unit, signed by all members at the outset. */
  readonly withSecretsPolicy: (text: "no-secrets" | "limited" | "individual-confidentiality", more?: Partial<Extract<AgreementInput, { readonly kind: "secrets-policy" }>>) => Treatment<Who>;
  /** Somebody who acts for a client, with papers that were seen. */
  readonly withRepresentative: (of: Who, who: string, as: Representative["as"], more?: Partial<Representative>) => Treatment<Who>;
  /** Somebody on file who is no client. */
  readonly withOther: <const Other extends string>(who: Other) => Treatment<Who | Other>;
  /** The couple parts; the records stay what they are. */
  readonly divorced: (at: string) => Treatment<Who>;
  /** The practice is a substance use program under 42 CFR Part 2, and so are its notes. */
  readonly asPart2Program: () => Treatment<Who>;
  readonly client: (who: Who, change: Partial<ClientInput>) => Treatment<Who>;
  readonly session: (id: string, change: Partial<SessionInput>) => Treatment<Who>;
  readonly portion: (id: string, change: Partial<PortionInput>) => Treatment<Who>;
  readonly file: (change: Partial<Pick<CasefileInput, "covered" | "part2Program" | "informationBlockingActor" | "veteransFacility" | "clinicians" | "incidents">>) => Treatment<Who>;
  /** @throws {InputError} when what was said does not fit together. */
  readonly casefile: () => Casefile;
}

const OUTSET = "2025-11-04T10:00:00-08:00";
const at = (day: string, hour = "10"): string => (day.includes("T") ? day : `${day}T${hour}:00:00-08:00`);
const listed = <T extends string>(one: T | readonly T[]): readonly T[] => (typeof one === "string" ? [one] : one);

const grownUp = (id: string): ClientInput => ({
  id, born: "1985-04-02", emancipated: "no", capacity: [{ from: "2020-01-01T00:00:00-08:00", is: "able" }], detained: "no", representatives: [], objections: [], protectiveOrders: [],
});

const PLAIN: Omit<PortionInput, "id" | "holders" | "about"> = {
  kind: "progress-note", separable: "no", keptSeparate: "no", excludedContent: "yes", part2: "no", heldAs: "originator", sensitivities: [], promisedSource: "no", recognizable: "yes",
};
const TOLD: readonly Topic[] = ["existence", "attendance", "condition", "summary", "session-content"];

const formOf = (of: string, { to, by = of, revokedAt, covers, ...terms }: FormTerms<string>): ReleaseInput | NonNullable<CasefileSketch["releases"]>[number] => ({
  ...signedForm({
    of, recipients: listed(to), purposes: "any", signedAt: "2026-02-24T09:00:00-08:00", expires: "2026-12-31", ...terms,
    covers: { kinds: "entire-record", statements: TOLD, ...covers },
  }),
  signedBy: by, ...(revokedAt === undefined ? {} : { revoked: { at: revokedAt, recipients: "all" } }),
});

const treatment = <Who extends string>(kept: Kept): Treatment<Who> => {
  const but = <Other extends string = Who>(change: Partial<Kept>): Treatment<Other> => treatment<Other>({ ...kept, ...change });
  const members = kept.unit.members.map(({ who }) => who);
  const client = (who: string, change: (client: ClientInput) => Partial<ClientInput>): Treatment<Who> =>
    but({ clients: kept.clients.map((each) => (each.id === who ? { ...each, ...change(each) } : each)) });
  const portions = (change: (portion: PortionInput) => Partial<PortionInput>): Kept["records"] =>
    kept.records.map(({ portions: those = [], ...record }) => ({ ...record, portions: those.map((each) => ({ ...each, ...change(each as PortionInput) })) }));
  const meeting = (day: string, attended: readonly string[], note: Partial<PortionInput> = {}): Treatment<Who> => {
    const number = String(kept.sessions.length + 1);
    return but({
      sessions: [...kept.sessions, { id: `session-${number}`, at: at(day), attended, clientsWereIn: kept.jurisdictions, consentedBy: "client", courtOrdered: "no", paidBy: "client-in-full" }],
      records: [...kept.records, {
        id: `record-${number}`, session: `session-${number}`,
        portions: [{ ...PLAIN, part2: kept.part2Program === "yes" ? "yes" : "no", id: `note-${number}`, holders: attended, about: attended, ...note }],
      }],
    });
  };
  return {
    in: (place) => but({
      jurisdictions: [place], clinicians: [{ id: "therapist", role: "treating", licences: [{ as: "mft", in: place }] }],
      sessions: kept.sessions.map((session) => ({ ...session, clientsWereIn: [place] })),
    }),
    withConjointSession: (day, note) => meeting(day, members, note),
    withSession: (day, attended, note) => meeting(day, listed(attended), note),
    withRelease: (of, terms) => but({ releases: [...kept.releases, { id: `form-${String(kept.releases.length + 1)}`, ...formOf(of, terms) }] }),
    withRevocation: (of, when) => but({ releases: kept.releases.map((form) => (form.of === of ? { ...form, revoked: { at: when, recipients: "all" } } : form)) }),
    withAgreement: (agreement) => but({ agreements: [...kept.agreements, agreement] }),
    withSecretsPolicy: (text, more = {}) => but({
      agreements: [...kept.agreements, { id: `agreement-${String(kept.agreements.length + 1)}`, kind: "secrets-policy", text, shares: [], except: [], signatures: members.map((by) => ({ by, at: OUTSET })), ...more }],
    }),
    withRepresentative: (of, who, as, more = {}) => client(of, ({ representatives }) => ({
      representatives: [...representatives, { who, as, authority: "shown", decree: "no-decree", from: OUTSET, until: "open", concerns: [], ...more }],
    })),
    withOther: <const Other extends string>(who: Other) => but<Who | Other>({ others: [...(kept.others ?? []), { id: who, ofAge: "yes" }] }),
    divorced: (when) => but({ unit: { ...kept.unit, relation: "divorced", dissolved: at(when) } }),
    asPart2Program: () => but({ part2Program: "yes", records: portions(() => ({ part2: "yes" })) }),
    client: (who, change) => client(who, () => change),
    session: (id, change) => but({ sessions: kept.sessions.map((each) => (each.id === id ? { ...each, ...change } : each)) }),
    portion: (id, change) => but({ records: portions((each) => (each.id === id ? change : {})) }),
    file: (change) => but(change),
    casefile: () => casefile(kept),
  };
};

const begin = <Who extends string>(kind: "individual" | "couple" | "family" | "group", names: readonly Who[], as: "client" | "partner" | "participant", more: Partial<Kept["unit"]> = {}): Treatment<Who> => treatment<Who>({
  clients: names.map(grownUp),
  unit: { kind, clientIs: kind === "individual" ? "each-member" : "the-unit", charting: kind === "individual" ? "separate" : "joint", formed: OUTSET, members: names.map((who) => ({ who, as, joined: OUTSET })), ...more },
  sessions: [], records: [], releases: [], jurisdictions: ["US-CA"],
  agreements: [{ id: "limits", kind: "limits-explained", to: [...names], at: OUTSET }],
  clinicians: [{ id: "therapist", role: "treating", licences: [{ as: "mft", in: "US-CA" }] }],
  covered: "yes", part2Program: "no", informationBlockingActor: "no", veteransFacility: "no",
});

/** One grown client. */
export const aClient = <const Name extends string>(name: Name): Treatment<Name> => begin("individual", [name], "client");
/** Two partners in joint treatment, married. */
export const aCouple = <const One extends string, const Other extends string>(one: One, other: Other): Treatment<One | Other> => begin<One | Other>("couple", [one, other], "partner", { relation: "married" });
/** A family in treatment together; say with `client` who is a child. */
export const aFamily = <const Name extends string>(...names: readonly [Name, Name, ...Name[]]): Treatment<Name> => begin("family", names, "participant");
/** A therapy group. */
export const aGroup = <const Name extends string>(...names: readonly [Name, Name, ...Name[]]): Treatment<Name> => begin("group", names, "participant");
/** A child in treatment, brought by a parent whose parenthood was seen. */
export const aMinor = <const Name extends string, const Parent extends string>(name: Name, born: string, parent: Parent): Treatment<Name | Parent> =>
  begin<Name | Parent>("individual", [name as Name | Parent], "client").client(name, { born }).withOther(parent).withRepresentative(name, parent, "parent");

/** A request that is being described; each step hands back a new one. */
export interface Asking {
  /** Portions of the chart. */
  readonly forNotes: (...ids: readonly string[]) => Asking;
  /** All that this person holds or that is about this person; of the unit, all that two or more hold. */
  readonly forWholeFileOf: (whom: string) => Asking;
  /** To be told something of these people, drawn from portions of the chart or from none. */
  readonly toBeTold: (topic: Topic, of: string | readonly string[], drawnFrom?: readonly string[]) => Asking;
  /** It goes to somebody other than whoever asks. */
  readonly sentTo: (who: string, kind: PartyKind) => Asking;
  readonly claiming: (...claims: DisclosureRequestInput["claims"]) => Asking;
  readonly but: (change: Partial<Omit<RequestSketch, "at">>) => Asking;
  /** The request, received and decided at an instant. @throws {InputError} when what was said does not fit together. */
  readonly at: (instant: string) => DisclosureRequest;
}

const party = (id: string, kind: PartyKind) => ({ id, kind, place: "outside", identity: "yes", authority: "yes", contract: "no" } as const);

const asking = (kept: Omit<RequestSketch, "at"> & Required<Pick<RequestSketch, "asked" | "claims">>): Asking => {
  const but = (change: Partial<Omit<RequestSketch, "at">>): Asking => asking({ ...kept, ...change });
  const more = (wanted: DisclosureRequestInput["asked"][number]): Asking => but({ asked: [...kept.asked, wanted] });
  return {
    forNotes: (...ids) => more({ what: "portions", ids }),
    forWholeFileOf: (of) => more({ what: "whole-file", of }),
    toBeTold: (topic, of, drawnFrom = []) => more({ what: "statement", id: `told-${String(kept.asked.length + 1)}`, topic, holders: listed(of), drawnFrom }),
    sentTo: (who, kind) => but({ recipient: party(who, kind) }),
    claiming: (...claims) => but({ claims: [...kept.claims, ...claims] }),
    but,
    at: (instant) => request({ ...kept, at: instant }),
  };
};

/** Somebody who asks, verified, in writing, by mail to an address that was checked. */
export const aRequest = (who: string, kind: PartyKind, purpose: Purpose): Asking => asking({
  requester: party(who, kind), purpose, asked: [], claims: [], made: "in-writing", channel: { by: "mail", addressVerified: "yes", private: "yes", encrypted: "no" },
});
