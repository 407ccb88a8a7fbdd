import { describe, expect, test } from "vitest";
import fc from "fast-check";
import {
  after, atOrAfter, birthdayOf, dayNumber, dayOf, epochOf, hasReached, instantFrom, isDay, isInstant, isLength, isPeriod, lastDayOfYear, later, startOf, startOfDay,
  weekdaysAfter, yearsBefore,
  type Day, type Instant, type Period,
} from "../../src/domain/time.ts";

const instant = (text: string): Instant => { if (!isInstant(text)) throw new Error(text); return text; };

describe("days", () => {
  test.each(["2024-02-29", "2026-12-31", "0001-01-01", "2000-02-29", "9999-12-31", "2024-03-31", "2024-04-30"])("%s is a day", (text) => { expect(isDay(text)).toBe(true); });
  test.each(["2023-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "26-01-01", "2026-1-1", "2026-01-01T00:00:00Z", "", "Jan 1 2026", "2026-01-01 ", "2026-03-012026-03-05"])(
    "%s is not a day", (text) => { expect(isDay(text)).toBe(false); },
  );
});

describe("instants", () => {
  test.each(["2026-03-01T17:05:00-08:00", "2026-03-01T17:05:00Z", "2026-03-01T17:05:00.5+14:00", "2026-03-01T17:05:00.123+05:45", "2026-03-01T17:05:00+23:59"])(
    "%s is an instant", (text) => { expect(isInstant(text)).toBe(true); },
  );
  test.each([
    "2026-03-01T17:05:00", "2026-02-30T17:05:00Z", "2026-03-01T24:00:00Z", "2026-03-01T17:60:00Z", "2026-03-01T17:05:60Z", "2026-03-01 17:05:00Z",
    "2026-03-01T17:05:00+24:00", "2026-03-01T17:05:00+08:60", "2026-03-01T17:05:00.1234Z", "2026-03-01t17:05:00z", "2026-03-01T17:05Z", "2026-03-01T17:05:00Z2026-03-01T17:05:00Z", "2026-03-01T17:05:00Z Z",
  ])("%s is not an instant", (text) => { expect(isInstant(text)).toBe(false); });

  test("an instant is its own epoch, whatever its offset", () => {
    fc.assert(fc.property(fc.date({ min: new Date("0001-01-02T00:00:00Z"), max: new Date("9999-12-30T00:00:00Z"), noInvalidDate: true }), fc.integer({ min: -14 * 60, max: 14 * 60 }), (date, offset) => {
      const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 23);
      const size = Math.abs(offset);
      const zone = `${offset < 0 ? "-" : "+"}${String(Math.floor(size / 60)).padStart(2, "0")}:${String(size % 60).padStart(2, "0")}`;
      expect(epochOf(instant(local + zone))).toBe(date.getTime());
      expect(dayOf(instant(local + zone))).toBe(local.slice(0, 10));
    }));
  });

  test.each([[".5", 500], [".05", 50], [".005", 5], [".12", 120], ["", 0]])("%s of a second is %i milliseconds", (fraction, milliseconds) => {
    expect(epochOf(instant(`1970-01-01T00:00:00${fraction}Z`))).toBe(milliseconds);
    expect(epochOf(instant(`1970-01-01T00:00:00${fraction}+00:00`))).toBe(milliseconds);
  });

  test("at or after", () => {
    const noon = instant("2026-03-01T12:00:00-08:00");
    expect(atOrAfter(noon, instant("2026-03-01T20:00:00Z"))).toBe(true);
    expect(atOrAfter(noon, instant("2026-03-01T20:00:00.001Z"))).toBe(false);
    expect(atOrAfter(noon, noon)).toBe(true);
  });
});

