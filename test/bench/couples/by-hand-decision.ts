/**
 * What a person would write for exactly this policy if the answer had to be the very decision that the library gives:
 * the same object, byte for byte as JSON, and as deeply frozen. What never varies is made once and shared; what
 * depends on the case is made anew and frozen as it is made. The limit for the library's own speed.
 */
import type { Basis, Decision, Duty, HolderVerdict, Message, Obligation, Reason, Verdict as PortionVerdict } from "../../../src/index.ts";
import { formFor } from "./by-hand.ts";
import { NOTES, type CouplesFile, type Query } from "./policy.ts";
import { EDITION, SAID, SAYS, SOURCE } from "./says.ts";
import type { Prepared } from "./translate.ts";

const freeze = Object.freeze;
const NONE: readonly never[] = freeze([]);
const NO_SLOTS = freeze({});
const CITATION = freeze({ source: SOURCE, provision: "0", edition: EDITION });
const VERIFIED = freeze({ at: "test/bench/couples/policy.ts", on: "2026-11-27" });
const POLICY: Decision["policy"] = freeze([freeze({ id: "couples", version: "0", edition: EDITION })]);
const ASKED: Message = freeze({ id: "says", text: "The policy asks for this.", slots: NO_SLOTS });

type Rule = keyof typeof SAYS;
type Contents = Reason["contents"];

/** What is known of a rule beforehand. */
interface Constants {
  readonly rule: string;
  readonly by: readonly string[];
  readonly message: Message;
  readonly basis: Basis;
  readonly stoodOn: readonly Basis[];
}

const constants = (id: Rule, basis: Basis): Constants => {
  const rule = `couples/0/${id}`;
  return { rule, by: freeze([rule]), message: freeze({ id: "says", text: SAYS[id], slots: NO_SLOTS }), basis, stoodOn: freeze([basis]) };
};

const UNVERIFIED = constants("identity-unverified", "authorization");
const ORDER = constants("court-order", "court-order");
const NO_ORDER = constants("subpoena-without-order", "authorization");
const ABUSE = constants("child-abuse-report", "abuse-report");
const THREAT = constants("serious-threat", "threat-to-others");
const PAYMENT = constants("payment", "payment");
const TREATMENT = constants("treatment", "treatment");
const EMERGENCY = constants("emergency", "emergency");
const RELEASED = constants("all-members-released", "authorization");
const UNNAMED = constants("notes-not-named", "authorization");
const PARTIAL = constants("partial-release", "authorization");

const AUTHORIZATION: readonly Basis[] = RELEASED.stoodOn;
const BOTH = new Map<Basis, { readonly asHeard: readonly Basis[]; readonly inOrder: readonly Basis[] }>(
  [ORDER, ABUSE, THREAT, PAYMENT, TREATMENT, EMERGENCY].map(({ basis }) => [basis, { asHeard: freeze([basis, "authorization"] as const), inOrder: freeze(["authorization", basis] as const) }]),
);

const reason = (rule: string, effect: Reason["effect"], message: Message, contents: Contents): Reason =>
  freeze({ rule, pack: "couples", effect, finding: "holds", message, citation: CITATION, principle: "autonomy", verified: VERIFIED, contents });
const defeated = (rule: string, message: Message, contents: Contents, defeatedBy: readonly string[]): Reason =>
  freeze({ rule, pack: "couples", effect: "permit", finding: "holds", message, citation: CITATION, principle: "autonomy", verified: VERIFIED, contents, defeatedBy });
const obligation = (duty: Duty, upon: Obligation["upon"], rule: string, contents: Contents): Obligation =>
  freeze({ duty, upon, reasons: freeze([reason(rule, "oblige", ASKED, contents)]) });

const releasedBy = (name: string, form: string): Message => freeze({ id: "says", text: SAYS["all-members-released"], slots: freeze({ name, form }) });
const lackOf = (text: string, name: string): Message => freeze({ id: "says", text, slots: freeze({ name }) });

const goes = (holder: HolderVerdict["holder"], { by, basis }: Constants, alsoStood: readonly Basis[], barred: HolderVerdict["barred"], lookedFor: readonly Basis[]): HolderVerdict =>
  freeze({ holder, verdict: "may", by, basis, alsoStood, barred, lookedFor } as HolderVerdict);
