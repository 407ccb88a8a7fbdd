/** The policy as plainly as it can be said, without a thought for speed. Everybody else must agree with it. */
import { NOTES, verdictOf, type Form, type Verdict } from "./policy.ts";
import type { Case } from "./workload.ts";

/** What the policy says of a case. */
export const oracle = ({ query, file }: Case): Verdict => {
  const { at, purpose, requester: { id, role, verified }, record: { kind }, basis } = query;
  const { members } = file.unit;

  const stands = ({ signedAt, revokedAt, expiresAt, recipients, purposes }: Form): boolean =>
    signedAt <= at && !(revokedAt !== null && revokedAt <= at) && !(expiresAt !== null && expiresAt <= at) && recipients.includes(id) && purposes.includes(purpose);
  const named = ({ kinds }: Form): boolean => kinds.includes(kind);
  const general = ({ kinds }: Form): boolean => kinds.includes("*");
  const valid = (form: Form): boolean => stands(form) && (named(form) || (general(form) && kind !== NOTES));
  const validButForNaming = (form: Form): boolean => stands(form) && (named(form) || general(form));
  const used = members.map((member) => file.releases.find((form) => form.grantor === member && valid(form)));
  const without = members.filter((_, index) => used[index] === undefined);

  if (!verified) return verdictOf("identity-unverified");
  if (basis.type === "court-order" && basis.signed && basis.scope.includes(kind)) return verdictOf("court-order");
  if (basis.type === "subpoena" && !basis.courtOrder) return verdictOf("subpoena-without-order");
  if (basis.type === "child-abuse-report" && basis.mandated && (role === "cps" || role === "police")) return verdictOf("child-abuse-report");
  if (basis.type === "threat" && basis.serious && basis.imminent && basis.identifiableVictim && basis.recipientCanPrevent) return verdictOf("serious-threat");
  if (basis.type === "payment" && role === "insurer" && basis.limited && kind !== NOTES) return verdictOf("payment");
  if (basis.type === "treatment" && role === "provider" && kind !== NOTES) return verdictOf("treatment");
  if (basis.type === "emergency" && basis.lifeThreatening && (role === "provider" || role === "ems")) return verdictOf("emergency");
  if (without.length === 0) return verdictOf("all-members-released", used.flatMap((form) => form?.id ?? []));
  if (kind === NOTES && members.every((member) => file.releases.some((form) => form.grantor === member && validButForNaming(form)))) return verdictOf("notes-not-named", without);
  if (without.length < members.length) return verdictOf("partial-release", without);
  return verdictOf("default-deny");
};
