/** Several claims of one kind: what none of them opens by itself they do not open together. */
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, policyFor, type Jurisdiction, type Pack, type Verdict } from "subrosa";
import { compile } from "../../src/engine/policy.ts";
import { body, forbid, oblige, permit, require } from "../support/bodies.ts";
import { abuse, involved, order, selfDanger, subpoena, threat } from "../support/situations.ts";
import { byPhone, comes, livesIn, statement, asked } from "../../src/testing/vectors/base/stories.ts";
import { all, asksFor, clientIs, neverSigned, parsed, party, release, signed, type Change } from "../support/world.ts";

type Place = Extract<Jurisdiction, `US-${string}`>;
const verdict = (place: Place, ...changes: readonly Change[]): Verdict | undefined => {
  const { casefile, request } = parsed(livesIn(place), ...changes);
  return evaluateDisclosure(request, casefile, policyFor({ jurisdictions: [place], codes: [] })).portions[0]?.verdict;
};
const told = (who: Parameters<typeof comes>[0], purpose: Parameters<typeof comes>[1], topic: Parameters<typeof statement>[0]): Change => all(comes(who, purpose), byPhone, asked(statement(topic, ["ana"], ["anas"])));
const police = told(party("police", "law-enforcement"), "protection", "warning");
const authority = told(party("mha", "mental-health-authority"), "suicide-prevention", "protective-facts");
const brother = told(party("brother", "family-member"), "family-support", "condition");
const unable = clientIs("ana", { capacity: [{ from: "2020-01-01T00:00:00-08:00", is: "able" }, { from: "2026-03-01T00:00:00-08:00", is: "unable" }] });
const waived = all(asksFor("anas"), comes(party("roe", "opposing-attorney"), "litigation"), asksFor("anas"), neverSigned("ana"), signed(release("w", "ana", { act: "privilege-waiver", recipients: ["roe"], purposes: ["litigation"] })));
const aps = told(party("aps", "adult-protection"), "adult-abuse-report", "abuse-report");

/** An account of the same thing by each of these, and what comes of the two alone and together. */
describe("two accounts of one thing", () => {
  const [idle, near] = [threat("police", { id: "c-1", serious: "no" }), threat("police", { id: "c-2", imminent: "unknown" })];
  const [calm, soon] = [selfDanger("mha", { id: "c-1", serious: "no" }), selfDanger("mha", { id: "c-2", imminent: "unknown" })];
  const [unasked, unwise] = [involved("brother", { id: "c-1", agreed: "no" }), involved("brother", { id: "c-2", inBestInterest: "no" })];
  const [late, short] = [
    subpoena("roe", { id: "c-1", jurisdiction: "US-FL", noticeAt: "2026-03-04T09:00:00-08:00" }), subpoena("roe", { id: "c-2", jurisdiction: "US-FL", objectionTimeOver: "no" }),
  ];
  test.each<[situation: string, place: Place, base: Change, one: Change, other: Change, verdicts: readonly [Verdict, Verdict, Verdict]]>([
    ["California: one threat is not serious, and of the other nobody knows whether it is near (45 CFR 164.512(j)(1)(i))", "US-CA", police, idle, near, ["must-not", "escalate", "escalate"]],
    ["New York: one danger is not serious, and of the other nobody knows whether it is near (164.512(j)(1)(i))", "US-NY", authority, calm, soon, ["must-not", "escalate", "escalate"]],
    ["Massachusetts: to one she had not agreed, and the other is not best for her (164.510(b)(3))", "US-MA", all(brother, unable), unasked, unwise, ["must-not", "must-not", "must-not"]],
    ["Florida: of one paper she was told too late, and of the other the time to object is not over (Fla. Stat. 456.057(7)(a)3, 164.512(e)(1)(iii)(C))", "US-FL", waived, late, short, ["must-not", "must-not", "must-not"]],
  ])("%s", (_situation, place, base, one, other, verdicts) => {
    expect([verdict(place, base, one), verdict(place, base, other), verdict(place, base, one, other)]).toEqual(verdicts);
    expect(verdict(place, base, other, one)).toBe(verdicts[2]);
  });
  test("a third that is grave and near opens it, whatever the others say", () => {
    expect(verdict("US-CA", police, idle, near, threat("police", { id: "c-3" }))).toBe("must");
    expect(verdict("US-CA", police, threat("police", { id: "c-0" }), idle, near)).toBe("must");
  });
  test("Ohio: that somebody is old and that the same person depends on others are two things (R.C. 5101.60(C))", () => {
    const [old, dependent] = [abuse("aps", { id: "c-1", victim: "elder" }), abuse("aps", { id: "c-2", victim: "dependent-adult" })];
    expect([verdict("US-OH", aps, old), verdict("US-OH", aps, old, dependent)]).toEqual(["escalate", "must"]);
    expect(verdict("US-OH", aps, old, dependent, abuse("aps", { id: "c-3", victim: "elder", suspected: "no" }))).toBe("must");
  });
});

