/**
 * The plain reading of a person's papers: is somebody grown up, able, alive, and who acts for whom? This is what the
 * papers show; a pack narrows it with a forbid where its law asks for more.
 */
import type { Client, Representative } from "./client.ts";
import { allOf, anyOf, isTrue, reverse } from "./known.ts";
import type { OpenFile } from "./open.ts";
import type { Known, List, PersonId } from "./schema.ts";
import type { Party } from "./request.ts";
import { dayOf, epochOf, hasReached, type Day, type Instant } from "./time.ts";
import { PERSONAL_KINDS, STAFF_KINDS } from "./vocabulary.ts";

/** Age of majority in the plain reading. Where a law sets another, its pack narrows it. */
export const MAJORITY_IN_YEARS = 18;

/** Dead at the instant: from the beginning of the day of death. */
export const isDead = ({ died }: Client, at: Instant): boolean => died !== undefined && died <= dayOf(at);

/** Has the client reached the age of majority at the instant? Unknown without a day of birth. */
export const isOfAge = ({ born }: Client, at: Instant): Known =>
  born === "unknown" ? "unknown" : isTrue(hasReached(born, MAJORITY_IN_YEARS, at));

const emancipation = ({ emancipated }: Client): Known => {
  switch (emancipated) {
    case "court-order": case "marriage": case "military-service": return "yes";
    case "living-apart": case "mature-minor": case "unknown": return "unknown";
    case "no": return "no";
  }
};

/** Of age, or a minor whom a court order, marriage or military service has made grown up. */
export const isGrownUp = (client: Client, at: Instant): Known => {
  const ofAge = isOfAge(client, at);
  return ofAge === "yes" ? ofAge : anyOf([ofAge, emancipation(client)]);
};

/** What was last noted by the instant of the ability to decide for oneself; unknown before the first note. */
export const capacityAt = ({ capacity }: Client, at: Instant): Client["capacity"][number]["is"] => {
  let latest = -Infinity;
  let found: Client["capacity"][number]["is"] = "unknown";
  const now = epochOf(at);
  for (const { from, is } of capacity) {
    const since = epochOf(from);
    if (since > now || since < latest) continue;
    latest = since;
    found = is;
  }
  return found;
};

/** Able to decide for oneself at the instant, as noted in the file; unknown before the first note. */
export const isAble = (client: Client, at: Instant): Known => {
  const is = capacityAt(client, at);
  return is === "able" ? "yes" : is === "unknown" ? "unknown" : "no";
};

const inTime = ({ from, until }: Representative, at: Instant): Known => allOf([
  from === "unknown" ? "unknown" : isTrue(epochOf(from) <= epochOf(at)),
  until === "unknown" ? "unknown" : isTrue(until === "open" || epochOf(at) < epochOf(until)),
]);

/** What the paper itself shows. A decree that nobody has read stands against it below, as it does against an older paper. */
const authorityOf = ({ authority, decree }: Representative): Known => {
  if (authority === "ended" || authority === "not-yet-in-force" || decree === "excluded") return "no";
  return authority === "shown" ? "yes" : "unknown";
};

/**
 * Is the ability to decide gone, as a power that begins with its loss asks? Whoever is impaired or has been drinking may
 * still decide, and that is a physician's question. Source: Cal. Prob. Code 4658, 4682.
 */
const isUnable = (client: Client, at: Instant): Known => {
  switch (capacityAt(client, at)) {
    case "unable": case "unconscious": return "yes";
    case "impaired": case "intoxicated": case "unknown": return "unknown";
    case "able": return "no";
  }
};

/**
 * A minor's guardian is one until the ward is grown up (Prob. Code 1600, to take one state's); a guardian who was put in
 * charge of a grown person goes on. Whether a paper from the years before reaches further, whoever shows it is asked.
 */
const guardianship = (client: Client, { from }: Representative, at: Instant): Known => {
  if (from !== "unknown" && isOfAge(client, from) === "yes") return "yes";
  return isGrownUp(client, at) === "no" ? "yes" : "unknown";
};

/** After death the executor acts; whether somebody else does who was close, or had the say over a child who died, the law of the place tells. Source: 45 CFR 164.502(g)(4). */
const afterDeath = ({ born, died }: Client, as: Representative["as"]): Known => {
  switch (as) {
    case "executor": return "yes";
    case "next-of-kin": return "unknown";
    case "parent": return died !== undefined && born !== "unknown" && hasReached(born, MAJORITY_IN_YEARS, died) ? "no" : "unknown";
    default: return "no";
  }
};

/** What the role gives, the papers being in order. */
const roleOf = (client: Client, paper: Representative, at: Instant): Known => {
  const { as } = paper;
  if (isDead(client, at)) return afterDeath(client, as);
  switch (as) {
    case "parent": return reverse(isGrownUp(client, at));
    case "step-parent": case "foster-parent": return allOf([reverse(isGrownUp(client, at)), "unknown"]);
    case "agency": return reverse(isGrownUp(client, at));
    case "guardian": case "conservator": return guardianship(client, paper, at);
    case "health-agent": return isUnable(client, at);
    case "next-of-kin": return allOf([isUnable(client, at), "unknown"]);
    case "financial-agent": case "executor": return "no";
  }
};

/** Does this paper say that whoever it speaks of has no such part at the instant: a decree that excludes, an authority that has ended? */
const saysNo = (paper: Representative, at: Instant): boolean => {
  const { decree, authority, from, until } = paper;
  if (decree === "excluded" && inTime(paper, at) !== "no") return true;
  return authority === "ended" && (from === "unknown" || epochOf(from) <= epochOf(at)) && (until === "open" || until === "unknown" || epochOf(until) <= epochOf(at));
};