const stays = (holder: HolderVerdict["holder"], by: readonly string[], barred: HolderVerdict["barred"], lookedFor: readonly Basis[]): HolderVerdict =>
  freeze({ holder, verdict: "must-not", by, alsoStood: NONE, barred, lookedFor } as HolderVerdict);
const barOn = (basis: Basis, by: readonly string[]) => freeze({ basis, by, inDoubt: false });

type Response = Decision["response"];
const said = (audience: Response["audience"], kind: Response["kind"], id: keyof typeof SAID): Response => freeze({ audience, kind, message: freeze({ id, text: SAID[id], slots: NO_SLOTS }) });
const PAPER_SENT = said("court", "send", "send");
const PAPER_ARRIVED = said("court", "hold", "paper-arrived");
const COURT_SIDE = said("court", "cannot-confirm", "court-side");
const PROFESSIONAL_SENT = said("professional", "send", "send");
const PROFESSIONAL = said("professional", "cannot-confirm", "professional");
const STRANGER_SENT = said("stranger", "send", "send");
const STRANGER = said("stranger", "cannot-confirm", "stranger");

const responseTo = ({ basis: { type }, requester: { role, verified } }: Query, goes: boolean): Response => {
  if (type === "court-order" || type === "subpoena") return goes ? PAPER_SENT : PAPER_ARRIVED;
  if (role === "attorney" || role === "police") return goes ? PAPER_SENT : COURT_SIDE;
  if (!verified || role === "member") return goes ? STRANGER_SENT : STRANGER;
  return goes ? PROFESSIONAL_SENT : PROFESSIONAL;
};

/** The first date ahead on any form, as it is written there. */
const firstAhead = ({ query: { at }, file: { releases: forms }, dates }: Prepared): string | undefined => {
  let first = Infinity;
  let position = 0;
  let which: 0 | 1 | 2 = 0;
  for (let index = 0; index < forms.length; index += 1) {
    const form = forms[index];
    if (form === undefined) continue;
    const { signedAt, expiresAt, revokedAt } = form;
    if (signedAt > at && signedAt < first) [first, position, which] = [signedAt, index, 0];
    if (expiresAt !== null && expiresAt > at && expiresAt < first) [first, position, which] = [expiresAt, index, 1];
    if (revokedAt !== null && revokedAt > at && revokedAt < first) [first, position, which] = [revokedAt, index, 2];
  }
  return first === Infinity ? undefined : dates[position]?.[which];
};

/** Leave to send is known again, as the library knows its own. */
const issued = new WeakSet();

const clearanceFor = ({ query: { requester, basis }, content, purpose, at }: Prepared, holders: readonly HolderVerdict[], until: string | undefined, contents: Contents): object => {
  const grounds: object[] = [];
  for (let index = 0; index < holders.length; index += 1) grounds.push(freeze({ content, holder: holders[index]?.holder, basis: holders[index]?.basis }));
  freeze(grounds);
  const form = basis.type === "payment" && basis.limited ? "summary" : "copy";
  const clearance = freeze(until === undefined
    ? { to: requester.id, purpose, form, channel: "mail", from: at, contents, grounds }
    : { to: requester.id, purpose, form, channel: "mail", from: at, until, contents, grounds });
  issued.add(clearance);
  return clearance;
};

const written = (
  each: Prepared, goes: boolean, holders: readonly HolderVerdict[], determining: readonly Reason[], set: readonly Reason[], lookedFor: readonly Basis[], obligations: readonly Obligation[], contents: Contents,
): Decision => {
  const verdict: PortionVerdict = goes ? "may" : "must-not";
  const portions = freeze([freeze({ content: each.content, verdict, holders: freeze(holders), obligations: freeze(obligations), missing: NONE, consult: NONE })]);
  const rationale = freeze({ determining: freeze(determining), defeated: freeze(set), lookedFor });
  const response = responseTo(each.query, goes);
  const until = firstAhead(each);
  if (!goes) {
    return freeze(until === undefined
      ? { outcome: "deny", portions, rationale, obligations, missing: NONE, consult: NONE, interim: NONE, response, policy: POLICY, cautions: NONE }
      : { outcome: "deny", portions, rationale, obligations, missing: NONE, consult: NONE, interim: NONE, response, validUntil: until, policy: POLICY, cautions: NONE }) as Decision;
  }
  const clearance = clearanceFor(each, holders, until, contents);
  return freeze(until === undefined
    ? { outcome: "allow", portions, rationale, obligations, missing: NONE, consult: NONE, interim: NONE, response, policy: POLICY, cautions: NONE, clearance }
    : { outcome: "allow", portions, rationale, obligations, missing: NONE, consult: NONE, interim: NONE, response, validUntil: until, policy: POLICY, cautions: NONE, clearance }) as unknown as Decision;
};