/** Two bodies that each ask something of a danger: that it is serious, and that it is near. */
describe("accounts of several dangers", () => {
  const asks = (fact: "serious" | "imminent"): Pack => body([forbid(["commitment"], ({ claims }) => {
    const answers = claims.flatMap((claim) => (claim.kind === "threat" || claim.kind === "self-danger" ? [claim[fact]] : []));
    return answers.includes("yes") ? "silent" : answers.includes("unknown") ? "undetermined" : "holds";
  })]);
  const strangerAsks = body([forbid(["commitment"], ({ claims }) => (claims.some((claim) => claim.kind === "threat" && claim.heardFrom === "other") ? "holds" : "silent"))]);
  const bodies = [body([permit(["commitment"])]), asks("serious"), asks("imminent")];
  const hospital = all(comes(party("them", "hospital"), "commitment"), asksFor("anas"), neverSigned("ana"));
  const come = (packs: readonly Pack[], ...changes: readonly Change[]): Verdict | undefined => {
    const { casefile, request } = parsed(hospital, ...changes);
    return evaluateDisclosure(request, casefile, compile(packs)).portions[0]?.verdict;
  };
  test("where one lets it go and the next makes it a must, it must go", () => {
    const demands = body([require(["commitment"], ({ claims }) => (claims.some((claim) => claim.kind === "threat" && claim.serious === "yes") ? "holds" : "silent"))]);
    const [calm, serious] = [threat("them", { id: "c-1", serious: "no" }), threat("them", { id: "c-2" })];
    const packs = [body([permit(["commitment"])]), demands];
    expect([come(packs, calm), come(packs, serious), come(packs, calm, serious)]).toEqual(["may", "must", "must"]);
  });
  const grave = threat("them", { id: "c-1", imminent: "no" });
  const near = threat("them", { id: "c-2", serious: "no" });
  const idle = selfDanger("them", { id: "c-3", serious: "no", imminent: "no" });
  test.each<[situation: string, verdict: Verdict, changes: readonly Change[]]>([
    ["one is grave and near", "may", [threat("them")]],
    ["one is grave, the other near", "must-not", [grave, near]],
    ["one is grave, the other near, against somebody else", "must-not", [grave, threat("them", { id: "c-2", serious: "no", victim: "identifiable" })]],
    ["one is grave, the other near, and there is a third of another kind", "must-not", [grave, near, idle]],
    ["one is near, and nobody knows how grave the other is, which is not near", "must-not", [threat("them", { id: "c-1", serious: "unknown", imminent: "no" }), near]],
    ["a threat that is grave, and a danger to herself that is near", "may", [grave, selfDanger("them", { id: "c-3", serious: "no" })]],
  ])("%s -> %s", (_situation, expected, changes) => {
    expect(come(bodies, ...changes)).toBe(expected);
    expect(come(bodies, ...[...changes].reverse())).toBe(expected);
  });
  test("what a body has against one of them is not left out", () => {
    const [good, bad] = [threat("them"), threat("them", { id: "c-2", heardFrom: "other" })];
    expect([come([...bodies, strangerAsks], good), come([...bodies, strangerAsks], good, bad)]).toEqual(["may", "must-not"]);
  });
});

