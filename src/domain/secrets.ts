/**
 * What may be told within a unit of what one member said alone: the agreement that stood when it was said decides, and
 * only while it stands.
 */
import type { Agreement } from "./agreement.ts";
import type { Content } from "./content.ts";
import type { OpenFile } from "./open.ts";
import { isAble, isDead, isGrownUp } from "./persons.ts";
import type { Missing } from "./known.ts";
import type { Known, List, PersonId } from "./schema.ts";
import { earliestOf, epochOf, type Instant } from "./time.ts";

type Policy = Extract<Agreement, { readonly kind: "secrets-policy" }>;

/** How far what was told alone may be told to the other members. */
export type Sharing =
  /** The recipient was there when it was said. */
  | "heard-it"
  /** The holder agreed beforehand that this may be shared. */
  | "agreed"
  /** It is of a kind that was excepted, or that a limited policy does not share. */
  | "excepted"
  /** Agreed only after it was said. */
  | "agreed-too-late"
  /** Agreed that it stays with the therapist. */
  | "kept-apart"
  /** Nothing was agreed, or what was agreed has been revoked. */
  | "nothing-agreed"
  /** When it was said is not on file. */
  | "when-unknown";

/** How what nobody knows is read: as if it told against an agreement, or as if it told for one. */
type Lens = (fact: Known) => boolean;
const surely: Lens = (fact) => fact === "yes";
const perhaps: Lens = (fact) => fact !== "no";

/** Able to decide, and of age, when signing; alive and still in the treatment now. Whoever is no client signs for himself or herself. */
const signsForSelf = (file: OpenFile, holder: PersonId, since: Instant, now: Instant, lens: Lens): boolean => {
  const client = file.clients.get(holder);
  const left = file.members.get(holder)?.left;
  if (left !== undefined && epochOf(left) <= epochOf(now)) return false;
  return client === undefined || (lens(isAble(client, since)) && lens(isGrownUp(client, since)) && !isDead(client, now));
};

/** Since when the holder has been bound by this policy without a break, if the holder is now. */
const signedBy = ({ signatures }: Policy, holder: PersonId, file: OpenFile, now: Instant, lens: Lens): Instant | undefined => {
  const standing = signatures.filter(({ by, at: since, revoked }) => by === holder && epochOf(since) <= epochOf(now)
    && (revoked === undefined || epochOf(now) < epochOf(revoked)) && signsForSelf(file, holder, since, now, lens));
  return earliestOf(standing.map(({ at }) => at));
};

const sharesMatter = ({ text, shares, except }: Policy, { sensitivities }: Content, lens: Lens): boolean => {
  if (sensitivities.some((each) => except.includes(each))) return false;
  return text === "no-secrets" || (text === "unknown" && lens(text)) || (text === "limited" && sensitivities.length > 0 && sensitivities.every((each) => shares.includes(each)));
};

const bySession = (policies: List<Policy>, holder: PersonId, content: Content, file: OpenFile, said: Instant, now: Instant, lens: Lens): Sharing => {
  const standing = policies.flatMap((policy) => {
    const since = signedBy(policy, holder, file, now, lens);
    return since === undefined ? [] : [{ policy, since }];
  });
  if (standing.length === 0) return "nothing-agreed";
  // Of several policies that stood, each must let it through; one that keeps it apart counts from whenever it was signed.
  if (standing.some(({ policy }) => policy.text === "individual-confidentiality")) return "kept-apart";
  // What nobody knows may be that it stays apart, whenever that was signed.
  if (standing.some(({ policy: { text } }) => text === "unknown" && !lens(text))) return "excepted";
  const before = standing.filter(({ since }) => epochOf(since) <= epochOf(said));
  if (before.length === 0) return "agreed-too-late";
  return before.every(({ policy }) => sharesMatter(policy, content, lens)) ? "agreed" : "excepted";
};

/** From the narrowest on. */
const ORDER: List<Sharing> = ["nothing-agreed", "agreed-too-late", "kept-apart", "excepted", "agreed", "heard-it"];

const through = (lens: Lens, file: OpenFile, content: Content, holder: PersonId, recipient: PersonId, now: Instant): Sharing => {
  const { entries, sessions } = content;
  if (sessions.length < entries.length) return "when-unknown";
  const policies = file.agreements("secrets-policy");
  const answers = sessions.map(({ attended, at }) => (attended.includes(recipient) ? "heard-it" : bySession(policies, holder, content, file, at, now, lens)));
  return ORDER.find((answer) => answers.includes(answer)) ?? "when-unknown";
};

/** How far the holder's own agreement lets this be told to the recipient: the narrowest answer over all sessions it tells of. What nobody knows tells against an agreement. */
export const sharingOf = (file: OpenFile, content: Content, holder: PersonId, recipient: PersonId, now: Instant): Sharing =>
  through(surely, file, content, holder, recipient, now);
/** The same, if whoever signed perhaps could, and a policy of which nobody knows the text shares this. */
export const sharingPerhaps = (file: OpenFile, content: Content, holder: PersonId, recipient: PersonId, now: Instant): Sharing =>
  through(perhaps, file, content, holder, recipient, now);

/** What would tell how far an agreement of the holder goes: of every signature whether it counts, of a text what it says. */
export const doubtsAboutSharing = (file: OpenFile, holder: PersonId): List<Missing> => {
  const policies = file.agreements("secrets-policy").filter(({ signatures }) => signatures.some(({ by }) => by === holder));
  const client = file.clients.get(holder);
  const since = policies.flatMap(({ signatures }) => signatures.filter(({ by }) => by === holder).map(({ at }) => at));
  const isUnable = client !== undefined && since.some((at) => isAble(client, at) === "unknown");
  const isYoung = client !== undefined && since.some((at) => isGrownUp(client, at) === "unknown");
  return [
    ...(isUnable ? [{ fact: "capacity-at-signature", of: holder, askedOf: "therapist" } as const] : []),
    ...(isYoung ? [{ fact: client.born === "unknown" ? "birth-date" : "emancipation", of: holder, askedOf: "client" } as const] : []),
    ...(policies.some(({ text }) => text === "unknown") ? [{ fact: "agreed", of: holder, askedOf: "client" } as const] : []),
  ];
};
