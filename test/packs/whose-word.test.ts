/**
 * A signature that is not the client's word opens nothing, also where a law or a code asks for one beside a ground of another
 * law: 45 CFR 164.502(g)(3)(i) and (g)(5). Each row tells who signed, and what comes of it; that of a mother of whom nothing is feared opens it.
 */
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, policyFor, type CodeId, type Jurisdiction, type ReleaseInput, type Verdict } from "subrosa";
import { comes, livesIn, only, paper, treatsAs } from "../../src/testing/vectors/base/stories.ts";
import { aca } from "subrosa/packs";
import { findingOf, ruleOf } from "../support/find.ts";
import { oversight } from "../support/situations.ts";
import { agreed, all, asIs, asksFor, attestedBy, claimed, clientIs, neverSigned, parsed, party, release, sessionIs, signed, type Change } from "../support/world.ts";

type Place = Extract<Jurisdiction, `US-${string}`>;
const BESIDES = ["use-limits", "separate-signature", "large-type", "right-to-copy", "copy-given", "representative-authority", "right-to-inspect", "consequences-of-refusal"] as const;
const TOLD = ["attendance", "condition", "summary", "session-content", "warning"] as const;
const concern = (by: string) => [{ is: "abuse" as const, attested: { ...attestedBy(by), at: "2026-02-20T10:00:00-08:00" } }];

const form = (who: string, to: string, more: Partial<ReleaseInput>): Change => signed(release(`r-${who}`, "ana", {
  signedBy: who, signedAs: "parent", recipients: [to], purposes: "any", witness: "yes", statements: [...release("r", "ana").statements, ...BESIDES],
  covers: { kinds: "entire-record", statements: [...TOLD], days: "all", sensitivities: "all", part2: "no" }, ...more,
}));

/** A child of eight, whose father is feared as a clinician, or as her mother only, has noted; both parents may act. */
const child = (by: string): Change => all(only("ana"), neverSigned("ana"), sessionIs("s-ana", { consentedBy: "parent" }), clientIs("ana", {
  born: "2017-05-01", representatives: [paper("father", "parent", { from: "2017-05-01T09:00:00-07:00", concerns: concern(by) }), paper("mother", "parent", { from: "2017-05-01T09:00:00-07:00" })],
}));
const goesTo = (kind: Parameters<typeof party>[1], purpose: Parameters<typeof comes>[1]): Change => all(comes(party("them", kind), purpose), asksFor("anas"));

const decided = (place: Place, codes: readonly CodeId[], ...changes: readonly Change[]): Verdict | undefined => {
  const { casefile, request } = parsed(...changes);
  return evaluateDisclosure(request, casefile, policyFor({ jurisdictions: [place], codes })).portions[0]?.verdict;
};

const waivedByBoard: Change = claimed({ id: "c-rb", kind: "review-board-waiver", given: "yes", of: ["ana"], to: ["them"], attested: attestedBy("dr-lee"), knownAt: "2026-03-05T10:00:00-08:00" });

/** What goes on another law's ground, for which this body asks a signature; what comes of none, of the mother's, of the feared father's, and of one feared by the mother only. */
describe("what a law or a code asks a signature for", () => {
  test.each<[situation: string, place: Place, codes: readonly CodeId[], base: Change, more: Partial<ReleaseInput>, verdicts: readonly [Verdict, Verdict, Verdict, Verdict]]>([
    ["a payer, NASW 1.07(h)", "US-CA", ["nasw"], goesTo("insurer", "payment"), {}, ["must-not", "may", "must-not", "escalate"]],
    ["a payer, ACA B.3.d", "US-OH", ["aca"], goesTo("insurer", "payment"), {}, ["must-not", "may", "must-not", "escalate"]],
    ["a payer, New York: 8 NYCRR 29.1(b)(8)", "US-NY", [], goesTo("insurer", "payment"), {}, ["must-not", "may", "must-not", "escalate"]],
    ["a payer, New York, on a spoken word", "US-NY", [], goesTo("insurer", "payment"), { form: "oral" }, ["must-not", "may", "must-not", "escalate"]],
    ["a payer, Florida: 456.057(7)(a)", "US-FL", [], goesTo("insurer", "payment"), {}, ["must-not", "may", "must-not", "escalate"]],
    ["who treats, Colorado: C.R.S. 12-245-220(1)", "US-CO", [], goesTo("prescriber", "treatment"), {}, ["must-not", "may", "must-not", "escalate"]],
    ["who treats, Massachusetts: c. 112 s. 172(d)", "US-MA", [], goesTo("prescriber", "treatment"), {}, ["must-not", "may", "must-not", "escalate"]],
    ["who treats, ACA B.6.g", "US-CA", ["aca"], goesTo("prescriber", "treatment"), {}, ["must-not", "may", "must-not", "escalate"]],
    ["a consultant, AAMFT 2.7", "US-CA", ["aamft"], goesTo("consultant", "consultation"), {}, ["must-not", "may", "must-not", "escalate"]],
    ["a researcher, AAMFT 2.4", "US-OH", ["aamft"], all(goesTo("researcher", "research"), waivedByBoard), {}, ["must-not", "may", "must-not", "escalate"]],
    ["a board, Illinois: 740 ILCS 110/7", "US-IL", [], all(goesTo("licensing-board", "oversight"), oversight("them")), {}, ["escalate", "may", "escalate", "escalate"]],
  ])("%s", (_situation, place, codes, base, more, verdicts) => {
    const by = (who: string | undefined, noted = "dr-lee"): Verdict | undefined => decided(place, codes, child(noted), livesIn(place), treatsAs("mft"), base, who === undefined ? asIs : form(who, "them", more));
    expect([by(undefined), by("mother"), by("father"), by("father", "mother")]).toEqual(verdicts);
    expect(decided(place, codes, child("dr-lee"), livesIn(place), treatsAs("mft"), base, form("father", "them", more), form("mother", "them", more))).toBe(verdicts[1]);
  });
});

