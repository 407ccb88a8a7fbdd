import { expect, test } from "vitest";
import type { Known, PersonId } from "subrosa";
import { likelyHarm, rulesOutHarm } from "../../src/domain/attested.ts";
import { contentsOf } from "../../src/domain/content.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import { harm, ownRequest } from "../support/situations.ts";
import { all, asksFor, asksToTell, attestedBy, type Change, clientIs, fileIs, NOW, parsed, party, portionIs, requestIs } from "../support/world.ts";

const judged = (...claims: readonly Change[]): Known => {
  const { casefile, request } = parsed(all(ownRequest, ...claims));
  const file = openCasefile(casefile);
  const [content] = contentsOf(request, file);
  if (content === undefined) throw new Error("nothing asked");
  return likelyHarm(["life-or-safety"], content, "ana" as PersonId, file, request);
};
const other = { id: "c-other" };
const LATER = "2026-03-05T17:00:00.001-08:00";
/** Ana is given her record at the wish of somebody else. */
const askedBy = (...asking: Parameters<typeof party>): Change => requestIs({ requester: party(...asking) });
const ofTheJointNote = harm({ portions: ["joint"] });
const ofAnasPart = harm({ portions: ["joint#ana"] });
const apart = portionIs("joint", { separable: "yes" });

test.each<[situation: string, answer: Known, claims: readonly Change[]]>([
  ["nobody says so", "no", []],
  ["a clinician of the practice does", "yes", [harm()]],
  ["nobody stands behind it", "unknown", [harm({ attested: "not-attested" })]],
  ["it may be likely", "unknown", [harm({ likely: "unknown" })]],
  ["it is not likely", "no", [harm({ likely: "no" })]],
  ["it is another harm", "no", [harm({ ground: "emotional" })]],
  ["it is said of another portion", "no", [harm({ portions: ["bens"] })]],
  ["one does, and of a second claim nobody knows", "yes", [harm(), harm({ ...other, likely: "unknown" })]],
  ["one stands behind it, and behind a second claim nobody", "yes", [harm({ ...other, attested: "not-attested" }), harm()]],
  ["it is said of another person", "no", [harm({ of: ["ben"] })]],
  ["it was known in this very instant", "yes", [harm({ knownAt: NOW })]],
  ["it was known only an instant later", "no", [harm({ knownAt: LATER })]],
  ["said of the whole, and a part of it is asked for", "yes", [ofTheJointNote, portionIs("joint", { separable: "yes" }), asksFor("joint#ana")]],
  ["said of a portion from which a summary is drawn", "yes", [ofTheJointNote, asksToTell("summary", ["ana"], ["anas", "joint"])]],
  ["said of Ana's part of a portion, and a summary of that part is drawn", "yes", [ofAnasPart, apart, asksToTell("summary", ["ana"], ["joint"])]],
  ["said of Ana's part of a portion, and the whole is asked for, whose parts cannot be told apart", "yes", [ofAnasPart, asksFor("joint")]],
  ["said of Ana's part of a portion, and Ben's part is asked for", "no", [ofAnasPart, apart, asksFor("joint#ben")]],
  ["said of Ana's part of a portion, and a summary of Ben's part is drawn", "no", [ofAnasPart, apart, asksToTell("summary", ["ben"], ["joint"])]],
  ["said of a portion from which no summary is drawn", "no", [ofTheJointNote, asksToTell("summary", ["ana"], ["anas"])]],
  ["said of what is no portion on file, and a portion is asked for", "unknown", [harm({ portions: ["r-ana"] })]],
  ["said of nothing at all, and a portion is asked for", "unknown", [harm({ portions: [] })]],
  ["said of nothing at all, and nothing of what was said is told", "no", [harm({ portions: [] }), asksToTell("attendance", ["ana"], ["anas"])]],
  ["said of a part that nobody holds, and a portion is asked for", "unknown", [harm({ portions: ["anas#ben"] })]],
  ["said of a part of what is no portion on file, and a portion is asked for", "unknown", [harm({ portions: ["gone#ana"] })]],
  ["said of another portion and of what is none on file, and a portion is asked for", "unknown", [harm({ portions: ["bens", "r-ana"] })]],
  ["said of what is no portion on file, and a summary is drawn from one", "unknown", [harm({ portions: ["r-ana"] }), asksToTell("summary", ["ana"], ["anas"])]],
  ["said of what is no portion on file, and nothing of what was said is told", "no", [harm({ portions: ["r-ana"] }), asksToTell("attendance", ["ana"], ["anas"])]],
  ["said of what is no portion on file, and ruled out for the portion that is asked for", "no", [harm({ portions: ["r-ana"] }), harm({ ...other, likely: "no" })]],
  ["said of a summary that was told, and the portion is asked for", "unknown", [harm({ portions: ["told"] })]],
  ["said of a portion, and what was said is told from none", "unknown", [harm(), asksToTell("session-content", ["ana"])]],
  ["said of another harm of a portion, and what was said is told from none", "no", [harm({ ground: "emotional" }), asksToTell("session-content", ["ana"])]],
  ...(["existence", "attendance", "location", "account"] as const).map((topic): [string, Known, readonly Change[]] => [
    `said of a portion, and what says nothing of it is told from none: ${topic}`, "no", [harm(), asksToTell(topic, ["ana"])],
  ]),
  ["said of a portion, and what was said is told from none, of which it is said not to be likely", "no", [harm(), harm({ ...other, likely: "no", portions: ["told"] }), asksToTell("session-content", ["ana"])]],
  ["the same, and behind that nobody stands", "unknown", [harm(), harm({ ...other, likely: "no", portions: ["told"], attested: "not-attested" }), asksToTell("session-content", ["ana"])]],
  ["said of what is told from no portion", "yes", [harm({ portions: ["told"] }), asksToTell("session-content", ["ana"])]],
  ["attested by somebody who is no clinician of the practice", "unknown", [harm({ attested: attestedBy("dr-away") })]],
  ["attested by a clinician of the practice who does not treat", "yes", [harm({ attested: attestedBy("dr-sup") })]],
  ["attested by a clinician who comes along to this treatment", "unknown", [harm(), fileIs({ others: [{ id: "dr-lee", ofAge: "yes" }] })]],
  ["attested by a clinician who acts for Ana", "unknown", [harm(), clientIs("ana", {
    representatives: [{ who: "dr-lee", as: "health-agent", authority: "claimed", decree: "no-decree", from: "unknown", until: "open", concerns: [] }],
  })]],
  ["attested in this very instant", "yes", [harm({ attested: { ...attestedBy("dr-lee"), at: NOW } })]],
  ["attested only an instant later", "unknown", [harm({ attested: { ...attestedBy("dr-lee"), at: LATER } })]],
  ["attested by whoever receives it", "unknown", [harm(), requestIs({ recipient: party("dr-lee", "clinic-staff", { place: "inside" }) })]],
  ["attested by whoever asks for it within the practice", "yes", [harm(), askedBy("dr-lee", "clinic-staff", { place: "inside" })]],
  ["attested by whoever asks for it from outside", "unknown", [harm(), askedBy("dr-lee", "treating-provider")]],
  ["attested by a clinician, and another asks for it from outside", "yes", [harm(), askedBy("dr-sup", "treating-provider")]],
])("likely harm: %s -> %s", (_situation, answer, claims) => { expect(judged(...claims)).toBe(answer); });

