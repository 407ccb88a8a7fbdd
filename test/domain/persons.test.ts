import { describe, expect, test } from "vitest";
import type { Client, ClientInput, Instant, Known, PersonId } from "subrosa";
import { openCasefile } from "../../src/domain/parse.ts";
import {
  concernsAbout, isAble, isBelieved, isDead, isGrownUp, isInForceAgainst, isKeptFrom, isOfAge, isOnFile, standsFor, worksHere,
} from "../../src/domain/persons.ts";
import { PARTY_KINDS } from "../../src/domain/vocabulary.ts";
import { all, clientIs, NOW, parsed, party, type Change } from "../support/world.ts";

const at = NOW as Instant;
type Papers = ClientInput["representatives"][number];
const papers = (as: Papers["as"], more: Partial<Papers> = {}): Change => clientIs("ana", {
  representatives: [{ who: "mother", as, authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00Z", until: "open", concerns: [], ...more }],
});
const LATER = "2026-01-15T10:00:00-08:00";
const twice = (as: Papers["as"], first: Partial<Papers>, second: Partial<Papers>): Change => clientIs("ana", {
  representatives: [first, second].map((more) => ({ who: "mother", as, authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00Z", until: "open", concerns: [], ...more })),
});
const stands = (who: string, change: Change): Known => standsFor(openCasefile(parsed(change).casefile), who as PersonId, "ana" as PersonId, at);

const child = clientIs("ana", { born: "2014-05-01" });
const unable = clientIs("ana", { capacity: [{ from: "2026-01-01T00:00:00Z", is: "unable" }] });
const dead = clientIs("ana", { died: "2026-03-01" });

describe("who stands for Ana", () => {
  test.each<[situation: string, who: string, answer: Known, change: Change]>([
    ["she herself", "ana", "yes", all()],
    ["she herself on the day of her death", "ana", "no", clientIs("ana", { died: "2026-03-05" })],
    ["her husband, without papers", "ben", "no", all()],
    ["a mother of a child", "mother", "yes", all(child, papers("parent"))],
    ["a mother of a grown woman", "mother", "no", papers("parent")],
    ["a mother of somebody of unknown age", "mother", "unknown", all(clientIs("ana", { born: "unknown" }), papers("parent"))],
    ["a mother of a married minor", "mother", "no", all(child, clientIs("ana", { emancipated: "marriage" }), papers("parent"))],
    ["a mother of a minor living apart", "mother", "unknown", all(child, clientIs("ana", { emancipated: "living-apart" }), papers("parent"))],
    ["a mother whom a decree excludes", "mother", "no", all(child, papers("parent", { decree: "excluded" }))],
    ["a mother who decides nothing and whom no order keeps from the records", "mother", "unknown", all(child, papers("parent", { authority: "limited" }))],
    ["a mother with an unread decree", "mother", "unknown", all(child, papers("parent", { decree: "unknown" }))],
    ["a mother whose rights have ended", "mother", "no", all(child, papers("parent", { authority: "ended" }))],
    ["a mother, not shown to be one", "mother", "unknown", all(child, papers("parent", { authority: "claimed" }))],
    ["a step-mother of a child", "mother", "unknown", all(child, papers("step-parent"))],
    ["a step-mother of a grown woman", "mother", "no", papers("step-parent")],
    ["a foster mother of a child", "mother", "unknown", all(child, papers("foster-parent"))],
    ["an agency for a child", "mother", "yes", all(child, papers("agency"))],
    ["an agency for a grown woman", "mother", "no", papers("agency")],
    ["a guardian", "mother", "yes", papers("guardian")],
    ["a conservator", "mother", "yes", papers("conservator")],
    ...(["guardian", "conservator"] as const).flatMap((as): [string, string, Known, Change][] => [
      [`a ${as} of a child`, "mother", "yes", all(child, papers(as))],
      [`a ${as} from before she came of age`, "mother", "unknown", all(clientIs("ana", { born: "2008-03-05" }), papers(as, { from: "2026-03-04T10:00:00-08:00" }))],
      [`a ${as} since the day on which she came of age`, "mother", "yes", all(clientIs("ana", { born: "2008-03-04" }), papers(as, { from: "2026-03-04T10:00:00-08:00" }))],
      [`a ${as} on the eve of her coming of age`, "mother", "yes", all(clientIs("ana", { born: "2008-03-06" }), papers(as))],
      [`a ${as} of a minor whom a court has emancipated`, "mother", "unknown", all(child, clientIs("ana", { emancipated: "court-order" }), papers(as))],
      [`a ${as} of somebody of unknown age`, "mother", "unknown", all(clientIs("ana", { born: "unknown" }), papers(as))],
    ]),
    ["a guardian of some matters", "mother", "unknown", papers("guardian", { authority: "limited" })],
    ["a guardian whose papers are not yet in force", "mother", "no", papers("guardian", { authority: "not-yet-in-force" })],
    ["a guardian until an unknown day", "mother", "unknown", papers("guardian", { until: "unknown" })],
    ["a guardian until this instant", "mother", "no", papers("guardian", { until: NOW })],
    ["a health agent, while she is able", "mother", "no", papers("health-agent")],
    ["a health agent, since she is not", "mother", "yes", all(unable, papers("health-agent"))],
    ["a health agent, and nobody knows", "mother", "unknown", all(clientIs("ana", { capacity: [] }), papers("health-agent"))],
    ...([["impaired", "unknown", "unknown"], ["intoxicated", "unknown", "unknown"], ["unconscious", "yes", "unknown"], ["able", "no", "no"]] as const).flatMap(([is, agent, kin]): [string, string, Known, Change][] => [
      [`a health agent of somebody ${is}`, "mother", agent, all(clientIs("ana", { capacity: [{ from: "2026-01-01T00:00:00Z", is }] }), papers("health-agent"))],
      [`next of kin of somebody ${is}`, "mother", kin, all(clientIs("ana", { capacity: [{ from: "2026-01-01T00:00:00Z", is }] }), papers("next-of-kin"))],
    ]),
    ["a financial agent", "mother", "no", all(unable, papers("financial-agent"))],
    ["next of kin, while she is able", "mother", "no", papers("next-of-kin")],
    ["next of kin, since she is not", "mother", "unknown", all(unable, papers("next-of-kin"))],
    ["an executor in her lifetime", "mother", "no", papers("executor")],
    ["an executor after her death", "mother", "yes", all(dead, papers("executor"))],
    ["next of kin after her death", "mother", "unknown", all(dead, papers("next-of-kin"))],
    ["a mother after the death of a child", "mother", "unknown", all(child, dead, papers("parent"))],
    ["a mother after the death of somebody who would be of age by now", "mother", "unknown", all(clientIs("ana", { born: "2008-03-03" }), dead, papers("parent"))],
    ["a mother after the death of somebody who came of age that day", "mother", "no", all(clientIs("ana", { born: "2008-03-01" }), dead, papers("parent"))],
    ["a mother after the death of somebody of unknown age", "mother", "unknown", all(clientIs("ana", { born: "unknown" }), dead, papers("parent"))],
    ["a guardian after her death", "mother", "no", all(dead, papers("guardian"))],
    ["a mother whom a later decree excludes", "mother", "no", all(child, twice("parent", { decree: "joint" }, { decree: "excluded", from: LATER }))],
    ["a mother whom a decree excluded, and to whom a later one gives it back", "mother", "yes", all(child, twice("parent", { decree: "excluded" }, { decree: "joint", from: LATER }))],
    ["a mother whom a decree of the same evening excludes", "mother", "unknown", all(child, twice("parent", { decree: "joint", from: "2026-01-15T08:00:00-08:00" }, { decree: "excluded", from: "2026-01-15T18:00:00-08:00" }))],
    ["a mother whom a decree excluded before a paper that gives it back, and another after it", "mother", "no", all(child, clientIs("ana", {
      representatives: [{ decree: "joint", from: LATER }, { decree: "excluded", from: "2026-02-01T10:00:00-08:00" }, { decree: "excluded", from: "2021-01-01T10:00:00-08:00" }]
        .map((more) => ({ who: "mother", as: "parent" as const, authority: "shown" as const, until: "open" as const, concerns: [], ...more }) as Papers),
    }))],
    ["a guardian whose appointment of tomorrow is noted as ended", "mother", "yes", twice("guardian", {}, { authority: "ended", from: "2026-03-06T09:00:00-08:00" })],
    ["a guardian whose later appointment has ended in the instant in which it began", "mother", "no", twice("guardian", {}, { authority: "ended", from: NOW })],
    ["a guardian whose later appointment has ended, nobody knows when", "mother", "no", twice("guardian", {}, { authority: "ended", from: LATER, until: "unknown" })],
    ["a mother on whom two decrees of one day differ", "mother", "unknown", all(child, twice("parent", { decree: "joint", from: LATER }, { decree: "excluded", from: LATER }))],
    ["a mother whom a decree of an unknown day excludes", "mother", "unknown", all(child, twice("parent", { decree: "joint" }, { decree: "excluded", from: "unknown" }))],
    ["a mother by a paper of an unknown day, whom a decree excludes", "mother", "unknown", all(child, twice("parent", { from: "unknown" }, { decree: "excluded" }))],
    ["a mother whom a decree excludes from tomorrow on", "mother", "yes", all(child, twice("parent", {}, { decree: "excluded", from: "2026-03-06T00:00:00-08:00" }))],
    ["a mother whom a decree excludes from this instant on", "mother", "no", all(child, twice("parent", {}, { decree: "excluded", from: NOW }))],
    ["a mother whom a later decree excluded until this instant", "mother", "yes", all(child, twice("parent", {}, { decree: "excluded", from: LATER, until: NOW }))],
    ["a mother whom a later decree excludes until an unknown day", "mother", "no", all(child, twice("parent", {}, { decree: "excluded", from: LATER, until: "unknown" }))],
    ["a guardian whose paper was filed again when it ended", "mother", "unknown", twice("guardian", {}, { authority: "ended" })],
    ["a guardian whose paper was filed again when it ended, which is later than now", "mother", "yes", twice("guardian", {}, { authority: "ended", until: "2026-03-06T00:00:00-08:00" })],
    ["a guardian whose paper was filed again, and it ended in this instant", "mother", "unknown", twice("guardian", {}, { authority: "ended", until: NOW })],
    ["a guardian whose later appointment has ended", "mother", "no", twice("guardian", {}, { authority: "ended", from: LATER })],
    ["a guardian appointed again after the first had ended", "mother", "yes", twice("guardian", { authority: "ended" }, { from: LATER })],
    ["a guardian, whose ended paper has an unknown day", "mother", "unknown", twice("guardian", {}, { authority: "ended", from: "unknown" })],
    ["a mother whom a later decree leaves some matters only", "mother", "unknown", all(child, twice("parent", { decree: "sole" }, { authority: "limited", from: LATER }))],
    ["a mother who had some matters only, and to whom a later decree gives all", "mother", "yes", all(child, twice("parent", { authority: "limited" }, { decree: "sole", from: LATER }))],
    ["a mother who has all and some matters only by two papers of one day", "mother", "unknown", all(child, twice("parent", { from: LATER }, { authority: "limited", from: LATER }))],
    ["a mother whom a later decree left some matters only until this instant", "mother", "yes", all(child, twice("parent", {}, { authority: "limited", from: LATER, until: NOW }))],
    ["a mother on whom there is a later decree that nobody has read", "mother", "unknown", all(child, twice("parent", { decree: "joint" }, { decree: "unknown", from: LATER }))],
    ["a mother who claims later what was shown before", "mother", "yes", all(child, twice("parent", {}, { authority: "claimed", from: LATER }))],
    ["a mother whom a later decree limits and the last one excludes", "mother", "no", all(child, papers("parent"), ({ casefile }) => {
      const [first] = casefile.clients[0]?.representatives ?? [];
      if (first !== undefined) casefile.clients[0]?.representatives.push({ ...first, authority: "limited", from: LATER }, { ...first, decree: "excluded", from: NOW });
    })],
    ["a guardian, whom a decree excludes as a parent", "mother", "yes", all(child, twice("guardian", {}, { as: "parent", decree: "excluded", from: LATER }))],
    ["a mother, and a decree that excludes the father", "mother", "yes", all(child, twice("parent", {}, { who: "father", decree: "excluded", from: LATER }))],
  ])("%s: %s -> %s", (_situation, who, answer, change) => { expect(stands(who, change)).toBe(answer); });

  test("somebody who is no client stands only for himself", () => {
    const file = openCasefile(parsed().casefile);
    expect(standsFor(file, "mother" as PersonId, "mother" as PersonId, at)).toBe("yes");
    expect(standsFor(file, "ana" as PersonId, "mother" as PersonId, at)).toBe("no");
  });
});

test.each<[born: string, answer: Known]>([["2008-03-05", "yes"], ["2008-03-06", "no"], ["unknown", "unknown"]])("born %s, of age: %s", (born, answer) => {
  const client = parsed(clientIs("ana", { born })).casefile.clients[0];
  if (client === undefined) throw new Error();
  expect(isOfAge(client, at)).toBe(answer);
  expect(isGrownUp(client, at)).toBe(answer);
});

test.each<[situation: string, until: string, answer: boolean]>([["open", "open", true], ["nobody knows until when", "unknown", true], ["until this instant", NOW, false], ["until an instant later", "2026-03-05T17:00:01-08:00", true]])(
  "a protective order, %s", (_situation, until, answer) => {
    const client = parsed(clientIs("ana", { protectiveOrders: [{ against: "ben", from: "2026-03-01T00:00:00Z", until }] })).casefile.clients[0];
    if (client === undefined) throw new Error();
    expect(isInForceAgainst(client, "ben" as PersonId, at)).toBe(answer);
    expect(isInForceAgainst(client, "mother" as PersonId, at)).toBe(false);
    expect(isInForceAgainst(client, "ben" as PersonId, "2026-02-28T00:00:00Z" as Instant)).toBe(false);
  },
);

describe("whose label is believed", () => {
  const file = openCasefile(parsed().casefile);
  const CLOSE = [
    "client", "partner", "former-partner", "family-member", "group-member", "minor-client", "custodial-parent", "noncustodial-parent", "step-parent", "foster-parent", "guardian", "conservator",
    "health-agent", "financial-agent", "executor", "next-of-kin", "collateral-spouse", "collateral-other", "friend", "caregiver", "potential-victim", "victims-parent", "person-able-to-prevent-harm",
    "estate-heir", "other",
  ];
  test.each(PARTY_KINDS)("%s", (kind) => {
    expect(isBelieved({ id: "ben" as PersonId, kind }, file)).toBe(CLOSE.includes(kind));
    expect(isBelieved({ id: "somebody" as PersonId, kind }, file)).toBe(true);
  });
  test.each([
    "parent", "step-parent", "foster-parent", "agency", "guardian", "conservator", "health-agent", "financial-agent", "executor", "next-of-kin",
  ] as const)("of somebody with papers as %s, though they are worth nothing", (as) => {
    const acted = openCasefile(parsed(papers(as, { who: "gus", authority: "ended" })).casefile);
    expect(isBelieved({ id: "gus" as PersonId, kind: "treating-provider" }, acted)).toBe(as === "agency");
    expect(isBelieved({ id: "gus" as PersonId, kind: "guardian" }, acted)).toBe(true);
  });
});

const clientAna = (change: Change): Client => {
  const [client] = parsed(change).casefile.clients;
  if (client === undefined) throw new Error("no client");
  return client;
};

test.each<[died: string, answer: boolean]>([["2026-03-04", true], ["2026-03-05", true], ["2026-03-06", false]])("died on %s, dead: %s", (died, answer) => {
  expect(isDead(clientAna(clientIs("ana", { died })), at)).toBe(answer);
  expect(isDead(clientAna(all()), at)).toBe(false);
});

describe("whether a minor is grown up", () => {
  test.each<[emancipated: ClientInput["emancipated"], answer: Known, unborn: Known]>([
    ["court-order", "yes", "yes"], ["marriage", "yes", "yes"], ["military-service", "yes", "yes"], ["living-apart", "unknown", "unknown"], ["mature-minor", "unknown", "unknown"],
    ["unknown", "unknown", "unknown"], ["no", "no", "unknown"],
  ])("%s: %s, and of an unknown age %s", (emancipated, answer, unborn) => {
    expect(isGrownUp(clientAna(all(child, clientIs("ana", { emancipated }))), at)).toBe(answer);
    expect(isGrownUp(clientAna(clientIs("ana", { born: "unknown", emancipated })), at)).toBe(unborn);
    expect(isGrownUp(clientAna(clientIs("ana", { emancipated })), at)).toBe("yes");
  });
});

describe("whether somebody is able to decide", () => {
  type Note = ClientInput["capacity"][number];
  const note = (from: string, is: Note["is"] = "able"): Note => ({ from, is });
  test.each<[situation: string, answer: Known, capacity: readonly Note[]]>([
    ["nothing is noted", "unknown", []], ["noted as able", "yes", [note("2026-03-01T00:00:00Z")]], ["noted as unable", "no", [note("2026-03-01T00:00:00Z", "unable")]],
    ["noted as intoxicated", "no", [note("2026-03-01T00:00:00Z", "intoxicated")]], ["noted as unknown", "unknown", [note("2026-03-01T00:00:00Z", "unknown")]],
    ["noted in this instant", "yes", [note(NOW)]], ["noted an instant later", "unknown", [note("2026-03-05T17:00:00.001-08:00")]],
    ["able, and unable since", "no", [note("2026-03-01T00:00:00Z"), note("2026-03-02T00:00:00Z", "unable")]],
    ["unable, and able since, filed the other way round", "yes", [note("2026-03-02T00:00:00Z"), note("2026-03-01T00:00:00Z", "unable")]],
    ["able, and unable from tomorrow", "yes", [note("2026-03-01T00:00:00Z"), note("2026-03-06T17:00:00-08:00", "unable")]],
  ])("%s -> %s", (_situation, answer, capacity) => { expect(isAble(clientAna(clientIs("ana", { capacity })), at)).toBe(answer); });
});

describe("papers of one representative, seen together", () => {
  const paper = (more: Partial<Papers> = {}): Papers => ({ who: "mother", as: "guardian", authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00Z", until: "open", concerns: [], ...more });
  test.each<[situation: string, answer: Known, representatives: readonly Papers[]]>([
    ["since this instant", "yes", [paper({ from: NOW })]], ["from an instant later", "no", [paper({ from: "2026-03-05T17:00:00.001-08:00" })]], ["since nobody knows when", "unknown", [paper({ from: "unknown" })]],
    ["until an instant later", "yes", [paper({ until: "2026-03-05T17:00:00.001-08:00" })]],
    ["one ended, and a later one in order", "yes", [paper({ authority: "ended" }), paper({ from: LATER })]], ["one in order, and an earlier one ended", "yes", [paper({ from: LATER }), paper({ authority: "ended" })]],
    ["one ended, and one in doubt", "unknown", [paper({ authority: "ended" }), paper({ authority: "claimed" })]], ["one in doubt, and one ended", "unknown", [paper({ authority: "claimed" }), paper({ authority: "ended" })]],
    ["only those of somebody else are in order", "no", [paper({ who: "gus" }), paper({ authority: "ended" })]],
    ["a decree that leaves the parent the say", "yes", [paper({ decree: "no-decree" })]],
  ])("%s -> %s", (_situation, answer, representatives) => { expect(stands("mother", clientIs("ana", { representatives }))).toBe(answer); });
});

test("a worry is about one person who acts for one client, and none is on file of whoever is no client", () => {
  const worry = { is: "endangers", attested: { by: "dr-lee", at: "2026-03-01T10:00:00-08:00", role: "treating-clinician", grounds: "observed" } } as const;
  const file = openCasefile(parsed(papers("guardian", { concerns: [worry] })).casefile);
  const about = (who: string, client: string): readonly string[] => concernsAbout(file, who as PersonId, client as PersonId).map(({ is }) => is);
  expect([about("mother", "ana"), about("ben", "ana"), about("mother", "ben"), about("mother", "mother")]).toEqual([["endangers"], [], [], []]);
});

describe("whom a court keeps away", () => {
  type Order = ClientInput["protectiveOrders"][number];
  const order = (more: Partial<Order> = {}): Order => ({ against: "ben", from: "2026-03-01T00:00:00Z", until: "open", ...more });
  test.each<[situation: string, answer: Known, orders: readonly Order[]]>([
    ["no order", "no", []], ["an order", "yes", [order()]], ["an order against somebody else", "no", [order({ against: "mother" })]], ["an order since this instant", "yes", [order({ from: NOW })]],
    ["an order from an instant later", "no", [order({ from: "2026-03-05T17:00:00.001-08:00" })]], ["an order until this instant", "no", [order({ until: NOW })]],
    ["an order until an instant later", "yes", [order({ until: "2026-03-05T17:00:00.001-08:00" })]], ["an order until nobody knows when", "unknown", [order({ until: "unknown" })]],
    ["an order that ended, and one that stands", "yes", [order({ until: NOW }), order()]], ["an order that ended, and one until nobody knows when", "unknown", [order({ until: NOW }), order({ until: "unknown" })]],
  ])("%s -> %s", (_situation, answer, protectiveOrders) => {
    const client = clientAna(clientIs("ana", { protectiveOrders }));
    expect(isKeptFrom(client, "ben" as PersonId, at)).toBe(answer);
    expect(isInForceAgainst(client, "ben" as PersonId, at)).toBe(answer !== "no");
  });
});

test("somebody on file is a client, somebody close, or whoever acts for a client", () => {
  const file = openCasefile(parsed(papers("agency", { who: "county" })).casefile);
  expect(["ana", "mother", "county", "dr-lee", "doe"].map((who) => isOnFile(who, file))).toEqual([true, true, true, false, false]);
});

test.each<[situation: string, answer: boolean, who: Parameters<typeof party>]>([
  ["staff", true, ["sam", "clinic-staff", { place: "inside" }]], ["a clinician", true, ["dr-lee", "treating-provider", { place: "inside" }]], ["staff, outside", false, ["sam", "clinic-staff"]],
  ["staff at an agent of the practice", false, ["sam", "clinic-staff", { place: "agent" }]], ["an insurer who says to be inside", false, ["sam", "insurer", { place: "inside" }]],
  ["a client who says to be staff", false, ["ben", "clinic-staff", { place: "inside" }]], ["a mother who says to be staff", false, ["mother", "clinic-staff", { place: "inside" }]],
])("works here: %s -> %s", (_situation, answer, who) => { const [id, kind, more] = who;
  expect(worksHere({ ...party(id, kind, more), id: id as PersonId }, openCasefile(parsed().casefile))).toBe(answer); });

test.each(["clinic-staff", "treating-provider", "prescriber", "referring-provider", "supervisor", "consultant", "trainee", "interpreter", "ai-tool", "vendor"] as const)(
  "a %s can work here", (kind) => { expect(worksHere({ ...party("sam", kind, { place: "inside" }), id: "sam" as PersonId }, openCasefile(parsed().casefile))).toBe(true); });

test("a clinician of the practice who is on file as a guardian comes as that, and does not work in this file", () => {
  const file = openCasefile(parsed(papers("guardian", { who: "dr-lee" })).casefile);
  expect(isBelieved({ id: "dr-lee" as PersonId, kind: "treating-provider" }, file)).toBe(false);
  expect(isBelieved({ id: "dr-lee" as PersonId, kind: "guardian" }, file)).toBe(true);
  expect(worksHere({ ...party("dr-lee", "treating-provider", { place: "inside" }), id: "dr-lee" as PersonId }, file)).toBe(false);
});
