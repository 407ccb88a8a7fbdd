import { expect, test } from "vitest";
import { contentsOf } from "../../src/domain/content.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import { doubtsOfPlace } from "../../src/engine/places.ts";
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
const lawOf = (of: string): object => ({ fact: "law-of-place", of, askedOf: "practice" });
const nowhere = all(fileIs({ jurisdictions: [] }), sessionIs("s-ana", { clientsWereIn: [] }), sessionIs("s-joint", { clientsWereIn: [] }));

test.each<[situation: string, places: readonly string[] | undefined, change: Change, elsewhere: readonly string[], doubts: readonly object[]]>([
  ["where nobody said in which places the practice works", undefined, nowhere, [], []],
  ["told where the law is known", ["US-CA"], asIs, [], []],
  ["told elsewhere", ["US-CA"], sessionIs("s-ana", { clientsWereIn: ["US-NV"] }), ["US-NV"], [lawOf("US-NV")]],
  ["told here and elsewhere", ["US-CA"], sessionIs("s-ana", { clientsWereIn: ["US-WA", "US-CA", "US-NV"] }), ["US-NV", "US-WA"], [lawOf("US-NV"), lawOf("US-WA")]],
  ["told here, by a practice that works elsewhere too", ["US-CA"], fileIs({ jurisdictions: ["US-NV"] }), [], []],
  ["told nobody knows where, by a practice that works here", ["US-CA"], sessionIs("s-ana", { clientsWereIn: [] }), [], []],
  ["told nobody knows where, by a practice that works elsewhere", ["US-CA"], all(fileIs({ jurisdictions: ["US-NV"] }), sessionIs("s-ana", { clientsWereIn: [] })), ["US-NV"], [lawOf("US-NV")]],
  ["told somewhere in the country", ["US-CA"], sessionIs("s-ana", { clientsWereIn: ["US"] }), [], []],
  ["told where the law is known, and written by somebody who is licensed elsewhere", ["US-CA"], licensedIn("US-NV"), ["US-NV"], [lawOf("US-NV")]],
  ["the same, and that law is known or owned to be missing", ["US-CA", "US-NV"], licensedIn("US-NV"), [], []],
  ["told where the law is known, and written by somebody who is licensed there and elsewhere", ["US-CA"], licensedIn("US-CA", "US-NV"), [], []],
  ["the same, by somebody whose licences are not on file", ["US-CA"], licensedIn(), [], []],
  ["written by somebody who is licensed nowhere where the law is known", ["US-CA"], licensedIn("US-NV", "US-WA"), ["US-NV", "US-WA"], [lawOf("US-NV"), lawOf("US-WA")]],
  ["drawn from nothing, and whoever treats is licensed elsewhere", ["US-CA"], all(asksToTell("existence", ["ana"]), licensedIn("US-NV")), ["US-NV"], [lawOf("US-NV")]],
  ["whoever supervises is licensed elsewhere, and wrote nothing", ["US-CA"], all(asksToTell("existence", ["ana"]), licensedIn("US-CA"), supervisorIn("US-NV")), [], []],
  ["told nobody knows where, by nobody knows whom", ["US-CA"], nowhere, [], [{ fact: "place", of: "anas", askedOf: "practice" }]],
  ["told where the law is known, by a practice that works nobody knows where", ["US-CA"], fileIs({ jurisdictions: [] }), [], []],
  ["drawn from two sessions, one of them nobody knows where, by a practice that works nobody knows where", ["US-CA"], all(asksToTell("summary", ["ana"], ["anas", "joint"]), fileIs({ jurisdictions: [] }), sessionIs("s-joint", { clientsWereIn: [] })), [], []],
  ["drawn from two sessions, of which one was elsewhere", ["US-CA"], all(asksToTell("summary", ["ana"], ["anas", "joint"]), sessionIs("s-joint", { clientsWereIn: ["US-NV"] }), sessionIs("s-ana", { clientsWereIn: [] })), ["US-NV"], [lawOf("US-NV")]],
  ["drawn from nothing, by a practice that works elsewhere", ["US-CA"], all(asksToTell("existence", ["ana"]), fileIs({ jurisdictions: ["US-NV"] })), ["US-NV"], [lawOf("US-NV")]],
])("%s", (_situation, places, change, elsewhere, missing) => { expect(doubts(places, change)).toEqual({ elsewhere, doubts: missing }); });
