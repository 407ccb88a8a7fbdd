/** Questions that several of this state's sections ask of the file. */
import { claimsAbout } from "../../../domain/attested.ts";
import { isGrownUp } from "../../../domain/persons.ts";
import type { Release } from "../../../domain/release.ts";
import type { DisclosureRequest } from "../../../domain/request.ts";
import type { List, PersonId } from "../../../domain/schema.ts";
import { faultsUnder, missingIn, PLAIN_RELEASE, readingsOf, serves, type Fault, type Formalities } from "../../../domain/standing.ts";
import { dayOf, hasReached } from "../../../domain/time.ts";
import type { PartyKind, Purpose } from "../../../domain/vocabulary.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { asFact, ask, every, opposite, plainly, reverse, some, type Answer } from "../../shapes/answers.ts";
import { doesServe } from "../../shapes/whose-word.ts";
import { mayServe } from "../shapes/minors.ts";
import { ONE_YEAR_AT_MOST, YEARS } from "./provisions.ts";

/** What Civ. Code 56.11(b) asks of a release. One form has to meet all of it. */
export const FORM: Formalities = {
  acts: ["release"],
  elements: ["description", "discloser", "recipient", "expiry", "signature", "date", "use-limits", "right-to-copy", "separate-signature", "large-type"],
  ends: true,
};

const endsOnADay = ({ expires }: Release): boolean => typeof expires === "string" && expires !== "none" && expires !== "not-stated";
const isOfTheYear = ({ signedAt }: Release): boolean => dayOf(signedAt) >= ONE_YEAR_AT_MOST.from;
const isAYearOld = (release: Release, { at }: DisclosureRequest): boolean => isOfTheYear(release) && hasReached(dayOf(release.signedAt), YEARS, at);

/** What a form lacks by its end: one of the older text must name a day, and one that ends with an event is over after a year. A study's is another rule's. */
export const yearFaults = (release: Release, { request }: Pick<HolderFacts, "request">): List<Fault> => {
  if (endsOnADay(release)) return [];
  if (!isOfTheYear(release)) return [{ is: "no-expiry" }];
  return isAYearOld(release, request) && request.purpose !== "research" ? [{ is: "expired" }] : [];
};

/** Is all that speaks for it a form in order that is a year old, and that goes on only where the signer asked for a later day, or for a study? */
export const restsOnAnOldForm = (facts: HolderFacts): Answer => {
  const forms = readingsOf(facts).filter(({ release }) => FORM.acts.includes(release.act) && yearFaults(release, facts).length === 0);
  const inOrder = (isOld: boolean): Answer => some(forms.filter(({ release }) => isAYearOld(release, facts.request) === isOld).map((reading) => doesServe(reading, FORM)));
  return every([inOrder(true), () => opposite(inOrder(false))]);
};

/** Consent to disclose waives as much as a paper called a waiver, and the one is a written leave as the other is. Source: Evid. Code 912(a). */
export const WAIVER: Formalities = { acts: ["privilege-waiver", "release", "legal-proceedings"], elements: ["description", "recipient", "signature", "date"] };

/** From this age a minor who is mature enough consents alone to outpatient counselling. Source: Health and Safety Code 124260(b); Fam. Code 6924(b). */
export const CONSENTS_FROM = 12;

/** Work of the practice itself, for which nobody from outside asks. */
const OWN_WORK: ReadonlySet<Purpose> = new Set(["supervision", "training", "consultation", "continuity"]);
/** Those who help a practice in its own work. */
const HELPS: ReadonlySet<PartyKind> = new Set([
  "clinic-staff", "supervisor", "consultant", "trainee", "vendor", "ai-tool", "interpreter", "therapist-attorney", "successor-custodian",
]);

/** Is it asked for by somebody who pays, reviews or studies, and not by one who helps the practice in its own work? Civ. Code 56.104(a) speaks of the former. */
export const isAskedFor = ({ recipient: { kind }, purpose }: DisclosureRequest): boolean => (purpose === "operations" ? !HELPS.has(kind) : !OWN_WORK.has(purpose));

/** Has the juvenile court taken this child from the parents, and not said that they may have or sign for its record? They show the order. */
export const removedFromParents = ({ file, holder, request }: HolderFacts): Answer => {
  const client = file.clients.get(holder);
  if (client === undefined) return plainly(false);
  const removed = client.detained === "unknown" ? ask("representatives-papers", holder, "court") : plainly(client.detained === "ward-of-court");
  const isLifted = (): Answer => some(claimsAbout("court-order", holder, request).map(({ judge }) => asFact(judge, "judges-signature", holder, "court")));
  return every([asFact(reverse(isGrownUp(client, request.at)), "birth-date", holder, "client"), removed, () => opposite(isLifted())]);
};

/** Does this person act for the child as the agency alone that was put in charge? It is no parent or guardian from whom the child was removed. */
export const isAgency = (who: PersonId, { file, holder }: HolderFacts): boolean => {
  const papers = file.clients.get(holder)?.representatives.filter((each) => each.who === who) ?? [];
  return papers.length > 0 && papers.every(({ as }) => as === "agency");
};

/** Would what is honored be a parent's form? It would not where the child's own serves, or that of the agency; where one of those perhaps does, what would tell. */
export const onlyParentsSigned = (facts: HolderFacts): Answer => {
  const forms = readingsOf(facts).filter((reading) => mayServe(reading, 0));
  const others = forms.filter(({ release: { signedBy } }) => signedBy === facts.holder || isAgency(signedBy, facts));
  if (others.length === 0) return plainly(forms.length > 0);
  if (others.length === forms.length || others.some((reading) => serves(reading, PLAIN_RELEASE) === "yes")) return plainly(false);
  return { is: "unknown", missing: others.flatMap((reading) => missingIn(faultsUnder(reading, PLAIN_RELEASE))) };
};
