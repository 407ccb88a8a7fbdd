/** What states that give clients days before a subpoena is answered say of who told them, and of whose paper it is. */
import type { Jurisdiction } from "../../../domain/schema.ts";
import { proceeding, subpoena } from "../base/situations.ts";
import { attorneyOfTheOther, comes, livesIn } from "../base/stories.ts";
import { seen } from "../base/states.ts";
import { all, asksFor, claimed, party, release, signed } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

type Paper = Parameters<typeof subpoena>[1];

/** Ana sues over what somebody did to her mind; counsel was asked how far that opens her privilege, and this paper came. */
const inHerSuit = (where: Jurisdiction, paper: Paper) => all(
  livesIn(where), attorneyOfTheOther, asksFor("anas"), proceeding("roe", { sort: "personal-injury", tendered: "yes" }),
  claimed({ ...seen("roe"), id: "c-counsel", kind: "determination", silences: "privilege/court-decides-how-far", on: ["anas"], consulted: "attorney", conclusion: "disclose" }),
  subpoena("roe", { jurisdiction: where, ...paper }),
);
const toldBy = (where: Jurisdiction, assurance: "notice" | "own-notice") => inHerSuit(where, { assurance });
/** A prosecutor brings a grand jury's paper; Ana has waived privilege, and nobody was told. */
const byGrandJury = (where: Jurisdiction) => all(
  livesIn(where), comes(party("da", "prosecutor"), "criminal-prosecution"), asksFor("anas"),
  signed(release("w-ana", "ana", { act: "privilege-waiver", recipients: ["da"], purposes: ["criminal-prosecution"] })),
  subpoena("da", { issuer: "grand-jury", jurisdiction: where, assurance: "none", noticeAt: "none" }),
);

/** An attorney's paper comes with an order that protects what is given, nobody was told, and Ana has waived privilege towards that attorney. */
const untoldUnderAnOrder = (where: Jurisdiction) => all(
  livesIn(where), attorneyOfTheOther, asksFor("anas"), signed(release("w-ana", "ana", { act: "privilege-waiver", recipients: ["roe"], purposes: ["litigation"] })),
  subpoena("roe", { jurisdiction: where, assurance: "protective-order", noticeAt: "none" }),
);