const ruledOut = (...claims: readonly Change[]): boolean => {
  const { casefile, request } = parsed(all(ownRequest, ...claims));
  const file = openCasefile(casefile);
  const [content] = contentsOf(request, file);
  if (content === undefined) throw new Error("nothing asked");
  return rulesOutHarm("life-or-safety", content, "ana" as PersonId, file, request);
};
const safe = (more: Parameters<typeof harm>[0] = {}): Change => harm({ likely: "no", ...more });
const ofBoth = asksToTell("summary", ["ana"], ["anas", "joint"]);

test.each<[situation: string, answer: boolean, claims: readonly Change[]]>([
  ["nobody says so", false, []],
  ["a clinician of the practice does", true, [safe()]],
  ["it is likely", false, [harm()]],
  ["nobody knows whether it is likely", false, [safe({ likely: "unknown" })]],
  ["nobody stands behind it", false, [safe({ attested: "not-attested" })]],
  ["said of another harm", false, [safe({ ground: "emotional" })]],
  ["said of another portion", false, [safe({ portions: ["bens"] })]],
  ["said of another person", false, [safe({ of: ["ben"] })]],
  ["said of each portion from which a summary is drawn", true, [safe({ portions: ["anas", "joint"] }), ofBoth]],
  ["said of Ana's own note and of the part of another that a summary is drawn from", true, [safe({ portions: ["anas", "joint#ana"] }), apart, ofBoth]],
  ["said of Ana's own note and of the part of the other that no summary is drawn from", false, [safe({ portions: ["anas", "joint#ben"] }), apart, ofBoth]],
  ["said of one part of what two confided together, and the whole is asked for", false, [safe({ portions: ["joint#ana"] }), asksFor("joint")]],
  ["said of each part of what two confided together, and the whole is asked for", true, [safe({ portions: ["joint#ana", "joint#ben"] }), asksFor("joint")]],
  ["said of another portion, and what is asked for has no parts, because it is nobody's", false, [safe({ portions: ["bens"] }), asksFor("vignette")]],
  ["said of each of them in a claim of its own", true, [safe({ portions: ["anas"] }), safe({ ...other, portions: ["joint"] }), ofBoth]],
  ["said of one of them", false, [safe({ portions: ["anas"] }), ofBoth]],
  ["said of the summary itself, which is drawn from no portion", true, [asksToTell("summary", ["ana"]), safe({ portions: ["told"] })]],
  ["said of a portion, and the summary is drawn from none", false, [asksToTell("summary", ["ana"]), safe({ portions: ["anas"] })]],
])("noted as not likely: %s -> %s", (_situation, answer, claims) => { expect(ruledOut(...claims)).toBe(answer); });
