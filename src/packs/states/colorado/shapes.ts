/** What several rules of this state ask. */
import type { Clinician } from "../../../domain/casefile.ts";
import type { Content } from "../../../domain/content.ts";
import type { Party } from "../../../domain/request.ts";
import type { PortionKind, Topic } from "../../../domain/vocabulary.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { ofKind, orAsk, type Answer } from "../../shapes/answers.ts";
import type { Trigger } from "../shapes/danger.ts";

/** From this age on a minor may seek psychotherapy alone. Source: C.R.S. 12-245-203.5(2)(a). */
export const SEEKS_ALONE = 12;

/** Whom article 245 licenses or registers; physicians and nurses have statutes of their own. */
export const ARTICLE_245: Clinician["licences"][number]["as"][] = ["mft", "counselor", "clinical-social-worker", "psychologist", "trainee"];

const NO_COMMUNICATION: ReadonlySet<PortionKind> = new Set(["billing", "attendance", "demographics"]);
const NOT_SAID_IN_THERAPY: ReadonlySet<Topic> = new Set(["existence", "attendance", "account", "location"]);

/** Does it tell what was said, or advised, and not only that somebody came and what is owed? */
export const tellsWhatWasSaid = ({ topic, kinds }: Content): boolean =>
  (topic === undefined ? !kinds.every((kind) => NO_COMMUNICATION.has(kind)) : !NOT_SAID_IN_THERAPY.has(topic));

/** A serious threat of imminent physical violence against specific people, also those who are known by a place or an institution. Source: C.R.S. 13-21-117(2)(a). */
export const SERIOUS_AND_IMMINENT: Trigger = { victim: ["named", "identifiable", "group", "place"], imminent: true, intentAndAbility: false, heardFrom: ["client"] };

/** Is the threat said to be against this recipient: this very person, school or place? Else that is asked. */
export const isNamed = ({ claims, request: { recipient: { id } } }: HolderFacts): Answer =>
  orAsk(ofKind(claims, "threat").some(({ victims }) => victims.includes(id)), "able-to-prevent", id, "therapist");

/** Since when the section on mental health records of injured workers stands: H.B. 22-1354. */
export const MENTAL_HEALTH_RECORDS = { from: "2022-06-08" } as const;

/** Is it the program or the insurer that pays for injuries at work? */
export const isCompensation = ({ kind }: Pick<Party, "kind">): boolean => kind === "workers-compensation";
