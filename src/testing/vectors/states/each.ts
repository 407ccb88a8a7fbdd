/** What each state with a law of its own says of the same few situations. */
import { abuse, ownRequest, threat } from "../base/situations.ts";
import { byPhone, cara, comes, cps, livesIn, police, statement, asked } from "../base/stories.ts";
import { all, neverSigned, party, type Change } from "../base/world.ts";
import type { VectorSource } from "../format.ts";
import type { Verdict } from "../../../engine/weigh.ts";

const NAMES = {
  "US-CO": "Colorado", "US-FL": "Florida", "US-IL": "Illinois", "US-MA": "Massachusetts", "US-NY": "New York", "US-OH": "Ohio",
  "US-PA": "Pennsylvania", "US-TX": "Texas", "US-VA": "Virginia", "US-WA": "Washington",
} as const;
type State = keyof typeof NAMES;

const folder = (state: State): string => NAMES[state].toLowerCase().replace(" ", "-");
const outcomeOf = (verdict: Verdict): "allow" | "deny" => (verdict === "may" || verdict === "must" ? "allow" : "deny");
const inState = (
  state: State, name: string, title: string, source: readonly string[], why: string, change: Change, verdicts: VectorSource["expect"]["verdicts"], pair?: string,
): VectorSource => ({
  id: `${folder(state)}/${name}`, title: `${NAMES[state]}: ${title}`, source, why, change: all(livesIn(state), change), states: [state], ...(pair === undefined ? {} : { pair: `${folder(state)}/${pair}` }),
  expect: { outcome: outcomeOf(Object.values(verdicts)[0] ?? "must-not"), verdicts },
});

const reportOfAbuse = (suspected: "yes" | "no"): Change => all(cps, byPhone, asked(statement("abuse-report", ["ana"], [])), abuse("cps", { suspected }));
const reported = (state: State, provision: string, why: string, verdict: "must" | "may" = "must"): readonly VectorSource[] => {
  const source = [provision, "45 CFR 164.512(b)(1)(ii)"];
  return [
    inState(state, "child-abuse", "a therapist who suspects that a child is abused now tells child protection", source, why, reportOfAbuse("yes"), { told: verdict }),
    inState(
      state, "no-child-abuse", "child protection would be told, and the therapist suspects nothing", source,
      `${provision} and 164.512(b)(1)(ii) both rest on a suspicion, and there is none: nothing is reported.`, reportOfAbuse("no"), { told: "must-not" }, "child-abuse",
    ),
  ];
};

/** Suspected abuse of a child today. */
export const childAbuse: readonly VectorSource[] = [
  ...reported("US-CO", "C.R.S. 19-3-304", "C.R.S. 19-3-304 has a therapist report it within 24 hours, and 164.512(b)(1)(ii) lets it go."),
  ...reported("US-FL", "Fla. Stat. 39.201", "Fla. Stat. 39.201 has everybody report it immediately, and 164.512(b)(1)(ii) lets it go."),
  ...reported("US-IL", "325 ILCS 5/4", "325 ILCS 5/4 has a therapist report it immediately, and 164.512(b)(1)(ii) lets it go."),
  ...reported("US-MA", "Mass. G.L. c. 119, s. 51A", "G.L. c. 119, s. 51A has a therapist report it immediately and in writing, and 164.512(b)(1)(ii) lets it go."),
  ...reported("US-NY", "N.Y. Soc. Serv. Law 413", "Social Services Law 413 demands it of a child who comes, or of a parent's or the like's own word, which nothing on file shows; 414 lets anybody report, and 164.512(b)(1)(ii) lets it go.", "may"),
  ...reported("US-OH", "Ohio R.C. 2151.421", "R.C. 2151.421 has a therapist report it immediately, and 164.512(b)(1)(ii) lets it go."),
  ...reported("US-TX", "Tex. Fam. Code 261.101(b)", "Family Code 261.101(b) has a professional report it within 24 hours, and 164.512(b)(1)(ii) lets it go."),
  ...reported("US-VA", "Va. Code 63.2-1509", "Va. Code 63.2-1509 has a therapist report it within 24 hours, and 164.512(b)(1)(ii) lets it go."),
  ...reported("US-WA", "RCW 26.44.030(1)", "RCW 26.44.030(1) has a therapist report it within 48 hours, and 164.512(b)(1)(ii) lets it go."),
];

const threatens = (who: string, asker: Change, serious: "yes" | "no" = "yes"): Change =>
  all(asker, byPhone, asked(statement("warning", ["ana"], [])), threat(who, { victims: ["cara"], serious }));
const policeHear = threatens("police", comes(police, "protection"));
const victimHears = threatens("cara", comes(cara, "protection"));
const notMeant = (state: State, provision: string): VectorSource => inState(
  state, "no-threat", "somebody named would hear of words that the therapist judges not to be meant", [provision, "45 CFR 164.512(j)(1)(i)"],
  `${provision} and 164.512(j)(1)(i) both ask for a serious threat, and this was judged to be none.`, threatens("cara", comes(cara, "protection"), "no"), { told: "must-not" }, "threat-victim",
);

