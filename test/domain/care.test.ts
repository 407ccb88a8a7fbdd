import { describe, expect, test } from "vitest";
import type { Known, PersonId, SessionInput } from "subrosa";
import { consentedToAll, consentedToSome, type Told } from "../../src/domain/care.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import { all, parsed, sessionIs, type Change } from "../support/world.ts";

type By = SessionInput["consentedBy"];
const ana = "ana" as PersonId;
/** An entry that stands in no session. */
const LOOSE = "loose";

/** One more note of Ana's, of no session. */
const loose: Change = ({ casefile }) => {
  const [own] = casefile.records.filter(({ id }) => id === "r-ana");
  if (own !== undefined) casefile.records.push({ ...own, id: LOOSE, session: "none", portions: own.portions.map((portion) => ({ ...portion, id: LOOSE })) });
};

/** Ana's care is a joint session and one of her own; something tells of these. */
const asked = (joint: By, own: By, ...told: readonly ("s-joint" | "s-ana" | typeof LOOSE)[]): readonly [some: Known, all: Known] => {
  const file = openCasefile(parsed(all(sessionIs("s-joint", { consentedBy: joint }), sessionIs("s-ana", { consentedBy: own }), loose)).casefile);
  const entries = told.flatMap((each) => [...file.entries.values()].filter(({ portion, session }) => (each === LOOSE ? portion.id === LOOSE : session?.id === each && portion.id !== LOOSE)).slice(0, 1));
  expect(entries).toHaveLength(told.length);
  const what: Told = { entries, sessions: entries.flatMap(({ session }) => session ?? []) };
  return [consentedToSome(what, ana, file), consentedToAll(what, ana, file)];
};

describe("did the minor consent alone: to some of the care, to all of it", () => {
  test.each<[situation: string, some: Known, all: Known, ...Parameters<typeof asked>]>([
    ["her own session", "yes", "yes", "parent", "client", "s-ana"],
    ["the one to which the parents consented", "no", "no", "parent", "client", "s-joint"],
    ["both sessions: her own is in it, and something else is", "yes", "no", "parent", "client", "s-joint", "s-ana"],
    ["both sessions, both of them her own", "yes", "yes", "client", "client", "s-joint", "s-ana"],
    ["her own, and one of which nobody knows", "yes", "unknown", "unknown", "client", "s-joint", "s-ana"],
    ["the parents', and one of which nobody knows", "unknown", "no", "unknown", "parent", "s-joint", "s-ana"],
    ["both consented, which is not alone", "no", "no", "both", "both", "s-joint", "s-ana"],
    ["a court consented, which is not the minor", "no", "no", "court", "court", "s-ana"],
    ["an entry of no session, all care her own", "yes", "yes", "client", "client", LOOSE],
    ["an entry of no session, all care the parents'", "no", "no", "parent", "parent", LOOSE],
    ["an entry of no session, and the care is of both kinds", "unknown", "unknown", "parent", "client", LOOSE],
    ["an entry of no session, and of some care nobody knows", "unknown", "unknown", "client", "unknown", LOOSE],
    ["nothing, all care her own", "yes", "yes", "client", "client"],
    ["nothing, and the care is of both kinds", "unknown", "unknown", "client", "parent"],
    ["the parents' session beside an entry of none, which may be of her own", "unknown", "no", "parent", "client", "s-joint", LOOSE],
    ["her own session beside an entry of none, which may be of theirs", "yes", "unknown", "parent", "client", "s-ana", LOOSE],
    ["the parents' session beside an entry of none, all care theirs", "no", "no", "parent", "parent", "s-joint", LOOSE],
  ])("of %s: %s, %s", (_situation, some, whole, ...told) => { expect(asked(...told)).toEqual([some, whole]); });
  test("of somebody who attended nothing nobody knows", () => {
    const file = openCasefile(parsed().casefile);
    const nothing: Told = { entries: [], sessions: [] };
    expect([consentedToSome(nothing, "mother" as PersonId, file), consentedToAll(nothing, "mother" as PersonId, file)]).toEqual(["unknown", "unknown"]);
  });
});
