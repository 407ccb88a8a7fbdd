/** Whether parents decide for a minor about care: the exceptions of the federal rule, which more than one body of rules asks. */
import { inEachCare } from "../../domain/care.ts";
import type { Client } from "../../domain/client.ts";
import type { Content } from "../../domain/content.ts";
import { anyOf, isTrue } from "../../domain/known.ts";
import type { OpenFile } from "../../domain/open.ts";
import { isDead, isGrownUp } from "../../domain/persons.ts";
import type { Known, List, PersonId } from "../../domain/schema.ts";
import type { Session } from "../../domain/session.ts";
import { epochOf, type Instant } from "../../domain/time.ts";

/** Did the law let this care happen on somebody else's consent than a parent's: the minor's own, or a court's? */
const withoutParents = ({ consentedBy }: Session): Known =>
  consentedBy === "unknown" || consentedBy === "both" ? "unknown" : isTrue(consentedBy === "client" || consentedBy === "court");

/** Did somebody who acts for the minor assent that clinician and minor keep confidences? Taken back, it still covers what was said until then. */
const assented = (own: List<Session>, minor: Client, file: OpenFile, at: Instant): boolean => {
  const parents = new Set(minor.representatives.map(({ who }) => who));
  const earliest = Math.min(...(own.length > 0 ? own.map((session) => epochOf(session.at)) : [epochOf(at)]));
  return file.agreements("minor-confidentiality").some((agreement) => agreement.minor === minor.id
    && agreement.signatures.some(({ by, at: signedAt, revoked }) =>
      parents.has(by) && epochOf(signedAt) <= epochOf(at) && (revoked === undefined || earliest < epochOf(revoked))));
};

/**
 * Does a parent decide for this minor about the care that the content tells of, as 45 CFR 164.502(g)(3)(i) has it? "no"
 * where the minor or a court consented to that care and the law asked for no parent's consent, and where a parent
 * assented to a confidentiality agreement between clinician and minor; one parent's assent counts for all.
 *
 * It asks only whether those exceptions apply, so it says "yes" wherever they do not: for a person of age, emancipated
 * or dead, and for somebody who is no client. Who acts for the minor by the papers is `standsFor`.
 *
 * Not decided here: what a State's law permits, requires or prohibits (164.502(g)(3)(ii)), and whether the minor asked
 * that the parent be treated as representative all the same. Where both consented it is open whether the law asked for
 * the parent, and so whose care it was: a minor may act alone "regardless" of another consent.
 */
export const parentDecides = (file: OpenFile, content: Content, minor: PersonId, at: Instant): Known => {
  const client = file.clients.get(minor);
  if (client === undefined || isDead(client, at)) return "yes";
  const grown = isGrownUp(client, at);
  if (grown === "yes") return "yes";
  const own = content.sessions;
  const without = anyOf([...inEachCare(withoutParents, content, minor, file), isTrue(assented(own, client, file, at))]);
  if (without === "no") return "yes";
  return without === "yes" && grown === "no" ? "no" : "unknown";
};