/** Does this paper, which stands at the instant, leave open how far whoever it speaks of decides: an authority over some matters only, a decree that nobody has read? */
const leavesOpen = (paper: Representative, at: Instant): boolean => inTime(paper, at) !== "no" && (paper.authority === "limited" || paper.decree === "unknown");

/** The days of the papers on one person in one role that say no or leave it open, the last of them, and whether there are such without a day. */
interface Against { readonly days: ReadonlySet<Day>; readonly last: Day | undefined; readonly undated: boolean }

const againstIn = (papers: List<Representative>, at: Instant): Against => {
  const froms = papers.filter((paper) => saysNo(paper, at) || leavesOpen(paper, at)).map(({ from }) => from);
  const days = new Set(froms.flatMap((from) => (from === "unknown" ? [] : [dayOf(from)])));
  return { days, last: [...days].sort().at(-1), undated: froms.includes("unknown") };
};

/**
 * Of two papers that speak of one person in one role the later counts; of two of the same day, or of days that nobody
 * knows, it is open which. What the later one comes to it says itself; a paper without a day is in doubt by itself.
 */
const unopposed = ({ from }: Representative, { days, last, undated }: Against): Known => {
  if (from === "unknown") return "yes";
  const day = dayOf(from);
  if (last !== undefined && last > day) return "no";
  return undated || days.has(day) ? "unknown" : "yes";
};

/**
 * Do the representatives act for the client at the instant, and does no later paper on the same person in the same role say
 * no, or leave it open? All papers on one person are read once.
 */
export const representing = (client: Client, at: Instant): ((representative: Representative) => Known) => {
  const against = new Map<string, Against>();
  return (paper) => {
    const { who, as } = paper;
    const role = `${as} ${who}`;
    const found = against.get(role) ?? againstIn(client.representatives.filter((each) => each.who === who && each.as === as), at);
    against.set(role, found);
    return allOf([roleOf(client, paper, at), authorityOf(paper), inTime(paper, at), unopposed(paper, found)]);
  };
};

/** Does this representative act for the client at the instant? */
export const represents = (client: Client, representative: Representative, at: Instant): Known => representing(client, at)(representative);

/** Is this person the holder, or does he or she act for the holder at the instant? After death only a representative does. */
export const standsFor = (file: OpenFile, who: PersonId, holder: PersonId, at: Instant): Known => {
  const client = file.clients.get(holder);
  if (client === undefined) return isTrue(who === holder);
  if (who === holder) return isTrue(!isDead(client, at));
  let answer: Known = "no";
  let acts: ReturnType<typeof representing> | undefined;
  for (const each of client.representatives) {
    if (each.who !== who) continue;
    const stands = (acts ??= representing(client, at))(each);
    if (stands === "yes") return stands;
    if (stands === "unknown") answer = stands;
  }
  return answer;
};

/** What a client has said by this instant about who must not be told. Of whoever is no client no such word is on file. */
export const objectionsOf = (file: OpenFile, who: PersonId, at: Instant): List<Client["objections"][number]> =>
  (file.clients.get(who)?.objections ?? []).filter(({ at: since }) => epochOf(since) <= epochOf(at));

/** What has worried somebody about this person's acting for a client. Of whoever is no client no such worry is on file. */
export const concernsAbout = (file: OpenFile, who: PersonId, client: PersonId): List<Representative["concerns"][number]> =>
  file.clients.get(client)?.representatives.filter((each) => each.who === who).flatMap(({ concerns }) => concerns) ?? [];

/** What of it makes this person one to be feared, as noted by now: that he or she abuses or endangers the client. */
export const fearsOf = (file: OpenFile, who: PersonId, client: PersonId, at: Instant): List<Representative["concerns"][number]> =>
  concernsAbout(file, who, client).filter(({ is, attested }) => (is === "abuse" || is === "endangers") && epochOf(attested.at) <= epochOf(at));

/** Has somebody noted by now a worry about this person's acting for a client? */
export const isWorriedAbout = (who: PersonId, { representatives }: Client, at: Instant): boolean =>
  representatives.some((each) => each.who === who && each.concerns.some(({ attested }) => epochOf(attested.at) <= epochOf(at)));

/** Does an order of a court keep this person away from the client at the instant? Unknown where nobody knows when the order ends. */
export const isKeptFrom = ({ protectiveOrders }: Client, who: PersonId, at: Instant): Known => anyOf(protectiveOrders
  .filter(({ against, from }) => against === who && epochOf(from) <= epochOf(at))
  .map(({ until }) => (until === "unknown" ? "unknown" : isTrue(until === "open" || epochOf(at) < epochOf(until)))));

/** The same where it must be settled: an order whose end is unknown still keeps that person away. */
export const isInForceAgainst = (client: Client, who: PersonId, at: Instant): boolean => isKeptFrom(client, who, at) !== "no";

/** Is it somebody of whom this file tells: a client, somebody close, or who acts for a client? */
export const isOnFile = (id: string, { people, facts }: OpenFile): boolean =>
  people.has(id) || facts.clients.some(({ representatives }) => representatives.some(({ who }) => who === id));

/**
 * Is the label believed? Whoever is on file as a client, as close or as acting for a client comes as that, and not as staff,
 * provider or payer, whatever the request says, and even on the payroll.
 */
export const isBelieved = ({ id, kind }: Pick<Party, "id" | "kind">, { people, acting }: OpenFile): boolean =>
  (!people.has(id) && !acting.has(id)) || PERSONAL_KINDS.has(kind);

/** Does this party work in the practice? A place "inside" that does not fit the kind, or somebody who is in this file, is not believed. */
export const worksHere = (party: Pick<Party, "id" | "kind" | "place">, file: OpenFile): boolean =>
  party.place === "inside" && STAFF_KINDS.has(party.kind) && isBelieved(party, file);
