/** The acts worth trying for a content: by whom, on what. Whether they turn anything is for the engine to say. */
import type { Content } from "../domain/content.ts";
import { areNotes } from "../domain/notes.ts";
import { FORM_ELEMENTS, PERSONAL_KINDS, type Consult, type FormElement, type PortionKind } from "../domain/vocabulary.ts";
import type { Release } from "../domain/release.ts";
import type { Missing } from "../domain/known.ts";
import { isInForceAgainst, isWorriedAbout } from "../domain/persons.ts";
import type { List, PersonId } from "../domain/schema.ts";
import type { Decision, PortionVerdict } from "../engine/decision.ts";
import type { Policy } from "../engine/policy.ts";
import { clinicianOf, performed, type Act, type FormNeeded } from "./acts.ts";
import { unknownsIn, type Answer, type Unknown } from "./unknowns.ts";
import { decideIn, type World } from "./world.ts";

/** An act, whom it concerns, and the world after it. */
export interface Candidate {
  readonly act: Act;
  /** The holder whose part alone it bears on; absent where it bears on all. */
  readonly of?: PersonId;
  /** Of a question: where the answer would be noted. Two answers to one question are no two acts. */
  readonly at?: string;
  readonly apply: (world: World) => World;
  /** The same paper without one of the things that stand on it. */
  readonly without?: (part: PartOfPaper) => Candidate;
}

/** What a paper can do without where nobody asks for it. */
export type PartOfPaper = FormElement | "witness";
/** Everything that is tried. */
export const PARTS_OF_PAPER: List<PartOfPaper> = ["witness", ...FORM_ELEMENTS];

/** What stands on a form only in special cases: a form without them is complete. */
const SPECIAL: ReadonlySet<FormElement> = new Set(["all-future-treatment-payment-operations", "remuneration", "revocation-witnessed"]);

/** Everything that a careful form can carry; what nobody asks for is taken out again when a set is found. */
const FULL: List<FormElement> = FORM_ELEMENTS.filter((element) => !SPECIAL.has(element));

const COURT_PURPOSES: ReadonlySet<string> = new Set(["litigation", "divorce", "custody", "criminal-prosecution", "criminal-defense", "probate", "guardianship"]);

/** What the law counts as notes is released on a form of its own. */
const classOf = (content: Content): "notes" | "sud-notes" | "chart" =>
  (content.kinds.includes("sud-counseling-notes") ? "sud-notes" : content.kinds.some((kind) => kind === "psychotherapy-notes") || areNotes(content) === "yes" ? "notes" : "chart");

const kindsFor = (content: Content): List<PortionKind> => {
  switch (classOf(content)) {
    case "sud-notes": return ["sud-counseling-notes"];
    case "notes": return ["psychotherapy-notes"];
    case "chart": return [...new Set(content.kinds)].sort();
  }
};

const actsOfForm = ({ request: { purpose, claims, recipient, requester }, facts }: World, holder: PersonId, part2: boolean): List<Release["act"]> => [
  "release",
  ...(claims.some(({ kind }) => kind === "subpoena" || kind === "court-order") ? ["privilege-waiver"] as const : []),
  ...(part2 && COURT_PURPOSES.has(purpose) ? ["legal-proceedings"] as const : []),
  ...(purpose === "unit-therapy" ? ["sharing-within-unit"] as const : []),
  ...(recipient.id === holder || facts.clients.some(({ id, representatives }) => id === holder && representatives.some(({ who }) => who === requester.id)) ? ["request-for-access"] as const : []),
];

const unique = <T>(items: Iterable<T>): T[] => [...new Set(items)];

