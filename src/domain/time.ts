/**
 * Instants and days as strings, compared without guessing. Nothing here reads a clock.
 *
 * The offset of an instant gives the practice's local day, so "today" is always the day written in the instant itself.
 */
import type { Brand } from "valibot";

/** RFC 3339 with an offset, to the millisecond at the finest: `2026-03-01T17:05:00-08:00`. */
export type Instant = string & Brand<"Instant">;
/** A calendar day, `2026-03-01`: the whole local day. */
export type Day = string & Brand<"Day">;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?(?:Z|[+-]\d{2}:\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MINUTE = 60_000;
const DAY_LENGTH = 86_400_000;

const LETTER_Z = 90;
const MINUS = 45;
const POINT = 46;

const two = (text: string, at: number): number => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
const yearOf = (text: string): number => two(text, 0) * 100 + two(text, 2);
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

const isCalendarDay = (text: string): boolean => {
  const day = two(text, 8);
  return day >= 1 && day <= monthLength(yearOf(text), two(text, 5));
};

/** True for a day that exists: `2024-02-29`, never `2023-02-29`. */
export const isDay = (text: string): text is Day => DAY.test(text) && isCalendarDay(text);

/** True for an RFC 3339 instant with an offset whose day and time exist. A leap second is refused. */
export const isInstant = (text: string): text is Instant => {
  if (!INSTANT.test(text) || !isCalendarDay(text)) return false;
  if (two(text, 11) > 23 || two(text, 14) > 59 || two(text, 17) > 59) return false;
  return text.endsWith("Z") || (two(text, text.length - 5) <= 23 && two(text, text.length - 2) <= 59);
};

/** Days from 1970-01-01, negative before it. Expects what begins with a calendar day. */
export const dayNumber = (text: string): number => {
  const month = two(text, 5);
  const year = yearOf(text) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + two(text, 8) - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
};

const offsetMinutes = (instant: string): number => {
  if (instant.charCodeAt(instant.length - 1) === LETTER_Z) return 0;
  const size = two(instant, instant.length - 5) * 60 + two(instant, instant.length - 2);
  return instant.charCodeAt(instant.length - 6) === MINUS ? -size : size;
};

const milliseconds = (instant: string): number => {
  if (instant.charCodeAt(19) !== POINT) return 0;
  const digits = instant.slice(20, instant.endsWith("Z") ? -1 : -6);
  return Number(digits.padEnd(3, "0"));
};

/** Milliseconds since 1970-01-01T00:00:00Z. Expects what `isInstant` accepts. */
export const epochOf = (instant: Instant): number =>
  dayNumber(instant) * DAY_LENGTH
  + (two(instant, 11) * 60 + two(instant, 14) - offsetMinutes(instant)) * MINUTE
  + two(instant, 17) * 1000 + milliseconds(instant);

/** The local day on which an instant falls, read from the instant's own offset. */
export const dayOf = (instant: Instant): Day => instant.slice(0, 10) as Day;

/** True from `from` on: `a` is at or after `b`. */
export const atOrAfter = (a: Instant, b: Instant): boolean => a === b || epochOf(a) >= epochOf(b);

/** The earliest of these instants; undefined of none. */
export const earliestOf = (instants: readonly Instant[]): Instant | undefined =>
  instants.reduce<Instant | undefined>((first, each) => (first === undefined || epochOf(each) < epochOf(first) ? each : first), undefined);

/** The day on which somebody born on `born` reaches `years`; one born on 29 February reaches it on 1 March in a common year. */
export const birthdayOf = (born: Day, years: number): Day => `${String(yearOf(born) + years).padStart(4, "0")}${born.slice(4)}` as Day;

/** Has somebody born on `born` reached `years` on a day, or on that of an instant? One born on 29 February reaches them on 1 March in a common year. */
export const hasReached = (born: Day, years: number, at: Instant | Day): boolean => {
  const [turns, is] = [yearOf(born) + years, yearOf(at)];
  if (turns !== is) return turns < is;
  return two(born, 5) * 100 + two(born, 8) <= two(at, 5) * 100 + two(at, 8);
};

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

const dayFromNumber = (days: number): Day => {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1, 2)}` as Day;
};

const suffixOf = (instant: Instant): string => (instant.endsWith("Z") ? "Z" : instant.slice(-6));

/** The instant with this epoch, written in the offset of another instant. */
export const instantFrom = (epoch: number, like: Instant): Instant => {
  const local = epoch + offsetMinutes(like) * MINUTE;
  const day = Math.floor(local / DAY_LENGTH);
  const rest = local - day * DAY_LENGTH;
  const minute = Math.floor(rest / MINUTE);
  const millisecond = rest % 1000;
  const time = `${pad(Math.floor(minute / 60), 2)}:${pad(minute % 60, 2)}:${pad(Math.floor((rest % MINUTE) / 1000), 2)}`;
  return `${dayFromNumber(day)}T${time}${millisecond === 0 ? "" : `.${pad(millisecond, 3)}`}${suffixOf(like)}` as Instant;
};

/** Epoch at which a local day, by its number, begins where the offset of this instant holds. */
export const startOfDay = (day: number, like: Instant): number => day * DAY_LENGTH - offsetMinutes(like) * MINUTE;

/** A length of time that a clock of the law runs: days (`P30D`) or hours (`PT24H`). */
export type Length = `P${number}D` | `PT${number}H`;

/** True for a whole number of days or hours, at least one: `P30D`, `PT24H`. */
export const isLength = (text: string): text is Length => /^P(?:[1-9]\d{0,4}D|T[1-9]\d{0,4}H)$/.test(text);

/** A length of time after which something changes: whole years, days or hours. */
export type Period = `P${number}Y` | Length;

/** True for whole years, days or hours, at least one: `P1Y`, `P30D`, `PT24H`. */
export const isPeriod = (text: string): text is Period => isLength(text) || /^P[1-9]\d{0,2}Y$/.test(text);

/** The day or, for hours, the instant that lies a period after an instant or a day. Hours after a day count from its beginning in UTC. */
export const later = (from: Instant | Day, period: Period): Day | Instant => {
  if (period.endsWith("Y")) return birthdayOf(from.slice(0, 10) as Day, Number(period.slice(1, -1)));
  return after(from.length === 10 ? `${from}T00:00:00Z` as Instant : from as Instant, period as Length);
};

/** When a clock that starts at `from` runs out: a day for a length in days, an instant in the same offset for one in hours. */
export const after = (from: Instant, length: Length): Day | Instant => {
  if (length.endsWith("D")) return dayFromNumber(dayNumber(from) + Number(length.slice(1, -1)));
  return instantFrom(epochOf(from) + Number(length.slice(2, -1)) * 60 * MINUTE, from);
};

/** The same calendar day so many years earlier; 29 February becomes 1 March in a common year. */
export const yearsBefore = (day: Day, years: number): Day => {
  const moved: string = birthdayOf(day, -years);
  return isDay(moved) ? moved : dayFromNumber(dayNumber(`${moved.slice(0, 4)}-03-01`));
};

/** The last day of the calendar year in which a day falls. */
export const lastDayOfYear = (day: Day): Day => `${day.slice(0, 4)}-12-31` as Day;

/** The first moment of a day, in the offset of another instant. */
export const startOf = (day: Day, like: Instant): Instant => `${day}T00:00:00${like.endsWith("Z") ? "Z" : like.slice(-6)}` as Instant;

const FRIDAY = 4; // the first day of 1970 was a Thursday: day 0 is weekday 3, counted from Monday

/** The day on which so many days from Monday to Friday have passed. Holidays are not known here, and can only make it later. */
export const weekdaysAfter = (day: Day, count: number): Day => {
  let number = dayNumber(day);
  for (let left = count; left > 0;) {
    number += 1;
    if ((((number + 3) % 7) + 7) % 7 <= FRIDAY) left -= 1;
  }
  return dayFromNumber(number);
};
