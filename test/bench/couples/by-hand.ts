/** What a person would write for exactly this policy and nothing else: the limit against which everybody is measured. */
import { NOTES, type CouplesFile, type Query, type RuleId, type Verdict } from "./policy.ts";

const contains = (items: readonly string[], item: string): boolean => {
  for (let index = 0; index < items.length; index += 1) if (items[index] === item) return true;
  return false;
};

/** No form of this member serves. */
const NONE = -1;
/** None serves, but one would if it named psychotherapy notes. */
const UNNAMED = -2;

/** The position of the member's first form that serves, or why there is none. */
export const formFor = ({ releases }: CouplesFile, member: string, { at, purpose, requester: { id }, record: { kind } }: Query): number => {
  let found = NONE;
  for (let index = 0; index < releases.length; index += 1) {
    const form = releases[index];
    if (form === undefined || form.grantor !== member || form.signedAt > at) continue;
    if (form.revokedAt !== null && form.revokedAt <= at) continue;
    if (form.expiresAt !== null && form.expiresAt <= at) continue;
    if (!contains(form.recipients, id) || !contains(form.purposes, purpose)) continue;
    if (contains(form.kinds, kind)) return index;
    if (!contains(form.kinds, "*")) continue;
    if (kind !== NOTES) return index;
    found = UNNAMED;
  }
  return found;
};

/** (A) A yes or a no. */
export const decideA = (query: Query, file: CouplesFile): boolean => {
  const { requester: { role, verified }, record: { kind }, basis } = query;
  if (!verified) return false;
  switch (basis.type) {
    case "court-order": if (basis.signed && contains(basis.scope, kind)) return true; break;
    case "subpoena": if (!basis.courtOrder) return false; break;
    case "child-abuse-report": if (basis.mandated && (role === "cps" || role === "police")) return true; break;
    case "threat": if (basis.serious && basis.imminent && basis.identifiableVictim && basis.recipientCanPrevent) return true; break;
    case "payment": if (role === "insurer" && basis.limited && kind !== NOTES) return true; break;
    case "treatment": if (role === "provider" && kind !== NOTES) return true; break;
    case "emergency": if (basis.lifeThreatening && (role === "provider" || role === "ems")) return true; break;
    case "release": break;
  }
  const { members } = file.unit;
  for (let index = 0; index < members.length; index += 1) if (formFor(file, members[index] ?? "", query) < 0) return false;
  return true;
};

const made = (outcome: Verdict["outcome"], ruleId: RuleId, rationale: string[], obligations: string[]): Verdict => ({ outcome, ruleId, rationale, obligations });

/** Where each member's form was found, so that nothing is looked up twice. */
const FOUND = new Int32Array(32);

const withoutForm = (ruleId: RuleId, members: readonly string[]): string[] => {
  const rationale: string[] = [ruleId];
  for (let index = 0; index < members.length; index += 1) if ((FOUND[index] ?? NONE) < 0) rationale.push(members[index] ?? "");
  return rationale;
};

const byRelease = (query: Query, file: CouplesFile): Verdict => {
  const { unit: { members }, releases } = file;
  let served = 0;
  let unnamed = 0;
  for (let index = 0; index < members.length; index += 1) {
    const found = formFor(file, members[index] ?? "", query);
    FOUND[index] = found;
    if (found >= 0) served += 1;
    else if (found === UNNAMED) unnamed += 1;
  }
  if (served === members.length) {
    const rationale: string[] = ["all-members-released"];
    for (let index = 0; index < members.length; index += 1) rationale.push(releases[FOUND[index] ?? NONE]?.id ?? "");
    return made("allow", "all-members-released", rationale, ["accompany-redisclosure-notice"]);
  }
  if (query.record.kind === NOTES && served + unnamed === members.length) return made("deny", "notes-not-named", withoutForm("notes-not-named", members), ["seek-specific-release"]);
  if (served > 0) return made("deny", "partial-release", withoutForm("partial-release", members), ["seek-missing-releases"]);
  return made("deny", "default-deny", ["default-deny"], []);
};

/** (B) The rule, its rationale and what is to be done, every list the caller's own. */
export const decideB = (query: Query, file: CouplesFile): Verdict => {
  const { requester: { role, verified }, record: { kind }, basis } = query;
  if (!verified) return made("deny", "identity-unverified", ["identity-unverified"], ["verify-identity"]);
  switch (basis.type) {
    case "court-order":
      if (basis.signed && contains(basis.scope, kind)) return made("allow", "court-order", ["court-order"], ["disclose-only-as-ordered", "log-disclosure"]);
      break;
    case "subpoena":
      if (!basis.courtOrder) return made("deny", "subpoena-without-order", ["subpoena-without-order"], ["assert-privilege", "notify-members"]);
      break;
    case "child-abuse-report":
      if (basis.mandated && (role === "cps" || role === "police")) return made("allow", "child-abuse-report", ["child-abuse-report"], ["limit-to-report", "log-disclosure"]);
      break;
    case "threat":
      if (basis.serious && basis.imminent && basis.identifiableVictim && basis.recipientCanPrevent) {
        return made("allow", "serious-threat", ["serious-threat"], ["limit-to-threat", "log-disclosure"]);
      }
      break;
    case "payment":
      if (role === "insurer" && basis.limited && kind !== NOTES) return made("allow", "payment", ["payment"], ["minimum-necessary"]);
      break;
    case "treatment":
      if (role === "provider" && kind !== NOTES) return made("allow", "treatment", ["treatment"], []);
      break;
    case "emergency":
      if (basis.lifeThreatening && (role === "provider" || role === "ems")) return made("allow", "emergency", ["emergency"], ["limit-to-emergency", "log-disclosure"]);
      break;
    case "release": break;
  }
  return byRelease(query, file);
};
