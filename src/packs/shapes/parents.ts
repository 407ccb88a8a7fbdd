/** Whether parents decide for a minor about care: the exceptions of the federal rule, which more than one body of rules asks. */
import { saysOver, type Say } from "../../domain/care.ts";
import type { Content } from "../../domain/content.ts";
import { anyOf, type Missing } from "../../domain/known.ts";
import type { OpenFile } from "../../domain/open.ts";
import { isDead, isGrownUp } from "../../domain/persons.ts";
import type { Known, List, PersonId } from "../../domain/schema.ts";
import type { Instant } from "../../domain/time.ts";

/** Was care on which somebody has this say given without the law's asking for a parent, or is it promised to stay from parents? */
const WITHOUT_PARENTS: { readonly [S in Say]: Known } = { own: "yes", granted: "yes", parent: "no", either: "unknown", unknown: "unknown" };

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
  const without = anyOf(saysOver(content, client, file, at).map((say) => WITHOUT_PARENTS[say]));
  if (without === "no") return "yes";
  return without === "yes" && grown === "no" ? "no" : "unknown";
};

/**
 * What would tell whether a parent decides, where that is open. Where both consented, who did is on file, and whether the law
 * asked for a parent's consent is not.
 */
export const doubtsAboutParents = (file: OpenFile, content: Content, minor: PersonId, at: Instant): List<Missing> => {
  const client = file.clients.get(minor);
  if (client?.born === "unknown") return [{ fact: "birth-date", of: minor, askedOf: "therapist" }];
  const says = client === undefined ? [] : saysOver(content, client, file, at);
  const asks = (fact: Missing["fact"]): Missing => ({ fact, of: minor, askedOf: "therapist" });
  const open = [...(says.includes("unknown") ? [asks("who-consented-to-care")] : []), ...(says.includes("either") ? [asks("parents-consent-needed")] : [])];
  return open.length > 0 ? open : [{ fact: "emancipation", of: minor, askedOf: "client" }];
};