const contains = (items: readonly string[], item: string): boolean => {
  for (let index = 0; index < items.length; index += 1) if (items[index] === item) return true;
  return false;
};

/** The ground that the claim invokes, whether or not it stands. */
const invokedBy = ({ basis, requester: { role }, record: { kind } }: Query): Constants | undefined => {
  switch (basis.type) {
    case "court-order": return contains(basis.scope, kind) ? ORDER : undefined;
    case "child-abuse-report": return role === "cps" || role === "police" ? ABUSE : undefined;
    case "threat": return basis.recipientCanPrevent ? THREAT : undefined;
    case "payment": return role === "insurer" ? PAYMENT : undefined;
    case "treatment": return role === "provider" ? TREATMENT : undefined;
    case "emergency": return role === "provider" || role === "ems" ? EMERGENCY : undefined;
    case "release": case "subpoena": return undefined;
  }
};

const stands = ({ basis, record: { kind } }: Query): boolean => {
  switch (basis.type) {
    case "court-order": return basis.signed;
    case "child-abuse-report": return basis.mandated;
    case "threat": return basis.serious && basis.imminent && basis.identifiableVictim;
    case "payment": return basis.limited && kind !== NOTES;
    case "treatment": return kind !== NOTES;
    case "emergency": return basis.lifeThreatening;
    case "release": case "subpoena": return false;
  }
};

const dutiesOf = (invoked: Constants, contents: Contents): Obligation[] => {
  switch (invoked) {
    case ORDER: return [obligation("redact", "release", "couples/0.0/court-order", contents), obligation("account", "release", "couples/0.1/court-order", contents)];
    case ABUSE: return [obligation("report", "release", "couples/0.0/child-abuse-report", contents), obligation("account", "release", "couples/0.1/child-abuse-report", contents)];
    case THREAT: return [obligation("safety-plan", "release", "couples/0.0/serious-threat", contents), obligation("account", "release", "couples/0.1/serious-threat", contents)];
    case PAYMENT: return [obligation("minimum-necessary", "release", "couples/0.0/payment", contents)];
    case EMERGENCY: return [obligation("written-follow-up", "release", "couples/0.0/emergency", contents), obligation("account", "release", "couples/0.1/emergency", contents)];
    default: return [];
  }
};

const FOUND = new Int32Array(32);
const UNNAMED_FORM = -2;

/** The forms that were found, in the order of their ids, which is that of the file. */
const releases = ({ unit: { members }, releases: forms }: CouplesFile, made: (name: string, form: string) => Reason): Reason[] => {
  const found: Reason[] = [];
  let last = -1;
  for (;;) {
    let next = -1;
    for (let index = 0; index < members.length; index += 1) {
      const at = FOUND[index] ?? -1;
      if (at > last && (next < 0 || at < (FOUND[next] ?? -1))) next = index;
    }
    if (next < 0) return found;
    last = FOUND[next] ?? -1;
    found.push(made(members[next] ?? "", forms[last]?.id ?? ""));
  }
};

const shut = (each: Prepared, bar: Constants, obligations: Obligation[], contents: Contents, invoked: Constants | undefined, standing: boolean): Decision => {
  const { file } = each;
  const { members } = file.unit;
  const holders: HolderVerdict[] = [];
  let some = false;
  for (let index = 0; index < members.length; index += 1) {
    const lacking = (FOUND[index] ?? -1) < 0;
    if (lacking) some = true;
    const barred = invoked === undefined ? freeze([barOn("authorization", bar.by)]) : freeze([barOn(invoked.basis, bar.by), barOn("authorization", bar.by)]);
    const looked = invoked === undefined || standing ? (lacking ? AUTHORIZATION : NONE) : lacking ? BOTH.get(invoked.basis)?.asHeard ?? NONE : invoked.stoodOn;
    holders.push(stays(members[index] as HolderVerdict["holder"], bar.by, barred, looked));
  }
  const set = releases(file, (name, form) => defeated(RELEASED.rule, releasedBy(name, form), contents, bar.by));
  if (invoked !== undefined && standing) set.push(defeated(invoked.rule, invoked.message, contents, bar.by));
  const lookedFor = invoked === undefined || standing ? (some ? AUTHORIZATION : NONE) : some ? BOTH.get(invoked.basis)?.inOrder ?? NONE : invoked.stoodOn;
  return written(each, false, holders, [reason(bar.rule, "forbid", bar.message, contents)], set, lookedFor, obligations, contents);
};

