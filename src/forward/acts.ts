/**
 * The acts that can turn an answer: a closed list, each an act of a person, never its outcome. What a therapist cannot
 * lawfully bring about (a threat, an emergency, a danger) is not among them.
 */
import { match } from "ts-pattern";
import type { Casefile } from "../domain/casefile.ts";
import type { Claim } from "../domain/exception.ts";
import type { Missing } from "../domain/known.ts";
import type { Release } from "../domain/release.ts";
import type { ContentId, List, PersonId } from "../domain/schema.ts";
import { dayOf, later, type Day } from "../domain/time.ts";
import type { Consult, FormElement, PortionKind, Purpose, Topic } from "../domain/vocabulary.ts";
import type { Message } from "../engine/finding.ts";
import { told, type WaySentenceId } from "./sentences.ts";
import type { World } from "./world.ts";

/** What a form would have to say. */
export interface FormNeeded {
  readonly of: PersonId;
  readonly by: PersonId;
  readonly as: Release["signedAs"];
  readonly act: Release["act"];
  readonly recipient: PersonId;
  readonly purpose: Purpose;
  readonly kinds: List<PortionKind>;
  readonly topics: List<Topic>;
  readonly days: { readonly from: Day; readonly until: Day };
  readonly sensitivities: Exclude<Release["covers"]["sensitivities"], "all">;
  readonly part2: boolean;
  /** What must stand on it: what the law and the codes of this policy ask for, and nothing else. */
  readonly elements: List<FormElement>;
  readonly witness: boolean;
}

/** An act that can turn an answer, and who would do it. */
export type Act =
  /** A person signs one form. */
  | { readonly act: "sign"; readonly who: PersonId; readonly form: FormNeeded }
  /** Somebody is asked something that is not known. */
  | { readonly act: "find-out"; readonly who: Missing["askedOf"]; readonly fact: Missing["fact"]; readonly of: string }
  /** The practice consults, on the rules named. What is concluded is not said here. */
  | { readonly act: "consult"; readonly who: "practice"; readonly consult: Consult; readonly on: List<string> }
  /** Whoever asks files a signed request that states what the law asks for. */
  | { readonly act: "file-request"; readonly who: PersonId; readonly elements: List<FormElement> }
  /** A court hears all whose confidences these are and rules on what it names. */
  | { readonly act: "rule"; readonly who: "court"; readonly names: List<ContentId>; readonly part2: boolean }
  /** It goes by another way. */
  | { readonly act: "use-channel"; readonly who: "practice"; readonly channel: "in-person" }
  /** The therapist explains the limits of confidentiality to a client. */
  | { readonly act: "explain-limits"; readonly who: "practice"; readonly to: PersonId }
  /** The therapist and the client talk again about what a relative hears. */
  | { readonly act: "renew-check-in"; readonly who: "practice"; readonly with: PersonId; readonly about: PersonId }
  /** Whoever receives it binds itself in writing to protect it. */
  | { readonly act: "sign-contract"; readonly who: PersonId };

/** For how long a form that is signed now would hold. The signer can choose a shorter time. */
const FORM_HOLDS = "P1Y";

const signedIn = ({ request, facts }: World, form: FormNeeded): World => {
  const release = {
    id: `to-sign-${form.act}-${form.of}-${form.by}-${form.kinds.join("-")}` as Release["id"], of: form.of, signedBy: form.by, signedAs: form.as, act: form.act, signedAt: request.at, form: "written",
    discloser: "this-practice", recipients: [form.recipient], purposes: [form.purpose],
    covers: { kinds: form.kinds, statements: form.topics, days: form.days, sensitivities: form.sensitivities, part2: form.part2 ? "yes" : "no" },
    expires: later(dayOf(request.at), FORM_HOLDS), statements: form.elements, combinedWith: [], conditioned: "no", witness: form.witness ? "yes" : "no", doubts: [],
  } as unknown as Release;
  return { request, facts: { ...facts, releases: [...facts.releases, release] } };
};

type ClaimParts = Omit<Claim<"court-order">, "id" | "kind" | "of" | "to" | "attested" | "knownAt"> | Omit<Claim<"written-request">, "id" | "kind" | "of" | "to" | "attested" | "knownAt">;

const claimedIn = ({ request, facts }: World, kind: "court-order" | "written-request", of: List<PersonId>, parts: ClaimParts): World => {
  const to = [request.recipient.id];
  const attested = kind === "court-order" ? { by: "the-court", at: request.at, role: "court", grounds: "document-seen" }
    : { by: clinicianOf({ request, facts }), at: request.at, role: "treating-clinician", grounds: "document-seen" };
  const claim = { id: `to-come-${kind}`, kind, of, to, attested, knownAt: request.at, ...parts } as unknown as Claim<"court-order">;
  return { facts, request: { ...request, claims: [...request.claims, claim] } };
};

/** A clinician of the practice who neither asks nor receives. */
export const clinicianOf = ({ request, facts }: World): string | undefined =>
  facts.clinicians.find(({ id }) => id !== request.requester.id && id !== request.recipient.id)?.id;

const determinedIn = ({ request, facts }: World, consult: Consult, on: List<string>, contents: List<ContentId>, of: List<PersonId>): World => {
  const by = clinicianOf({ request, facts });
  const determinations = on.map((silences) => ({
    id: `to-come-${consult}-${silences}`, kind: "determination", of, to: [request.recipient.id],
    attested: { by, at: request.at, role: "treating-clinician", grounds: "consultation" }, knownAt: request.at, silences, on: contents, consulted: consult, conclusion: "disclose",
  }) as unknown as Claim<"determination">);
  return { facts, request: { ...request, claims: [...request.claims, ...determinations] } };
};

