/**
 * Until when a decision stands if nothing is filed meanwhile: the first instant ahead at which something dated begins
 * or ends. Found from what is dated on file, in the request and in the policy, never by trying.
 */
import type { Client } from "../domain/client.ts";
import type { Content } from "../domain/content.ts";
import type { ConfidentialityException } from "../domain/exception.ts";
import { under, type OpenFile } from "../domain/open.ts";
import type { DisclosureRequest } from "../domain/request.ts";
import type { List } from "../domain/schema.ts";
import { birthdayOf, dayNumber, dayOf, epochOf, instantFrom, isInstant, later, startOfDay, type Day, type Instant } from "../domain/time.ts";
import type { Turn } from "./pack.ts";
import type { Compiled } from "./policy.ts";

/** Birthdays up to this one can make a difference by themselves; for another age a pack says so. */
const YOUNG_UNTIL = 25;

/** Collects instants and days, and keeps the first that lies ahead of `now`. */
interface Ahead {
  readonly at: Instant;
  readonly now: number;
  readonly today: number;
  next: number;
}

const meet = (ahead: Ahead, epoch: number): void => { if (epoch > ahead.now && epoch < ahead.next) ahead.next = epoch; };

/** A day turns at its beginning and at its end; a form that is good to the end of a day turns only there. */
const meetDay = (ahead: Ahead, day: Day, toItsEnd = false): void => {
  const number = dayNumber(day);
  if (toItsEnd && number >= ahead.today) meet(ahead, startOfDay(number + 1, ahead.at));
  else if (number > ahead.today) meet(ahead, startOfDay(number, ahead.at));
  else if (number === ahead.today) meet(ahead, startOfDay(number + 1, ahead.at));
};

/** What is dated: an instant, a day (also 29 February of a common year, which is reached a day later), or a word that says that it is not. */
const look = (ahead: Ahead, date: string | undefined, toItsEnd = false): void => {
  if (date === undefined || !/^\d/.test(date)) return;
  if (isInstant(date)) meet(ahead, epochOf(date));
  else meetDay(ahead, date as Day, toItsEnd);
};

const turnsOn = (ahead: Ahead, turns: List<Turn>, on: Turn["on"], from: Instant | Day): void => {
  for (const each of turns) if (each.on !== "day" && each.on === on) look(ahead, later(from, each.after));
};

const lookAtClient = (ahead: Ahead, client: Client, turns: List<Turn>): void => {
  if (client.born !== "unknown") {
    const years = Number(ahead.at.slice(0, 4)) - Number(client.born.slice(0, 4));
    for (const age of [years, years + 1]) if (age <= YOUNG_UNTIL) look(ahead, birthdayOf(client.born, age));
    turnsOn(ahead, turns, "birth", client.born);
  }
  if (client.died !== undefined) {
    look(ahead, client.died);
    turnsOn(ahead, turns, "death", client.died);
  }
  for (const { from } of client.capacity) look(ahead, from);
  for (const { from, until, concerns } of client.representatives) {
    look(ahead, from);
    look(ahead, until);
    for (const { attested } of concerns) look(ahead, attested.at);
  }
  for (const { at } of client.objections) look(ahead, at);
  for (const { from, until } of client.protectiveOrders) {
    look(ahead, from);
    look(ahead, until);
  }
};

const lookAtUnit = (ahead: Ahead, { facts: { unit } }: OpenFile): void => {
  look(ahead, unit.formed);
  look(ahead, unit.dissolved);
  for (const { joined, left } of unit.members) {
    look(ahead, joined);
    look(ahead, left);
  }
};

const lookAtAgreements = (ahead: Ahead, { facts: { agreements } }: OpenFile): void => {
  for (const agreement of agreements) {
    if ("at" in agreement) look(ahead, agreement.at);
    if ("checkInDue" in agreement) look(ahead, agreement.checkInDue);
    if ("askedAt" in agreement) {
      look(ahead, agreement.askedAt);
      look(ahead, agreement.ended);
    }
    if ("signatures" in agreement) {
      for (const { at, revoked } of agreement.signatures) {
        look(ahead, at);
        look(ahead, revoked);
      }
    }
  }
};

const lookAtForms = (ahead: Ahead, contents: List<Content>, file: OpenFile, turns: List<Turn>): void => {
  for (const holder of new Set(contents.flatMap(({ holders }) => holders))) {
    for (const { signedAt, receivedAt, expires, revoked, covers: { days } } of under(file.releasesOf, holder)) {
      look(ahead, signedAt);
      look(ahead, receivedAt);
      if (typeof expires === "string") look(ahead, expires, true);
      look(ahead, revoked?.at);
      if (days !== "all") {
        look(ahead, days.from);
        look(ahead, days.until);
      }
      turnsOn(ahead, turns, "signature", signedAt);
    }
  }
};

const lookAtClaim = (ahead: Ahead, claim: ConfidentialityException, turns: List<Turn>): void => {
  look(ahead, claim.knownAt);
  if (claim.attested !== "not-attested") look(ahead, claim.attested.at);
  if ("returnAt" in claim) look(ahead, claim.returnAt);
  if (claim.kind === "subpoena" && isInstant(claim.noticeAt)) {
    look(ahead, claim.noticeAt);
    turnsOn(ahead, turns, "notice", claim.noticeAt);
  }
};

/** The first instant after `request.at` at which something dated begins or ends; undefined where nothing dated lies ahead. */
export const standsUntil = (request: DisclosureRequest, file: OpenFile, contents: List<Content>, { turns, days }: Pick<Compiled, "turns" | "days">): Instant | undefined => {
  const { at } = request;
  const ahead: Ahead = { at, now: epochOf(at), today: dayNumber(dayOf(at)), next: Infinity };
  for (const client of file.clients.values()) lookAtClient(ahead, client, turns);
  lookAtUnit(ahead, file);
  lookAtAgreements(ahead, file);
  lookAtForms(ahead, contents, file, turns);
  for (const claim of request.claims) lookAtClaim(ahead, claim, turns);
  const day = days.find((each) => each > ahead.today);
  if (day !== undefined) meet(ahead, startOfDay(day, at));
  return ahead.next === Infinity ? undefined : instantFrom(ahead.next, at);
};