/** The decision on a case whose forms bear the ids of the translated file. */
export const decideWhole = (each: Prepared): Decision => {
  const { query, file, content } = each;
  const { requester: { verified }, record: { kind }, basis } = query;
  const { members } = file.unit;
  const contents: Contents = freeze([content]);
  const invoked = invokedBy(query);
  const standing = invoked !== undefined && stands(query);
  if (!verified) { // whoever is not verified is no recipient whom a form names
    FOUND.fill(-1, 0, members.length);
    return shut(each, UNVERIFIED, [obligation("clarify-roles", "withholding", "couples/0.0/identity-unverified", contents)], contents, invoked, standing);
  }
  let served = 0;
  let unnamed = 0;
  for (let index = 0; index < members.length; index += 1) {
    const found = formFor(file, members[index] ?? "", query);
    FOUND[index] = found;
    if (found >= 0) served += 1;
    else if (found === UNNAMED_FORM) unnamed += 1;
  }
  if (basis.type === "subpoena" && !basis.courtOrder) {
    return shut(each, NO_ORDER, [
      obligation("assert-privilege", "withholding", "couples/0.0/subpoena-without-order", contents), obligation("notify-client-before", "withholding", "couples/0.1/subpoena-without-order", contents),
    ], contents, invoked, standing);
  }
  const lack = served === members.length ? undefined : kind === NOTES && served + unnamed === members.length ? UNNAMED : served > 0 ? PARTIAL : undefined;
  const holders: HolderVerdict[] = [];
  for (let index = 0; index < members.length; index += 1) {
    const holder = members[index] as HolderVerdict["holder"];
    const lacking = (FOUND[index] ?? -1) < 0;
    const barred = lacking && lack !== undefined ? freeze([barOn("authorization", lack.by)]) : NONE;
    if (invoked !== undefined && standing) holders.push(goes(holder, invoked, lacking ? NONE : AUTHORIZATION, barred, lacking ? AUTHORIZATION : NONE));
    else if (lacking) holders.push(stays(holder, lack === undefined ? NONE : lack.by, barred, invoked === undefined ? AUTHORIZATION : BOTH.get(invoked.basis)?.asHeard ?? NONE));
    else holders.push(goes(holder, RELEASED, NONE, NONE, invoked === undefined ? NONE : invoked.stoodOn));
  }
  if (invoked !== undefined && standing) {
    return written(each, true, holders, [reason(invoked.rule, "permit", invoked.message, contents)], NONE, NONE, dutiesOf(invoked, contents), contents);
  }
  if (served === members.length) {
    return written(each, true, holders, releases(file, (name, form) => reason(RELEASED.rule, "permit", releasedBy(name, form), contents)), NONE, NONE,
      [obligation("part2-notice", "release", "couples/0.0/all-members-released", contents)], contents);
  }
  const lookedFor = invoked === undefined ? AUTHORIZATION : BOTH.get(invoked.basis)?.inOrder ?? NONE;
  if (lack === undefined) return written(each, false, holders, NONE, NONE, lookedFor, NONE, contents);
  const determining: Reason[] = [];
  const text = lack === UNNAMED ? SAYS["notes-not-named"] : SAYS["partial-release"];
  for (let index = 0; index < members.length; index += 1) if ((FOUND[index] ?? -1) < 0) determining.push(reason(lack.rule, "forbid", lackOf(text, members[index] ?? ""), contents));
  return written(each, false, holders, determining, NONE, lookedFor,
    [lack === UNNAMED ? obligation("obtain-authorization", "withholding", "couples/0.0/notes-not-named", contents) : obligation("notify-other-holders", "withholding", "couples/0.0/partial-release", contents)], contents);
};
