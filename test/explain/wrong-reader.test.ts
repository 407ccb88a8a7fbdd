/**
 * What holds of every text that leaves the practice, of couples and of three, with somebody who acts for one of them: it
 * tells no reader of anybody of whom that reader may not hear.
 */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  denialLetter, evaluateDisclosure, explain, noCasefile, policyFor, privilegeAssertion, parseRequest, render, type CasefileInput, type Decision, type DisclosureRequestInput,
} from "subrosa";
import { cases, type Case, type Evaluate } from "subrosa/testing";

const policies = [policyFor({ jurisdictions: [], codes: ["aamft"], notModelled: ["US-CA"] }), policyFor({ jurisdictions: ["US-CA"], codes: ["aamft"] })];
type Person = CasefileInput["clients"][number];
type Kind = DisclosureRequestInput["requester"]["kind"];
const READERS: readonly (readonly [id: string, kind: Kind])[] = [
  ["ana", "client"], ["ben", "partner"], ["mother", "custodial-parent"], ["mother", "guardian"], ["doe", "opposing-attorney"], ["eva", "friend"],
];
const PURPOSES = ["self-access", "personal-representation", "custody", "family-support"] as const;
const worry = (is: "abuse" | "endangers") => [{ is, attested: { by: "dr-lee", at: "2026-01-05T09:00:00-08:00", role: "treating-clinician" as const, grounds: "clinical-judgement" as const } }];
/** Who acts for Ana, and what stands in the way of that: nothing, a fear, a court's order, care of her own. */
const STANDING = ["calm", "feared", "kept-away", "came-alone"] as const;
interface Reading extends Case { readonly standing: (typeof STANDING)[number]; readonly isActing: boolean }

