/**
 * A second answer to the same question, written from the text of the law and of the codes alone, and slowly: for each holder of
 * what would go out, every ground that the text knows is tried in turn, and the best of them counts. It shares no code with
 * the library, knows neither rules nor packs nor a table of grounds, and reads the words of the small world, never a casefile.
 *
 * It decides for a practice that federal law, 42 CFR Part 2, the privilege of the federal courts and the code of marriage and family
 * therapists bind, in a state whose law nobody has looked up.
 */
import { ENTRY, TELLING, type Case, type Recipient, type Source, type State, type Who } from "./world.ts";

/** From "no" to "it has to": the order in which the least of several is taken. */
export const VERDICTS = ["must-not", "escalate", "may", "must"] as const;
/** One of `VERDICTS`. */
export type Verdict = (typeof VERDICTS)[number];

const best = (verdicts: readonly Verdict[]): Verdict => [...VERDICTS].reverse().find((each) => verdicts.includes(each)) ?? "must-not";
const least = (verdicts: readonly Verdict[]): Verdict => VERDICTS.find((each) => verdicts.includes(each)) ?? "must-not";

/** What is decided at once: its id, and those who hold it together. */
export interface Content { readonly id: string; readonly holders: readonly Who[] }

/** An entry whose parts can be told apart is one part a holder. A statement drawn from it holds what those it names confided, and else what all did. */
export const contentsOf = ({ holders, thing, apart }: Case): readonly Content[] => {
  if (thing.as !== "portion") return [{ id: TELLING, holders: apart === "yes" ? holders.slice(0, 1) : holders }];
  if (apart === "yes" && holders.length > 1) return holders.map((who) => ({ id: `${ENTRY}#${who}`, holders: [who] }));
  return [{ id: ENTRY, holders }];
};

/** Is it so, or may it be? */
type Sure = "yes" | "perhaps" | "no";
const notes = (from: Source): Sure => (from === "notes" ? "yes" : from === "perhaps-notes" ? "perhaps" : "no");
const substanceUse = (from: Source): Sure => (from === "part2" ? "yes" : from === "perhaps-part2" ? "perhaps" : "no");

/**
 * Does a signature answer for this holder? 45 CFR 164.508(b)(2), (c)(1) and (2); 42 CFR 2.31; AAMFT 2.2, in writing. An ordinary form names
 * neither psychotherapy notes (164.508(b)(3)(ii)) nor records of substance use treatment (2.31(a)(3)).
 */
const signature = (state: State, from: Source): Sure => {
  switch (state) {
    case "valid": case "last-day": case "revoked-for-another": return "yes";
    case "unable-guardian-signed": case "unable-signed-before": case "dead-executor-signed": case "dead-signed-in-life": return "yes";
    case "ordinary": return from === "progress-note" || from === "bill" ? "yes" : from === "notes" || from === "part2" ? "no" : "perhaps";
    case "form-unknown": case "perhaps-coerced": case "event-unknown": case "unknown-signed": return "perhaps";
    case "nothing": case "expired": case "revoked": case "oral": case "other-recipient": case "other-purpose": case "other-kind":
    case "signed-by-another-client": case "incomplete": case "conditioned": case "another-discloser": case "signed-later": case "waiver":
    case "unable-nothing": case "unable-signed-after": case "unable-and-nobody-acts": case "unknown-nothing": case "dead-nothing": return "no";
  }
};

/** One holder's share of one content, and all that is asked. */
interface Share { readonly of: Who; readonly state: State; readonly content: Content; readonly asked: Case }

const mayIf = (sure: Sure): Verdict => (sure === "yes" ? "may" : sure === "perhaps" ? "escalate" : "must-not");
const isOneOf = (recipient: Recipient, ...list: readonly Recipient[]): boolean => list.includes(recipient);

/** Is the claim about this holder? One about the first of them is about nobody else. */
const claimIsAbout = ({ of, asked }: Share): boolean => !asked.claim.endsWith("first") || of === asked.holders[0];

