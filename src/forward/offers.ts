/** What could go now: what may go of what was asked for, and for each thing that stays at most one narrower form of it. */
import { speaksOf } from "../domain/attested.ts";
import type { Content } from "../domain/content.ts";
import type { Missing } from "../domain/known.ts";
import type { Asked, DisclosureRequest, Party } from "../domain/request.ts";
import type { ContentId, List, PersonId, StatementId } from "../domain/schema.ts";
import type { Topic } from "../domain/vocabulary.ts";
import type { Clearance } from "../engine/clearance.ts";
import type { Message } from "../engine/finding.ts";
import type { Policy } from "../engine/policy.ts";
import { told, type WaySentenceId } from "./sentences.ts";
import { contentsIn, decideIn, fileOf, goingIn, type World } from "./world.ts";

/** How something goes that cannot go as it was asked for. */
export type Narrower = "own-part" | "summary" | "dates" | "conversation" | "child-alone" | "other-recipient";

/** One thing that could go. */
export interface OfferPart {
  readonly content: ContentId;
  /** What it takes the place of; absent for what was asked for itself. */
  readonly insteadOf?: ContentId;
  readonly as?: Narrower;
}

/** A request that would be allowed as it stands, with its clearance; or to somebody else, once that one is verified. */
export interface Offer {
  readonly request: DisclosureRequest;
  /** Absent where something has to be verified first: then the request is decided again, with what was found. */
  readonly clearance?: Clearance;
  /** What the practice verifies first of somebody else to whom it could go, by a number or an address that it looked up itself. */
  readonly verify: List<Missing>;
  readonly parts: List<OfferPart>;
  readonly why: Message;
}

/** A narrower form of one content: what would be asked, and how. */
interface Form {
  readonly as: Narrower;
  readonly asked: List<Asked>;
  readonly form: DisclosureRequest["form"];
  readonly recipient?: Party & { readonly kind: ElseKind };
  /** What is claimed with it, where that is less than with the request. */
  readonly claims?: DisclosureRequest["claims"];
}

/** Whose own part it could be: whoever asks, or for whom. */
const ownersOf = ({ request: { requester, onBehalfOf } }: World, content: Content): List<PersonId> =>
  [...new Set([requester.id, ...onBehalfOf])].filter((who) => content.holders.includes(who));

const statementOf = (content: Content, as: Narrower, topic: Topic, holders: List<PersonId>): Asked =>
  ({ what: "statement", id: `${content.id.replaceAll("#", "-")}-${as}` as StatementId, topic, holders, drawnFrom: content.entries.map(({ portion }) => portion.id) });

/** The same about one person, drawn from no record. */
const fromNothing = (content: Content, as: Narrower, topic: Topic, holder: PersonId): Asked =>
  ({ what: "statement", id: `${content.id.replaceAll("#", "-")}-${as}-${holder}` as StatementId, topic, holders: [holder], drawnFrom: [] });

/** The statement, as it is asked for. */
const asksToTell = ({ asked }: DisclosureRequest, { id }: Content): List<Asked> => asked.filter((each) => each.what === "statement" && (each.id as string) === id);

/** What somebody alone holds, in the place of what that person holds together with others. */
const ownParts = (world: World, content: Content): List<Form> => {
  if (content.what === "statement" || content.holders.length < 2) return [];
  const asked = new Set(contentsIn(world).map(({ id }): string => id));
  const own = ownersOf(world, content).flatMap((owner) => (fileOf(world).entriesOf.get(owner) ?? [])
    .filter(({ portion }) => portion.holders.length === 1 && portion.holders.includes(owner) && !asked.has(portion.id)).map(({ portion }) => portion.id as string as ContentId));
  return own.length === 0 ? [] : [{ as: "own-part", asked: [{ what: "portions", ids: own }], form: world.request.form }];
};

/** A report of a child and of an adult, as one of the child: whatever waits for the adult's sake, the child does not wait. */
const childAlone = ({ request }: World, content: Content): List<Form> => {
  const hurt = request.claims.filter((claim) => claim.kind === "abuse");
  const adults = new Set<DisclosureRequest["claims"][number]>(hurt.filter(({ victim }) => victim !== "child"));
  if (content.topic !== "abuse-report" || adults.size === 0 || adults.size === hurt.length) return [];
  return [{ as: "child-alone", asked: asksToTell(request, content), form: request.form, claims: request.claims.filter((claim) => !adults.has(claim)) }];
};

