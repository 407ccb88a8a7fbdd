/**
 * Who signs for a minor, by 45 CFR 164.502(g)(3)(i), seen from both sides at once: whose signature the plain reading of the
 * forms lets count, and whose the federal rule bars. Of each row it is said what comes of the minor's signature, of the
 * mother's, and of both; where it goes on neither, somebody is asked, and never what is on file.
 */
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, policyFor, wayForward, type CasefileInput, type Verdict } from "subrosa";
import { livesIn, only, paper } from "../../src/testing/vectors/base/stories.ts";
import { agreed, all, asIs, asks, asksFor, clientIs, neverSigned, parsed, party, release, requestIs, sessionIs, signed, type Change } from "../support/world.ts";

type Place = CasefileInput["jurisdictions"][number];
type By = CasefileInput["sessions"][number]["consentedBy"];
const PLACES: readonly Place[] = ["US-CA", "US-CO", "US-FL", "US-MA", "US-NY", "US-OH", "US-TX", "US-VA", "US-WA"];

const ELEMENTS = [
  ...release("form", "ana").statements, "use-limits", "right-to-copy", "separate-signature", "large-type", "copy-given", "right-to-inspect", "consequences-of-refusal",
] as const;
const toSchool = { recipients: ["school"], purposes: ["school"], witness: "yes" } as const;
const ana = signed(release("r-ana", "ana", { ...toSchool, statements: ELEMENTS }));
const actsAs = (who: string, as: "parent" | "guardian" | "agency"): Change => signed(release(`r-${who}`, "ana", { ...toSchool, signedBy: who, signedAs: as, statements: [...ELEMENTS, "representative-authority"] }));
const mother = actsAs("mother", "parent");
const born = { seven: "2018-06-01", thirteen: "2012-06-01", fifteen: "2010-06-01" } as const;
type Age = keyof typeof born;
const teen = (age: Age, consentedBy: By): Change => all(only("ana"), neverSigned("ana"), sessionIs("s-ana", { consentedBy }), clientIs("ana", {
  born: born[age], representatives: [paper("mother", "parent", { from: `${born[age]}T09:00:00-08:00` }), paper("dcf", "agency", { from: "2025-06-01T09:00:00-08:00", decree: "sole" }), paper("gus", "guardian", { from: "2025-06-01T09:00:00-08:00" })],
}));
const assent = agreed({ id: "promise", kind: "minor-confidentiality", minor: "ana", signatures: [{ by: "mother", at: "2026-01-10T10:00:00-08:00" }] });
const asked = all(asks(party("school", "school")), requestIs({ purpose: "school" }), asksFor("anas"));
const decided = (place: Place, ...changes: readonly Change[]) => {
  const { casefile, request } = parsed(...changes, asked, livesIn(place));
  const policy = policyFor({ jurisdictions: [place], codes: [] });
  const decision = evaluateDisclosure(request, casefile, policy);
  return { verdict: decision.portions[0]?.verdict, facts: decision.missing.map(({ fact }) => fact), way: () => wayForward(decision, request, casefile, policy) };
};
const GOES: readonly (Verdict | undefined)[] = ["may", "must"];
type What = "goes" | "asked" | "shut";
const what = (verdict: Verdict | undefined): What => (GOES.includes(verdict) ? "goes" : verdict === "escalate" ? "asked" : "shut");

describe.each(PLACES)("%s", (place) => {
  test.each<[situation: string, age: Age, consentedBy: By, promised: boolean, minors: What, mothers: What, both: What]>([
    ["the minor consented alone", "fifteen", "client", false, "goes", "shut", "goes"],
    ["a court consented", "fifteen", "court", false, "goes", "shut", "goes"],
    ["a court consented", "thirteen", "court", false, "asked", "shut", "asked"],
    ["a court consented", "seven", "court", false, "asked", "shut", "asked"],
    ["the mother consented, and assented that it stays confidential", "fifteen", "parent", true, "goes", "shut", "goes"],
    ["the mother consented, and assented that it stays confidential", "seven", "parent", true, "asked", "shut", "asked"],
    ["both consented", "fifteen", "both", false, "asked", "asked", "goes"],
    ["both consented", "seven", "both", false, "asked", "asked", "goes"],
    ["both consented, and the mother assented", "fifteen", "both", true, "goes", "shut", "goes"],
    ["nobody knows who consented", "fifteen", "unknown", false, "asked", "asked", "asked"],
    ["the mother consented", "seven", "parent", false, "shut", "goes", "goes"],
  ])("%s, %s, by %s, promised: %s: the minor's signature %s, the mother's %s, both %s", (_situation, age, by, promised, minors, mothers, both) => {
    const file = all(teen(age, by), promised ? assent : asIs);
    expect([[ana], [mother], [ana, mother]].map((forms) => what(decided(place, file, ...forms).verdict))).toEqual([minors, mothers, both]);
  });
  test("a guardian or an agency signs for no care to which a court consented, and takes nothing from the minor's signature", () => {
    for (const other of [actsAs("dcf", "agency"), actsAs("gus", "guardian")]) {
      expect(what(decided(place, teen("fifteen", "court"), other).verdict)).toBe("shut");
      expect(what(decided(place, teen("fifteen", "court"), other, ana).verdict)).toBe("goes");
      expect(what(decided(place, teen("seven", "court"), other, ana).verdict)).toBe("asked");
    }
  });
  test("the signature of a mother who is feared counts beside the minor's no more than alone", () => {
    const concerns = [{ is: "abuse" as const, attested: { by: "dr-lee", at: "2026-02-20T10:00:00-08:00", role: "treating-clinician" as const, grounds: "clinical-judgement" as const } }];
    const feared = clientIs("ana", { representatives: [paper("mother", "parent", { from: "2010-06-01T09:00:00-08:00", concerns })] });
    expect(what(decided(place, teen("fifteen", "both"), feared, mother).verdict)).not.toBe("goes");
    expect(what(decided(place, teen("fifteen", "both"), feared, mother, ana).verdict)).toBe("asked");
    expect(what(decided(place, teen("fifteen", "parent"), feared, mother, ana).verdict)).toBe("shut");
  });
});

describe("where both consented and one has signed", () => {
  test.each<[signer: string, form: Change, ifClient: string, ifParent: string]>([["the minor", ana, "allow", "deny"], ["the mother", mother, "deny", "allow"]])("%s: what is on file is not asked, and the file can answer", (_signer, form, ifClient, ifParent) => {
    const { facts, way } = decided("US-CO", teen("fifteen", "both"), form);
    const { questions } = way();
    expect(facts).toEqual(["parents-consent-needed"]);
    expect(questions.map(({ fact, of, askedOf }) => ({ fact, of, askedOf }))).toEqual([{ fact: "parents-consent-needed", of: "ana", askedOf: "therapist" }]);
    const answers = questions.flatMap((question) => question.answers.map(({ answer, path, outcome }) => [answer, path, outcome]));
    expect(answers).toEqual([["client", "/casefile/sessions/s-ana/consentedBy", ifClient], ["parent", "/casefile/sessions/s-ana/consentedBy", ifParent]]);
  });
});
