/** Minors under 45 CFR 164.502(g)(3)(i): for whose care a parent is the representative, and who signs. */
import { dangerTold, eight, sixteen } from "../base/states.ts";
import { livesIn } from "../base/stories.ts";
import { agreed, all, asksFor, asksToTell, attestedBy, type Change, clientIs, copy, party, portion, portionIs, requestIs, sessionIs } from "../base/world.ts";
import { actsFor, from, signs, teenager } from "../coverage-index/stories.ts";
import type { VectorSource } from "../format.ts";
import { FOR_HER } from "./stories.ts";

const SESSION_WITH_PARENTS = "s-parents";
/** Her mother had brought her to an earlier session, and consented to that; a letter is on file that belongs to no session. */
const firstBrought: Change = ({ casefile }) => {
  const [own] = casefile.sessions;
  if (own === undefined) return;
  casefile.sessions.push({ ...copy(own), id: SESSION_WITH_PARENTS, at: "2026-02-03T10:00:00-08:00", consentedBy: "parent" });
  const written = { writtenAt: "2026-02-20T11:00:00-08:00", author: "dr-lee" };
  casefile.records.push(
    copy({ ...written, id: "r-parents", session: SESSION_WITH_PARENTS, portions: [portion("parents", ["ana"])] }),
    copy({ ...written, id: "r-letter", session: "none", portions: [portion("letter", ["ana"], { kind: "correspondence" })] }),
  );
};
const motherWants = (what: Change): Change =>
  all(teenager, firstBrought, livesIn("US-CO"), from(party("mother", "custodial-parent"), "personal-representation"), requestIs({ onBehalfOf: ["ana"], made: "signed-writing" }), what);

/** The school asks for the note of a session to which this person consented. */
const schoolAsks = (consentedBy: "both" | "court" | "parent"): Change => all(teenager, sessionIs("s-ana", { consentedBy }), from(party("school", "school"), "school"), asksFor("anas"));
const daughterSigns: Change = signs("ana", "school", "school");
const motherSigns: Change = signs("ana", "school", "school", { ...FOR_HER, id: "r-mother", signedBy: "mother", signedAs: "parent" });
const agencySigns: Change = signs("ana", "school", "school", { ...FOR_HER, id: "r-agency", signedBy: "county", signedAs: "agency" });
const assented = (at = "2026-01-10T10:00:00-08:00"): Change => agreed({ id: "promise", kind: "minor-confidentiality", minor: "ana", signatures: [{ by: "mother", at }] });
const isSeven = clientIs("ana", { born: "2018-06-01" });
const underTheCounty = clientIs("ana", { representatives: [actsFor("mother", "parent"), actsFor("county", "agency", { decree: "sole" })] });
const motherIsFeared = clientIs("ana", { representatives: [actsFor("mother", "parent", { concerns: [{ is: "abuse", attested: { ...attestedBy("dr-lee"), at: "2026-02-20T10:00:00-08:00" } }] })] });

const motherTold = (more: Parameters<typeof dangerTold>[1]): Change => dangerTold(party("mother", "custodial-parent"), more);
const motherHears = motherTold({ imminent: "no" });

