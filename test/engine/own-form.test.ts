/** A form by which somebody lets something go to that same person: what bars access bars it. */
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, policyFor, type Pack, type Verdict } from "subrosa";
import { compile } from "../../src/engine/policy.ts";
import { body, forbid, permit } from "../support/bodies.ts";
import { harm, ownRequest } from "../support/situations.ts";
import { livesIn } from "../../src/testing/vectors/base/stories.ts";
import { all, asIs, asks, asksFor, attestedBy, clientIs, neverSigned, parsed, party, portionIs, release, requestIs, sessionIs, signed, type Change } from "../support/world.ts";

const A = ["authorization"] as const;
const I = ["individual-access"] as const;
const opens = body([permit(A)]);
/** Ana's guardian asks for her note, and has signed that it may come to her. */
const guardian = { who: "mother", as: "guardian", authority: "shown", decree: "sole", from: "2020-01-01T00:00:00-08:00", until: "open", concerns: [] } as const;
const forms = (signedBy: string, to: string, more: object = {}): Change => signed(release(`r-${signedBy}-${to}`, "ana", {
  signedBy, signedAs: signedBy === "ana" ? "self" : "guardian", recipients: [to], purposes: "any", ...more,
}));
const motherAsks = all(neverSigned("ana"), clientIs("ana", { representatives: [guardian] }), asks(party("mother", "guardian")), requestIs({ purpose: "personal-representation", onBehalfOf: ["ana"] }), asksFor("anas"));
const own = forms("mother", "mother");
const verdict = (packs: readonly Pack[], ...changes: readonly Change[]): Verdict | undefined => {
  const { casefile, request } = parsed(motherAsks, ...changes);
  return evaluateDisclosure(request, casefile, compile(packs)).portions[0]?.verdict;
};

describe("what bars access", () => {
  const bars = body([forbid(I)]);
  /** Asks for a form on which everything stands. */
  const complete = body([forbid(A, ({ standing }) => (standing().is === "valid" ? "silent" : "holds"))]);
  /** Is against what stands on Ana's own signature and on no other. */
  const againstAnas = body([forbid(A, ({ file, holder }) => (file.formsOf(holder).all.every(({ release: { signedBy } }) => signedBy === "ana") ? "holds" : "silent"))]);
  test.each<[situation: string, verdict: Verdict, packs: readonly Pack[], changes: readonly Change[]]>([
    ["nothing bars access", "may", [opens], [own]],
    ["she signed for herself", "must-not", [opens, bars], [own]],
    ["she signed for herself, and it is not settled whether access is barred", "escalate", [opens, body([forbid(I, "undetermined")])], [own]],
    ["she signed for herself, and somebody has to be consulted about access", "escalate", [opens, body([forbid(I, "holds", { consult: ["supervisor"] })])], [own]],
    ["she signed for herself, and a body bars all but forms", "must-not", [opens, body([forbid({ allBut: A })])], [own]],
    ["Ana signed that it may go to her", "may", [opens, bars], [forms("ana", "mother")]],
    ["both have signed", "may", [opens, bars], [own, forms("ana", "mother")]],
    ...(["gus", "zoe"] as const).map((other): [string, Verdict, readonly Pack[], readonly Change[]] => [
      `${other} has signed for Ana as well, who is her guardian too`, "may", [opens, bars], [own, clientIs("ana", { representatives: [guardian, { ...guardian, who: other }] }), forms(other, "mother")],
    ]),
    ["both have signed, Ana for another recipient", "must-not", [opens, bars], [own, forms("ana", "doe")]],
    ["both have signed, and Ana's has run out", "must-not", [opens, bars], [own, forms("ana", "mother", { expires: "2026-03-04" })]],
    ["both have signed, and Ana's may be forged, which is to be asked", "escalate", [opens, bars], [own, forms("ana", "mother", { doubts: ["forged"] })]],
    ["both have signed, and Ana is a child whom her guardian brought", "must-not", [opens, bars], [own, forms("ana", "mother"), clientIs("ana", { born: "2018-05-01" }), sessionIs("s-ana", { consentedBy: "parent" })]],
    ["both have signed, and Ana's lacks what a body asks of every form", "must-not", [opens, complete, bars], [own, forms("ana", "mother", { statements: [] })]],
    ["both have signed, Ana's lacks what a body asks of every form, and nothing bars access", "may", [opens, complete], [own, forms("ana", "mother", { statements: [] })]],
    ["both have signed, and another rule is against Ana's form alone", "must-not", [opens, againstAnas, bars], [own, forms("ana", "mother")]],
    ["hers is in doubt", "must-not", [opens, bars], [forms("mother", "mother", { doubts: ["false"] })]],
    ["she signed that it may go to a school", "may", [opens, bars], [forms("mother", "school"), requestIs({ recipient: party("school", "school") })]],
    ["somebody else sends it to her on it", "must-not", [opens, bars], [own, requestIs({ requester: party("dr-lee", "treating-provider", { place: "inside" }) })]],
    ["Ana signed for herself", "must-not", [opens, bars], [forms("ana", "ana"), asks(party("ana", "client"))]],
    ["Ana signed for herself, and nothing bars access", "may", [opens], [forms("ana", "ana"), asks(party("ana", "client"))]],
  ])("%s -> %s", (_situation, expected, packs, changes) => { expect(verdict(packs, ...changes)).toBe(expected); });

  const asker = { ...forbid(I), evaluate: ({ request }: { readonly request: { readonly requester: { readonly id: string } } }) => (request.requester.id === "mother" ? { kind: "holds" as const, message: "said", slots: {} } : { kind: "silent" as const }) };
  test("is asked as if she asked who signed, also where another sends it", () => {
    expect(verdict([opens, body([asker])], own, requestIs({ requester: party("dr-lee", "treating-provider", { place: "inside" }) }))).toBe("must-not");
  });
  test("is asked so of the form alone: where the right of access is used, of whoever uses it", () => {
    expect(verdict([body([permit(I)]), body([asker])], own, requestIs({ requester: party("ana", "client"), purpose: "self-access" }))).toBe("may");
  });
  test("is named once", () => {
    const { casefile, request } = parsed(motherAsks, own);
    const both = body([forbid([...A, ...I])]);
    const [barred] = evaluateDisclosure(request, casefile, compile([opens, both])).portions[0]?.holders[0]?.barred ?? [];
    expect(barred?.by).toHaveLength(1);
  });
});

