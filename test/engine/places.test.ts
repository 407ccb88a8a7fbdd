import { expect, test } from "vitest";
import type { DisclosureRequest } from "subrosa";
import { contentsOf } from "../../src/domain/content.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import { doubtsOfPlace, waitsForLicence } from "../../src/engine/places.ts";
import { abuse } from "../support/situations.ts";
import { all, asIs, asksFor, asksToTell, fileIs, parsed, sessionIs, type Change } from "../support/world.ts";

const doubts = (places: readonly string[] | undefined, change: Change): ReturnType<typeof doubtsOfPlace> => {
  const { casefile, request } = parsed(asksFor("anas"), change);
  const file = openCasefile(casefile);
  const [content] = contentsOf(request, file);
  if (content === undefined) throw new Error("nothing asked");
  return doubtsOfPlace({ places: places === undefined ? undefined : new Set(places) }, content, file);
};
const licences = (role: "treating" | "supervisor", places: readonly string[]): Change => ({ casefile }) => {
  for (const each of casefile.clinicians) if (each.role === role) each.licences = places.map((place) => ({ as: "mft", in: place as "US-CA" }));
};
const licensedIn = (...places: readonly string[]): Change => licences("treating", places);
const supervisorIn = (...places: readonly string[]): Change => licences("supervisor", places);
/** What is asked whatever the basis, and then what is asked of the law of a licence. */
const lawOf = (of: string): object => ({ fact: "law-of-place", of, askedOf: "practice" });
const nowhere = all(fileIs({ jurisdictions: [] }), sessionIs("s-ana", { clientsWereIn: [] }), sessionIs("s-joint", { clientsWereIn: [] }));

test.each<[situation: string, places: readonly string[] | undefined, change: Change, elsewhere: readonly string[], doubts: readonly object[], ofLicence?: readonly object[]]>([
  ["where nobody said in which places the practice works", undefined, nowhere, [], []],
  ["told where the law is known", ["US-CA"], asIs, [], []],
  ["told elsewhere", ["US-CA"], sessionIs("s-ana", { clientsWereIn: ["US-NV"] }), ["US-NV"], [lawOf("US-NV")]],
  ["told here and elsewhere", ["US-CA"], sessionIs("s-ana", { clientsWereIn: ["US-WA", "US-CA", "US-NV"] }), ["US-NV", "US-WA"], [lawOf("US-NV"), lawOf("US-WA")]],
  ["told here, by a practice that works elsewhere too", ["US-CA"], fileIs({ jurisdictions: ["US-NV"] }), [], []],
  ["told nobody knows where, by a practice that works here", ["US-CA"], sessionIs("s-ana", { clientsWereIn: [] }), [], []],
  ["told nobody knows where, by a practice that works elsewhere", ["US-CA"], all(fileIs({ jurisdictions: ["US-NV"] }), sessionIs("s-ana", { clientsWereIn: [] })), ["US-NV"], [lawOf("US-NV")]],
  ["told somewhere in the country", ["US-CA"], sessionIs("s-ana", { clientsWereIn: ["US"] }), [], []],
  ["told where the law is known, and written by somebody who is licensed elsewhere", ["US-CA"], licensedIn("US-NV"), ["US-NV"], [], [lawOf("US-NV")]],
  ["the same, and that law is known or owned to be missing", ["US-CA", "US-NV"], licensedIn("US-NV"), [], []],
  ["told where the law is known, and written by somebody who is licensed there and elsewhere", ["US-CA"], licensedIn("US-CA", "US-NV"), [], []],
  ["the same, by somebody whose licences are not on file", ["US-CA"], licensedIn(), [], []],
  ["written by somebody who is licensed nowhere where the law is known", ["US-CA"], licensedIn("US-NV", "US-WA"), ["US-NV", "US-WA"], [], [lawOf("US-NV"), lawOf("US-WA")]],
  ["told elsewhere, and written by somebody who is licensed there alone", ["US-CA"], all(sessionIs("s-ana", { clientsWereIn: ["US-NV"] }), licensedIn("US-NV")), ["US-NV"], [lawOf("US-NV")]],
  ["told elsewhere, and written by somebody who is licensed in a third place", ["US-CA"], all(sessionIs("s-ana", { clientsWereIn: ["US-WA"] }), licensedIn("US-NV")), ["US-NV", "US-WA"], [lawOf("US-WA")], [lawOf("US-NV")]],
  ["drawn from nothing, and whoever treats is licensed elsewhere", ["US-CA"], all(asksToTell("existence", ["ana"]), licensedIn("US-NV")), ["US-NV"], [], [lawOf("US-NV")]],
  ["whoever supervises is licensed elsewhere, and wrote nothing", ["US-CA"], all(asksToTell("existence", ["ana"]), licensedIn("US-CA"), supervisorIn("US-NV")), [], []],
  ["told nobody knows where, by nobody knows whom", ["US-CA"], nowhere, [], [{ fact: "place", of: "anas", askedOf: "practice" }]],
  ["told where the law is known, by a practice that works nobody knows where", ["US-CA"], fileIs({ jurisdictions: [] }), [], []],
  ["drawn from two sessions, one of them nobody knows where, by a practice that works nobody knows where", ["US-CA"], all(asksToTell("summary", ["ana"], ["anas", "joint"]), fileIs({ jurisdictions: [] }), sessionIs("s-joint", { clientsWereIn: [] })), [], []],
  ["drawn from two sessions, of which one was elsewhere", ["US-CA"], all(asksToTell("summary", ["ana"], ["anas", "joint"]), sessionIs("s-joint", { clientsWereIn: ["US-NV"] }), sessionIs("s-ana", { clientsWereIn: [] })), ["US-NV"], [lawOf("US-NV")]],
  ["drawn from nothing, by a practice that works elsewhere", ["US-CA"], all(asksToTell("existence", ["ana"]), fileIs({ jurisdictions: ["US-NV"] })), ["US-NV"], [lawOf("US-NV")]],
])("%s", (_situation, places, change, elsewhere, missing, ofLicence = []) => { expect(doubts(places, change)).toEqual({ elsewhere, doubts: missing, ofLicence }); });

