/**
 * Many decisions on one casefile. What one portion's answer is does not depend on another's, nor on what it is called:
 * portions that share everything that a rule can read are decided once, and the answer is told again of each by its id.
 */
import type { Casefile, CasefileInput } from "../domain/casefile.ts";
import type { Missing } from "../domain/known.ts";
import type { Entry, OpenFile } from "../domain/open.ts";
import { inputError, isInputError } from "../domain/issue.ts";
import { openCasefile, parseRequest } from "../domain/parse.ts";
import type { Portion } from "../domain/record.ts";
import type { DisclosureRequest, DisclosureRequestInput, Party } from "../domain/request.ts";
import type { ContentId, List, PortionId } from "../domain/schema.ts";
import { clearedAs, issueClearance } from "./clearance.ts";
import type { Decision, DecisionBody, Obligation, PortionVerdict, Reason } from "./decision.ts";
import { evaluate } from "./evaluate.ts";
import type { Message } from "./finding.ts";
import { compiledForm, type Policy } from "./policy.ts";
import { reasonAbout } from "./reasons.ts";

/** A request to which only is left to say what it asks for. */
export type RequestTemplate = Omit<DisclosureRequestInput, "asked">;

/** What became of one request of many. */
export interface RequestDecision {
  readonly outcome: Decision["outcome"];
  /**
   * The whole decision. Of requests that are alike it is kept once, and told of each anew whenever it is asked for, so
   * that the answers to a hundred thousand take the memory of a few decisions. Keep it if you read it twice.
   */
  readonly decision: () => Decision;
}

/** What became of one portion of the chart. */
export interface PortionDecision extends RequestDecision {
  readonly portion: PortionId;
}

const traitsOf = ({
  kind, holders, about, separable, keptSeparate, excludedContent, part2, heldAs, sensitivities, promisedSource, recognizable,
}: Portion): string => JSON.stringify([kind, holders, about, separable, keptSeparate, excludedContent, part2, heldAs, sensitivities, promisedSource, recognizable]);

/** All that a rule can read of a portion but what it and its record are called. */
const traitsIn = ({ portion, record }: Entry): string =>
  JSON.stringify([record.session, record.writtenAt, record.author, record.portions.indexOf(portion), record.portions.map(traitsOf)]);

/** A portion on file, and the number of its likeness: the same for those that are alike. */
interface Alike {
  readonly entry: Entry;
  readonly likeness: number;
}

const likenesses = new WeakMap<OpenFile, ReadonlyMap<string, Alike>>();

/** The portions on file by their ids, each with its likeness. Found once. */
const likenessesOn = (file: OpenFile): ReadonlyMap<string, Alike> => {
  const before = likenesses.get(file);
  if (before !== undefined) return before;
  const numbers = new Map<string, number>();
  const found = new Map<string, Alike>();
  for (const entry of file.entries.values()) {
    const traits = traitsIn(entry);
    const likeness = numbers.get(traits) ?? numbers.size;
    numbers.set(traits, likeness);
    found.set(entry.portion.id, { entry, likeness });
  }
  likenesses.set(file, found);
  return found;
};

const whole = (id: string): string => id.split("#", 1)[0] ?? id;

/** Of a request that was, what it asked for. */
const askedFor = ({ asked }: Pick<DisclosureRequest, "asked">): List<string> =>
  asked.flatMap((each): List<string> => (each.what === "portions" ? each.ids : each.what === "statement" ? each.drawnFrom : []));

/** Portions that somebody names: in a claim, in a wish to keep something back, in the log or in an incident. They are like no other. */
const namedIn = ({ claims }: DisclosureRequest, file: OpenFile): ReadonlySet<string> => new Set<string>([
  ...claims.flatMap((claim): List<string> => {
    switch (claim.kind) {
      case "court-order": return claim.covers === "all-named" ? [] : claim.covers;
      case "access-harm": return claim.portions;
      case "determination": return claim.on;
      default: return [];
    }
  }),
  ...file.agreements("restriction").flatMap(({ covers }): List<string> => (covers === "all" ? [] : covers)),
  ...file.facts.disclosures.flatMap(({ contents }) => contents.map(({ id }) => id)),
  ...file.facts.incidents.flatMap((incident) => incident.as.flatMap(askedFor)),
].map(whole));

const again = <T>(items: List<T>, tell: (item: T) => T): List<T> => (items.length === 0 ? items : Object.freeze(items.map(tell)));