/** Those to whom it may be offered instead. */
type ElseKind = "law-enforcement" | "mental-health-authority" | "hospital" | "emergency-responder" | "child-protection" | "adult-protection";
/** Somebody else whom the same ground names: those able to prevent a harm, where the person threatened may not be told. */
const ELSEWHERE: { readonly [P in DisclosureRequest["purpose"]]?: List<ElseKind> } = {
  "protection": ["law-enforcement", "mental-health-authority", "hospital"],
  "suicide-prevention": ["emergency-responder", "hospital", "mental-health-authority", "law-enforcement"],
  "child-abuse-report": ["child-protection", "law-enforcement"],
  "adult-abuse-report": ["adult-protection", "law-enforcement"],
};

/** To whom else it could go, where the claims would reach that person as well. Nobody has verified anything of that one. */
const otherRecipients = ({ request }: World, content: Content): List<Form> => {
  if (content.what !== "statement") return [];
  const asked = asksToTell(request, content);
  return (ELSEWHERE[request.purpose] ?? []).filter((kind) => kind !== request.recipient.kind).map((kind) => ({
    as: "other-recipient", asked, form: request.form,
    recipient: { id: kind as string as PersonId, kind, place: "outside", identity: "unknown", authority: "unknown", contract: "no" },
  }));
};

/** Might it be kept back for what reading it would do, or for who told it? Then no summary takes its place. */
const isKeptForHarm = ({ request: { claims } }: World, content: Content): boolean => content.promisedSource !== "no"
  || claims.some((claim) => claim.kind === "access-harm" && claim.likely !== "no" && speaksOf(content, claim.portions));

/** Every narrower form of a content, in the order in which they are tried. */
const formsOf = (world: World, content: Content): List<Form> => [
  ...childAlone(world, content),
  ...ownParts(world, content),
  ...(content.topic === "summary" ? [] : [{ as: "summary" as const, asked: [statementOf(content, "summary", "summary", content.holders)], form: world.request.form }]),
  // What is kept apart does not go into a summary: then one that draws on nothing of it.
  ...(content.what === "portion" && content.holders.length === 1 && !isKeptForHarm(world, content) ? ownersOf(world, content).map((owner): Form => ({ as: "summary", asked: [fromNothing(content, "summary", "summary", owner)], form: world.request.form })) : []),
  { as: "dates", asked: [statementOf(content, "dates", "attendance", content.holders)], form: world.request.form },
  ...ownersOf(world, content).map((owner): Form => ({ as: "dates", asked: [fromNothing(content, "dates", "attendance", owner)], form: world.request.form })),
  { as: "conversation", asked: [statementOf(content, "conversation", "condition", content.holders)], form: "verbal" },
  ...otherRecipients(world, content),
];

/** Does the one who asks, and would have received it, come from outside? Then the number or address is that one's own. */
const isCallersOwn = ({ request: { requester, recipient } }: World): boolean => requester.id === recipient.id && requester.place === "outside";

/** Whatever was checked of an address was checked of the first recipient's. */
const asked = (world: World, { asked, form, recipient, claims = world.request.claims }: Omit<Form, "as">): World => ({
  facts: world.facts, request: recipient === undefined ? { ...world.request, asked, form, claims } : {
    ...world.request, asked, form, recipient, requester: isCallersOwn(world) ? recipient : world.request.requester,
    channel: { ...world.request.channel, addressVerified: "unknown" },
    claims: world.request.claims.map((claim) => ({ ...claim, to: [...new Set([...claim.to, recipient.id])] })),
  },
});

const verifiedIf = (party: Party, id: PersonId): Party => (party.id === id ? { ...party, identity: "yes", authority: "yes" } : party);

/** The request of an offer as it is once what it says to verify was verified. */
export const onceVerified = (request: DisclosureRequest): DisclosureRequest => ({
  ...request, requester: verifiedIf(request.requester, request.recipient.id), recipient: verifiedIf(request.recipient, request.recipient.id),
  channel: { ...request.channel, addressVerified: "yes" },
});

