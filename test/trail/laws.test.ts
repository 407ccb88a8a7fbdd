/** What holds of every log and every incident. Each law asks the facts, not the code it tests, and each finds out a wrong one. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  accountingOfDisclosures, assessBreach, evaluateDisclosure, isInputError, recordDisclosure,
  type AccountingLine, type BreachNotice, type CasefileInput, type DisclosureRequestInput, type IncidentInput, type Sent,
} from "subrosa";
import { entry, fileWith, HIPAA_ALONE, incident, POLICY, stoodBehind, toAStranger, went } from "../support/trail.ts";
import { after, neverSigned, NOW, party, world } from "../support/world.ts";

type Entry = CasefileInput["disclosures"][number];
type Logged = Entry["contents"][number];
const FROM = "2015-01-01T00:00:00-08:00";
const ASKED = "2026-03-05T17:00:00-08:00";

const ACCOUNTED = ["court-order", "abuse-report", "oversight", "research"] as const;
const basis = fc.constantFrom(...ACCOUNTED, "authorization" as const, "treatment" as const);
const anas = basis.map((each): Logged => went("anas", { ana: each }));
const bens = fc.tuple(basis, fc.constantFrom<readonly string[]>(["ben"], ["ana", "ben"]), fc.constantFrom("progress-note" as const, "psychotherapy-notes" as const))
  .map(([each, about, kind]): Logged => went("bens", { ben: each }, { about, kinds: [kind] }));
const joint = fc.tuple(basis, basis).map(([ana, ben]): Logged => went("joint", { ana, ben }));
const contents = fc.uniqueArray(fc.oneof(anas, bens, joint), { minLength: 1, maxLength: 3, selector: ({ id }) => id });
const log = fc.array(fc.record({
  at: fc.integer({ min: 10, max: 28 }).map((day) => `2026-02-${String(day)}T09:00:00-08:00`), to: fc.constantFrom("cps", "court"), place: fc.constantFrom("outside" as const, "outside" as const, "agent" as const, "inside" as const),
  purpose: fc.constantFrom("custody" as const, "oversight" as const), contents,
}), { maxLength: 6 }).map((entries) => entries.map(({ to, place, ...rest }, index): Entry => entry({ id: `d-${String(index)}`, to: { id: to, kind: place === "inside" ? "clinic-staff" : "court", place }, ...rest })));

type Account = (entries: readonly Entry[], client: "ana" | "ben") => readonly AccountingLine[];
const ours: Account = (entries, client) => accountingOfDisclosures(fileWith({ disclosures: [...entries] }), client, FROM, ASKED, HIPAA_ALONE).lines;
/** The log with all that is only his taken away, and his part of the rest as it would be on any other ground. */
const withoutHis = (entries: readonly Entry[]): readonly Entry[] => entries
  .map((each) => ({ ...each, contents: each.contents.filter(({ holders }) => holders.some(({ who }) => who === "ana")).map((content) => ({ ...content, holders: content.holders.map((holder) => (holder.who === "ben" ? { who: "ben", basis: "subpoena" as const } : holder)) })) }))
  .filter(({ contents }) => contents.length > 0);

const nothingOfHis = (account: Account) => fc.property(log, (entries) => {
  const lines = account(entries, "ana");
  return JSON.stringify(lines) === JSON.stringify(account(withoutHis(entries), "ana")) && !JSON.stringify(lines).includes("ben");
});
const nothingLeftOut = (account: Account) => fc.property(log, fc.constantFrom("ana" as const, "ben" as const), (entries, client) => {
  const owed = entries.filter(({ to, contents }) => to.place !== "inside" && contents.some(({ holders }) => holders.some(({ who, basis }) => who === client && (ACCOUNTED as readonly string[]).includes(basis))));
  const told: readonly string[] = account(entries, client).flatMap(({ entries }) => entries);
  return JSON.stringify([...told].sort()) === JSON.stringify(owed.map(({ id }) => id).sort());
});