/** A claim that somebody is abused. */
const abuseClaim = (victim: "child" | "elder"): DisclosureRequest["claims"][number] => {
  const [claim] = parsed(abuse("cps", { victim })).request.claims;
  if (claim === undefined) throw new Error("nothing claimed");
  return claim;
};

type Waits = Parameters<typeof waitsForLicence>[0];
const child = abuseClaim("child");
const elder = abuseClaim("elder");

test.each<[what: string, waits: boolean, basis: Waits["invocation"]["basis"], verdict: Waits["verdict"], claims: Waits["invocation"]["claims"]]>([
  ["what goes to another therapist", true, "treatment", "may", []],
  ["what a form lets go", true, "authorization", "may", []],
  ["a client's own record, which law demands", false, "individual-access", "must", []],
  ["a record that somebody asks for who acts for the client", false, "individual-access", "may", []],
  ["what an emergency needs", false, "emergency", "may", []],
  ["what is nobody's", false, "deidentified", "may", []],
  ["a judge's order, which law has obeyed", false, "court-order", "must", []],
  ["an order of which something is open", true, "court-order", "escalate", []],
  ["a report of a child, where law demands it", false, "abuse-report", "must", [child]],
  ["a report of a child, where law allows it", false, "abuse-report", "may", [child]],
  ["a report of an older person, where law demands it", false, "abuse-report", "must", [elder]],
  ["a report of an older person, where law allows it", true, "abuse-report", "may", [elder]],
  ["a report of both, where law allows it", true, "abuse-report", "may", [child, elder]],
  ["a warning, where law demands it", true, "threat-to-others", "must", []],
  ["a word about a client in danger, where law demands it", true, "danger-to-self", "must", []],
])("%s waits for the law of a licence: %s", (_what, waits, basis, verdict, claims) => { expect(waitsForLicence({ invocation: { basis, claims }, verdict })).toBe(waits); });