describe("in the shipped packs", () => {
  /** A girl of thirteen whose mother brought her, in a place; the mother asks for the note and has signed for herself. */
  const girl = (place: "US-NY" | "US-CA" | "US-TX", ...changes: readonly Change[]): Verdict | undefined => {
    const { casefile, request } = parsed(
      motherAsks, livesIn(place), requestIs({ purpose: "self-access", made: "signed-writing" }), asks(party("mother", "custodial-parent")), sessionIs("s-ana", { consentedBy: "parent" }),
      clientIs("ana", { born: "2013-01-01", representatives: [{ ...guardian, as: "parent" }] }),
      forms("mother", "mother", { signedAs: "parent", statements: [...release("r", "ana").statements, "representative-authority", "right-to-copy", "use-limits", "separate-signature", "large-type"] }), ...changes,
    );
    return evaluateDisclosure(request, casefile, policyFor({ jurisdictions: [place], codes: [] })).portions[0]?.verdict;
  };
  const concern = (is: "detrimental" | "endangers"): Change => ({ casefile }) => {
    for (const client of casefile.clients) for (const each of client.representatives) each.concerns.push({ is, attested: { ...attestedBy("dr-lee"), at: "2026-03-01T08:00:00-08:00" } });
  };
  const objects = (at: string): Change => clientIs("ana", { objections: [{ to: "mother", at }] });
  const dangerous = harm({ to: ["mother"] });
  const whole = [...release("r", "ana").statements, "representative-authority"] as const;
  const fatherSigned = (more: object = {}, feared?: "endangers"): Change => all(
    ({ casefile }) => {
      const concerns = feared === undefined ? [] : [{ is: feared, attested: { ...attestedBy("dr-lee"), at: "2026-03-01T08:00:00-08:00" } }];
      for (const client of casefile.clients) if (client.id === "ana") client.representatives.push({ ...guardian, who: "father", as: "parent", decree: "no-decree", concerns });
    },
    signed(release("r-father", "ana", { signedBy: "father", signedAs: "parent", recipients: ["mother"], purposes: "any", statements: [...whole], ...more })),
  );
  test.each<[situation: string, verdict: Verdict, place: "US-NY" | "US-CA" | "US-TX", change: Change]>([
    ["New York, nothing stands in the way", "must", "US-NY", asIs],
    ["New York, the girl objects, and her mother signs afterwards (Mental Hygiene Law 33.16(c))", "escalate", "US-NY", objects("2026-02-20T09:00:00-08:00")],
    ["New York, a clinician finds it detrimental (33.16(b)(3))", "must-not", "US-NY", concern("detrimental")],
    ["California, a clinician finds it detrimental (Health and Safety Code 123115(a)(2))", "must-not", "US-CA", concern("detrimental")],
    ["Texas, she is feared to endanger the girl (45 CFR 164.502(g)(5))", "must-not", "US-TX", concern("endangers")],
    ["Texas, access is likely to endanger a life (164.524(a)(3)(i))", "must-not", "US-TX", dangerous],
    ["New York, it would give away who told it under a promise (164.524(a)(2)(v))", "must-not", "US-NY", portionIs("anas", { promisedSource: "yes" })],
    ["Texas, it would endanger a life, and the father's form for her says nothing (164.508(b)(2)(ii))", "must-not", "US-TX", all(dangerous, fatherSigned({ statements: [] }))],
    ["Texas, it would endanger a life, and the father's form for her does not say that it can be revoked (164.508(c)(2)(i))", "must-not", "US-TX", all(dangerous, fatherSigned({ statements: whole.filter((each) => each !== "right-to-revoke") }))],
    ["Texas, it would endanger a life, and the father signed for her on a whole form (164.508(a)(1))", "may", "US-TX", all(dangerous, fatherSigned())],
    ["Texas, it would endanger a life, and the father who signed for her is feared himself (164.502(g)(5))", "must-not", "US-TX", all(dangerous, fatherSigned({}, "endangers"))],
  ])("%s -> %s", (_situation, expected, place, change) => { expect(girl(place, change)).toBe(expected); });
  test("nor does Ana's own form for herself open what would endanger a life", () => {
    const { casefile, request } = parsed(neverSigned("ana"), ownRequest, harm(), forms("ana", "ana"));
    expect(evaluateDisclosure(request, casefile, policyFor({ jurisdictions: [], codes: [], notModelled: ["US-CA"] })).outcome).toBe("deny");
  });
});
