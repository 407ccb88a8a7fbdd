/** What the practice gives somebody of that person's own record without being asked. */
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, policyFor, type Decision, type DisclosureRequestInput, type Verdict } from "subrosa";
import { harm } from "../support/situations.ts";
import { livesIn } from "../../src/testing/vectors/base/stories.ts";
import { asIs, asksFor, attestedBy, clientIs, neverSigned, parsed, party, portionIs, requestIs, sessionIs, type Change } from "../support/world.ts";

const policy = (jurisdictions: Parameters<typeof policyFor>[0]["jurisdictions"]) => policyFor({ jurisdictions, codes: [] });
const drLee = party("dr-lee", "treating-provider", { place: "inside" });
type Party = DisclosureRequestInput["recipient"];
const gives = (to: Party, from: Party = drLee): Change => requestIs({ requester: from, recipient: to, purpose: "treatment", onBehalfOf: [], channel: { by: "mail", addressVerified: "yes", private: "yes", encrypted: "no" } });
const ana = party("ana", "client");
const mother = { who: "mother", as: "parent", authority: "shown", decree: "no-decree", from: "2017-05-01T09:00:00-07:00", until: "open", concerns: [] } as const;
const child = (...concerns: readonly "abuse"[]): Change => clientIs("ana", { born: "2017-05-01", representatives: [{ ...mother, concerns: concerns.map((is) => ({ is, attested: { ...attestedBy("dr-lee"), at: "2026-02-20T10:00:00-08:00" } })) }] });
const decided = (...changes: readonly Change[]): Decision => {
  const { casefile, request } = parsed(neverSigned("ana"), neverSigned("ben"), asksFor("anas"), gives(ana), ...changes);
  return evaluateDisclosure(request, casefile, policy(casefile.jurisdictions));
};
const byParents = sessionIs("s-ana", { consentedBy: "parent" });
const toMother = gives(party("mother", "custodial-parent"));

describe("what the practice gives unasked", () => {
  test.each<[situation: string, verdict: Verdict, changes: readonly Change[]]>([
    ["a client's own note to her", "may", []],
    ["the same, on her own request: it must go", "must", [gives(ana, ana)]],
    ["her partner's note to her", "must-not", [asksFor("bens")]],
    ["their joint note to her", "must-not", [asksFor("joint")]],
    ["what of the joint note is hers, which can be told apart, to her", "may", [portionIs("joint", { separable: "yes" }), asksFor("joint#ana")]],
    ["her note to her partner", "must-not", [gives(party("ben", "partner"))]],
    ["her note to her, as somebody from outside would have it", "must-not", [gives(ana, party("doe", "client-attorney"))]],
    ["her note to her, as her partner would have it, who says to be staff", "must-not", [gives(ana, party("ben", "clinic-staff", { place: "inside" }))]],
    ["her note to somebody who says to be she", "must-not", [gives({ ...ana, identity: "no" })]],
    ["her note to her, and nobody has looked whether it is she", "escalate", [gives({ ...ana, identity: "unknown" })]],
    ["her note to her, which is likely to endanger her life", "must-not", [harm()]],
    ["her psychotherapy notes to her", "must-not", [portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" })]],
    ["her psychotherapy notes to her, in Washington, whose law gives them on request", "must-not", [livesIn("US-WA"), portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" })]],
    ["what somebody told of her under a promise, in Virginia", "must-not", [livesIn("US-VA"), portionIs("anas", { promisedSource: "yes" })]],
    ["her note to her, in Illinois, though it is likely to endanger her life", "must-not", [livesIn("US-IL"), harm()]],
    ["her note to her, from a clerk whom nobody knows", "must-not", [gives(ana, { ...drLee, identity: "unknown" })]],
    ["her note to her, from a clerk whose task it is not", "must-not", [gives(ana, { ...drLee, authority: "no" })]],
    ["her note to her, out of curiosity", "must-not", [requestIs({ purpose: "curiosity" })]],
    ["a child's note to her mother, who has not asked", "must-not", [child(), byParents, toMother]],
    ["a child's note to her mother, who is feared", "must-not", [child("abuse"), byParents, toMother]],
    ["a child's note to a stranger", "must-not", [child(), byParents, gives(party("gran", "family-member"))]],
  ])("%s: %s", (_situation, verdict, changes) => { expect(decided(...changes).portions[0]?.verdict).toBe(verdict); });

  const duties = (decision: Decision): readonly string[] => decision.obligations.map(({ duty }) => duty);
  test("owes nobody an answer", () => {
    for (const duty of ["answer-in-time", "cost-based-fee"]) {
      expect(duties(decided(gives(ana, ana)))).toContain(duty);
      expect(duties(decided(asIs))).not.toContain(duty);
    }
    for (const duty of ["notice-of-denial", "independent-review"]) {
      expect(duties(decided(gives(ana, ana), harm()))).toContain(duty);
      expect(duties(decided(harm()))).not.toContain(duty);
    }
    // Florida's rule on unpaid bills and Washington's on another provider who looks do not ask who it is that asks.
    expect(duties(decided(livesIn("US-FL"), gives(ana, ana)))).toContain("cost-based-fee");
    expect(duties(decided(livesIn("US-FL")))).not.toContain("cost-based-fee");
    expect(duties(decided(livesIn("US-WA"), gives(ana, ana), harm()))).toContain("independent-review");
    expect(duties(decided(livesIn("US-WA"), harm()))).not.toContain("independent-review");
  });
  test("is told by the rules on access, and leaves what stands on other grounds as it is", () => {
    const [portion] = decided().portions;
    expect(portion?.holders.map(({ basis }) => basis)).toEqual(["individual-access"]);
    expect(decided().portions[0]?.holders[0]?.barred).toEqual([]);
    expect(decided().rationale.determining.map(({ rule }) => rule)).toContain("hipaa/164.524(a)(1)/right-of-access");
  });
});
