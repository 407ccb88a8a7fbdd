/** Laws 6, 7, 8: each holder is answered for, by a form that covers this and still stands. */
import type { Content } from "../../domain/content.ts";
import type { ReleaseInput } from "../../domain/release.ts";
import type { DisclosureRequestInput } from "../../domain/request.ts";
import type { PersonId } from "../../domain/schema.ts";
import type { Case } from "../case.ts";
import { ask, broken, decide, law, neverWidens, openIn, openParts, pick, type Check, type Law } from "./law.ts";

type Form = ReleaseInput;

/** The acts by which a person lets something go to others. */
const LEAVE: readonly Form["act"][] = ["release", "privilege-waiver", "legal-proceedings"];

/** The instant as a number, read by the platform's own clock arithmetic rather than by the library's. */
const time = (instant: string): number => Date.parse(instant);

const stands = (form: Form, at: string): boolean => {
  if (time(form.signedAt) > time(at)) return false;
  if (form.expires === "not-stated" || typeof form.expires === "object") return typeof form.expires === "object" && form.expires.occurred === "no";
  if (form.expires === "none") return true;
  return form.expires.length === 10 ? at.slice(0, 10) <= form.expires : time(at) < time(form.expires);
};

const names = (list: Form["recipients"], { id, kind }: DisclosureRequestInput["recipient"]): boolean =>
  list.some((each) => (typeof each === "string" ? each === id : each.kind === kind));

const isRevoked = ({ revoked }: Form, { recipient, at }: DisclosureRequestInput): boolean =>
  revoked !== undefined && time(revoked.at) <= time(at) && (revoked.recipients === "all" || names(revoked.recipients, recipient));

const coversMatter = ({ covers }: Form, { topic, kinds, from, until, keptSeparate, excludedContent }: Content): boolean => {
  const notes = keptSeparate !== "no" && excludedContent !== "yes"; // what may be psychotherapy notes, whatever the label
  const special = ["personal-notes", "sud-counseling-notes", ...(notes ? ["psychotherapy-notes"] : [])];
  if (!notes && kinds.includes("psychotherapy-notes") && covers.kinds !== "entire-record" && covers.kinds.includes("progress-note")) return topic === undefined || covers.statements.includes(topic);
  const kindIsCovered = (kind: string): boolean => (covers.kinds === "entire-record" ? !special.includes(kind) : (covers.kinds as readonly string[]).includes(kind));
  const matter = topic === undefined ? kinds.every(kindIsCovered) : covers.statements.includes(topic) && kinds.filter((kind) => special.includes(kind)).every(kindIsCovered);
  return matter && (covers.days === "all" || (covers.days.from <= from && until <= covers.days.until));
};

/** Signed by the holder, or by somebody whom the file names as acting for the holder. */
const isSigned = ({ of, signedBy, signedAs }: Form, { clients }: Case["casefile"]): boolean => (signedBy === of ? signedAs === "self"
  : clients.some(({ id, representatives }) => id === of && representatives.some(({ who, as }) => who === signedBy && as === signedAs)));

/** The forms of this holder that stand now, as plainly as a reader of the paper would see it. */
const formsOf = ({ casefile, request }: Case, holder: PersonId | undefined): readonly Form[] =>
  casefile.releases.filter((form) => form.of === holder && LEAVE.includes(form.act) && stands(form, request.at) && !isRevoked(form, request) && form.form !== "oral" && isSigned(form, casefile));

const others = (aCase: Case, { id, holders }: Content): readonly string[] =>
  ["ana", "ben", "mother"].filter((who) => !(holders as readonly string[]).includes(who) && id.length > 0 && (aCase.casefile.clients.some((client) => client.id === who) || who === "mother"));

const signerOf = (aCase: Case, roll: number | undefined): string | undefined => pick(aCase.casefile.clients, roll)?.id;

/** The case without any form that speaks of one of the clients. */
const silenced = (aCase: Case, roll: number | undefined): Case =>
  ({ ...aCase, casefile: { ...aCase.casefile, releases: aCase.casefile.releases.filter(({ of }) => of !== signerOf(aCase, roll)) } });

/** What of law 6 the openings show: nobody's form speaks for somebody else, and one more holder never opens. */
const nobodySpeaksForAnother: Check = (evaluate, aCase, [roll]) => {
  const asked = ask(aCase);
  const decision = decide(evaluate, aCase);
  neverWidens(decision, decide(evaluate, silenced(aCase, roll)), "without a form there opened");
  // Where nothing but a signed form can open it: an attorney, named by a form, in a divorce, with no claim.
  const named = pick(aCase.casefile.releases, roll)?.recipients.find((each): each is string => typeof each === "string" && !asked.file.people.has(each));
  if (named !== undefined) {
    const attorney = { id: named, kind: "client-attorney", place: "outside", identity: "yes", authority: "yes", contract: "no" } as const;
    const onForms: Case = { ...silenced(aCase, roll), request: { ...aCase.request, requester: attorney, recipient: attorney, purpose: "divorce", claims: [] } };
    const { contents } = ask(onForms);
    for (const id of openIn(decide(evaluate, onForms))) {
      if (contents.some((each) => (each.id === id || each.id.split("#")[0] === id) && (each.holders as readonly string[]).includes(signerOf(aCase, roll) ?? ""))) broken(id, "goes to an attorney on no form of", signerOf(aCase, roll));
    }
  }
  const target = pick(asked.contents.filter(({ what, holders }) => what === "portion" && holders.length > 0), roll);
  const entry = target?.entries[0]?.portion;
  const newcomer = target === undefined ? undefined : pick(others(aCase, target), roll);
  if (entry === undefined || newcomer === undefined || entry.separable === "yes" || (entry.holders as readonly string[]).includes(newcomer)) return;
  const joined = aCase.casefile.records.map((record) => ({
    ...record, portions: record.portions.map((portion) => (portion.id === entry.id ? { ...portion, holders: [...portion.holders, newcomer] } : portion)),
  }));
  neverWidens(decision, decide(evaluate, { ...aCase, casefile: { ...aCase.casefile, records: joined } }), "one more holder opened");
};

