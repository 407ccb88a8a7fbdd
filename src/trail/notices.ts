/** One notice for each person whom a breach concerns. It is made from that person's own part alone, so that it cannot give away anybody else's. */
import { channelWishes } from "../domain/agreed.ts";
import { consentedToSome } from "../domain/care.ts";
import type { Content } from "../domain/content.ts";
import type { Incident } from "../domain/incident.ts";
import { anyOf } from "../domain/known.ts";
import type { OpenFile } from "../domain/open.ts";
import type { List, PersonId } from "../domain/schema.ts";
import { after, dayOf, epochOf, type Day, type Instant } from "../domain/time.ts";
import type { Channel } from "../domain/vocabulary.ts";
import type { Message } from "../engine/finding.ts";
import type { BreachLaw, Sourced } from "../engine/trail-law.ts";
import { noticeReadersOf } from "./readers.ts";
import { lastDay } from "./stays.ts";
import { isOwn } from "./whose.ts";

/** A notice to one person. */
export interface BreachNotice {
  readonly about: PersonId;
  /**
   * Who gets it: the person, whoever acts for the person, or after death the next of kin or the executor on file. Nobody
   * where a child did not certainly come alone and nobody on file can safely be told for it: that is asked, and no letter goes.
   */
  readonly sendTo: List<PersonId>;
  /** What it says, sentence by sentence. The slot `contact` is for the practice to fill. */
  readonly says: List<{ readonly message: Message } & Sourced>;
  /** By first-class mail, or by e-mail if the person has agreed to that: whoever acts for the person has not. Neither where nobody reads it, or where no letter may go yet. */
  readonly byMail: boolean;
  readonly byEmail: boolean;
  /**
   * Where no letter may go yet, the ways by which whoever gets it is asked where it can go, or to pick it up: those that the person
   * wants to be reached by. The notice stays in writing. Source: 45 CFR 164.404(d)(1)(i), 164.522(b)(1)(i).
   */
  readonly askFirst?: List<Channel>;
  /** Ways that the person asked not to be reached by. */
  readonly avoid: List<Channel>;
  /** Without delay, and at the latest by the end of this day. */
  readonly by: Day;
  /** Not before the day after this one, because an official has asked for it. */
  readonly notThrough?: Day;
  readonly overdue: boolean;
  /** When the person was told, if so. */
  readonly given?: Instant;
  readonly because: List<{ readonly pack: string } & Sourced>;
}

interface Breached {
  readonly pack: string;
  readonly law: BreachLaw;
  readonly contents: List<Content>;
}

const what = (contents: List<Content>): List<string> =>
  [...new Set(contents.flatMap(({ topic, kinds }): List<string> => (topic === undefined ? kinds : [topic])))].sort();

const EMAIL: List<Channel> = ["encrypted-email", "plain-email"];
const LETTER: List<Channel> = ["mail", ...EMAIL];

/**
 * By which ways it goes there. Whoever wants to be reached by none that carries a letter gets none unasked; who acts for a person has
 * wishes of the own, of which nothing is on file.
 */
const waysTo = (client: PersonId, sendTo: List<PersonId>, use: List<Channel>, avoid: List<Channel>): Pick<BreachNotice, "byMail" | "byEmail" | "askFirst"> => {
  const isOwn = sendTo.includes(client);
  const wantsNoLetter = isOwn && use.length > 0 && !use.some((way) => LETTER.includes(way));
  const byMail = sendTo.length > 0 && !avoid.includes("mail") && !wantsNoLetter;
  const byEmail = isOwn && EMAIL.some((way) => use.includes(way) && !avoid.includes(way));
  if (sendTo.length === 0 || byMail || byEmail) return { byMail, byEmail };
  return { byMail, byEmail, askFirst: isOwn ? use.filter((way) => !avoid.includes(way)) : [] };
};

const noticeTo = (client: PersonId, breached: List<Breached>, incident: Incident, file: OpenFile, at: Instant): List<BreachNotice> => {
  const mine = breached.map(({ contents, ...rest }) => ({ ...rest, contents: contents.filter((content) => isOwn(client, content, file)) }))
    .filter(({ contents }) => contents.length > 0);
  const [first] = mine;
  const [due] = mine.map(({ law }) => after(incident.discoveredAt, law.people.within).slice(0, 10) as Day).sort();
  if (first === undefined || due === undefined) return [];
  const stayed = lastDay(incident.stays, first.law.stays.orally, at);
  const by = stayed !== undefined && stayed > due ? stayed : due;
  const given = incident.told.filter(({ who, at: told }) => who === client && epochOf(told) <= epochOf(at)).map(({ at: told }) => told).sort((a, b) => epochOf(a) - epochOf(b))[0];
  const own = mine.flatMap(({ contents }) => contents);
  const { use, avoid } = channelWishes(file, client, at) ?? { use: [], avoid: [] };
  const sendTo = noticeReadersOf(client, () => anyOf(own.map((content) => consentedToSome(content, client, file))), file, at);
  const slots = { day: dayOf(incident.at), discovered: dayOf(incident.discoveredAt), lapse: incident.lapse, what: what(own) };
  return [{
    about: client,
    sendTo,
    says: first.law.elements.map(({ id, says, citation, verified }) => ({
      message: { id, text: says, slots: Object.fromEntries(Object.entries(slots).filter(([slot]) => says.includes(`{${slot}}`))) }, citation, verified,
    })),
    ...waysTo(client, sendTo, use, avoid),
    avoid, by,
    ...(stayed === undefined || stayed < dayOf(at) ? {} : { notThrough: stayed }),
    overdue: given === undefined && dayOf(at) > by,
    ...(given === undefined ? {} : { given }),
    because: mine.map(({ pack, law: { people: { citation, verified } } }) => ({ pack, citation, verified })),
  }];
};

/** A notice for each client whose own is among what was broken, sorted by id. */
export const noticesFor = (breached: List<Breached>, incident: Incident, file: OpenFile, at: Instant): List<BreachNotice> =>
  [...file.clients.values()].map(({ id }) => id).sort().flatMap((client) => noticeTo(client, breached, incident, file, at));