const readings: fc.Arbitrary<Reading> = fc.record({
  drawn: cases(fc.constantFrom(...policies)), reader: fc.constantFrom(...READERS), purpose: fc.constantFrom(...PURPOSES),
  standing: fc.constantFrom(...STANDING), minor: fc.boolean(), sentOn: fc.constantFrom(false, false, true),
}).map(({ drawn: { request, casefile, policy }, reader: [id, kind], purpose, standing, minor, sentOn }): Reading => {
  const isMinor = minor || standing === "came-alone";
  const ana = (person: Person): Person => (person.id !== "ana" ? { ...person, representatives: person.representatives.filter(({ who }) => who !== "mother") } : {
    ...person, born: isMinor ? "2012-05-01" : person.born,
    representatives: [{ who: "mother", as: isMinor ? "parent" : "guardian", authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00-08:00", until: "open", concerns: standing === "feared" ? worry("abuse") : [] }],
    protectiveOrders: standing === "kept-away" ? [{ against: "mother", from: "2026-01-05T09:00:00-08:00", until: "open" }] : person.protectiveOrders,
  });
  const party = { ...request.requester, id, kind, place: "outside" as const, identity: "yes" as const, authority: "yes" as const };
  return {
    policy, standing, isActing: id === "mother",
    casefile: { ...casefile, clients: casefile.clients.map(ana), sessions: casefile.sessions.map((session) => ({ ...session, consentedBy: standing === "came-alone" ? "client" : minor ? "parent" : session.consentedBy })) },
    request: { ...request, requester: party, recipient: sentOn && request.recipient.id !== id ? request.recipient : party, onBehalfOf: id === "mother" ? ["ana"] : [], purpose },
  };
});

const goes = ({ portions }: Decision) => portions.filter(({ verdict }) => verdict === "may" || verdict === "must");
/** Every text that whoever asked may get to read. */
const textsOf = (decision: Decision, request: DisclosureRequestInput): string => [
  explain(decision, { audience: "requester" }), ...[denialLetter(decision), privilegeAssertion(decision, parseRequest(request))].map((letter) => (letter === undefined ? "" : render(letter))),
].join("\n");
const mentions = (text: string, id: string): boolean => new RegExp(`(?<![\\p{L}\\p{N}-])${id}(?![\\p{L}\\p{N}-])`, "u").test(text);

const saidByRequest = ({ request: { requester, recipient, onBehalfOf, asked } }: Case): readonly string[] =>
  [requester.id, recipient.id, ...onBehalfOf, ...asked.flatMap((each) => (each.what === "whole-file" ? [each.of] : each.what === "statement" ? each.holders : []))];
const onFile = ({ casefile: { clients, others, clinicians } }: Case): readonly string[] =>
  [...clients, ...others, ...clinicians].map(({ id }) => id).concat(clients.flatMap(({ representatives }) => representatives.map(({ who }) => who)));

type Texts = (aCase: Case, evaluate?: Evaluate) => string;
const texts: Texts = ({ request, casefile, policy }) => textsOf(evaluateDisclosure(request, casefile, policy), request);
const named = (aCase: Reading, of: Texts): boolean => {
  const decision = evaluateDisclosure(aCase.request, aCase.casefile, aCase.policy);
  const toReader = aCase.request.requester.id === aCase.request.recipient.id ? goes(decision).flatMap(({ holders }) => holders.flatMap(({ holder }) => holder ?? [])) : [];
  const known = new Set<string>([...saidByRequest(aCase), ...toReader]);
  const text = of(aCase);
  return !onFile(aCase).some((who) => !known.has(who) && mentions(text, who));
};
const isStranger = ({ standing, isActing }: Reading): boolean => isActing && standing !== "calm";
/** Whoever acts for nobody who may be spoken of hears what is said where nobody is on file, unless something is handed over. */
const asWhereNobodyIs = (aCase: Reading, of: Texts): boolean => {
  const { request, casefile, policy } = aCase;
  if (!isStranger(aCase) || (goes(evaluateDisclosure(request, casefile, policy)).length > 0 && request.requester.id === request.recipient.id)) return true;
  return of(aCase) === of({ request, casefile: noCasefile, policy });
};
/** The file without what another client has said, got or had revoked against anybody. */
const withoutOthersActs = ({ request: { requester }, casefile, ...rest }: Reading, request: DisclosureRequestInput): Case => ({
  ...rest, request, casefile: {
    ...casefile, clients: casefile.clients.map((person) => (person.id === requester.id ? person : { ...person, objections: [], protectiveOrders: [] })),
    releases: casefile.releases.filter(({ of }) => of === requester.id),
  },
});
const whatOthersDidIsNotTold = (aCase: Reading, of: Texts): boolean => {
  const { request, casefile } = aCase;
  if (!casefile.clients.some(({ id }) => id === request.requester.id)) return true;
  const less = withoutOthersActs(aCase, request);
  const going = (each: Case): string => goes(evaluateDisclosure(each.request, each.casefile, each.policy)).map(({ content }) => content).join(" ");
  return going(aCase) !== going(less) || of(aCase) === of(less);
};

/** The first case that breaks a law, told in a line; undefined where none does. */
const broken = (law: (aCase: Reading, of: Texts) => boolean, of: Texts = texts): string | undefined => {
  const { failed, counterexample, errorInstance } = fc.check(fc.property(readings, (aCase) => law(aCase, of)), { numRuns: 700, seed: 45164502, endOnFailure: true });
  if (!failed) return undefined;
  const [found] = counterexample ?? [];
  if (found === undefined || !String(errorInstance).includes("Property failed")) throw errorInstance as Error;
  return JSON.stringify([found.standing, found.request, found.casefile.releases, found.casefile.clients, of(found)]);
};

describe("no text", () => {
  test("names anybody on file whom the request does not name, but those whose part is handed over", () => { expect(broken(named)).toBeUndefined(); });
  test("tells who is feared, kept away or acts for a minor who came alone, that anybody is on file", () => { expect(broken(asWhereNobodyIs)).toBeUndefined(); });
  test("tells a client what another has signed, revoked, objected to or got from a court, where the same goes", () => { expect(broken(whatOthersDidIsNotTold)).toBeUndefined(); });
});

describe("each of these is found out", () => {
  test("a text that says why names somebody", () => {
    const saysWhy: Texts = (aCase) => texts(aCase) + explain(evaluateDisclosure(aCase.request, aCase.casefile, aCase.policy));
    for (const law of [named, whatOthersDidIsNotTold]) expect(broken(law, saysWhy)).toBeDefined();
  });
  test("a text that is put off, rather than refused, for whoever is feared", () => {
    const puts: Texts = (aCase) => (aCase.casefile.clients.length === 0 ? texts(aCase) : texts(aCase).replace("Nothing can be said here on whether anybody is or was a client.", "This cannot be handed over now."));
    expect(broken(asWhereNobodyIs, puts)).toBeDefined();
  });
  test("there is something to look at", () => {
    const seen = fc.sample(readings, { numRuns: 300, seed: 7 }).map((aCase) => ({ aCase, decision: evaluateDisclosure(aCase.request, aCase.casefile, aCase.policy) }));
    const share = (is: (each: (typeof seen)[number]) => boolean): number => seen.filter(is).length / seen.length;
    expect(share(({ aCase }) => isStranger(aCase))).toBeGreaterThan(0.1);
    expect(share(({ decision }) => goes(decision).length > 0)).toBeGreaterThan(0.05);
    expect(share(({ decision }) => denialLetter(decision) !== undefined)).toBeGreaterThan(0.01);
    for (const audience of ["member", "representative", "stranger", "court"] as const) expect(share(({ decision }) => decision.response.audience === audience)).toBeGreaterThan(0.02);
  });
});