/** A report that somebody stands behind and that opens nothing, and another. */
describe("beside a claim that opens nothing", () => {
  const cps = told(party("cps", "child-protection"), "child-abuse-report", "abuse-report");
  const unsuspected = abuse("cps", { id: "c-1", suspected: "no" });
  const unattested = abuse("cps", { id: "c-2", attested: "not-attested" });
  test.each<[situation: string, verdict: Verdict, changes: readonly Change[]]>([
    ["nobody suspects abuse", "must-not", [unsuspected]],
    ["somebody does, and nobody of the practice stands behind it", "escalate", [unattested]],
    ["nobody suspects the one, and nobody stands behind the other yet (45 CFR 164.512(b)(1)(ii))", "escalate", [unsuspected, unattested]],
    ["nobody suspects either", "must-not", [unsuspected, abuse("cps", { id: "c-2", suspected: "no" })]],
    ["nobody suspects the one, and somebody stands behind the other", "must", [unsuspected, abuse("cps", { id: "c-2" })]],
    ["somebody stands behind the one, and nobody behind the other yet", "must", [abuse("cps", { id: "c-1" }), unattested]],
    ["nobody suspects it, and the other claim is about somebody else", "must-not", [unsuspected, abuse("cps", { id: "c-2", of: ["ben"], attested: "not-attested" })]],
    ["nobody suspects it, and the other claim is known tomorrow", "must-not", [unsuspected, abuse("cps", { id: "c-2", knownAt: "2026-03-06T09:00:00-08:00", attested: "not-attested" })]],
  ])("%s -> %s", (_situation, expected, changes) => {
    expect(verdict("US-CA", cps, ...changes)).toBe(expected);
    expect(verdict("US-CA", cps, ...[...changes].reverse())).toBe(expected);
  });
  test("the day on the one paper counts also where the other is a question (Fed. R. Civ. P. 37(b), 45(g))", () => {
    const judge = all(comes(party("judge", "court"), "litigation"), asksFor("anas"), neverSigned("ana"));
    const soon = order("judge", { id: "c-1", judge: "no", returnAt: "2026-03-10T09:00:00-07:00" });
    const later = order("judge", { id: "c-2", attested: "not-attested", returnAt: "2026-03-30T09:00:00-07:00" });
    const dayOf = (...changes: readonly Change[]): unknown => {
      const { casefile, request } = parsed(livesIn("US-CA"), judge, ...changes);
      const { obligations, portions } = evaluateDisclosure(request, casefile, policyFor({ jurisdictions: ["US-CA"], codes: [] }));
      return [portions[0]?.verdict, obligations.find(({ duty }) => duty === "answer-in-time")?.reasons[0]?.message.slots];
    };
    expect([dayOf(soon), dayOf(later), dayOf(soon, later), dayOf(later, soon)]).toEqual([
      ["must-not", { day: "2026-03-10" }], ["escalate", { day: "2026-03-30" }], ["escalate", { day: "2026-03-10" }], ["escalate", { day: "2026-03-10" }],
    ]);
  });
  test("what is asked is who stands behind it", () => {
    const { casefile, request } = parsed(livesIn("US-CA"), cps, unsuspected, unattested);
    expect(evaluateDisclosure(request, casefile, policyFor({ jurisdictions: ["US-CA"], codes: [] })).missing).toMatchObject([{ fact: "attestation", of: "ana" }]);
  });
});

test("what follows from a paper follows from each of them, also where they do not open it together", () => {
  const orders = (subpartE: "yes" | "no"): Pack => body([forbid(["court-order"], ({ claims }) => (claims.some((claim) => claim.kind === "court-order" && claim.subpartE === subpartE) ? "silent" : "holds"))]);
  const owed = body([oblige(["court-order"], "withholding", { duty: "retain" }, ({ claims }) => (claims.some(({ id }) => id === "c-2") ? "holds" : "silent"))]);
  const { casefile, request } = parsed(asksFor("anas"), neverSigned("ana"), order("doe", { id: "c-1", subpartE: "yes" }), order("doe", { id: "c-2", subpartE: "no" }));
  const { outcome, obligations } = evaluateDisclosure(request, casefile, compile([body([permit(["court-order"])]), orders("yes"), orders("no"), owed]));
  expect([outcome, obligations.map(({ duty }) => duty)]).toEqual(["deny", ["retain"]]);
});