const inPerson = (world: World): World =>
  ({ ...world, request: { ...world.request, channel: { by: "in-person", addressVerified: "yes", private: "yes", encrypted: "yes" } } });

const bound = ({ request, facts }: World): World => ({
  facts, request: {
    ...request, recipient: { ...request.recipient, contract: "yes" },
    requester: request.requester.id === request.recipient.id ? { ...request.requester, contract: "yes" } : request.requester,
  },
});

const explainedTo = ({ request, facts }: World, to: PersonId): World => ({
  request, facts: { ...facts, agreements: [...facts.agreements, { id: `to-explain-${to}`, kind: "limits-explained", to: [to], at: request.at } as unknown as Casefile["agreements"][number]] },
});

const renewedIn = ({ request, facts }: World, client: PersonId, collateral: PersonId): World => ({
  request, facts: {
    ...facts,
    agreements: facts.agreements.map((each) => (each.kind === "collateral" && each.client === client && each.collateral === collateral
      ? { ...each, checkInDue: `${later(dayOf(request.at), "P90D")}T00:00:00Z` as typeof each.checkInDue } : each)),
  },
});

/** The world in which an act was done; what somebody is asked is answered by `answered`. */
export const performed = (act: Act, world: World, about: { readonly contents: List<ContentId>; readonly holders: List<PersonId> }, answered?: (world: World) => World): World =>
  match(act)
    .returnType<World>()
    .with({ act: "sign" }, ({ form }) => signedIn(world, form))
    .with({ act: "find-out" }, () => answered?.(world) ?? world)
    .with({ act: "consult" }, ({ consult, on }) => determinedIn(world, consult, on, about.contents, about.holders))
    .with({ act: "file-request" }, ({ elements }) => claimedIn({ ...world, request: { ...world.request, made: "signed-writing" } }, "written-request", about.holders, { signed: "yes", elements: [...elements] }))
    .with({ act: "rule" }, ({ names, part2 }) => claimedIn(world, "court-order", about.holders, {
      judge: "yes", jurisdiction: world.facts.jurisdictions[0] ?? "unknown", privilege: "ruled", heard: about.holders, covers: names, deliverTo: world.request.recipient.id,
      subpartE: part2 ? "yes" : "no", subpoena: "yes", returnAt: "none",
    }))
    .with({ act: "use-channel" }, () => inPerson(world))
    .with({ act: "explain-limits" }, ({ to }) => explainedTo(world, to))
    .with({ act: "renew-check-in" }, ({ with: client, about: collateral }) => renewedIn(world, client, collateral))
    .with({ act: "sign-contract" }, () => bound(world))
    .exhaustive();

const ACTS_OF_FORM = {
  "release": "sign-release", "privilege-waiver": "sign-waiver", "sharing-within-unit": "sign-leave", "legal-proceedings": "sign-proceedings", "request-for-access": "sign-access",
} as const satisfies { readonly [Kind in Release["act"]]: WaySentenceId };

/** An act in words: who does what, never what comes of it. */
export const messageOf = (act: Act): Message => match(act)
  .returnType<Message>()
  .with({ act: "sign" }, ({ form: { act: kind, by, of, recipient, purpose, days, elements: named, witness } }) => {
    const elements = witness ? [...named, "witness"] : named;
    const sentence = elements.length === 0 ? `${ACTS_OF_FORM[kind]}-plain` as const : ACTS_OF_FORM[kind];
    return told(sentence, { by, of, recipient, purpose, elements, days: days.from === days.until ? days.from : `${days.from} – ${days.until}` });
  })
  .with({ act: "find-out" }, ({ fact, of, who }) => told("find-out", { fact, of, who }))
  .with({ act: "consult" }, ({ consult, on }) => told("consult", { consult, on }))
  .with({ act: "file-request" }, ({ who, elements }) => (elements.length === 0 ? told("file-request-plain", { who }) : told("file-request", { who, elements })))
  .with({ act: "rule" }, ({ part2 }) => told(part2 ? "rule-part2" : "rule"))
  .with({ act: "use-channel" }, () => told("use-channel"))
  .with({ act: "explain-limits" }, ({ to }) => told("explain-limits", { to }))
  .with({ act: "renew-check-in" }, ({ with: client, about }) => told("renew-check-in", { client, about }))
  .with({ act: "sign-contract" }, ({ who }) => told("sign-contract", { who }))
  .exhaustive();

/** What an act costs the privacy of those concerned: asking first, then talk, then papers, then giving up a privilege, then a court. */
export const costOf = (act: Act): number => match(act)
  .returnType<number>()
  .with({ act: "find-out" }, { act: "use-channel" }, () => 1)
  .with({ act: "explain-limits" }, { act: "renew-check-in" }, { act: "sign-contract" }, { act: "file-request" }, () => 2)
  .with({ act: "consult" }, () => 3)
  .with({ act: "sign" }, ({ form }) => (form.act === "privilege-waiver" ? 6 : form.kinds.some((kind) => kind.endsWith("-notes")) ? 5 : 4))
  .with({ act: "rule" }, () => 10)
  .exhaustive();

/** What makes two acts the same: everything but the contents that they would turn. */
export const keyOf = (act: Act): string => JSON.stringify(act);