/** Minors, their parents, and the care that is the minor's own. */
export const minors: readonly VectorSource[] = [
  {
    id: "hipaa/parents-session", title: "Colorado: a mother asks for the note of a session to which she consented; the daughter, sixteen, has come alone since",
    source: ["45 CFR 164.502(g)(3)(i)", "C.R.S. 25-1-802"],
    why: "164.502(g)(3)(i) makes her the representative for a service to which she, and not the minor, consented; C.R.S. 25-1-802 gives the record.",
    change: motherWants(asksFor("parents")),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { parents: "must" } },
  },
  {
    id: "hipaa/mixed-summary", title: "Colorado: a mother asks for a summary of a session to which she consented and of one to which her daughter of sixteen came alone",
    source: ["45 CFR 164.502(g)(3)(i)(A)", "C.R.S. 12-245-203.5(3)(a)"],
    why: "For the service to which the minor consented alone the parent may not be the representative (164.502(g)(3)(i)(A)); telling it together with another session does not change whose it is.",
    change: motherWants(asksToTell("summary", ["ana"], ["parents", "anas"])),
    states: ["US-CO"],
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "hipaa/mothers-word-in-her-daughters-care", title: "Colorado: a mother asks for the note of what she herself told of her daughter and of herself, in care to which the daughter of sixteen came alone",
    source: ["45 CFR 164.502(g)(3)(i)(A)", "45 CFR 164.524(a)(1)"],
    why: "The record of that service is the daughter's, and for it the parent may not be the representative (164.502(g)(3)(i)(A)); that the note tells of the mother too makes it no record of hers, who is no client.",
    change: motherWants(all(portionIs("anas", { kind: "collateral-note", holders: ["mother"], about: ["ana", "mother"] }), asksFor("anas"))),
    states: ["US-CO"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "hipaa/letter-of-no-session", title: "Colorado: a mother asks for a letter that belongs to no session; she consented to one session, and the daughter to another",
    source: ["45 CFR 164.502(g)(3)(i)", "C.R.S. 12-245-203.5(3)(a)"],
    why: "164.502(g)(3)(i) turns on the service that the record pertains to, and nothing says to which of the two this letter does: that is asked.",
    change: motherWants(asksFor("letter")), pair: "hipaa/parents-session",
    states: ["US-CO"],
    expect: { outcome: "deny", verdicts: { letter: "escalate" } },
  },
  {
    id: "hipaa/summary-of-nothing", title: "Colorado: a mother asks how her daughter is, of no entry in particular; she consented to one session, and the daughter to another",
    source: ["45 CFR 164.502(g)(3)(i)", "C.R.S. 12-245-203.5(3)(a)"],
    why: "A summary of nothing in particular may tell of the session to which the minor came alone, for which 164.502(g)(3)(i)(A) makes no parent the representative.",
    change: motherWants(asksToTell("summary", ["ana"])),
    states: ["US-CO"],
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "hipaa/both-sign", title: "a mother and her daughter of sixteen both consented to the care, and both have signed for the school",
    source: ["45 CFR 164.502(g)(3)(i)(A)", "45 CFR 164.508(a)(1)"],
    why: "Under 164.502(g)(3)(i)(A) either the mother represents her or the minor acts as an individual, and both have authorized it: whoever of the two has the say has signed.",
    change: all(schoolAsks("both"), daughterSigns, motherSigns),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/both-consented-daughter-signs", title: "a mother and her daughter of sixteen both consented to the care, and the daughter has signed for the school",
    source: ["45 CFR 164.502(g)(3)(i)(A)"],
    why: "Her signature is enough if no other consent was required by law (164.502(g)(3)(i)(A)); that both consented does not say whether it was.",
    change: all(schoolAsks("both"), daughterSigns),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hipaa/both-consented-mother-signs", title: "a mother and her daughter of sixteen both consented to the care, and the mother has signed for the school",
    source: ["45 CFR 164.502(g)(3)(i)(A)"],
    why: "The mother is no representative if the minor's consent was the only one required by law (164.502(g)(3)(i)(A)); that both consented does not say so.",
    change: all(schoolAsks("both"), motherSigns),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hipaa/both-sign-feared", title: "a mother and her daughter of sixteen both consented and have signed for the school, and the clinician fears that the mother abuses her",
    source: ["45 CFR 164.502(g)(5)", "45 CFR 164.502(g)(3)(i)(A)"],
    why: "The practice does not treat the mother as the representative (164.502(g)(5)), so all hangs on whether the daughter's consent was the only one required.",
    change: all(schoolAsks("both"), daughterSigns, motherSigns, motherIsFeared),
    pair: "hipaa/both-sign",
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hipaa/assented-daughter-signs", title: "a mother consented to the care and assented that it stays between clinician and daughter, who is sixteen and has signed for the school",
    source: ["45 CFR 164.502(g)(3)(i)(C)", "45 CFR 164.508(a)(1)"],
    why: "Where a parent assents to an agreement of confidentiality, the minor has the authority to act as an individual (164.502(g)(3)(i)(C)), and so signs.",
    change: all(schoolAsks("parent"), assented(), daughterSigns),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/assented-mother-signs", title: "a mother consented to the care, assented that it stays between clinician and daughter, and has signed for the school",
    source: ["45 CFR 164.502(g)(3)(i)(C)"],
    why: "A parent who assented to an agreement of confidentiality may not be the representative for that care (164.502(g)(3)(i)(C)).",
    change: all(schoolAsks("parent"), assented(), motherSigns),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "hipaa/assented-since", title: "a daughter of sixteen signed for the school before her mother assented that the care stays confidential",
    source: ["45 CFR 164.502(g)(3)(i)(C)", "45 CFR 164.508(b)(2)"],
    why: "On the day of her signature the mother was still her representative (164.502(g)(3)(i)), so it was not the minor's to sign; she signs again.",
    change: all(schoolAsks("parent"), assented("2026-03-02T10:00:00-08:00"), daughterSigns),
    pair: "hipaa/assented-daughter-signs",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "hipaa/assented-seven", title: "a mother assented that the care stays between clinician and child, who is seven and has signed for the school",
    source: ["45 CFR 164.502(g)(3)(i)(C)"],
    why: "164.502(g)(3)(i)(C) gives the minor the authority and names no age; whether any law lets a child of seven sign has to be asked, and the mother cannot.",
    change: all(schoolAsks("parent"), assented(), daughterSigns, isSeven),
    pair: "hipaa/assented-daughter-signs",
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hipaa/court-daughter-signs", title: "a court consented to the care of a girl of sixteen, and she has signed for the school",
    source: ["45 CFR 164.502(g)(3)(i)(B)", "45 CFR 164.508(a)(1)"],
    why: "Where care may be had without a parent's consent and a court consents, the minor has the authority to act as an individual (164.502(g)(3)(i)(B)).",
    change: all(schoolAsks("court"), underTheCounty, daughterSigns),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/court-agency-signs", title: "a court consented to the care of a girl of sixteen, and the agency that has her in its care has signed for the school",
    source: ["45 CFR 164.502(g)(3)(i)(B)"],
    why: "For care to which a court consented, nobody who acts in a parent's place may be the representative (164.502(g)(3)(i)(B)): the minor signs.",
    change: all(schoolAsks("court"), underTheCounty, agencySigns),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "hipaa/mother-hears-of-danger", title: "a child of eight is in serious danger from itself, not at once, and its mother, who consented to the care, is told",
    source: ["45 CFR 164.502(g)(3)(i)", "45 CFR 164.502(a)(1)(i)"],
    why: "164.502(g)(3)(i) has a parent who decides about the care treated as the child, and 164.502(a)(1)(i) lets that person be told.",
    change: all(eight(), motherHears),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "hipaa/mother-hears-of-no-danger", title: "a child of eight has dark thoughts and no more, and its mother would be told on the ground of a danger",
    source: ["45 CFR 164.512(j)(1)(i)", "45 CFR 164.502(g)(3)(ii)(A)"],
    why: "On the ground of a danger nothing goes where a clinician finds none that is serious; what a parent may hear as the child's representative she asks for as that.",
    change: all(eight(), motherTold({ imminent: "no", serious: "no" })),
    pair: "hipaa/mother-hears-of-danger",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "hipaa/minors-own-danger", title: "a girl of sixteen who came alone is in serious danger from herself, not at once, and her mother would be told",
    source: ["45 CFR 164.502(g)(3)(ii)(A)", "45 CFR 164.512(j)(1)(i)"],
    why: "164.512(j)(1)(i) asks for a danger that is imminent; 164.502(g)(3)(ii)(A) lets a parent be told as far as another law permits it, and whether one does has to be asked.",
    change: all(sixteen("client"), motherHears),
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "hipaa/feared-mother-hears-of-danger", title: "a child of eight is in serious danger from itself, not at once, and its mother, whom the clinician fears to abuse it, would be told",
    source: ["45 CFR 164.502(g)(5)", "45 CFR 164.512(j)(1)(i)"],
    why: "164.502(g)(5) lets a practice not treat as representative whom it believes to abuse the child, and 164.512(j)(1)(i) asks for a danger that is imminent.",
    change: all(eight({ concerns: [{ is: "abuse", attested: { ...attestedBy("dr-lee"), at: "2026-02-20T10:00:00-08:00" } }] }), motherHears),
    pair: "hipaa/mother-hears-of-danger",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
];
