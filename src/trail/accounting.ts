/** The account of disclosures that a client is owed: what went, to whom, when and what for, and nothing of anybody else's. */
import type { Casefile, CasefileInput } from "../domain/casefile.ts";
import { contentsOf, type Content } from "../domain/content.ts";
import type { Disclosure, LoggedContent } from "../domain/disclosure.ts";
import { inputError } from "../domain/issue.ts";
import type { OpenFile } from "../domain/open.ts";
import { openCasefile } from "../domain/parse.ts";
import { worksHere } from "../domain/persons.ts";
import type { DisclosureRequest } from "../domain/request.ts";
import type { DisclosureId, List, PersonId } from "../domain/schema.ts";
import { after, birthdayOf, dayOf, epochOf, isInstant, startOf, yearsBefore, type Day, type Instant } from "../domain/time.ts";
import type { Basis } from "../domain/vocabulary.ts";
import type { Message } from "../engine/finding.ts";
import { frozen } from "../engine/gather.ts";
import type { Pack } from "../engine/pack.ts";
import { isInForceOn, type Policy } from "../engine/policy.ts";
import type { AccountingLaw, LeftOut, Sourced } from "../engine/trail-law.ts";
import { byTime, describe, distinct, summedUp, together, type AccountingLine, type Line } from "./account-lines.ts";
import { asksWhoActs, beforeItGoes, isOwnCare, withoutAddresses } from "./before-it-goes.ts";
import { ownGrounds } from "./permitted.ts";
import { asksWhoIsSafe, readersOf } from "./readers.ts";
import { holding } from "./stays.ts";
import { isOwn } from "./whose.ts";

/** When the account was asked for, and what went before. */
export interface AccountingOptions {
  /** When the client's request came in. Default: the end of the time asked about. */
  readonly receivedAt?: string;
  /** The instant of writing, at which an official's wish still holds or no longer does. Default: `receivedAt`. */
  readonly at?: string;
  /** When earlier requests for an account came in. */
  readonly earlier?: List<string>;
  /** Entries of which somebody who knows has said that no law forbids to tell the client. */
  readonly mayBeTold?: List<string>;
}

/** The account for one client. Only `lines`, and what is `offered`, are for the client; the rest is the practice's. */
export interface Accounting {
  readonly client: PersonId;
  /** Who gets it: the client, or whoever certainly acts for the client or the estate and is not feared; of a minor whose own care it may tell of, the minor. */
  readonly sendTo: List<PersonId>;
  readonly from: Instant;
  readonly until: Instant;
  readonly lines: List<AccountingLine>;
  /** Lines that a law asks for which nobody can demand yet. */
  readonly offered: List<AccountingLine>;
  /** By when it must be given; later by one extension, with a letter that says why and by when. Absent where no law that asks for it names a time. */
  readonly answerBy?: Day;
  readonly extendedTo?: Day;
  /** Absent where no law that asks for it names a charge. */
  readonly fee?: "free" | "cost-based";
  readonly owed: List<{ readonly pack: string } & Sourced>;
  /** Not for the client's eyes: entries of which an official has asked that the client is not told yet. */
  readonly withheld: List<{ readonly entry: DisclosureId; readonly by: List<PersonId> } & Sourced>;
  /** Not for the client's eyes: entries that are accounted for unless some law forbids it. Somebody who knows is asked, and then they are named in `mayBeTold`. */
  readonly toAsk: List<{ readonly entry: DisclosureId } & Sourced>;
  /** The client's entries that need not be accounted for, each with the reason. */
  readonly leftOut: List<{ readonly entry: DisclosureId } & Sourced>;
  /** What to look at before it goes, and why a line is only offered. */
  readonly notes: List<Message>;
}

interface Law {
  readonly pack: Pack;
  readonly law: AccountingLaw;
}

const ownBasis = (client: PersonId, { holders }: LoggedContent): Basis | undefined => holders.find(({ who }) => who === client)?.basis;

