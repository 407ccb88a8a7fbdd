/** What to do when something went wrong: is it a breach, who is told by when, what the practice does, where a client can turn. */
import type { Casefile, CasefileInput } from "../domain/casefile.ts";
import { contentsOf, type Content } from "../domain/content.ts";
import type { Incident, IncidentInput, Lapse } from "../domain/incident.ts";
import { inputError } from "../domain/issue.ts";
import type { OpenFile } from "../domain/open.ts";
import { openCasefile, parseIncident } from "../domain/parse.ts";
import { worksHere } from "../domain/persons.ts";
import type { Jurisdiction, List, PersonId } from "../domain/schema.ts";
import { after, birthdayOf, dayOf, epochOf, isDay, isInstant, lastDayOfYear, startOf, weekdaysAfter, type Day, type Instant } from "../domain/time.ts";
import type { Duty, Sensitivity } from "../domain/vocabulary.ts";
import type { Decision } from "../engine/decision.ts";
import { evaluate } from "../engine/evaluate.ts";
import type { Message } from "../engine/finding.ts";
import { frozen } from "../engine/gather.ts";
import type { Pack } from "../engine/pack.ts";
import { isInForceOn, type Policy } from "../engine/policy.ts";
import type { BreachLaw, Recourse, Sourced } from "../engine/trail-law.ts";
import { CAUTIONS } from "./cautions.ts";
import { findingOf, type BreachFinding } from "./finding.ts";
import { noticesFor, type BreachNotice } from "./notices.ts";
import { asksWhoIsSafe } from "./readers.ts";
import { lastDay } from "./stays.ts";
import { isOwn, owners } from "./whose.ts";

/** Somebody other than the people themselves who is told. */
export interface Told extends Sourced {
  readonly pack: string;
  /** By the end of this day. */
  readonly by: Day;
  /** Not before the day after this one, because an official has asked for it. */
  readonly notThrough?: Day;
  readonly overdue: boolean;
}

/** The authority to be told, and how many people it concerns. */
export interface AuthorityNotice extends Told {
  readonly name: string;
  readonly people: number;
  /** Few enough to be entered in the log for the year, or so many that it is told together with them. */
  readonly how: "log-for-the-year" | "together-with-the-people";
}

/** The press of one place. */
export interface PressNotice extends Told {
  readonly place: Jurisdiction | "unknown";
  readonly people: number;
}

/** What the practice's log for the authority says of it: nobody's name. */
export interface BreachLogEntry {
  readonly incident: string;
  readonly on: Day;
  readonly discovered: Day;
  readonly lapse: Lapse;
  readonly people: number;
  readonly nature: List<Sensitivity>;
  readonly year: string;
}

/** A way that is open to a client. */
export interface OpenRecourse extends Sourced {
  readonly id: string;
  readonly step: Recourse["step"];
  readonly says: string;
  /** For how long, as the source has it. */
  readonly within?: NonNullable<Recourse["within"]>;
  /** The last day, where it is known when this client learned of it. */
  readonly until?: Day;
}

/** The assessment of one incident. The notices are each for one person's eyes; all else is the practice's. */
export interface BreachAssessment {
  readonly incident: string;
  /** Each request that it would have been, decided under the whole policy at the instant at which it happened. */
  readonly judged: List<Decision>;
  /** What it is under each law that has a rule on breaches. */
  readonly laws: List<BreachFinding>;
  readonly breach: boolean;
  readonly people: List<PersonId>;
  readonly notices: List<BreachNotice>;
  readonly authority: List<AuthorityNotice>;
  readonly press: List<PressNotice>;
  /** Reports that a further law asks for if its condition is met. */
  readonly reports: List<{ readonly id: string; readonly to: List<"the people" | "the authority">; readonly says: string; readonly by: Day; readonly overdue: boolean } & Sourced>;
  readonly log?: BreachLogEntry;
  /** What the practice does: against harm, towards whoever did it, and for the file. */
  readonly toDo: List<{ readonly id: string; readonly duty: Duty; readonly says: string } & Sourced>;
  readonly recourse: List<{ readonly client: PersonId; readonly ways: List<OpenRecourse> }>;
  /** Facts that could still show that there is none. */
  readonly open: BreachFinding["open"];
  /** Also those of the policy: which law was not asked. */
  readonly cautions: List<Message>;
}

interface Broken {
  readonly pack: Pack;
  readonly law: BreachLaw;
  readonly finding: BreachFinding;
}

const goes = ({ portions }: Decision): ReadonlySet<string> =>
  new Set(portions.flatMap(({ content, verdict }) => (verdict === "may" || verdict === "must" ? [content] : [])));