/** Law 6. A portion never leaves unless each holder is answered for: on authorization, by a valid release of every one. */
export const eachHolderIsAnsweredFor: Law = law(6, "each-holder-is-answered-for", "A portion never leaves unless each holder is answered for: on authorization, by a valid release of every one.", ["openings", "grounds"], (evaluate, aCase, rolls) => {
  const asked = ask(aCase);
  const decision = decide(evaluate, aCase);
  for (const { content, verdict, holders } of decision.portions) {
    const expected = asked.contents.find(({ id }) => id === content)?.holders ?? [];
    const answered = holders.map(({ holder }) => holder as string | undefined);
    if (expected.some((holder) => !answered.includes(holder)) || answered.length !== Math.max(expected.length, 1)) broken(content, "is decided without", expected, "by", answered);
    if (verdict !== "must-not" && verdict !== "escalate" && holders.some((each) => each.verdict !== "may" && each.verdict !== "must")) broken(content, "goes without", holders);
  }
  for (const { content, holder, basis } of openParts(decision, asked)) {
    if (basis === "authorization" && formsOf(aCase, holder.holder).length === 0) broken(content.id, "goes on a release that", holder.holder, "has not signed");
  }
  nobodySpeaksForAnother(evaluate, aCase, rolls);
  const after = silenced(aCase, rolls[0]);
  const signer = signerOf(aCase, rolls[0]);
  for (const { holder, basis, content } of openParts(decide(evaluate, after), ask(after))) if (basis === "authorization" && holder.holder === signer) broken(content.id, "goes on no form of", signer);
}, { statement: "Taking away one person's forms opens nothing, one more person whose confidence it is opens nothing, and an attorney who needs a form gets nothing of a person who signed none.", check: nobodySpeaksForAnother });

const NARROWER: readonly ((form: Form, request: DisclosureRequestInput) => Form | undefined)[] = [
  () => undefined,
  (form, { at }) => (time(form.signedAt) <= time(at) ? { ...form, revoked: { at, recipients: "all" } } : undefined),
  (form, { at }) => (time(form.signedAt) < time(at) ? { ...form, expires: at } : undefined),
  (form, { recipient }) => ({ ...form, recipients: form.recipients.filter((each) => each !== recipient.id) }),
  (form, { purpose }) => ({ ...form, purposes: form.purposes === "any" ? [] : form.purposes.filter((each) => each !== purpose) }),
  (form) => ({ ...form, covers: { ...form.covers, kinds: [], statements: [] } }),
  (form) => ({ ...form, covers: { ...form.covers, days: { from: "2030-01-01", until: "2030-12-31" } } }),
  (form) => ({ ...form, covers: { ...form.covers, sensitivities: [], part2: "no" } }),
  (form) => ({ ...form, form: "oral" }),
  (form) => ({ ...form, statements: [] }),
  (form) => ({ ...form, conditioned: "yes" }),
];

/** Law 7. Removing, revoking, expiring or narrowing a release never widens. */
export const lessOfAReleaseOpensNothing: Law = law(7, "less-of-a-release-opens-nothing", "Removing, revoking, expiring or narrowing a release never widens.", ["openings"], (evaluate, aCase, [which, ...ways]) => {
  const before = decide(evaluate, aCase);
  const form = pick(aCase.casefile.releases, which);
  if (form === undefined) return;
  for (const way of ways) {
    const less = pick(NARROWER, way)?.(form, aCase.request);
    const releases = aCase.casefile.releases.flatMap((each) => (each !== form ? [each] : less === undefined ? [] : [less]));
    neverWidens(before, decide(evaluate, { ...aCase, casefile: { ...aCase.casefile, releases } }), "less of a release opened");
  }
});

/** Law 8. A release never counts for a recipient, purpose, kind or date beyond it. */
export const aReleaseCountsForWhatItNames: Law = law(8, "a-release-counts-for-what-it-names", "A release never counts for a recipient, purpose, kind or date beyond it.", ["grounds"], (evaluate, aCase) => {
  const asked = ask(aCase);
  const { request } = aCase;
  for (const { content, holder, basis } of openParts(decide(evaluate, aCase), asked)) {
    if (basis !== "authorization") continue;
    const covering = formsOf(aCase, holder.holder).filter((form) => names(form.recipients, request.recipient)
      && (form.purposes === "any" || form.purposes.includes(request.purpose)) && coversMatter(form, content));
    if (covering.length === 0) broken("no form of", holder.holder, "covers", content.id);
  }
});