/** Tells of one portion what was decided on another that is like it. */
const retold = (decision: Decision, from: string, to: string): Decision => {
  const idOf = (content: ContentId): ContentId => (content === from ? to : `${to}${content.slice(from.length)}`) as ContentId;
  let last: readonly [old: List<ContentId>, told: List<ContentId>] = [[], []];
  const contentsOf = (contents: List<ContentId>): List<ContentId> => {
    if (last[0] !== contents) last = [contents, Object.freeze(contents.map(idOf))];
    return last[1];
  };
  const reason = (each: Reason): Reason => reasonAbout(each, contentsOf(each.contents));
  const obligation = ({ duty, due, anyOf, upon, reasons: before }: Obligation): Obligation => {
    const reasons = again(before, reason);
    if (anyOf === undefined) return Object.freeze(due === undefined ? { duty, upon, reasons } : { duty, due, upon, reasons });
    return Object.freeze(due === undefined ? { duty, anyOf, upon, reasons } : { duty, due, anyOf, upon, reasons });
  };
  const obligations = again(decision.obligations, obligation);
  const portion = ({ content, verdict, holders, obligations: owed, missing, consult }: PortionVerdict): PortionVerdict =>
    Object.freeze({ content: idOf(content), verdict, holders, obligations: owed === decision.obligations ? obligations : again(owed, obligation), missing, consult });
  const { outcome, rationale: { determining, defeated, lookedFor }, missing, consult, interim, response, validUntil, policy, cautions } = decision;
  const body: DecisionBody = {
    portions: again(decision.portions, portion),
    rationale: Object.freeze({ determining: again(determining, reason), defeated: again(defeated, reason), lookedFor }),
    obligations, missing, consult, interim, response, ...(validUntil === undefined ? {} : { validUntil }), policy, cautions,
  };
  if (outcome === "deny") return Object.freeze({ outcome, ...body });
  const { clearance } = decision;
  const grounds = clearance.grounds.map((part) => ({ ...part, content: idOf(part.content) }));
  return Object.freeze({ outcome, ...body, clearance: issueClearance({ ...clearance, contents: clearance.contents.map(idOf), grounds }, clearedAs(clearance)) });
};

/** Does a message or a question name the portion or its record? Then it is told of that one only. */
const isAboutIts = (decision: Decision, { portion, record }: Entry): boolean => {
  const names = (text: string): boolean => text.includes(portion.id) || text.includes(record.id);
  const inMessage = ({ slots }: Message): boolean => Object.values(slots).some((slot) => (typeof slot === "string" ? names(slot) : slot.some(names)));
  const inReason = ({ message }: Reason): boolean => inMessage(message);
  const inQuestion = ({ of }: Missing): boolean => names(of);
  const { rationale: { determining, defeated }, obligations, missing, cautions, response } = decision;
  return determining.some(inReason) || defeated.some(inReason) || missing.some(inQuestion) || cautions.some(inMessage) || inMessage(response.message)
    || obligations.some(({ reasons }) => reasons.some(inReason));
};

/** What was decided on the first of its like; "alone" where its answer is about itself. */
type Precedent = { readonly of: string; readonly decision: Decision } | "alone";

/** The id of the one portion that is asked for, if nothing else is. */
const onlyPortion = ({ asked }: DisclosureRequest): string | undefined => {
  const only = asked[0];
  return asked.length === 1 && only?.what === "portions" && only.ids.length === 1 ? only.ids[0] : undefined;
};

/** A request but for what it asks for, the portions that it or the file names, and what was decided on it by likeness. */
interface Docket {
  readonly request: DisclosureRequest;
  readonly named: ReadonlySet<string>;
  readonly precedents: Map<number, Precedent>;
}

const docketFor = (request: DisclosureRequest, file: OpenFile): Docket => ({ request, named: namedIn(request, file), precedents: new Map() });

const isSameParty = (a: Party, b: Party): boolean =>
  a.id === b.id && a.kind === b.kind && a.place === b.place && a.identity === b.identity && a.authority === b.authority && a.contract === b.contract;

const isSameChannel = (a: DisclosureRequest["channel"], b: DisclosureRequest["channel"]): boolean =>
  a.by === b.by && a.addressVerified === b.addressVerified && a.private === b.private && a.encrypted === b.encrypted;

/** Is it the same, all the way down? */
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const isSameList = (a: List<unknown>, b: List<unknown>): boolean => {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (!isSame(a[index], b[index])) return false;
  return true;
};

/** Are two requests the same but for what they ask for? Key by key, because most of a batch is this question, and a walk over keys takes twenty times as long. */
const isSameButAsked = (a: DisclosureRequest, b: DisclosureRequest): boolean => a.at === b.at && a.receivedAt === b.receivedAt
  && a.purpose === b.purpose && a.form === b.form && a.made === b.made
  && isSameParty(a.requester, b.requester) && isSameParty(a.recipient, b.recipient) && isSameChannel(a.channel, b.channel)
  && isSameList(a.onBehalfOf, b.onBehalfOf) && isSameList(a.claims, b.claims);