type Notices = (what: IncidentInput) => readonly BreachNotice[];
const letters: Notices = (what) => assessBreach(what, world.casefile, POLICY, "2026-03-10T09:00:00-07:00").notices;
const astray = (ids: readonly string[]): IncidentInput => incident({ as: [toAStranger({ asked: [{ what: "portions", ids }] })] });
const hers = (notices: readonly BreachNotice[]): string => JSON.stringify(notices.filter(({ about }) => about === "ana"));
const ownLetter = (notices: Notices) => fc.property(fc.subarray(["anas", "joint"], { minLength: 1 }), fc.boolean(), (mine, his) => {
  const letter = hers(notices(astray(his ? [...mine, "bens"] : mine)));
  return letter === hers(notices(astray(mine))) && !letter.includes("ben") && letter.length > 2;
});

const FACTS = [
  "recognizable", "secured", "reachedIsBound", "viewed", "mitigated", "unintentional", "goodFaith", "withinAuthority", "reachedMayAccess", "couldBeKept", "passedOn",
  "lowProbability",
] as const;
type Judge = (what: IncidentInput) => boolean;
const isBreach: Judge = (what) => assessBreach(what, world.casefile, POLICY, "2026-03-10T09:00:00-07:00").breach;
type Facts = { readonly [Fact in (typeof FACTS)[number]]: "yes" | "no" | "unknown" };
/** What is usual is so three times in four: a message that may have been read, and of which nobody says that no harm is likely. */
const USUAL: Partial<Facts> = { viewed: "yes", mitigated: "yes" };
const known = fc.tuple(...FACTS.map((fact) => fc.constantFrom<Facts[keyof Facts]>(...Array.from({ length: 6 }, () => USUAL[fact] ?? "no"), "yes", "no", "unknown")))
  .map((values) => Object.fromEntries(FACTS.map((fact, index) => [fact, values[index]])) as Facts);
const toAClerk = { as: [toAStranger({ recipient: party("clerk", "clinic-staff", { place: "inside", authority: "no" }) })] };
const facts = fc.tuple(known, fc.constantFrom<Partial<IncidentInput>>({}, stoodBehind, stoodBehind, { ...stoodBehind, ...toAClerk }))
  .map(([each, more]) => incident({ ...each, ...more }));
const forgetting = fc.subarray([...FACTS], { minLength: 1, maxLength: 2 });
const lessIsNoWayOut = (judge: Judge) => fc.property(facts, forgetting, fc.constantFrom(true, true, true, false), (what, forgotten, attested) => {
  const less: IncidentInput = { ...what, ...Object.fromEntries(forgotten.map((fact) => [fact, "unknown"])), ...(attested ? {} : { attested: "not-attested" as const }) };
  return !judge(what) || judge(less);
});

type Record_ = (file: CasefileInput, clearance: unknown, sent: Sent) => CasefileInput;
const recorded: Record_ = (file, clearance, sent) => recordDisclosure(file, clearance, sent).casefile;
const onlyWhatIsCleared = (record: Record_) => fc.property(
  fc.subarray(["anas", "bens", "joint"], { minLength: 1 }), fc.subarray(["anas", "bens", "joint"]), fc.constantFrom("doe", "roe"), fc.constantFrom("divorce", "custody"), fc.boolean(),
  (asked, contents, to, purpose, hasSigned) => {
    const { casefile, request } = after(...(hasSigned ? [] : [neverSigned("ana")]));
    const asking: DisclosureRequestInput = { ...request, asked: [{ what: "portions", ids: asked }] };
    const decision = evaluateDisclosure(asking, casefile, POLICY);
    const may = decision.portions.filter(({ verdict }) => verdict === "may" || verdict === "must").map(({ content }): string => content);
    const said: DisclosureRequestInput = { ...asking, requester: { ...asking.requester, id: to }, recipient: { ...asking.recipient, id: to }, purpose: purpose };
    try {
      record(casefile, "clearance" in decision ? decision.clearance : undefined, { id: "d-1", request: said, at: NOW, contents });
      return to === "doe" && purpose === "divorce" && contents.length > 0 && contents.every((id) => may.includes(id));
    } catch (error) {
      return isInputError(error) && !(to === "doe" && purpose === "divorce" && contents.length > 0 && contents.every((id) => may.includes(id)));
    }
  });