/** The world in which a form is tried: what goes to somebody else is tried as if that one were verified. */
const tried = (world: World, form: Omit<Form, "as">): World => {
  const { facts, request } = asked(world, form);
  return { facts, request: form.recipient === undefined ? request : onceVerified(request) };
};

const toVerify = ({ recipient: { id }, channel }: DisclosureRequest): List<Missing> =>
  (["identity", "authority", ...(channel.by === "in-person" ? [] : ["address-verified" as const])] as const).map((fact) => ({ fact, of: id, askedOf: "practice" }));

/** Requests that go to one recipient in one form, as one. */
const groupKey = ({ form, recipient, claims }: Omit<Form, "as">): string => `${form} ${recipient?.id ?? ""} ${claims === undefined ? "" : "fewer claims"}`;

/** Its sentence; of what goes to somebody else, one that says to whom. */
const sentenceOf = ({ as, form: { recipient } }: { readonly as: Narrower | "as-asked"; readonly form: Pick<Form, "recipient"> }): WaySentenceId =>
  (as === "other-recipient" ? `offer-to-${recipient?.kind ?? "law-enforcement"}` : `offer-${as}`);

const onceVerifiedFor = ({ recipient }: Pick<Form, "recipient">): WaySentenceId => `offer-once-verified-${recipient?.kind ?? "law-enforcement"}`;

/** What could go now. The first is what goes as it was asked for and whatever narrower goes with it the same way. */
export const offersFor = (world: World, policy: Policy): List<Offer> => {
  const contents = contentsIn(world);
  const going = new Set(goingIn(decideIn(world, policy)));
  const parts = new Map<string, { readonly form: Omit<Form, "as">; readonly asked: Asked[]; readonly parts: OfferPart[]; readonly as: Narrower | "as-asked" }>();
  const add = (form: Form | (Omit<Form, "as"> & { readonly as: "as-asked" }), went: List<OfferPart>): void => {
    const key = groupKey(form);
    const group = parts.get(key) ?? { form, asked: [], parts: [], as: form.as };
    group.asked.push(...form.asked);
    group.parts.push(...went);
    parts.set(key, group);
  };
  const asAsked: Asked[] = world.request.asked.filter((each) => each.what === "statement" && going.has(each.id as string as ContentId));
  const portions = contents.filter(({ id, what }) => what === "portion" && going.has(id)).map(({ id }) => id);
  const all = [...asAsked, ...(portions.length === 0 ? [] : [{ what: "portions" as const, ids: portions }])];
  if (all.length > 0) add({ as: "as-asked", asked: all, form: world.request.form }, [...going].map((content) => ({ content })));
  const taken = new Set<ContentId>(going);
  for (const content of contents.filter(({ id }) => !going.has(id))) {
    for (const form of formsOf(world, content)) {
      const could = goingIn(decideIn(tried(world, form), policy));
      const news = could.filter((id) => !taken.has(id));
      if (could.length === 0) continue;
      if (news.length > 0) {
        const kept = form.asked.map((each) => (each.what === "portions" ? { ...each, ids: each.ids.filter((id) => news.includes(id)) } : each));
        add({ ...form, asked: kept }, news.map((id) => ({ content: id, insteadOf: content.id, as: form.as })));
        for (const id of news) taken.add(id);
      }
      break;
    }
  }
  return [...parts.values()].flatMap((group): List<Offer> => {
    const request = Object.freeze({ ...asked(world, { ...group.form, asked: group.asked }).request });
    const decision = decideIn({ facts: world.facts, request }, policy);
    const goesNow = goingIn(decision);
    const { recipient } = group.form;
    if (recipient !== undefined && (isCallersOwn(world) || !group.parts.every(({ content }) => goesNow.includes(content)))) {
      return [{ request, verify: toVerify(request), parts: group.parts, why: told(onceVerifiedFor(group.form)) }];
    }
    if (decision.outcome === "deny") return [];
    const isMixed = group.as === "as-asked" && group.parts.some(({ insteadOf }) => insteadOf !== undefined);
    return [{ request, clearance: decision.clearance, verify: [], parts: group.parts, why: told(isMixed ? "offer-narrower" : sentenceOf(group)) }];
  });
};
