/** The same case where most of what can be in doubt is as a discloser would wish: the world in which something goes. */
import { PLAIN_ELEMENTS } from "../../domain/standing.ts";
import { TOPICS, type Consult } from "../../domain/vocabulary.ts";
import type { Case } from "../case.ts";
import { ask, findingOf, rulesFor } from "../laws/law.ts";

/** What a fact of a claim is when it speaks for disclosing. */
const GOOD: { readonly [fact: string]: unknown } = {
  judge: "yes", privilege: "ruled", subpartE: "yes", subpoena: "yes", covers: "all-named", served: "yes", domesticated: "yes", assurance: "notice", noticeAt: "2026-02-01T09:00:00-08:00",
  names: ["ana", "ben", "carl", "mother"], objectionTimeOver: "yes", paper: "search-warrant", victim: "named", serious: "yes", imminent: "yes", intentAndAbility: "yes", plan: "yes", suspected: "yes", nowAtRisk: "yes", canConsent: "no", agreed: "yes", inBestInterest: "yes",
  authority: "yes", tendered: "yes", given: "yes", signed: "yes",
};
const ATTESTED = { by: "dr-lee", at: "2026-02-20T09:00:00-08:00", role: "treating-clinician", grounds: "clinical-judgement" } as const;

/** The facts of a claim that speak for disclosing; a value that this kind of claim does not know stays away. */
const eased = (claim: Case["request"]["claims"][number], people: readonly string[], recipient: string): Case["request"]["claims"][number] => {
  const good = Object.fromEntries(Object.entries(GOOD).filter(([fact]) => fact in claim && !(fact === "victim" && claim.kind === "abuse") && !(fact === "paper" && claim.kind !== "search-warrant")));
  const helped = { ...("canHelp" in claim ? { canHelp: [recipient] } : {}), ...("victims" in claim ? { victims: [recipient] } : {}), ...("who" in claim ? { who: recipient } : {}), ...("deliverTo" in claim ? { deliverTo: recipient } : {}) };
  return { ...claim, ...good, ...helped, of: people, to: [recipient], attested: ATTESTED, knownAt: ATTESTED.at };
};

/** Nothing objected, everybody verified, plain notes, and claims whose facts are all there. Who signed what stays as it is. */
export const plain = (aCase: Case): Case => {
  const { casefile, request } = aCase;
  const people = [...casefile.clients, ...casefile.others].map(({ id }) => id);
  const verified = { identity: "yes", authority: "yes", contract: "yes" } as const;
  return {
    ...aCase,
    casefile: {
      ...casefile, covered: "yes",
      clients: casefile.clients.map((client) => ({ ...client, objections: [], protectiveOrders: [], capacity: client.capacity.length === 0 ? [{ from: "2020-01-01T00:00:00-08:00", is: "able" as const }] : client.capacity, born: client.born === "unknown" ? "1985-04-02" : client.born })),
      sessions: casefile.sessions.map((session) => ({ ...session, consentedBy: session.consentedBy === "unknown" ? "client" as const : session.consentedBy })),
      records: casefile.records.map((record) => ({
        ...record, portions: record.portions.map((portion) => ({ ...portion, keptSeparate: "no" as const, excludedContent: "yes" as const, promisedSource: "no" as const, sensitivities: [], part2: portion.part2 === "unknown" ? "no" as const : portion.part2 })),
      })),
    },
    request: {
      ...request, requester: { ...request.requester, ...verified }, recipient: { ...request.recipient, ...verified },
      channel: { by: request.channel.by === "public-space" ? "mail" : request.channel.by, addressVerified: "yes", private: "yes", encrypted: "no" },
      claims: request.claims.map((claim) => (claim.kind === "determination" || claim.kind === "access-harm" ? claim : eased(claim, people, request.recipient.id))),
    },
  };
};

/** The rules that say not yet here until somebody was consulted, with whom. The rules are asked directly. */
const askingFirst = (aCase: Case): readonly (readonly [rule: string, whom: Consult])[] => {
  const asked = ask(aCase);
  const found = asked.contents.flatMap((content) => rulesFor(aCase.policy, asked, content).flatMap(({ rule }): (readonly [string, Consult])[] => (
    rule.effect === "forbid" && rule.consult !== undefined && content.holders.some((holder) => findingOf(rule, asked, content, holder).kind !== "silent") ? [[rule.id, rule.consult[0] ?? "attorney"]] : [])));
  return [...new Map(found)];
};

/** Every content has been talked over with whoever each such rule names, and the answer was that it may go. */
export const consulted = (aCase: Case): Case => {
  const rules = askingFirst(aCase);
  const on = ask(aCase).contents.map(({ id }) => id);
  const claims = rules.map(([silences, whom], index) => ({
    id: `consulted-${String(index)}`, kind: "determination" as const, of: aCase.casefile.clients.map(({ id }) => id), to: [aCase.request.recipient.id], attested: ATTESTED, knownAt: ATTESTED.at,
    silences, on, consulted: whom, conclusion: "disclose" as const,
  }));
  return { ...aCase, request: { ...aCase.request, claims: [...aCase.request.claims, ...claims] } };
};

/** Everybody waived the privilege for this recipient, on a paper that is no authorization. */
export const waived = (aCase: Case): Case => ({
  ...aCase,
  casefile: {
    ...aCase.casefile,
    releases: [...aCase.casefile.releases, ...[...aCase.casefile.clients, ...aCase.casefile.others].map(({ id }): Case["casefile"]["releases"][number] => ({
      id: `waiver-${id}`, of: id, signedBy: id, signedAs: "self", act: "privilege-waiver", signedAt: ATTESTED.at, form: "written", discloser: "this-practice",
      recipients: [aCase.request.recipient.id], purposes: "any", covers: { kinds: "entire-record", statements: [...TOPICS], days: "all", sensitivities: "all", part2: "no" },
      expires: "none", statements: [...PLAIN_ELEMENTS], combinedWith: [], conditioned: "no", witness: "no", doubts: [],
    }))],
  },
});