const leavesOut = (client: PersonId, { to, purpose }: Disclosure, content: LoggedContent) => (each: LeftOut): boolean => {
  const own = ownBasis(client, content);
  const bases = own === undefined ? content.holders.map(({ basis }) => basis) : [own];
  if (each.on !== "any" && (bases.length === 0 || !bases.every((basis) => each.on.includes(basis)))) return false;
  if (each.own === true && own === undefined) return false;
  if (each.to !== undefined && !each.to.includes(to.kind)) return false;
  if (each.for !== undefined && !each.for.includes(purpose)) return false;
  return each.kinds === undefined || (content.kinds.length > 0 && content.kinds.every((kind) => each.kinds?.includes(kind) === true));
};

type Counting = { readonly counts: true } | { readonly counts: false; readonly why: Sourced | undefined };

const counting = ({ counts }: AccountingLaw, client: PersonId, entry: Disclosure, content: LoggedContent): Counting => {
  if ("allBut" in counts) {
    const why = counts.allBut.find(leavesOut(client, entry, content));
    return why === undefined ? { counts: true } : { counts: false, why };
  }
  const basis = ownBasis(client, content);
  const counted = counts.only.some(({ on, electronicFor }) => basis !== undefined && on.includes(basis)
    && (entry.throughHealthRecord !== "no" || (electronicFor !== "any" && !electronicFor.includes(entry.purpose))));
  return counted ? { counts: true } : { counts: false, why: undefined };
};

interface Asked {
  readonly client: PersonId;
  readonly from: Instant;
  readonly until: Instant;
  readonly received: Instant;
  readonly at: Instant;
  readonly mayBeTold: ReadonlySet<string>;
}

/** The first moment that a law reaches back to. */
const reach = ({ years, inForce }: AccountingLaw, received: Instant): Instant => {
  const back = yearsBefore(dayOf(received), years);
  return startOf(back < inForce.from ? inForce.from as Day : back, received);
};

const inPeriod = (at: Instant, law: AccountingLaw, { from, until, received }: Asked): boolean =>
  epochOf(at) >= Math.max(epochOf(from), epochOf(reach(law, received))) && epochOf(at) <= Math.min(epochOf(until), epochOf(received));

/** What came of one entry for one client under one law. */
interface Drawn {
  readonly lines: List<Line>;
  readonly withheld: Accounting["withheld"];
  readonly toAsk: Accounting["toAsk"];
  readonly leftOut: Accounting["leftOut"];
}

const NOTHING: Drawn = { lines: [], withheld: [], toAsk: [], leftOut: [] };

const drawnFrom = (entry: Disclosure, { law }: Law, asked: Asked, file: OpenFile): Drawn => {
  if (worksHere(entry.to, file) || !inPeriod(entry.at, law, asked)) return NOTHING;
  const { client } = asked;
  const own = entry.contents.filter((content) => isOwn(client, { holders: content.holders.map(({ who }) => who), about: content.about }, file)
    && law.binds(file.facts, content) !== "no");
  const judged = own.map((content) => ({ content, counting: counting(law, client, entry, content) }));
  const counted = judged.flatMap(({ content, counting }) => (counting.counts ? [content] : []));
  const reasons = judged.flatMap(({ counting }) => (counting.counts || counting.why === undefined ? [] : [counting.why]));
  const leftOut = reasons.map(({ citation, verified }) => ({ entry: entry.id, citation, verified }));
  if (counted.length === 0) return { ...NOTHING, leftOut };
  const bases = [...new Set(counted.flatMap((content) => ownBasis(client, content) ?? content.holders.map(({ basis }) => basis)))];
  const { stays } = law;
  const held = stays?.to.includes(entry.to.kind) === true && bases.some((basis) => stays.on.includes(basis)) ? holding(entry.stays, stays.orally, asked.at) : [];
  if (stays !== undefined && held.length > 0) {
    return { ...NOTHING, leftOut, withheld: [{ entry: entry.id, by: held.map(({ by }) => by), citation: stays.citation, verified: stays.verified }] };
  }
  const first = asked.mayBeTold.has(entry.id) ? undefined : law.asksFirst?.of.find((each) => counted.some((content) => leavesOut(client, entry, content)(each)));
  if (first !== undefined) return { ...NOTHING, leftOut, toAsk: [{ entry: entry.id, citation: first.citation, verified: first.verified }] };
  const sums = law.summedUp?.on ?? [];
  const [basis] = counted.flatMap((content) => ownBasis(client, content) ?? []);
  const line = {
    entries: [entry.id], first: entry.at, times: 1, to: entry.to.id, kind: entry.to.kind, what: distinct(counted.map(describe)), purpose: entry.purpose,
    ...(basis === undefined ? {} : { basis }),
    copyOfRequest: (entry.made === "in-writing" || entry.made === "signed-writing") && bases.every((each) => sums.includes(each)),
  };
  return { ...NOTHING, leftOut, lines: [{ line, bases, sums }] };
};