const authorization = ({ state, asked }: Share): Verdict => mayIf(signature(state, asked.thing.from));

/** 45 CFR 164.524(a)(1), by oneself or by whoever the law puts in one's place, 164.502(g). Psychotherapy notes are left out of it. */
const ownRecord = ({ of, state, content, asked: { recipient, purpose, thing } }: Share): Verdict => {
  if (purpose !== "self-access" || (thing.as !== "portion" && thing.as !== "summary")) return "must-not";
  const acts = state === "unable-nothing" || state === "unable-guardian-signed" || state.startsWith("unable-signed") || state.startsWith("dead");
  const own = (who: Who): boolean => recipient === who || (recipient === "guardian" && who === "Ana" && acts);
  if (notes(thing.from) === "yes") return "must-not";
  if (own(of)) return notes(thing.from) === "perhaps" ? "escalate" : thing.as === "portion" ? "must" : "may";
  // HC-1: what another confided and cannot be told apart from the asker's own is not settled.
  const askers = recipient === "guardian" ? "Ana" : recipient;
  return content.holders.some((who) => who === askers) ? "escalate" : "must-not";
};

/**
 * 45 CFR 164.506(c)(2); not psychotherapy notes, 164.508(a)(2); not records of substance use treatment, 42 CFR 2.13(a). What several confided
 * needs each one's word all the same: AAMFT 2.2 and the ground rules.
 */
const treatment = ({ content, asked: { recipient, purpose, thing } }: Share): Verdict => {
  if (!isOneOf(recipient, "provider", "hospital", "supervisor") || !(purpose === "treatment" || purpose === "medical-emergency")) return "must-not";
  if (content.holders.length > 1 || notes(thing.from) === "yes" || substanceUse(thing.from) === "yes") return "must-not";
  return notes(thing.from) === "perhaps" || substanceUse(thing.from) === "perhaps" ? "escalate" : "may";
};

/** 45 CFR 164.506(c)(1), 164.508(a)(2)(i)(B); 42 CFR 2.12(c)(3): within the practice, to the supervisor of whom the clients were told. */
const supervision = ({ asked: { recipient, purpose } }: Share): Verdict =>
  (recipient === "supervisor" && purpose === "supervision" ? "may" : "must-not");

/** 45 CFR 164.512(b)(1)(ii), 42 CFR 2.12(c)(6): the report, never the entry. From notes only where a law commands it, which nobody has looked up. */
const abuseReport = (share: Share): Verdict => {
  const { asked: { recipient, purpose, claim, thing } } = share;
  if (thing.as !== "abuse-report" || !claim.startsWith("abuse") || !claimIsAbout(share)) return "must-not";
  if (recipient !== "child-protection" || purpose !== "child-abuse-report") return "must-not";
  if (claim === "abuse-perhaps" || notes(thing.from) !== "no") return "escalate";
  return "may";
};

/** 45 CFR 164.512(j)(1)(i): the warning, to the one threatened or to those who can prevent it. Who must, may or must not be told is each state's, so it is asked. */
const threat = (share: Share): Verdict => {
  const { asked: { recipient, purpose, claim, thing } } = share;
  if (thing.as !== "warning" || !claim.startsWith("threat") || !claimIsAbout(share) || claim === "threat-not-imminent") return "must-not";
  return isOneOf(recipient, "victim", "police", "hospital") && purpose === "protection" ? "escalate" : "must-not";
};

/** 45 CFR 164.506(c), 164.510(b)(3); 42 CFR 2.51, to medical personnel; AAMFT 2.2. Psychotherapy notes are not among what an emergency opens. */
const emergency = (share: Share): Verdict => {
  const { asked: { recipient, purpose, claim, thing } } = share;
  if (!claim.startsWith("emergency") || !claimIsAbout(share) || notes(thing.from) === "yes") return "must-not";
  if (!isOneOf(recipient, "provider", "hospital") || !(purpose === "medical-emergency" || purpose === "treatment")) return "must-not";
  return claim === "emergency-perhaps-able" || notes(thing.from) === "perhaps" ? "escalate" : "may";
};

