/** One state's couples rule as a pack: the one shape that these packs share, and what their texts spare. */
import type { Clinician } from "../../../domain/casefile.ts";
import { isAble, isGrownUp } from "../../../domain/persons.ts";
import type { List } from "../../../domain/schema.ts";
import { PLAIN_ELEMENTS, type Formalities } from "../../../domain/standing.ts";
import type { Basis, Purpose } from "../../../domain/vocabulary.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { definePack, type Pack } from "../../../engine/pack.ts";
import type { InForce } from "../../../engine/rule.ts";
import { VERSION } from "../../../engine/version.ts";
import { asFact, ask, plainly, reverse, some, type Answer } from "../../shapes/answers.ts";
import { eachParticipantWaives } from "../shapes/consent.ts";
import { bindsIn, LONG_SINCE, sectionOf, type State } from "../shapes/statute.ts";

/** The day on which the texts were read. */
const READ_ON = "2026-11-23";

/** What a statute spares: an answer "yes" lifts the rule. */
type Spares = (facts: HolderFacts) => Answer;

/** A written waiver: of the privilege, or a release that goes as far. */
export const WRITTEN_WAIVER: Formalities = { acts: ["privilege-waiver", "release"], elements: PLAIN_ELEMENTS };

/** What a statute that cannot be waived asks for: no form serves. */
export const NO_WAIVER: Formalities = { acts: [], elements: [] };

/** What a text with an exception for the therapist who is a defendant keeps shut: everything else that stands on no mandate, no danger and no order. */
export const BUT_DEFENSE: List<Basis> = ["treatment", "payment", "care-involvement", "benefits", "research", "subpoena"];

/** Open for these purposes, by the words of the statute. */
export const forPurposes = (purposes: List<Purpose>): Spares => ({ request: { purpose } }) => plainly(purposes.includes(purpose));

/** A client who stands trial may need it; whether the privilege yields to that is the court's to say. */
export const courtDecidesOnTrial: Spares = ({ holder, request: { purpose } }) =>
  (purpose === "criminal-defense" ? ask("ruling-on-privilege", holder, "court") : plainly(false));

/** Only those who are competent to waive are asked: not a child, nor somebody unable to decide. */
export const incompetentToWaive: Spares = ({ file, holder, request: { at } }) => {
  const client = file.clients.get(holder);
  if (client === undefined) return plainly(false);
  return some([asFact(reverse(isAble(client, at)), "capacity", holder, "therapist"), asFact(reverse(isGrownUp(client, at)), "birth-date", holder, "client")]);
};

/** Only those of age are asked to waive. */
export const ofAgeOnly: Spares = ({ file, holder, request: { at } }) => {
  const client = file.clients.get(holder);
  return client === undefined ? plainly(false) : asFact(reverse(isGrownUp(client, at)), "birth-date", holder, "client");
};

/** What federal privacy law permits is excepted, so where that law governs, its own rules decide. */
export const leftToFederalLaw: Spares = ({ casefile }) => asFact(casefile.covered, "covered-entity", "hipaa", "practice");

/** One state's rule, as data. */
export interface CoupleRule {
  readonly state: Pick<State, "id" | "source" | "jurisdiction">;
  readonly section: string;
  readonly name?: string;
  /** Where its text was read, or `false`. */
  readonly readAt: string | false;
  readonly licences: List<Clinician["licences"][number]["as"]>;
  readonly bars?: List<Basis>;
  readonly formalities?: Formalities;
  /** Does it keep what one partner said alone as well? */
  readonly alone?: boolean;
  readonly spares?: List<Spares>;
  readonly title?: string;
  readonly says?: string;
  readonly inForce?: InForce;
  readonly omitted?: Pack["omitted"];
}

const EACH_AGREES = "What a family told together leaves only when each member has agreed in writing.";
const NOT_AGREED = "{name} took part in this therapy and has not agreed in writing. In this state each member has to, before what they told leaves.";

/** The pack of a state of which nothing but its couples rule is modelled. */
export const coupleRulePack = ({
  state, section, name = "each-member-waives", readAt, licences, bars = BUT_DEFENSE, formalities = WRITTEN_WAIVER, alone = false,
  spares = [], title = EACH_AGREES, says = NOT_AGREED, inForce = { from: LONG_SINCE }, omitted = [],
}: CoupleRule): Pack => {
  const { id, source, jurisdiction } = state;
  const provision = sectionOf({ ...state, edition: READ_ON });
  const verified = readAt === false ? false : { at: readAt, on: READ_ON };
  return definePack({
    id, source, edition: READ_ON, version: VERSION, inForce: { from: LONG_SINCE }, force: "law", jurisdiction, governs: bindsIn(jurisdiction),
    rules: [eachParticipantWaives(provision(section, name, "fidelity", verified, title, inForce), {
      bars, licences, formalities, alone, says, unless: (facts) => some(spares.map((spared) => spared(facts))),
    })],
    omitted: [{ provision: `All else in ${source}`, reason: "Nothing but the couples rule of this state is modelled: list the state in `notModelled` as well." }, ...omitted],
  });
};