/** What went in an incident, as the log would have it, had this client's part gone on purpose on this ground. */
const asLogged = (
  { at, recipient, purpose, form, channel, requester, made }: DisclosureRequest, { id, topic, kinds, part2, about }: Content, who: PersonId, basis: Basis,
): readonly [Disclosure, LoggedContent] => [
  { id: id as string as DisclosureId, at, to: recipient, purpose, form, channel: channel.by, requestedBy: requester.id, made, throughHealthRecord: "unknown", contents: [], stays: [] },
  { id, ...(topic === undefined ? {} : { topic }), kinds, part2, about, holders: [{ who, basis }] },
];

/** What got out without anybody's leave: it stands on nothing, and is accounted for all the same. Of what this client has signed for, or got, nothing is said. */
const incidentLines = ({ pack, law }: Law, asked: Asked, file: OpenFile, policy: Policy): List<Line> => (law.incidents ? file.facts.incidents : []).flatMap((incident) =>
  incident.as.flatMap((request): List<Line> => {
    if (worksHere(request.recipient, file) || !inPeriod(incident.at, law, asked)) return [];
    const own = contentsOf(request, file).filter((content) => isOwn(asked.client, content, file));
    const bound = own.filter(({ kinds, part2 }) => law.binds(file.facts, { kinds, part2 }) !== "no");
    const groundOf = bound.length === 0 ? () => undefined : ownGrounds(pack, request, file, policy);
    const binding = bound.filter((content) => {
      const basis = groundOf(content.id, asked.client);
      return basis === undefined || counting(law, asked.client, ...asLogged(request, content, asked.client, basis)).counts;
    });
    const { id, kind } = request.recipient;
    const line = { entries: [], first: incident.at, times: 1, to: id, kind, what: distinct(binding.map(describe)), lapse: incident.lapse, copyOfRequest: false };
    return binding.length === 0 ? [] : [{ line, bases: [], sums: [] }];
  }));

const feeFor = ({ months }: NonNullable<AccountingLaw["free"]>, received: Instant, earlier: List<Instant>): "free" | "cost-based" => {
  const within = earlier.some((each) => epochOf(each) < epochOf(received) && birthdayOf(dayOf(each), months / 12) > dayOf(received));
  return within ? "cost-based" : "free";
};

const instantOr = (value: string, path: string): Instant => {
  if (isInstant(value)) return value;
  throw inputError("the request for an account", [{ path, code: "bad-instant", message: `not an instant in the form YYYY-MM-DDThh:mm:ss with an offset: \`${value}\`` }]);
};

/** What stands for any record, to ask whether a law binds the practice at all. */
const ANYTHING = { kinds: [], part2: "unknown" } as const;

const once = <T extends { readonly entry: DisclosureId }>(items: List<T>): List<T> => [...new Map(items.map((item) => [item.entry, item])).values()];

/**
 * The account of what left about one client between two instants, both included, as far back as the law of the policy
 * reaches. A partner's entries are not in it, and nothing in it depends on them.
 *
 * @throws {InputError} when the casefile is not coherent, the client is not in it, or an instant is none.
 */