const unique = <T>(items: Iterable<T>): T[] => [...new Set(items)];

/** How many people it concerns: those of this file and those of others, all told and by where they live. */
const counted = (people: List<PersonId>, { elsewhere }: Incident, { facts: { jurisdictions } }: OpenFile) => {
  const unknown = elsewhere.filter(({ residentsOf }) => residentsOf === "unknown").reduce((sum, each) => sum + each.people, 0);
  const places = unique([...elsewhere.map(({ residentsOf }) => residentsOf), ...jurisdictions]).filter((place) => place !== "unknown");
  const livingIn = (place: Jurisdiction): number => elsewhere.filter(({ residentsOf }) => residentsOf === place).reduce((sum, each) => sum + each.people, 0);
  const here = (place: Jurisdiction): number => (jurisdictions.includes(place) ? people.length : 0);
  return {
    all: people.length + elsewhere.reduce((sum, each) => sum + each.people, 0),
    // Whoever lives nobody knows where may live there: counted too many is told too many, never too few.
    byPlace: places.length === 0 ? [{ place: "unknown" as const, people: people.length + unknown }]
      : [...places].sort().map((place) => ({ place, people: livingIn(place) + here(place) + unknown })),
  };
};

const toldBy = (due: Day, pack: string, source: Sourced, stayedThrough: Day | undefined, at: Instant): Told => {
  const by = stayedThrough !== undefined && stayedThrough > due ? stayedThrough : due;
  return {
    pack, by, overdue: dayOf(at) > by, citation: source.citation, verified: source.verified,
    ...(stayedThrough === undefined || stayedThrough < dayOf(at) ? {} : { notThrough: stayedThrough }),
  };
};

const authorityTold = ({ pack, law }: Broken, people: number, incident: Incident, at: Instant): AuthorityNotice => {
  const many = people >= law.authority.many;
  const atOnce = after(incident.discoveredAt, law.people.within).slice(0, 10) as Day;
  const afterYear = after(startOf(lastDayOfYear(dayOf(incident.discoveredAt)), incident.discoveredAt), law.authority.afterYear).slice(0, 10) as Day;
  const stayed = many ? lastDay(incident.stays, law.stays.orally, at) : undefined; // 164.412 delays what 164.408(b) names, not the log for the year
  return { ...toldBy(many ? atOnce : afterYear, pack.id, law.authority, stayed, at), name: law.authority.name, people, how: many ? "together-with-the-people" : "log-for-the-year" };
};

const pressTold = ({ pack, law }: Broken, byPlace: ReturnType<typeof counted>["byPlace"], incident: Incident, at: Instant): List<PressNotice> =>
  byPlace.filter(({ people }) => people > law.press.moreThan).map(({ place, people }) => ({
    ...toldBy(after(incident.discoveredAt, law.press.within).slice(0, 10) as Day, pack.id, law.press, lastDay(incident.stays, law.stays.orally, at), at), place, people,
  }));

/** Years counted from 29 February end on 28 February of a common year, so that nobody is told of a day that does not exist, or is too late. */
const lastDayFor = (learned: Instant, within: NonNullable<Recourse["within"]>): Day => {
  if (!within.endsWith("Y")) return after(learned, within as `P${number}D`).slice(0, 10) as Day;
  const day: string = birthdayOf(dayOf(learned), Number(within.slice(1, -1)));
  return isDay(day) ? day : `${day.slice(0, 8)}28` as Day;
};

const waysFor = (client: PersonId, packs: List<Pack>, incident: Incident): List<OpenRecourse> => {
  const learned = incident.told.filter(({ who }) => who === client).map(({ at }) => at).sort((a, b) => epochOf(a) - epochOf(b))[0];
  const ways = packs.flatMap(({ trail }) => trail?.recourse ?? []).map(({ id, step, says, within, citation, verified }): OpenRecourse => ({
    id, step, says, citation, verified,
    ...(within === undefined ? {} : { within, ...(learned === undefined ? {} : { until: lastDayFor(learned, within) }) }),
  }));
  return ways.sort((a, b) => a.step - b.step || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.citation.source < b.citation.source ? -1 : 1));
};

const instantOf = (at: string): Instant => {
  if (isInstant(at)) return at;
  throw inputError("the assessment", [{ path: "/at", code: "bad-instant", message: `not an instant in the form YYYY-MM-DDThh:mm:ss with an offset: \`${at}\`` }]);
};

const alsoAbout = (contents: List<Content>, file: OpenFile): List<Message> => {
  const people = unique(contents.flatMap(({ about, ...rest }) => about.filter((who) => file.clients.has(who) && !isOwn(who, { about, ...rest }, file)))).sort();
  return people.length === 0 ? [] : [{ id: "also-about", text: CAUTIONS["also-about"], slots: { people } }];
};