/** A serious, imminent threat of a client against somebody who is named. */
export const threats: readonly VectorSource[] = [
  inState("US-CO", "threat-police", "the police hear of a serious and imminent threat against somebody named", ["C.R.S. 13-21-117"],
    "C.R.S. 13-21-117 is met by telling the person and the police or by other action, so each of these acts is permitted and none alone required.", policeHear, { told: "may" }),
  inState("US-CO", "threat-victim", "somebody named hears of a serious and imminent threat", ["C.R.S. 13-21-117"],
    "C.R.S. 13-21-117 lists telling the person among the ways to meet the duty, beside others.", victimHears, { told: "may" }),
  inState("US-IL", "threat-police", "the police hear of a serious and imminent threat against somebody named", ["740 ILCS 110/11"],
    "740 ILCS 110/11 leaves telling of it to the therapist's discretion, and requires it of no family therapist.", policeHear, { told: "may" }),
  inState("US-IL", "threat-victim", "somebody named hears of a serious and imminent threat", ["740 ILCS 110/11"],
    "740 ILCS 110/11 permits what protects a person from a clear, imminent risk, and that person may be told.", victimHears, { told: "may" }),
  inState("US-MA", "threat-police", "the police hear of a serious and imminent threat against somebody named", ["Mass. G.L. c. 123, s. 36B"],
    "G.L. c. 123, s. 36B asks for one of several precautions, of which telling the police is one: permitted, and not required alone.", policeHear, { told: "may" }),
  inState("US-MA", "threat-victim", "somebody named hears of a serious and imminent threat", ["Mass. G.L. c. 123, s. 36B"],
    "G.L. c. 123, s. 36B asks for one of several precautions, of which telling the victim is one.", victimHears, { told: "may" }),
  inState("US-OH", "threat-police", "the police hear of a serious and imminent threat against somebody named", ["Ohio R.C. 2305.51"],
    "R.C. 2305.51 offers four ways to meet the duty, of which telling the police is one.", policeHear, { told: "may" }),
  inState("US-PA", "threat-victim", "somebody named hears of a serious and imminent threat", ["Emerich v. Philadelphia Center for Human Development, 720 A.2d 1032 (Pa. 1998)"],
    "Emerich has the therapist warn an identified victim of a specific and immediate threat, and 164.512(j)(1)(i) lets the warning go.", victimHears, { told: "must" }),
  inState("US-VA", "threat-police", "the police hear of a serious and imminent threat against somebody named", ["Va. Code 54.1-2400.1"],
    "Va. Code 54.1-2400.1 is met by any one of several precautions, of which telling the police is one.", policeHear, { told: "may" }),
  inState("US-VA", "threat-victim", "somebody named hears of a serious and imminent threat", ["Va. Code 54.1-2400.1"],
    "Va. Code 54.1-2400.1 is met by any one of several precautions, of which warning the victim is one.", victimHears, { told: "may" }),
  inState("US-WA", "threat-victim", "somebody named hears of a serious and imminent threat", ["RCW 71.05.120(3)"],
    "RCW 71.05.120(3) has victim and law enforcement told of an actual threat against a reasonably identifiable victim.", victimHears, { told: "must" }),
  notMeant("US-CO", "C.R.S. 13-21-117"), notMeant("US-IL", "740 ILCS 110/11"), notMeant("US-MA", "Mass. G.L. c. 123, s. 36B"), notMeant("US-VA", "Va. Code 54.1-2400.1"), notMeant("US-WA", "RCW 71.05.120(3)"),
];

const own = (state: State, sources: readonly string[], why: string): VectorSource =>
  inState(state, "own-record", "a client asks for the note of her own session", [...sources, "45 CFR 164.524(a)(1)"], why, ownRequest, { anas: "must" });

/** A grown client asks for her own. */
export const ownRecords: readonly VectorSource[] = [
  own("US-CO", ["C.R.S. 25-1-802"], "C.R.S. 25-1-802 gives it, as 164.524(a)(1) does."),
  own("US-IL", ["740 ILCS 110/4"], "740 ILCS 110/4 gives an adult the record, as 164.524(a)(1) does."),
  own("US-MA", [], "164.524(a)(1) gives it in 30 days, and nothing of the state's stands against it."),
  own("US-VA", ["Va. Code 32.1-127.1:03"], "Va. Code 32.1-127.1:03 gives it in 30 days, as 164.524(a)(1) does."),
];

const oneSigned = (state: State, source: string, why: string): VectorSource =>
  inState(state, "one-partner-signed", "his attorney asks for the joint note, and only he has signed", [source, "45 CFR 164.508(a)(1)"], why, neverSigned("ana"), { joint: "must-not" });

/** A couple's note on the form of one. */
export const onePartnersForm: readonly VectorSource[] = [
  oneSigned("US-CO", "C.R.S. 12-245-220(1)", "C.R.S. 12-245-220(1) lets nothing go without the consent of the person whom it concerns, and hers is missing."),
  oneSigned("US-FL", "Fla. Stat. 491.0147(1)(b)", "Fla. Stat. 491.0147(1)(b) waits until each family member agrees in writing, and she has not."),
  oneSigned("US-IL", "740 ILCS 110/5", "740 ILCS 110/5 asks for the written consent of each recipient of the service, and hers is missing."),
  oneSigned("US-TX", "Tex. Health & Safety Code 611.002", "Health & Safety 611.002 keeps what 611.004 does not open, and his consent opens nothing of hers."),
  oneSigned("US-VA", "Va. Code 32.1-127.1:03", "Va. Code 32.1-127.1:03 A keeps it, and his authorization opens nothing of hers."),
  oneSigned("US-WA", "RCW 70.02.020(1)", "RCW 70.02.020(1) asks for the written authorization of each patient, and hers is missing."),
];

const elder = all(comes(party("aps", "adult-protection"), "adult-abuse-report"), byPhone, asked(statement("abuse-report", ["ana"], [])), abuse("aps", { victim: "elder" }));
/** Suspected abuse of an older person today. */
export const elderAbuse: readonly VectorSource[] = [
  inState("US-VA", "elder-abuse", "a therapist who suspects that an older person is abused now tells adult protection", ["Va. Code 63.2-1606"],
    "Va. Code 63.2-1606 has it reported immediately, and 164.512(c)(1)(i) lets go what law requires.", elder, { told: "must" }),
];