const holds = <T extends unknown[]>(law: fc.IProperty<T>): boolean => {
  const run = fc.check(law as unknown as fc.IProperty<unknown>, { numRuns: 200, seed: 20261127 });
  if (run.errorInstance instanceof Error && !run.errorInstance.message.includes("Property failed")) throw run.errorInstance;
  return !run.failed;
};

describe("laws of the trail, each with one that it finds out", () => {
  const wholeUnit: Account = (entries) => ours(entries.map((each) => ({ ...each, contents: each.contents.map((content) => ({ ...content, holders: [{ who: "ana", basis: content.holders[0]?.basis ?? "treatment" }] })) })), "ana");
  const byFirstHolder: Account = (entries, client) => ours(entries.map((each) => ({ ...each, contents: each.contents.map((content) => ({ ...content, holders: content.holders.map(({ who }) => ({ who, basis: content.holders.at(-1)?.basis ?? "treatment" })) })) })), client);
  const lastOnly: Account = (entries, client) => ours(entries, client).slice(-1);
  const alsoInside: Account = (entries, client) => ours(entries.map((each) => ({ ...each, to: { ...each.to, place: "outside" } })), client);
  test.each<[law: string, held: readonly boolean[]]>([
    ["nothing of his is in hers: not if the account is the unit's, nor if his ground counts for her", [ours, wholeUnit, byFirstHolder].map((each) => holds(nothingOfHis(each)))],
    ["nothing that is owed is left out, nothing else is in: not if only the last is told, nor if uses inside count", [ours, lastOnly, alsoInside].map((each) => holds(nothingLeftOut(each)))],
  ])("%s", (_law, held) => { expect(held).toEqual([true, false, false]); });

  test("her letter is the same whatever of his went astray with hers: not if one letter goes to both", () => {
    const toBoth: Notices = (what) => { const all = letters(what); return all.map((each) => ({ ...each, sendTo: all.map(({ about }) => about) })); };
    const ofAll: Notices = (what) => letters(what).map((each) => ({ ...each, says: [...each.says, ...what.as.map((request) => ({ message: { id: "all", text: "", slots: { what: request.asked.flatMap((asked) => (asked.what === "portions" ? asked.ids : [])) } }, citation: each.says[0]?.citation ?? { source: "", provision: "", edition: "" }, verified: false as const }))] }));
    expect([letters, toBoth, ofAll].map((each) => holds(ownLetter(each)))).toEqual([true, false, false]);
  });
  test("knowing less never turns a breach into none: not if what is unknown counts as harmless", () => {
    const harmless: Judge = (what) => isBreach({ ...what, viewed: what.viewed === "unknown" ? "no" : what.viewed, lowProbability: what.lowProbability === "unknown" ? "yes" : what.lowProbability });
    const trusting: Judge = (what) => what.attested !== "not-attested" && isBreach(what);
    expect([isBreach, harmless, trusting].map((each) => holds(lessIsNoWayOut(each)))).toEqual([true, false, false]);
  });
  test("nothing is logged but what was cleared, and all of that: not if the clearance is not looked at, nor if nothing is logged", () => {
    const blind: Record_ = (file) => file;
    const never: Record_ = () => { throw Object.assign(new Error(""), { name: "SubrosaInputError", issues: [] }); };
    expect([recorded, blind, never].map((each) => holds(onlyWhatIsCleared(each)))).toEqual([true, false, false]);
  });
});