describe("lengths of time", () => {
  test.each<[length: string, is: boolean]>([["P30D", true], ["PT24H", true], ["P0D", false], ["P1M", false], ["PT30M", false], ["P-1D", false], ["", false]])(
    "%s -> %s", (text, is) => { expect(isLength(text)).toBe(is); },
  );

  test.each<[from: string, length: "P1D" | "P30D" | "P365D" | "PT24H" | "PT36H", until: string]>([
    ["2024-02-28T23:00:00-08:00", "P1D", "2024-02-29"],
    ["2026-03-04T09:00:00-08:00", "P30D", "2026-04-03"],
    ["2025-12-31T09:00:00-08:00", "P365D", "2026-12-31"],
    ["2026-02-28T23:30:15-08:00", "PT24H", "2026-03-01T23:30:15-08:00"],
    ["2026-12-31T20:00:00.250+05:45", "PT36H", "2027-01-02T08:00:00.250+05:45"],
  ])("%s and %s is %s", (from, length, until) => { expect(after(instant(from), length)).toBe(until); });

  test("days are counted as the calendar has them", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 3_000_000 }), fc.integer({ min: 1, max: 9999 }), (day, days) => {
      const from = new Date((day - 719_162) * 86_400_000).toISOString();
      const until = new Date((day - 719_162 + days) * 86_400_000).toISOString().slice(0, 10);
      expect(after(instant(from), `P${String(days) as "1"}D`)).toBe(until);
    }));
  });
});

test.each<[born: string, years: number, day: string]>([["2008-03-05", 18, "2026-03-05"], ["2008-02-29", 18, "2026-02-29"], ["1985-04-02", 0, "1985-04-02"]])(
  "born on %s, %i on %s", (born, years, day) => { expect(birthdayOf(born as Day, years)).toBe(day); },
);

test("born on 29 February, 18 on 1 March of a common year", () => {
  const birthday: string = birthdayOf("2008-02-29" as Day, 18);
  expect(birthday > "2026-02-28").toBe(true);
  expect(birthday <= "2026-03-01").toBe(true);
});

describe("days that clocks of the law run to", () => {
  const on = (text: string): Day => { if (isDay(text)) return text; throw new Error(text); };
  test.each<[day: string, years: number, found: string]>([["2026-03-05", 6, "2020-03-05"], ["2028-02-29", 6, "2022-03-01"], ["2028-02-29", 4, "2024-02-29"]])("%s, %i years before: %s", (day, years, found) => {
    expect(yearsBefore(on(day), years)).toBe(found);
  });
  test.each<[day: string, count: number, found: string]>([
    ["2026-03-06", 1, "2026-03-09"], ["2026-03-07", 1, "2026-03-09"], ["2026-03-08", 1, "2026-03-09"], ["2026-03-09", 1, "2026-03-10"], ["2026-03-06", 15, "2026-03-27"], ["1969-12-26", 1, "1969-12-29"], ["2026-03-06", 0, "2026-03-06"],
  ])("%s, %i weekdays after: %s", (day, count, found) => { expect(weekdaysAfter(on(day), count)).toBe(found); });
  test("the last day of a year, and the first moment of a day", () => {
    expect(lastDayOfYear(on("2026-03-05"))).toBe("2026-12-31");
    expect([startOf(on("2026-03-05"), "2026-07-01T10:00:00-07:00" as Instant), startOf(on("2026-03-05"), "2026-07-01T10:00:00.5Z" as Instant)]).toEqual(["2026-03-05T00:00:00-07:00", "2026-03-05T00:00:00Z"]);
  });
});

describe("whether an age is reached", () => {
  test.each<[born: string, years: number, at: string, answer: boolean]>([
    ["2008-03-05", 18, "2026-03-04T23:59:59-08:00", false], ["2008-03-05", 18, "2026-03-05T00:00:00-08:00", true], ["2008-03-05", 18, "2026-04-01T00:00:00-08:00", true], ["2008-03-05", 18, "2026-02-28T00:00:00-08:00", false],
    ["2008-03-05", 18, "2025-12-31T23:59:59-08:00", false], ["2008-03-05", 18, "2027-01-01T00:00:00-08:00", true], ["2008-02-29", 18, "2026-02-28T23:59:59-08:00", false], ["2008-02-29", 18, "2026-03-01T00:00:00-08:00", true],
    ["2008-02-29", 16, "2024-02-29T00:00:00-08:00", true], ["2008-10-02", 18, "2026-09-30T00:00:00-08:00", false], ["2008-01-31", 18, "2026-02-01T00:00:00-08:00", true],
  ])("born on %s, %i at %s: %s", (born, years, at, answer) => { expect(hasReached(born as Day, years, instant(at))).toBe(answer); });
});

