/**
 * A minor's own care stays closed to a parent also where it is told together with other care, may be told by an entry of
 * no session, or by a statement drawn from nothing: 45 CFR 164.502(g)(3)(i), in any state. What the parent consented to
 * stays as open as it was.
 */
import { expect, test } from "vitest";
import { evaluateDisclosure, policyFor, type CasefileInput, type Verdict } from "subrosa";
import { livesIn, only, paper } from "../../../src/testing/vectors/base/stories.ts";
import { all, asks, asksFor, asksToTell, clientIs, copy, neverSigned, parsed, party, portion, release, requestIs, sessionIs, signed, type Change } from "../../support/world.ts";

type Place = CasefileInput["jurisdictions"][number];
type By = CasefileInput["sessions"][number]["consentedBy"];

/** Two sessions of a girl of fifteen, consented to by her mother and by herself, or as told, and a note of no session. */
const teen = (first: By, second: By): Change => all(only("ana"), ({ casefile }) => {
  const [own] = casefile.sessions;
  if (own === undefined) throw new Error("the world has no session of Ana's");
  casefile.sessions.push({ ...copy(own), id: "s-first", at: "2026-02-03T10:00:00-08:00", consentedBy: first });
  const written = { writtenAt: "2026-02-20T11:00:00-08:00", author: "dr-lee" };
  casefile.records.push(
    copy({ ...written, id: "r-first", session: "s-first", portions: [portion("first", ["ana"])] }),
    copy({ ...written, id: "r-loose", session: "none", portions: [portion("loose", ["ana"])] }),
  );
}, sessionIs("s-ana", { consentedBy: second }), clientIs("ana", { born: "2010-06-01", representatives: [paper("mother", "parent", { from: "2010-06-01T09:00:00-07:00" })] }));
const mother = party("mother", "custodial-parent");
const motherAsks = all(neverSigned("ana"), asks(mother), requestIs({ purpose: "personal-representation", onBehalfOf: ["ana"], made: "signed-writing" }));
/** Her mother has signed that it may go to the school. */
const motherSigned = all(
  neverSigned("ana"), asks(party("school", "school")), requestIs({ purpose: "school" }),
  signed(release("r-mother", "ana", { signedBy: "mother", signedAs: "parent", recipients: ["school"], purposes: ["school"], statements: [...release("form", "ana").statements, "representative-authority"] })),
);
const decided = (place: Place, ...changes: readonly Change[]): Verdict | undefined => {
  const { casefile, request } = parsed(...changes, livesIn(place));
  return evaluateDisclosure(request, casefile, policyFor({ jurisdictions: [place], codes: [] })).portions[0]?.verdict;
};
const of = (...ids: readonly string[]): Change => asksToTell("session-content", ["ana"], ids);

/** What comes of the first session, to which the mother consented, and of the second, which is the girl's own. */
const STATES: readonly [place: Place, first: Verdict, second: Verdict][] = [
  ["US-CA", "escalate", "must-not"], ["US-CO", "must", "must-not"], ["US-FL", "must", "escalate"], ["US-IL", "escalate", "escalate"], ["US-MA", "must", "must-not"], ["US-NY", "must", "must-not"],
  ["US-OH", "must", "must-not"], ["US-PA", "escalate", "must-not"], ["US-TX", "must", "escalate"], ["US-VA", "must", "escalate"], ["US-WA", "must", "escalate"],
];

test.each(STATES)("%s: of her mother's session %s, of her own %s, and of both together no more", (place, first, second) => {
  expect(decided(place, teen("parent", "client"), motherAsks, of("first"))).toBe(first);
  for (const ids of [["anas"], ["first", "anas"], ["anas", "first"], ["anas", "loose"]]) expect(decided(place, teen("parent", "client"), motherAsks, of(...ids))).toBe(second);
});
test.each(STATES)("%s: what may tell of her own session is at the least asked about", (place) => {
  for (const what of [asksFor("loose"), of("loose"), of("first", "loose"), asksToTell("summary", ["ana"])]) {
    expect(["must-not", "escalate"]).toContain(decided(place, teen("parent", "client"), motherAsks, what));
  }
});
test.each(STATES.filter(([, first]) => first === "must"))("%s: where all care was her mother's, a note of no session is, and where all was her own, it is not", (place, _first, second) => {
  expect(decided(place, teen("parent", "parent"), motherAsks, asksFor("loose"))).toBe("must");
  expect(decided(place, teen("client", "client"), motherAsks, asksFor("loose"))).toBe(second);
});
test.each(STATES)("%s: nor does her mother sign for both together, or for what may be her own", (place) => {
  expect(decided(place, teen("parent", "client"), motherSigned, asksToTell("summary", ["ana"], ["first", "anas"]))).toBe("must-not");
  for (const what of [asksFor("loose"), asksToTell("summary", ["ana"])]) expect(["must-not", "escalate"]).toContain(decided(place, teen("parent", "client"), motherSigned, what));
});