export const accountingOfDisclosures = (
  casefile: Casefile | CasefileInput, client: string, from: string, to: string, policy: Policy, options: AccountingOptions = {},
): Accounting => {
  const file = openCasefile(casefile);
  const who = file.clients.get(client)?.id;
  if (who === undefined) throw inputError("the request for an account", [{ path: "/client", code: "unknown-client", message: `no client on file has the id \`${client}\`` }]);
  const received = instantOr(options.receivedAt ?? to, "/receivedAt");
  const asked: Asked = { client: who, from: instantOr(from, "/from"), until: instantOr(to, "/to"), received, at: instantOr(options.at ?? received, "/at"), mayBeTold: new Set(options.mayBeTold) };
  const earlier = (options.earlier ?? []).map((each, index) => instantOr(each, `/earlier/${String(index)}`));

  const laws = policy.packs.flatMap((pack): List<Law> => (pack.trail?.accounting === undefined ? [] : [{ pack, law: pack.trail.accounting }]))
    .filter(({ law }) => isInForceOn(law, dayOf(received)));
  const owed = laws.filter(({ law }) => law.waits === undefined && law.binds(file.facts, ANYTHING) !== "no");
  const waiting = laws.filter(({ law }) => law.waits !== undefined);
  const log = [...file.facts.disclosures].sort((a, b) => epochOf(a.at) - epochOf(b.at) || (a.id < b.id ? -1 : 1));
  const drawn = (law: Law): Drawn => {
    const each = log.map((entry) => drawnFrom(entry, law, asked, file));
    return {
      lines: [...each.flatMap(({ lines }) => lines), ...incidentLines(law, asked, file, policy)].sort((a, b) => byTime(a.line, b.line)),
      withheld: each.flatMap(({ withheld }) => withheld), toAsk: each.flatMap(({ toAsk }) => toAsk), leftOut: each.flatMap(({ leftOut }) => leftOut),
    };
  };
  const given = owed.map((law) => ({ law, ...drawn(law) }));
  const stayed = once(given.flatMap(({ withheld }) => withheld));
  const isStayed = (entry: DisclosureId): boolean => stayed.some((each) => each.entry === entry);
  // What one law asks about first, another answers only where it certainly binds.
  const demanded = new Set(given.flatMap(({ law: { law }, lines }) => (law.binds(file.facts, ANYTHING) === "yes" ? lines.flatMap(({ line }) => line.entries) : [])));
  const open = given.map(({ law, toAsk }) => ({ law, toAsk: toAsk.filter(({ entry }) => !demanded.has(entry) && !isStayed(entry)) }));
  const toAsk = once(open.flatMap(({ toAsk }) => toAsk));
  const isOpen = (entry: DisclosureId): boolean => toAsk.some((each) => each.entry === entry);
  const asOne = together(given.flatMap(({ lines }) => lines)).filter(({ line }) => !line.entries.some((entry) => isStayed(entry) || isOpen(entry)));
  const lines = withoutAddresses(summedUp([...asOne].sort((a, b) => byTime(a.line, b.line))).sort(byTime), asked, file);
  const told = new Set(lines.flatMap(({ entries }) => entries));
  const offered = withoutAddresses(waiting.flatMap((law) => summedUp(drawn(law).lines))
    .filter(({ entries }) => !entries.some((entry) => told.has(entry) || isStayed(entry) || isOpen(entry))).sort(byTime), asked, file);
  const [answer] = owed.flatMap(({ law }) => law.answer ?? []);
  const [free] = owed.flatMap(({ law }) => law.free ?? []);
  const answerBy = answer === undefined ? undefined : after(received, answer.within).slice(0, 10) as Day;
  const sendTo = readersOf(who, () => isOwnCare(who, file), file, asked.at);
  const notes = [
    ...open.flatMap(({ law: { pack, law: { asksFirst } }, toAsk }) => (asksFirst === undefined || toAsk.length === 0 ? [] : [{ id: `${pack.id}/asks-first`, text: asksFirst.says, slots: {} }])),
    ...(offered.length === 0 ? [] : waiting.map(({ pack, law }) => ({ id: `${pack.id}/waits`, text: law.waits ?? "", slots: {} }))),
    ...(sendTo.length > 0 ? [] : [...asksWhoIsSafe([who], file, asked.at), ...asksWhoActs(who, file, asked.at)]),
    ...beforeItGoes([...lines, ...offered], laws.map(({ law }) => law), asked, file),
  ];
  return frozen({
    client: who, sendTo, from: asked.from, until: asked.until, lines, offered,
    ...(answer === undefined || answerBy === undefined ? {} : { answerBy, extendedTo: after(startOf(answerBy, received), answer.extension).slice(0, 10) as Day }),
    ...(free === undefined ? {} : { fee: feeFor(free, received, earlier) }),
    owed: owed.map(({ pack: { id }, law: { citation, verified } }) => ({ pack: id, citation, verified })),
    withheld: stayed,
    toAsk,
    leftOut: once(given.flatMap(({ leftOut }) => leftOut)).filter(({ entry }) => !told.has(entry) && !isOpen(entry)),
    notes,
  });
};