/** The forms that could be signed for one holder's part of these contents, which are alike: by the holder, or by whoever has papers. */
const formsFor = (world: World, holder: PersonId, alike: List<Content>): List<Candidate> => {
  const { request, facts } = world;
  const client = facts.clients.find(({ id }) => id === holder);
  // Nobody is asked to sign for somebody, or on behalf of somebody, from whom a court protects that very person, nor for whoever
  // acts for the client and is feared to do harm by it: that signature is the easiest to force.
  const would = [request.recipient.id, request.requester.id, ...request.onBehalfOf].filter((who) => who !== holder);
  if (client !== undefined && would.some((who) => isInForceAgainst(client, who, request.at) || isWorriedAbout(who, client, request.at))) return [];
  // Nor is somebody asked to sign for the very person whom a court protects from the signer.
  const papers = client === undefined ? [] : client.representatives.filter(({ who }) => !isInForceAgainst(client, who, request.at));
  const signers: List<Pick<FormNeeded, "by" | "as">> = [{ by: holder, as: "self" }, ...papers.map(({ who, as }) => ({ by: who, as }))];
  const days = alike.flatMap(({ from, until }) => [from, until]).sort();
  const [from, until] = [days[0], days.at(-1)];
  if (from === undefined || until === undefined) return [];
  const what = {
    of: holder, recipient: request.recipient.id, purpose: request.purpose, days: { from, until },
    kinds: unique(alike.flatMap(kindsFor)).sort(), topics: unique(alike.flatMap(({ topic }) => topic ?? [])).sort(),
    sensitivities: unique(alike.flatMap(({ sensitivities }) => sensitivities)).sort(), part2: alike.some(({ part2 }) => part2 !== "no"), witness: true,
  };
  const elements = FULL.filter((element) => element !== "representative-authority");
  return actsOfForm(world, holder, what.part2).flatMap((act) => signers.map(({ by, as }): Candidate => {
    const form: FormNeeded = { ...what, act, by, as, elements: as === "self" ? elements : FULL };
    return signing(form);
  }));
};

/** The act of signing this form. */
export const signing = (form: FormNeeded): Candidate => {
  const act: Act = { act: "sign", who: form.by, form };
  return {
    act, of: form.of, apply: (world) => performed(act, world, { contents: [], holders: [] }),
    without: (part) => signing(part === "witness" ? { ...form, witness: false } : { ...form, elements: form.elements.filter((each) => each !== part) }),
  };
};

/** The act of filing a request that states these things. */
const filing = (act: Extract<Act, { readonly act: "file-request" }>, about: Parameters<typeof performed>[2]): Candidate => ({
  act, apply: (world) => performed(act, world, about),
  without: (part) => filing({ ...act, elements: act.elements.filter((each) => each !== part) }, about),
});

const consultsFor = (world: World, alike: List<Content>, content: Content, verdicts: List<PortionVerdict>, policy: Policy): List<Candidate> => {
  if (clinicianOf(world) === undefined) return [];
  const asked = new Set(verdicts.flatMap(({ holders }) => holders).flatMap(({ barred }) => barred.filter(({ inDoubt }) => inDoubt).flatMap(({ basis, by }) => [`gate/${basis}`, ...by])));
  const rules = policy.packs.flatMap((pack) => pack.rules).filter((rule) => asked.has(rule.id));
  const byConsult = (consult: Consult): List<string> => [
    ...rules.filter((rule) => rule.effect === "forbid" && rule.consult?.includes(consult) === true).map(({ id }): string => id),
    ...(verdicts.some((verdict) => verdict.consult.includes(consult)) ? [...asked].filter((id) => id.startsWith("gate/")) : []),
  ].sort();
  return unique(verdicts.flatMap(({ consult }) => consult)).sort().flatMap((consult): List<Candidate> => {
    const on = byConsult(consult);
    if (on.length === 0) return [];
    const act: Act = { act: "consult", who: "practice", consult, on };
    return [{ act, apply: (each) => performed(act, each, { contents: alike.map(({ id }) => id), holders: content.holders }) }];
  });
};

const isCourtMatter = ({ request: { purpose, claims } }: World): boolean =>
  COURT_PURPOSES.has(purpose) || claims.some(({ kind }) => kind === "subpoena" || kind === "court-order" || kind === "search-warrant");

const othersFor = (world: World, alike: List<Content>, content: Content): List<Candidate> => {
  const { request, facts } = world;
  const about = { contents: alike.map(({ id }) => id), holders: content.holders };
  const acts: Act[] = [{ act: "use-channel", who: "practice", channel: "in-person" }];
  if (isCourtMatter(world)) acts.push({ act: "rule", who: "court", names: about.contents, part2: content.part2 !== "no" });
  if (request.recipient.contract === "no") acts.push({ act: "sign-contract", who: request.recipient.id });
  for (const holder of content.holders) {
    if (facts.clients.some(({ id }) => id === holder)) acts.push({ act: "explain-limits", who: "practice", to: holder });
    if (facts.agreements.some((each) => each.kind === "collateral" && each.client === holder && each.collateral === request.recipient.id)) {
      acts.push({ act: "renew-check-in", who: "practice", with: holder, about: request.recipient.id });
    }
  }
  const asker = PERSONAL_KINDS.has(request.recipient.kind) ? request.requester.id : request.recipient.id;
  return [
    ...(clinicianOf(world) === undefined ? [] : [filing({ act: "file-request", who: asker, elements: FULL }, about)]),
    ...acts.map((act): Candidate => ({
      act, ...(act.act === "explain-limits" ? { of: act.to } : act.act === "renew-check-in" ? { of: act.with } : {}), apply: (each) => performed(act, each, about),
    })),
  ];
};