describe("an instant written in the offset of another", () => {
  test.each<[like: string, text: string]>([
    ["2026-03-05T17:00:00-08:00", "2026-01-31T16:05:09-08:00"], ["2026-03-05T17:00:00Z", "2026-02-01T00:05:09Z"], ["2026-03-05T17:00:00+05:45", "2026-02-01T05:50:09+05:45"], ["2026-03-05T17:00:00.5-03:30", "2026-01-31T20:35:09-03:30"],
  ])("%s: %s", (like, text) => { expect(instantFrom(Date.UTC(2026, 1, 1, 0, 5, 9), instant(like))).toBe(text); });
  test("with its milliseconds, also before 1970 and in early years", () => {
    const like = instant("2026-03-05T17:00:00Z");
    expect([-1, 7, 70, 700].map((epoch) => instantFrom(epoch, like))).toEqual(["1969-12-31T23:59:59.999Z", "1970-01-01T00:00:00.007Z", "1970-01-01T00:00:00.070Z", "1970-01-01T00:00:00.700Z"]);
    expect(instantFrom(Date.parse("0099-12-31T23:59:59Z"), like)).toBe("0099-12-31T23:59:59Z");
  });
  test("every day around the turn of each year of two eras comes back as it was", () => {
    const like = instant("2026-03-05T17:00:00Z");
    const days = Array.from({ length: 800 }, (_, year) => [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6].map((day) => new Date(Date.UTC(1600 + year, 2, 1 + day)))).flat();
    expect(days.filter((date) => instantFrom(date.getTime(), like) !== date.toISOString().replace(".000Z", "Z"))).toEqual([]);
  });
  test("comes back as it was", () => {
    fc.assert(fc.property(fc.date({ min: new Date("0001-01-02T00:00:00Z"), max: new Date("9999-12-30T00:00:00Z"), noInvalidDate: true }), (date) => {
      expect(instantFrom(date.getTime(), instant("2026-03-05T17:00:00Z"))).toBe(date.toISOString().replace(".000Z", "Z"));
    }));
  });
  test.each<[like: string, epoch: string]>([["2026-03-05T17:00:00-08:00", "2026-03-05T00:00:00-08:00"], ["2026-01-01T00:00:00Z", "2026-03-05T00:00:00Z"], ["2026-01-01T00:00:00+05:45", "2026-03-05T00:00:00+05:45"]])(
    "a day begins where the offset of %s holds", (like, begins) => { expect(startOfDay(dayNumber("2026-03-05"), instant(like))).toBe(epochOf(instant(begins))); },
  );
});

describe("periods after which something changes", () => {
  test.each<[text: string, answer: boolean]>([
    ["P1Y", true], ["P999Y", true], ["P30D", true], ["PT24H", true], ["P1000Y", false], ["P0Y", false], ["P99999D", true], ["P100000D", false], ["PT99999H", true], ["PT100000H", false], ["PT0H", false], ["P1YX", false], ["XP1Y", false],
    ["P1DX", false], ["XP1D", false], ["PT1HX", false], ["P10Y", true], ["P1W", false], ["P01Y", false], ["P01D", false],
  ])("%s: %s", (text, answer) => { expect(isPeriod(text)).toBe(answer); });
  test.each<[from: string, period: Period, until: string]>([
    ["2026-03-05", "P1Y", "2027-03-05"], ["2026-03-05T17:00:00-08:00", "P2Y", "2028-03-05"], ["2024-02-29", "P1Y", "2025-02-29"], ["2026-03-05", "P30D", "2026-04-04"], ["2026-03-05T23:00:00-08:00", "P1D", "2026-03-06"],
    ["2026-03-05", "PT24H", "2026-03-06T00:00:00Z"], ["2026-03-05T17:00:00-08:00", "PT36H", "2026-03-07T05:00:00-08:00"], ["2026-03-05T17:00:00Z", "PT1H", "2026-03-05T18:00:00Z"],
    ["2000-02-28", "P1D", "2000-02-29"], ["2000-02-29", "P1D", "2000-03-01"], ["2400-02-28", "P1D", "2400-02-29"],
  ])("%s and %s: %s", (from, period, until) => { expect(later(from as Day, period)).toBe(until); });
});