/** What was decided on the first portion of this likeness, decided now if this is the first; nothing if its answer is about itself. */
const precedentFor = (asks: () => DisclosureRequest, { entry, likeness }: Alike, { precedents }: Docket, file: OpenFile, policy: Policy): Precedent => {
  const before = precedents.get(likeness);
  if (before !== undefined) return before;
  const decision = evaluate(asks(), file, policy);
  const precedent = isAboutIts(decision, entry) ? "alone" : { of: entry.portion.id, decision };
  precedents.set(likeness, precedent);
  return precedent;
};

const toldOf = ({ of, decision }: Exclude<Precedent, "alone">, portion: PortionId): Decision => (of === portion ? decision : retold(decision, of, portion));

const decidedAlone = (request: DisclosureRequest, file: OpenFile, policy: Policy): RequestDecision => {
  const decision = evaluate(request, file, policy);
  return { outcome: decision.outcome, decision: () => decision };
};

/** The answer on one portion: what was decided on another that is like it, or, if it is like no other, a decision of its own. */
const decidedAlike = (asks: () => DisclosureRequest, one: Alike, docket: Docket, file: OpenFile, policy: Policy): RequestDecision => {
  const { id } = one.entry.portion;
  const precedent = docket.named.has(id) ? "alone" : precedentFor(asks, one, docket, file, policy);
  return precedent === "alone" ? decidedAlone(asks(), file, policy) : { outcome: precedent.decision.outcome, decision: () => toldOf(precedent, id) };
};

/** Says of which of several requests something is thrown. */
const at = <T>(index: number, of: List<unknown>, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (!isInputError(error)) throw error;
    throw inputError(`request ${String(index + 1)} of ${String(of.length)}`, error.issues.map((issue) => ({ ...issue, path: `/${String(index)}${issue.path}` })));
  }
};

/**
 * Decides several requests on one casefile: what `evaluateDisclosure` answers to each, in their order. Requests that
 * differ only in the portion that they ask for, and ask for portions that are alike, are decided once.
 *
 * @throws {InputError} as `evaluateDisclosure` does, for the first request that it would throw for: each path begins with its place, `/0` for the first.
 */
export const evaluateMany = (
  requests: List<DisclosureRequest | DisclosureRequestInput>, casefile: Casefile | CasefileInput, policy: Policy,
): List<RequestDecision> => {
  const file = openCasefile(casefile);
  compiledForm(policy); // what is wrong with the policy is wrong with none of the requests
  const alike = likenessesOn(file);
  const dockets = new Map<string, Docket>();
  let last: Docket | undefined;
  const docketOf = (request: DisclosureRequest): Docket => {
    if (last !== undefined && isSameButAsked(last.request, request)) return last;
    const key = JSON.stringify({ ...request, asked: [] });
    last = dockets.get(key) ?? docketFor(request, file);
    dockets.set(key, last);
    return last;
  };
  return Object.freeze(requests.map((each, index) => at(index, requests, (): RequestDecision => {
    const request = parseRequest(each);
    const only = onlyPortion(request);
    const one = only === undefined ? undefined : alike.get(only);
    return Object.freeze(one === undefined ? decidedAlone(request, file, policy) : decidedAlike(() => request, one, docketOf(request), file, policy));
  })));
};

/** The request for one portion and nothing else. */
const forOnly = (request: DisclosureRequest, portion: PortionId): DisclosureRequest =>
  Object.freeze({ ...request, asked: Object.freeze([Object.freeze({ what: "portions" as const, ids: Object.freeze([portion as string as ContentId]) })]) });

/**
 * Decides each portion of the chart by itself, as if the request asked for nothing else: what `evaluateDisclosure`
 * answers to each, sorted by the portions' ids. Portions that are alike are decided once.
 *
 * @throws {InputError} as `evaluateDisclosure` does.
 */
export const evaluateCasefile = (template: RequestTemplate, casefile: Casefile | CasefileInput, policy: Policy): List<PortionDecision> => {
  const file = openCasefile(casefile);
  const docket = docketFor(parseRequest({ ...template, asked: [] }), file);
  const all = [...likenessesOn(file).values()].sort(({ entry: a }, { entry: b }) => (a.portion.id < b.portion.id ? -1 : 1));
  return Object.freeze(all.map((one): PortionDecision => {
    const portion = one.entry.portion.id;
    return Object.freeze({ portion, ...decidedAlike(() => forOnly(docket.request, portion), one, docket, file, policy) });
  }));
};
