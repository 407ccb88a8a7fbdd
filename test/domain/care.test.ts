import { describe, expect, test } from "vitest";
import type { AgreementInput, ClientInput, Instant, Known, PersonId, SessionInput } from "subrosa";
import { consentedToAll, consentedToSome, isOldEnoughToSign, saysForSigner, saysOver, SIGNS_FROM_IN_YEARS, type Told } from "../../src/domain/care.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import { agreed, all, clientIs, fileIs, NOW, parsed, sessionIs, type Change } from "../support/world.ts";

type By = SessionInput["consentedBy"];
type Representative = ClientInput["representatives"][number];
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
  const tellsOf = (each: string) => [...file.entries.values()].find(({ portion, session }) => (each === LOOSE ? portion.id === LOOSE : session?.id === each));
  const entries = told.flatMap((each) => tellsOf(each) ?? []);
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
  test("of three sessions one of another kind is enough to leave it open what is told from nothing", () => {
    const third: Change = ({ casefile }) => { casefile.sessions.push(...casefile.sessions.filter(({ id }) => id === "s-joint").map((session) => ({ ...session, id: "s-third" }))); };
    const file = openCasefile(parsed(all(sessionIs("s-joint", { consentedBy: "client" }), third, sessionIs("s-ana", { consentedBy: "parent" }))).casefile);
    expect(file.sessionsOf.get(ana)?.map(({ consentedBy }) => consentedBy).sort()).toEqual(["client", "client", "parent"]);
    const nothing: Told = { entries: [], sessions: [] };
    expect([consentedToSome(nothing, ana, file), consentedToAll(nothing, ana, file)]).toEqual(["unknown", "unknown"]);
  });
  test("of somebody who attended nothing nobody knows", () => {
    const file = openCasefile(parsed().casefile);
    const nothing: Told = { entries: [], sessions: [] };
    expect([consentedToSome(nothing, "mother" as PersonId, file), consentedToAll(nothing, "mother" as PersonId, file)]).toEqual(["unknown", "unknown"]);
  });
});

describe("who has the say over the care", () => {
  const BEFORE = "2026-01-10T10:00:00-08:00";
  const SIGNED = "2026-03-01T09:00:00-08:00";
  type Signatures = Extract<AgreementInput, { readonly kind: "minor-confidentiality" }>["signatures"];
  const mothersPaper = { who: "mother", as: "parent", authority: "shown", decree: "no-decree", from: "2012-05-01T00:00:00Z", until: "open", concerns: [] } as const;
  /** Ana's sessions, an assent, and what is told of: the sessions, or nothing. */
  const says = (joint: By, own: By, signatures: Signatures, told: readonly string[], signedAt = SIGNED, as: Representative["as"] = "parent") => {
    const file = openCasefile(parsed(all(
      clientIs("ana", { born: "2012-05-01", representatives: [{ ...mothersPaper, as }] }), fileIs({ agreements: [] }), sessionIs("s-joint", { consentedBy: joint }), sessionIs("s-ana", { consentedBy: own }),
      ...(signatures.length === 0 ? [] : [agreed({ id: "promise", kind: "minor-confidentiality", minor: "ana", signatures })]),
    )).casefile);
    const client = file.clients.get(ana);
    if (client === undefined) throw new Error("the world has no Ana");
    const entries = told.flatMap((each) => [...file.entries.values()].find(({ session }) => session?.id === each) ?? []);
    const what: Told = { entries, sessions: entries.flatMap(({ session }) => session ?? []) };
    return { over: saysOver(what, client, file, NOW as Instant), forSigner: saysForSigner(what, client, file, signedAt as Instant, NOW as Instant) };
  };
  const assent = (more: object = {}, by = "mother"): Signatures => [{ by, at: BEFORE, ...more }];
  test.each<[situation: string, over: readonly string[], ...Parameters<typeof says>]>([
    ["who consented alone, and both", ["own", "either"], "both", "client", [], ["s-ana", "s-joint"]],
    ["a court, and a parent", ["granted", "parent"], "parent", "court", [], ["s-ana", "s-joint"]],
    ["nobody knows", ["unknown"], "parent", "unknown", [], ["s-ana"]],
    ["the minor by her mother's assent, and what was her own stays that", ["granted", "own"], "client", "parent", assent(), ["s-ana", "s-joint"]],
    ["by an assent also where both consented, or nobody knows", ["granted", "granted"], "unknown", "both", assent(), ["s-ana", "s-joint"]],
    ["not by the assent of somebody who acts for nobody", ["parent"], "parent", "parent", assent({}, "ben"), ["s-ana"]],
    ["by an assent that was taken back after one session and before the other", ["parent", "granted"], "parent", "parent", assent({ revoked: "2026-02-10T10:00:00-08:00" }), ["s-ana", "s-joint"]],
    ...([["guardian", "granted"], ["agency", "granted"], ["step-parent", "unknown"], ["foster-parent", "unknown"]] as const).map(([as, over]): [string, readonly string[], ...Parameters<typeof says>] => [
      `by the assent of a ${as}, as far as the papers give one the say`, [over], "parent", "parent", assent(), ["s-ana"], SIGNED, as,
    ]),
    ...(["next-of-kin", "health-agent"] as const).map((as): [string, readonly string[], ...Parameters<typeof says>] => [
      `not by the assent of a ${as}`, ["parent"], "parent", "parent", assent(), ["s-ana"], SIGNED, as,
    ]),
    ["of nothing, where all care is alike", ["either"], "both", "both", [], []],
    ["of nothing, where it is not", ["unknown"], "both", "client", [], []],
    ["of nothing, under an assent", ["granted"], "parent", "parent", assent(), []],
    ["of nothing, after an assent was taken back", ["parent"], "parent", "parent", assent({ revoked: "2026-03-02T10:00:00-08:00" }), []],
  ])("%s", (_situation, over, ...rest) => { expect(says(...rest).over).toEqual(over); });
  test.each<[situation: string, forSigner: readonly string[], ...Parameters<typeof says>]>([
    ["what was assented to before she signed", ["granted"], "parent", "parent", assent(), ["s-ana"]],
    ["what was assented to as she signed", ["granted"], "parent", "parent", assent({ at: SIGNED }), ["s-ana"]],
    ["what was assented to since she signed", ["late"], "parent", "parent", assent({ at: "2026-03-01T09:00:01-08:00" }), ["s-ana"]],
    ["what a court consented to needs no assent", ["granted", "parent"], "parent", "court", [], ["s-ana", "s-joint"]],
  ])("for somebody who signed: %s", (_situation, forSigner, ...rest) => { expect(says(...rest).forSigner).toEqual(forSigner); });
  test.each<[born: string, old: Known]>([["2012-03-06", "no"], ["2012-03-05", "yes"], ["unknown", "unknown"]])("fourteen on this day, born %s: %s", (born, old) => {
    const client = openCasefile(parsed(clientIs("ana", { born })).casefile).clients.get(ana);
    expect(SIGNS_FROM_IN_YEARS).toBe(14);
    expect(client === undefined ? "nobody" : isOldEnoughToSign(client, NOW as Instant)).toBe(old);
  });
});