const told = (folder: string, name: string, where: Jurisdiction, provision: string, why: string, goes: "may" | "must"): readonly VectorSource[] => [
  {
    id: `${folder}/told-by-the-party`, title: `${name}: a subpoena in Ana's own suit, of which the party told her weeks ago`,
    source: [provision, "45 CFR 164.512(e)(1)(ii)(A)"],
    why: `The party gave the notice of ${provision}, its days are over, and by 164.512(e)(1)(ii)(A) that is assurance enough.`,
    change: toldBy(where, "notice"), states: [where],
    expect: { outcome: "allow", verdicts: { anas: goes } },
  },
  {
    id: `${folder}/told-by-the-practice`, title: `${name}: a subpoena in Ana's own suit, of which nobody but the practice itself told her`,
    source: [provision], why,
    change: toldBy(where, "own-notice"), states: [where], pair: `${folder}/told-by-the-party`,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
];

const asked = (folder: string, name: string, where: Jurisdiction, provision: string, why: string): VectorSource => ({
  id: `${folder}/grand-jury-untold`, title: `${name}: a grand jury's subpoena for Ana's note; she has waived privilege, and nobody was told of it`,
  source: [provision, "45 CFR 164.512(f)(1)(ii)(B)"], why,
  change: byGrandJury(where), states: [where],
  expect: { outcome: "deny", verdicts: { anas: "escalate" } },
});

/** Who told the client of a subpoena, and whose subpoena it is. */
export const paper: readonly VectorSource[] = [
  ...told("california", "California", "US-CA", "Cal. Code Civ. Proc. 1985.3(b)", "Code Civ. Proc. 1985.3(b) has \"the subpoenaing party\" serve the notice, and the practice is no party; 164.512(e)(1)(vi) takes nothing from that.", "must"),
  ...told("florida", "Florida", "US-FL", "Fla. Stat. 456.057(7)(a)3", "Fla. Stat. 456.057(7)(a)3 wants \"proper notice … by the party seeking such records\", and the practice is not that party.", "may"),
  ...told("virginia", "Virginia", "US-VA", "Va. Code 32.1-127.1:03(H)(1)", "Va. Code 32.1-127.1:03(H)(1) has the party who asks for the subpoena send the copy, and the practice's own word is none.", "may"),
  ...told("washington", "Washington", "US-WA", "RCW 70.02.060(1)", "RCW 70.02.060(1) and (2): \"an attorney shall provide advance notice\", and if the requestor has not, the provider may not disclose.", "may"),
  {
    id: "california/grand-jury-untold", title: "California: a grand jury's subpoena for Ana's note; she has waived privilege, and nobody was told of it",
    source: ["Cal. Code Civ. Proc. 1985.3(a)(3)", "45 CFR 164.512(f)(1)(ii)(B)"],
    why: "Code Civ. Proc. 1985.3 speaks of subpoenas \"in connection with any civil action or proceeding\", so of none of a grand jury, which 164.512(f)(1)(ii)(B) lets have it.",
    change: byGrandJury("US-CA"), states: ["US-CA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  asked("florida", "Florida", "US-FL", "Fla. Stat. 456.057(7)(a)3", "Fla. Stat. 456.057(7)(a)3 speaks of a civil or criminal action and of notice \"by the party\"; a grand jury is no party, and whether the section reaches it is asked."),
  asked("virginia", "Virginia", "US-VA", "Va. Code 32.1-127.1:03(H)(1)", "Va. Code 32.1-127.1:03(H)(1) binds a \"party to a civil, criminal or administrative action\", and a grand jury is none: which law lets it have the record is asked."),
  asked("washington", "Washington", "US-WA", "RCW 70.02.060(1)", "RCW 70.02.060(1) asks notice of \"an attorney\" before any compulsory process; whether a grand jury's is meant is asked."),
  {
    id: "washington/subpoena-consented", title: "Washington: a subpoena with an order that protects it, of which nobody was told; Ana has waived privilege, and consented in writing that this attorney may have the note",
    source: ["RCW 70.02.060(2)", "45 CFR 164.512(e)(1)(ii)(B)"],
    why: "RCW 70.02.060(2) bars an answer for want of notice only \"without the written consent of the patient\", and 164.512(e)(1)(ii)(B) permits it under a protective order.",
    change: all(untoldUnderAnOrder("US-WA"), signed(release("c-ana", "ana", { recipients: ["roe"], purposes: ["litigation"], statements: ["description", "recipient", "signature"] }))),
    states: ["US-WA"], pair: "washington/subpoena-waived",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "washington/subpoena-waived", title: "Washington: a subpoena with an order that protects it, of which nobody was told; Ana has waived privilege and signed nothing else",
    source: ["RCW 70.02.060(2)", "45 CFR 164.512(e)(1)(ii)(B)"],
    why: "Whether a waiver of privilege is \"the written consent of the patient\" in the place of notice RCW 70.02.060(2) does not say: it is asked.",
    change: untoldUnderAnOrder("US-WA"), states: ["US-WA"],
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "california/motion-to-quash", title: "California: a subpoena in Ana's own suit with an order that protects it, and she has moved to quash it",
    source: ["Cal. Code Civ. Proc. 1985.3(g)", "45 CFR 164.512(e)(1)(ii)(B)"],
    why: "Code Civ. Proc. 1985.3(g): once such a motion is brought nothing need be produced \"except upon order of the court\", though 164.512(e)(1)(ii)(B) would permit it.",
    change: inHerSuit("US-CA", { assurance: "protective-order", objectionTimeOver: "no" }), states: ["US-CA"],
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "california/motion-decided", title: "California: a subpoena in Ana's own suit with an order that protects it, and the court has decided on her motion",
    source: ["Cal. Code Civ. Proc. 1985.3(g)", "Cal. Civ. Code 56.10(b)(3)", "45 CFR 164.512(e)(1)(ii)(B)"],
    why: "With nothing left to decide Code Civ. Proc. 1985.3(g) no longer stands in the way, and Civ. Code 56.10(b)(3) compels an answer.",
    change: inHerSuit("US-CA", { assurance: "protective-order", objectionTimeOver: "yes" }), states: ["US-CA"], pair: "california/motion-to-quash",
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "california/subpoena-released", title: "California: a subpoena with an order that protects it; Ana has waived privilege in writing, and nobody was told",
    source: ["Cal. Code Civ. Proc. 1985.3(c)(2)", "Cal. Civ. Code 56.10(b)(3)", "45 CFR 164.512(e)(1)(ii)(B)"],
    why: "Code Civ. Proc. 1985.3(c)(2) takes the consumer's own written leave in the place of notice, so Civ. Code 56.10(b)(3) compels, and 164.512(e)(1)(ii)(B) permits it under a protective order.",
    change: all(
      attorneyOfTheOther, asksFor("anas"), signed(release("w-ana", "ana", { act: "privilege-waiver", recipients: ["roe"], purposes: ["litigation"] })),
      subpoena("roe", { assurance: "protective-order", noticeAt: "none" }),
    ),
    states: ["US-CA"],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
];