/** The table of legal process: what a judge orders after privilege was considered and those concerned were heard has to be given, so far as it is named. */
const courtOrder = (share: Share): Verdict => {
  const { of, asked: { claim, thing, holders } } = share;
  if (!claim.startsWith("order") || !claimIsAbout(share) || claim === "order-unsigned") return "must-not";
  const subpartE = claim === "order-subpart-e" || claim === "order-subpart-e-and-subpoena";
  if (substanceUse(thing.from) === "yes" && !subpartE) return "must-not";
  if (substanceUse(thing.from) === "perhaps" && !subpartE) return "escalate";
  if (claim === "order-perhaps-signed" || claim === "order-privilege-not-raised") return "escalate";
  if (claim === "order-one-heard" && of !== holders[0]) return "escalate";
  if (claim === "order-names-no-entry" && notes(thing.from) !== "no") return "escalate";
  // 42 CFR 2.61: without a subpoena it lets it go and compels nothing.
  return substanceUse(thing.from) !== "no" && claim === "order-subpart-e" ? "may" : "must";
};

/** 45 CFR 164.512(e)(1)(ii), once the holder has waived privilege; neither notes nor records of substance use treatment. */
const subpoena = ({ state, asked: { claim, thing } }: Share): Verdict => {
  if (claim !== "subpoena-with-notice" || state !== "waiver") return "must-not";
  if (notes(thing.from) === "yes" || substanceUse(thing.from) === "yes") return "must-not";
  return notes(thing.from) === "perhaps" || substanceUse(thing.from) === "perhaps" ? "escalate" : "may";
};

/** A judge's warrant is not obstructed and lifts no privilege: counsel first. Another office's paper is nothing. 42 CFR 2.65 for records of substance use treatment. */
const warrant = ({ asked: { recipient, claim, thing } }: Share): Verdict =>
  (claim === "warrant" && recipient === "police" && substanceUse(thing.from) !== "yes" ? "escalate" : "must-not");

/** 45 CFR 164.502(a)(2)(ii), 164.508(a)(2)(ii). Part 2 is silent on it: a conflict of equal rank. */
const inquiry = ({ asked: { recipient, claim, thing } }: Share): Verdict => {
  if (claim !== "inquiry" || recipient !== "health-department") return "must-not";
  return substanceUse(thing.from) === "no" ? "must" : "escalate";
};

/** 45 CFR 164.506(c)(1), 164.508(a)(2)(i)(C): against the one who sues, never against the other, and nothing that both confided. */
const defence = ({ of, content, asked: { recipient, purpose, claim, holders } }: Share): Verdict => {
  const plaintiff = claim === "sued-by-first" ? holders[0] : claim === "sued-by-second" ? (holders[1] ?? "Ben") : undefined;
  if (of !== plaintiff || content.holders.length > 1 || purpose !== "legal-defense") return "must-not";
  return isOneOf(recipient, "defence-counsel", "court") ? "may" : "must-not";
};

const GROUNDS: readonly ((share: Share) => Verdict)[] = [
  authorization, ownRecord, treatment, supervision, abuseReport, threat, emergency, courtOrder, subpoena, warrant, inquiry, defence,
];

/** What the text answers for one holder's share. */
export const ofShare = (content: Content, of: Who, asked: Case): Verdict => {
  const state = asked.states[asked.holders.indexOf(of)] ?? "nothing";
  return best(GROUNDS.map((ground) => ground({ of, state, content, asked })));
};

/** What the text answers for one content: the least of its holders' shares. */
export const ofContent = (content: Content, asked: Case): Verdict => least(content.holders.map((who) => ofShare(content, who, asked)));
