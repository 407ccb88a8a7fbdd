import { describe, expect, test } from "vitest";
import type { ClientInput, Instant, Known, PersonId } from "subrosa";
import { openCasefile } from "../../src/domain/parse.ts";
import { isBelieved, isInForceAgainst, isOfAge, isGrownUp, standsFor } from "../../src/domain/persons.ts";
import { PARTY_KINDS } from "../../src/domain/vocabulary.ts";
import { all, clientIs, NOW, parsed, type Change } from "../support/world.ts";

const at = NOW as Instant;
type Papers = ClientInput["representatives"][number];
const papers = (as: Papers["as"], more: Partial<Papers> = {}): Change => clientIs("ana", {
  representatives: [{ who: "mother", as, authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00Z", until: "open", concerns: [], ...more }],
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
    ["a guardian of some matters", "mother", "unknown", papers("guardian", { authority: "limited" })],
    ["a guardian whose papers are not yet in force", "mother", "no", papers("guardian", { authority: "not-yet-in-force" })],
    ["a guardian until an unknown day", "mother", "unknown", papers("guardian", { until: "unknown" })],
    ["a guardian until this instant", "mother", "no", papers("guardian", { until: NOW })],
    ["a health agent, while she is able", "mother", "no", papers("health-agent")],
    ["a health agent, since she is not", "mother", "yes", all(unable, papers("health-agent"))],
    ["a health agent, and nobody knows", "mother", "unknown", all(clientIs("ana", { capacity: [] }), papers("health-agent"))],
    ["a financial agent", "mother", "no", all(unable, papers("financial-agent"))],
    ["next of kin, while she is able", "mother", "no", papers("next-of-kin")],
    ["next of kin, since she is not", "mother", "unknown", all(unable, papers("next-of-kin"))],
    ["an executor in her lifetime", "mother", "no", papers("executor")],
    ["an executor after her death", "mother", "yes", all(dead, papers("executor"))],
    ["next of kin after her death", "mother", "unknown", all(dead, papers("next-of-kin"))],
    ["a guardian after her death", "mother", "no", all(dead, papers("guardian"))],
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
