/**
 * Until when a decision stands if nothing is filed meanwhile: the first instant ahead at which something dated begins
 * or ends. Found from what is dated on file, in the request and in the policy, never by trying.
 */
import type { Client } from "../domain/client.ts";
import type { Content } from "../domain/content.ts";
import type { ConfidentialityException } from "../domain/exception.ts";
import type { OpenFile } from "../domain/open.ts";
import type { DisclosureRequest } from "../domain/request.ts";
import type { List } from "../domain/schema.ts";
import { birthdayOf, dayNumber, epochOf, instantFrom, isDay, isInstant, later, startOfDay, type Day, type Instant } from "../domain/time.ts";
import type { Turn } from "./pack.ts";

/** Birthdays up to this one can make a difference by themselves; for another age a pack says so. */
const YOUNG_UNTIL = 25;

/** The day after the last that can be written: who files 31 December 9999 means that it does not end. */
const BEYOND = dayNumber("9999-12-31") + 1;

/** Dates that stand on file, as numbers in order: instants, and days that turn where the practice is. */
interface Dates {
  readonly instants: number[];
  readonly days: number[];
  /** Days that turn at their beginning alone. */
  readonly ends: number[];
}

/** What is dated: an instant, a day (also 29 February of a common year, which is reached a day later), or a word that says that it is not. */
const look = ({ instants, days }: Dates, date: string | undefined): void => {
  if (date === undefined || !/^\d/.test(date)) return;
  if (isInstant(date)) instants.push(epochOf(date));
  else days.push(dayNumber(date));
};

/** What is good to the end of a day turns only where the next one begins. */
const lookPast = (ahead: Dates, end: string): void => {
  if (isInstant(end)) look(ahead, end);
  else if (isDay(end)) ahead.ends.push(dayNumber(end) + 1);
};

const turnsOn = (ahead: Dates, turns: List<Turn>, on: Turn["on"], from: Instant | Day): void => {
  for (const each of turns) if (each.on !== "day" && each.on === on) look(ahead, later(from, each.after));
};

const lookAtClient = (ahead: Dates, client: Client, turns: List<Turn>): void => {
  if (client.born !== "unknown") {
    for (let age = 0; age <= YOUNG_UNTIL; age += 1) look(ahead, birthdayOf(client.born, age));
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

const lookAtUnit = (ahead: Dates, { facts: { unit } }: OpenFile): void => {
  look(ahead, unit.formed);
  look(ahead, unit.dissolved);
  for (const { joined, left } of unit.members) {
    look(ahead, joined);
    look(ahead, left);
  }
};

const lookAtAgreements = (ahead: Dates, { facts: { agreements } }: OpenFile): void => {
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

const lookAtForms = (ahead: Dates, holder: string, file: OpenFile, turns: List<Turn>): void => {
  for (const { signedAt, receivedAt, expires, revoked, covers: { days } } of file.releasesOf.get(holder) ?? []) {
    look(ahead, signedAt);
    look(ahead, receivedAt);
    if (typeof expires === "string") lookPast(ahead, expires);
    look(ahead, revoked?.at);
    if (days !== "all") {
      look(ahead, days.from);
      look(ahead, days.until);
    }
    turnsOn(ahead, turns, "signature", signedAt);
    turnsOn(ahead, turns, "receipt", receivedAt ?? signedAt);
  }
};

const lookAtClaim = (ahead: Dates, claim: ConfidentialityException, turns: List<Turn>): void => {
  look(ahead, claim.knownAt);
  if (claim.attested !== "not-attested") look(ahead, claim.attested.at);
  if ("returnAt" in claim) look(ahead, claim.returnAt);
  if (claim.kind === "subpoena" && isInstant(claim.noticeAt)) {
    look(ahead, claim.noticeAt);
    turnsOn(ahead, turns, "notice", claim.noticeAt);
  }
};

const inOrder = (fill: (dates: Dates) => void): Dates => {
  const dates: Dates = { instants: [], days: [], ends: [] };
  fill(dates);
  const sorted = (numbers: number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
  return { instants: sorted(dates.instants), days: sorted(dates.days), ends: sorted(dates.ends) };
};

/** What is dated on one file and counts under one policy: of everybody, and of the forms of each holder. Put in order when it is first needed. */
export interface Calendar {
  readonly common: Dates;
  readonly forms: Map<string, Dates>;
}

const calendarOf = (file: OpenFile, { turns, calendars }: Dated): Calendar => {
  const before = calendars.get(file);
  if (before !== undefined) return before;
  const calendar: Calendar = {
    common: inOrder((dates) => {
      for (const client of file.clients.values()) lookAtClient(dates, client, turns);
      lookAtUnit(dates, file);
      lookAtAgreements(dates, file);
    }),
    forms: new Map(),
  };
  calendars.set(file, calendar);
  return calendar;
};

const formsOf = ({ forms }: Calendar, holder: string, file: OpenFile, turns: List<Turn>): Dates => {
  const before = forms.get(holder);
  if (before !== undefined) return before;
  const dates = inOrder((found) => { lookAtForms(found, holder, file, turns); });
  forms.set(holder, dates);
  return dates;
};

/** The first of some numbers in order that is at least so large. */
const firstFrom = (numbers: List<number>, least: number): number => {
  let low = 0;
  for (let high = numbers.length; low < high;) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return numbers[low] ?? Infinity;
};

/** What a policy dates, and what is remembered for it of each file. */
export interface Dated {
  readonly turns: List<Turn>;
  readonly days: List<number>;
  readonly calendars: WeakMap<OpenFile, Calendar>;
}

/** The first instant after `request.at` at which something dated begins or ends; undefined where nothing dated lies ahead. */
export const standsUntil = (request: DisclosureRequest, file: OpenFile, heard: List<{ readonly content: Content }>, policy: Dated): Instant | undefined => {
  const { at, claims } = request;
  const now = epochOf(at);
  const today = dayNumber(at);
  let next = Infinity;
  // An instant counts once it is over, a day turns at its beginning and at its end.
  const meet = ({ instants, days, ends }: Dates): void => {
    next = Math.min(next, firstFrom(instants, now + 1));
    const day = firstFrom(days, today);
    if (day !== Infinity) next = Math.min(next, startOfDay(day === today ? today + 1 : day, at));
    const end = firstFrom(ends, today + 1);
    if (end !== Infinity) next = Math.min(next, startOfDay(end, at));
  };
  const calendar = calendarOf(file, policy);
  meet(calendar.common);
  for (const { content: { holders, entries } } of heard) {
    for (const holder of holders) meet(formsOf(calendar, holder, file, policy.turns));
    // A part can hang on the forms of those who hold the rest.
    for (const { portion } of entries) for (const other of portion.holders) if (!holders.includes(other)) meet(formsOf(calendar, other, file, policy.turns));
  }
  if (claims.length > 0) meet(inOrder((dates) => { for (const claim of claims) lookAtClaim(dates, claim, policy.turns); }));
  const turn = firstFrom(policy.days, today + 1);
  if (turn !== Infinity) next = Math.min(next, startOfDay(turn, at));
  return next >= startOfDay(BEYOND, at) ? undefined : instantFrom(next, at);
};