/** For care that is the minor's own, or was promised to stay confidential, the parent's signature is not the minor's: 164.502(g)(3)(i). */
describe("a parent signs for a payer, NASW 1.07(h)", () => {
  const teen = (consentedBy: "client" | "parent" | "both" | "court" | "unknown"): Change => all(only("ana"), neverSigned("ana"), sessionIs("s-ana", { consentedBy }), clientIs("ana", { born: "2009-11-01", representatives: [paper("mother", "parent")] }));
  const promise = agreed({ id: "promise", kind: "minor-confidentiality", minor: "ana", signatures: [{ by: "mother", at: "2026-01-10T10:00:00-08:00" }] });
  const kept: Change = clientIs("ana", { protectiveOrders: [{ against: "mother", from: "2026-01-01T00:00:00-08:00", until: "open" }] });
  test.each<[situation: string, expected: Verdict, changes: readonly Change[]]>([
    ["the parents consented to the care", "may", [teen("parent")]],
    ["the minor alone consented", "must-not", [teen("client")]],
    ["nobody knows who consented", "escalate", [teen("unknown")]],
    ["confidence was promised", "must-not", [teen("parent"), promise]],
    ["confidence was promised, and the minor has signed too", "may", [teen("parent"), promise, form("ana", "them", { signedAs: "self" })]],
    ["both consented", "escalate", [teen("both")]],
    ["both consented, and the minor has signed too", "may", [teen("both"), form("ana", "them", { signedAs: "self" })]],
    ["both consented, and what the minor has signed has run out", "escalate", [teen("both"), form("ana", "them", { signedAs: "self", expires: "2026-03-04" })]],
    ["both consented, the minor has signed too, and a court keeps the parent away", "escalate", [teen("both"), kept, form("ana", "them", { signedAs: "self" })]],
    ["a court consented, and the minor has signed too", "may", [teen("court"), form("ana", "them", { signedAs: "self" })]],
    ["a court keeps the parent away", "escalate", [teen("parent"), kept]],
  ])("%s -> %s", (_situation, expected, changes) => {
    expect(decided("US-OH", ["nasw"], ...changes, livesIn("US-OH"), goesTo("insurer", "payment"), form("mother", "them", {}))).toBe(expected);
  });
  test("the minor's own signature for that care does", () => {
    expect(decided("US-OH", ["nasw"], teen("client"), livesIn("US-OH"), goesTo("insurer", "payment"), form("ana", "them", { signedAs: "self" }))).toBe("may");
  });
});

/** What is asked where a signature perhaps counts, of whom, and whom to ask. */
describe("what is asked about a signature, ACA B.3.d", () => {
  const kept = (until: "open" | "unknown"): Change => clientIs("ana", { protectiveOrders: [{ against: "father", from: "2026-01-01T00:00:00-08:00", until }] });
  const minor = (consentedBy: "client" | "unknown", born: string): Change => all(sessionIs("s-ana", { consentedBy }), clientIs("ana", { born, representatives: [paper("father", "parent", { from: "2009-11-01T09:00:00-07:00" })] }));
  const onFile = { doubts: ["forged"] } as const;
  test.each<[situation: string, asked: unknown, changes: readonly Change[]]>([
    ["feared by the mother only", [["best-interest", "ana", "therapist"]], [child("mother"), form("father", "them", {})]],
    ["feared by the mother only, and perhaps forged", [["best-interest", "ana", "therapist"], ["genuine-signature", "ana", "client"]], [child("mother"), form("father", "them", onFile)]],
    ["feared by the mother only, and the mother has signed", "silent", [child("mother"), form("father", "them", {}), form("mother", "them", {})]],
    ["feared by the mother only, who has signed, perhaps under pressure", [["genuine-signature", "ana", "client"]], [child("mother"), form("father", "them", {}), form("mother", "them", onFile)]],
    ["kept away by a court", [["protective-order", "ana", "court"]], [child("dr-lee"), clientIs("ana", { representatives: [paper("father", "parent", { from: "2017-05-01T09:00:00-07:00" })] }), kept("open"), form("father", "them", {})]],
    ["nobody knows who consented", [["who-consented-to-care", "ana", "therapist"]], [child("dr-lee"), minor("unknown", "2009-11-01"), form("father", "them", {})]],
    ["the client alone consented, and nobody knows how old that client is", [["birth-date", "ana", "therapist"], ["representatives-papers", "ana", "requester"]], [child("dr-lee"), minor("client", "unknown"), form("father", "them", {})]],
  ])("%s", (_situation, expected, changes) => {
    const finding = findingOf(ruleOf(aca, "aca/B.3.d/payers-with-authorization"), all(...changes, goesTo("insurer", "payment")));
    expect(finding.kind === "undetermined" ? finding.missing.map(({ fact, of, askedOf }) => [fact, of, askedOf]) : finding.kind).toEqual(expected);
  });
});