const missingKey = ({ fact, of, askedOf }: Missing): string => [fact, of, askedOf].join("\u0000");

/** The last word of a path, as facts are called: `excluded-content` of `.../excludedContent`. */
const wordOf = (path: string): string => (path.split("/").at(-1) ?? "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A world, and what is missing in it. */
type Lacking = readonly [world: World, missing: PortionVerdict["missing"]];

/** The answers that settle something in one of these worlds, each to one question: the one that is asked there, if several are settled by it. */
const findingOut = (world: World, content: Content, worlds: List<Lacking>, policy: Policy): List<Candidate> => {
  const lacking = worlds.filter(([, missing]) => missing.length > 0);
  if (lacking.length === 0) return [];
  const settles = ({ given }: Answer): List<Missing> => lacking.flatMap(([each, missing]) => {
    const left = new Set(decideIn(given(each), policy).missing.map(missingKey));
    return missing.filter((one) => !left.has(missingKey(one)));
  });
  const isAsked = ({ settles: only }: Unknown): boolean => only === undefined || lacking.some(([, missing]) => missing.some(({ fact }) => fact === only));
  return unknownsIn(world, [content]).filter(isAsked).flatMap(({ path, answers, settles: only }) => {
    const settled = answers.map((answer) => ({ answer, facts: settles(answer) }));
    // An answer that opens leaves no other question standing either: what is asked here is what each answer settles.
    const asks = settled.reduce<List<Missing>>((all, { facts }) => all.filter((one) => facts.some((each) => missingKey(each) === missingKey(one))), settled[0]?.facts ?? []);
    return settled.flatMap(({ answer, facts }): List<Candidate> => {
      const asked = [...asks, ...facts].find(({ fact }) => fact === (only ?? wordOf(path))) ?? asks[0] ?? facts[0];
      if (asked === undefined || facts.length === 0) return [];
      const act: Act = { act: "find-out", who: asked.askedOf, fact: asked.fact, of: asked.of };
      return [{ act, at: path, apply: (each) => performed(act, each, { contents: [], holders: [] }, answer.given) }];
    });
  });
};

/**
 * On whose signatures hangs what is none of theirs: of those who hold the rest of what may leave only together, and of the clients of whom
 * somebody told who is no client.
 */
const waitedFor = ({ facts: { agreements, clients } }: World, { about, entries, holders }: Content): List<PersonId> => {
  const isTogether = agreements.some((each) => each.kind === "unit-records" && each.text === "only-together");
  const areClients = new Set<PersonId>(clients.map(({ id }) => id));
  const toldOf = holders.every((who) => areClients.has(who)) ? [] : about.filter((who) => areClients.has(who));
  return unique([...(isTogether ? entries.flatMap(({ portion }) => portion.holders) : []), ...toldOf]).filter((who) => !holders.includes(who));
};

/** Everything worth trying for a content of a world that was narrowed to it; `alike` are the contents for which one form would do. */
export const candidatesFor = (world: World, content: Content, alike: List<Content>, before: Decision, policy: Policy): List<Candidate> => {
  const alikeIn = alike.filter((each) => classOf(each) === classOf(content));
  const forms = [
    ...content.holders.flatMap((holder) => formsFor(world, holder, alikeIn.filter((each) => each.holders.includes(holder)))),
    ...waitedFor(world, content).flatMap((who) => formsFor(world, who, alikeIn)).map(({ act, apply, without }): Candidate => ({ act, apply, ...(without && { without }) })),
  ];
  const signed = forms.reduce((each, { apply }) => apply(each), world);
  const afterwards = decideIn(signed, policy);
  return [
    ...forms, ...othersFor(world, alike, content), ...consultsFor(world, alike, content, [...before.portions, ...afterwards.portions], policy),
    ...findingOut(world, content, [[world, before.missing], [signed, afterwards.missing]], policy),
  ];
};
