/** What two partners told together, wanted by one of them in their own divorce: where states disagree, and what then comes of it. */
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, policyFor, type CodeId, type Decision } from "subrosa";
import { subpoena } from "../../support/situations.ts";
import { all, asIs, asks, asksFor, fileIs, neverSigned, parsed, party, release, requestIs, sessionIs, signed, type Change } from "../../support/world.ts";

const treatedIn = (place: "US-WA" | "US-NY", as: "mft" | "psychologist" = "psychologist"): Change => all(
  fileIs({ jurisdictions: [place], clinicians: [{ id: "dr-lee", licences: [{ as, in: place }], role: "treating" }] }), sessionIs("s-joint", { clientsWereIn: [place] }),
);
/** Ben's attorney comes with process, and only Ben has waived. */
const bensDivorce: Change = all(neverSigned("ana"), asks(party("doe", "opposing-attorney")), asksFor("joint"), subpoena("doe", { of: ["ana", "ben"] }));
const decide = (place: "US-WA" | "US-NY", codes: readonly CodeId[], ...changes: readonly Change[]): Decision => {
  const { casefile, request } = parsed(all(bensDivorce, treatedIn(place), ...changes));
  return evaluateDisclosure(request, casefile, policyFor({ jurisdictions: [place], codes }));
};
const verdictOf = (decision: Decision): string | undefined => decision.portions.find(({ content }) => content === "joint")?.verdict;

describe("Washington holds that partners keep nothing from each other (Redding)", () => {
  test.each<readonly [string, readonly CodeId[]]>([["no code", []], ["the AAMFT code", ["aamft"]], ["the APA code", ["apa"]], ["the ACA and NASW codes", ["aca", "nasw"]]])("with %s: not yet, and an attorney is asked", (_codes, codes) => {
    const decision = decide("US-WA", codes);
    expect(verdictOf(decision)).toBe("escalate");
    expect(decision.outcome).toBe("deny");
    expect(decision.obligations.map(({ duty }) => duty)).toContain("consult");
    expect(decision.missing).toContainEqual({ fact: "ruling-on-privilege", of: "ana", askedOf: "court" });
  });

  test.each<readonly [string, Change]>([
    ["a family therapist treated them", treatedIn("US-WA", "mft")], ["they were told of it a week ago", all(({ request }) => { request.claims = []; }, subpoena("doe", { of: ["ana", "ben"], noticeAt: "2026-02-26T09:00:00-08:00" }))],
    ["it is somebody else's suit", requestIs({ purpose: "litigation" })], ["what Ana said alone", all(asksFor("anas"), sessionIs("s-ana", { clientsWereIn: ["US-WA"] }))],
  ])("not where %s", (_what, change) => {
    expect(decide("US-WA", ["apa"], change).portions.map(({ verdict }) => verdict)).toEqual(["must-not"]);
  });

  test("with the waiver of both it goes", () => { expect(verdictOf(decide("US-WA", ["apa"], signed(release("r-2", "ana"))))).toBe("must"); });
});

test("New York holds the opposite (Yaron): joint sessions stay privileged between spouses", () => {
  const decision = decide("US-NY", [], asIs);
  expect(verdictOf(decision)).toBe("must-not");
  expect(decision.rationale.determining.map(({ rule }) => rule)).toContain("new-york/CPLR4508(a)/each-participant");
});