/**
 * Judges what happened as the request it would have been, at its own instant, and says what follows from it by now: a
 * breach is presumed until it is shown that there is none. Each person it concerns gets a notice of the own, which
 * says nothing of the others.
 *
 * @throws {InputError} when the incident or the casefile is not coherent, they do not fit together, or `at` is before the discovery.
 */
export const assessBreach = (incident: Incident | IncidentInput, casefile: Casefile | CasefileInput, policy: Policy, at: string): BreachAssessment => {
  const file = openCasefile(casefile);
  const what = parseIncident(incident);
  const now = instantOf(at);
  if (epochOf(now) < epochOf(what.discoveredAt)) throw inputError("the assessment", [{ path: "/at", code: "order", message: "assessed before it was discovered" }]);

  const judgements = what.as.map((request) => ({ request, decision: evaluate(request, file, policy) }));
  const wrong = judgements.flatMap(({ request, decision }) => {
    const gone = goes(decision);
    return contentsOf(request, file).filter(({ id }) => !gone.has(id));
  });
  const found = policy.packs.flatMap((pack): List<Broken> => {
    const law = pack.trail?.breach;
    return law === undefined ? [] : [{ pack, law, finding: findingOf(pack, law, what, file, policy, now) }];
  });
  const broken = found.filter(({ finding }) => finding.is === "breach");
  const affected = [...new Map([...wrong, ...found.flatMap(({ finding }) => finding.contents)].map((content) => [content.id as string, content])).values()];
  const breached = broken.flatMap(({ finding }) => finding.contents);
  const people = unique(breached.flatMap((content) => owners({ holders: content.holders, about: content.about }, file))).sort();
  const concerned = unique(affected.flatMap((content) => owners({ holders: content.holders, about: content.about }, file))).sort();
  const { all, byPlace } = counted(people, what, file);
  const binding = policy.packs.filter(({ governs }) => what.as.some((request) =>
    contentsOf(request, file).some((content) => governs({ request, casefile: file.facts, file, content }) !== "no")));
  const inside = what.as.every(({ recipient }) => worksHere(recipient, file));
  const notices = noticesFor(broken.map(({ pack, law, finding }) => ({ pack: pack.id, law, contents: finding.contents })), what, file, now);
  return frozen({
    incident: what.id,
    judged: judgements.map(({ decision }) => decision),
    laws: found.map(({ finding }) => finding),
    breach: broken.length > 0,
    people,
    notices,
    authority: broken.map((each) => authorityTold(each, all, what, now)),
    press: broken.flatMap((each) => pressTold(each, byPlace, what, now)),
    reports: affected.length === 0 ? [] : binding.flatMap(({ trail }) => trail?.reports ?? [])
      .filter((report) => isInForceOn(report, dayOf(what.discoveredAt)) && !(inside && report.notInside.includes(what.lapse)))
      .map(({ id, to, says, weekdays, citation, verified }) => {
        const by = weekdaysAfter(dayOf(what.discoveredAt), weekdays);
        return { id, to, says, by, overdue: dayOf(now) > by, citation, verified };
      }),
    ...(broken.length === 0 ? {} : {
      log: {
        incident: what.id, on: dayOf(what.at), discovered: dayOf(what.discoveredAt), lapse: what.lapse, people: all, nature: what.nature,
        year: dayOf(what.discoveredAt).slice(0, 4),
      },
    }),
    toDo: affected.length === 0 ? [] : [
      ...broken.flatMap(({ law }) => law.ways.map(({ id, says, citation, verified }) => ({ id, duty: "notify-client-after" as const, says, citation, verified }))),
      ...binding.flatMap(({ trail }) => trail?.aftermath ?? []).filter((each) => each.after === "any" || each.after.includes(what.lapse))
        .map(({ id, duty, says, citation, verified }) => ({ id, duty, says, citation, verified })),
    ],
    recourse: concerned.map((client) => ({ client, ways: waysFor(client, binding, what) })),
    open: unique(broken.flatMap(({ finding }) => finding.open)),
    cautions: [
      ...alsoAbout(breached, file), ...asksWhoIsSafe(notices.flatMap(({ about, sendTo, given }) => (sendTo.length === 0 && given === undefined ? [about] : [])), file, now),
      ...(affected.length === 0 ? [] : [{ id: "state-laws-on-data", text: CAUTIONS["state-laws-on-data"], slots: {} }]), ...policy.cautions,
    ],
  });
};
