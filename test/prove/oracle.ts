/**
 * A second answer to the same question, written from the text of the law and of the codes alone, and slowly: for each holder of
 * what would go out, every ground that the text knows is tried in turn, and the best of them counts. It shares no code with
 * the library, knows neither rules nor packs nor a table of grounds, and reads the words of the small world, never a casefile.
 *
 * It decides for a practice that federal law, 42 CFR Part 2, the privilege of the federal courts and the code of marriage and family
 * therapists bind, in a state whose law nobody has looked up.
 */
import { ENTRY, TELLING, type Case, type Purpose, type Recipient, type Source, type State, type Thing, type Who } from "./world.ts";

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
const not = (sure: Sure): Sure => (sure === "yes" ? "no" : sure === "no" ? "yes" : "perhaps");
const notes = (from: Source): Sure => (from === "notes" ? "yes" : from === "perhaps-notes" ? "perhaps" : "no");
const substanceUse = (from: Source): Sure => (from === "part2" ? "yes" : from === "perhaps-part2" ? "perhaps" : "no");

/**
 * Does a signature answer for this holder? 45 CFR 164.508(b)(2), (c)(1) and (2); 42 CFR 2.31; AAMFT 2.2, in writing. An ordinary form names
 * neither psychotherapy notes (164.508(b)(3)(ii)) nor records of substance use treatment (2.31(a)(3)).
 */
const signature = (state: State, from: Source): Sure => {
  switch (state) {
    case "valid": case "last-day": case "revoked-for-another": return "yes";
    case "unable-guardian-signed": case "unable-signed-before": case "dead-executor-signed": return "yes";
    case "ordinary": return from === "progress-note" || from === "bill" ? "yes" : from === "notes" || from === "part2" ? "no" : "perhaps";
    case "form-unknown": case "perhaps-coerced": case "event-unknown": case "unknown-signed": return "perhaps";
    case "dead-signed-in-life": return "perhaps"; // HC-18: whether it outlives the signer is not settled
    case "nothing": case "expired": case "revoked": case "oral": case "other-recipient": case "other-purpose": case "other-kind":
    case "signed-by-another-client": case "incomplete": case "conditioned": case "another-discloser": case "signed-later": case "waiver":
    case "unable-nothing": case "unable-signed-after": case "unable-and-nobody-acts": case "unknown-nothing": case "dead-nothing": return "no";
  }
};

/**
 * Has the holder given written leave, where a law asks for no signature and only AAMFT 2.2, privilege or the ground rules do? "Written authorization or
 * waiver": it needs no word on how to take it back, which is asked of an authorization alone, 45 CFR 164.508(c)(2)(i).
 */
const leave = (state: State, from: Source): Sure => (state === "waiver" || state === "incomplete" ? "yes" : signature(state, from));

/** One holder's share of one content, and all that is asked. */
interface Share { readonly of: Who; readonly state: State; readonly content: Content; readonly asked: Case }

const mayIf = (sure: Sure): Verdict => (sure === "yes" ? "may" : sure === "perhaps" ? "escalate" : "must-not");
const isOneOf = (recipient: Recipient, ...list: readonly Recipient[]): boolean => list.includes(recipient);

/** A warning and a report are told on grounds of their own, to those who can act on them. */
const isTold = ({ as }: Thing, ...topics: readonly Thing["as"][]): boolean => topics.includes(as);

/** Is the claim about this holder? One about the first of them is about nobody else. */
const claimIsAbout = ({ of, asked }: Share): boolean => !asked.claim.endsWith("first") || of === asked.holders[0];

const PROCEEDINGS: ReadonlySet<Purpose> = new Set(["divorce", "legal-defense", "criminal-prosecution"]);

/**
 * 45 CFR 164.508(a)(1). A consent to use records of substance use treatment in a proceeding stands alone on its form, 42 CFR 2.31(d), and
 * every form of this world names other purposes too. Where nobody knows whether these are notes, nobody knows which paragraph the form has to meet.
 */
const authorization = ({ state, asked: { purpose, thing } }: Share): Verdict => {
  const signed = mayIf(signature(state, thing.from));
  const inDoubt = notes(thing.from) === "perhaps" || (PROCEEDINGS.has(purpose) && substanceUse(thing.from) === "perhaps");
  if (PROCEEDINGS.has(purpose) && substanceUse(thing.from) === "yes") return "must-not";
  return signed === "may" && inDoubt ? "escalate" : signed;
};

/** In whose place the recipient stands: each in one's own, and the guardian in that of everybody for whom the papers let him act, 45 CFR 164.502(g). */
const standsFor = ({ recipient, holders, states }: Case): readonly Who[] => holders.filter((who, index) => {
  const state = states[index] ?? "nothing";
  const acts = state.startsWith("dead") || (state.startsWith("unable") && state !== "unable-and-nobody-acts");
  return recipient === who || (recipient === "guardian" && acts);
});

/** 45 CFR 164.524(a)(1), whatever one wants it for; psychotherapy notes are left out of it. 42 CFR 2.23, which gives nothing for a criminal charge. */
const ownRecord = ({ of, content, asked }: Share): Verdict => {
  const { purpose, thing } = asked;
  const askers = standsFor(asked);
  if (isTold(thing, "warning", "abuse-report") || notes(thing.from) === "yes" || !content.holders.some((who) => askers.includes(who))) return "must-not";
  // HC-1: what another confided and cannot be told apart from the asker's own is not settled.
  const unsettled = !askers.includes(of) || notes(thing.from) === "perhaps" || (purpose === "criminal-prosecution" && substanceUse(thing.from) !== "no");
  return unsettled ? "escalate" : "must";
};

/**
 * 45 CFR 164.506(c)(2) and (3), to those who treat and to those who pay; not psychotherapy notes, 164.508(a)(2); not records of substance use
 * treatment, 42 CFR 2.13(a). What several confided needs each one's leave all the same: AAMFT 2.2 and the ground rules.
 */
const treatmentOrPayment = ({ state, content, asked: { recipient, purpose, thing } }: Share): Verdict => {
  const treats = isOneOf(recipient, "provider", "hospital") && (purpose === "treatment" || purpose === "payment");
  const pays = recipient === "insurer" && purpose === "payment";
  if (isTold(thing, "warning", "abuse-report") || !(treats || pays)) return "must-not";
  if (notes(thing.from) === "yes" || substanceUse(thing.from) === "yes") return "must-not";
  const ground: Verdict = notes(thing.from) === "perhaps" || substanceUse(thing.from) === "perhaps" ? "escalate" : "may";
  return content.holders.length > 1 ? least([ground, mayIf(leave(state, thing.from))]) : ground;
};

/**
 * 45 CFR 164.506(c)(1), AAMFT 2.2: what was said in a session may be told again, in the treatment, to whoever was there; to that person it reveals nothing.
 * What one said alone may be told to the other partner on the speaker's "prior written permission", which a release is that lacks only the word on how to
 * take it back, 164.508(c)(2)(i), and a waiver of privilege, which speaks of courts, is not. Neither notes nor records of substance use treatment are told so.
 *
 * Where this and the engine differed over such a release, this was wrong: it said that in this world nobody agreed to share.
 */
const toldAgain = ({ state, asked: { recipient, purpose, holders, thing } }: Share): Verdict => {
  if (purpose !== "unit-therapy" || thing.as !== "summary" || thing.from !== "progress-note") return "must-not";
  if (holders.length === 1) return mayIf(recipient === "Ben" && state === "incomplete" ? "yes" : "no");
  return holders.some((who) => who === recipient) ? "may" : "must-not";
};

/** 45 CFR 164.506(c)(1), 164.508(a)(2)(i)(B); 42 CFR 2.12(c)(3): within the practice, to the supervisor of whom the clients were told. */
const supervision = ({ asked: { recipient, purpose, thing } }: Share): Verdict =>
  (recipient === "supervisor" && purpose === "supervision" && !isTold(thing, "warning", "abuse-report") ? "may" : "must-not");

/** 45 CFR 164.512(b)(1)(ii), 42 CFR 2.12(c)(6): the report, never the entry. From notes only where a law commands it, which nobody has looked up. */
const abuseReport = (share: Share): Verdict => {
  const { asked: { recipient, purpose, claim, thing } } = share;
  if (thing.as !== "abuse-report" || !claim.startsWith("abuse") || !claimIsAbout(share)) return "must-not";
  if (!isOneOf(recipient, "child-protection", "police") || purpose !== "child-abuse-report") return "must-not";
  if (claim === "abuse-perhaps" || notes(thing.from) !== "no") return "escalate";
  return "may";
};

/** 45 CFR 164.512(j)(1)(i): the warning, to the one threatened or to those who can prevent it. Who must, may or must not be told is each state's, so it is asked. */
const threat = (share: Share): Verdict => {
  const { asked: { recipient, purpose, claim, thing } } = share;
  if (thing.as !== "warning" || !claim.startsWith("threat") || !claimIsAbout(share) || claim === "threat-not-imminent") return "must-not";
  return isOneOf(recipient, "victim", "police", "hospital", "provider", "friend", "guardian") && purpose === "protection" ? "escalate" : "must-not";
};

/**
 * 45 CFR 164.506(c), 164.510(b)(3); 42 CFR 2.51(a), to medical personnel, which a provider who treats by talk may not be; AAMFT 2.2.
 * Psychotherapy notes are not among what an emergency opens. Whoever has said yes, aloud or on a paper that is no authorization, has consented if
 * able to, and need not be asked if unable, 45 CFR 164.506(b)(1), (c)(2); 42 CFR 2.51(a) speaks of whom nobody can ask alone.
 */
const emergency = (share: Share): Verdict => {
  const { state, asked: { recipient, purpose, claim, thing } } = share;
  if (isTold(thing, "warning", "abuse-report") || !claim.startsWith("emergency") || !claimIsAbout(share) || notes(thing.from) === "yes") return "must-not";
  if (!isOneOf(recipient, "provider", "hospital") || !(purpose === "medical-emergency" || purpose === "treatment")) return "must-not";
  const perhapsNotMedical = recipient === "provider" && substanceUse(thing.from) !== "no";
  const saidYes = (state === "oral" || state === "incomplete") && substanceUse(thing.from) === "no";
  return (claim === "emergency-perhaps-able" && !saidYes) || notes(thing.from) === "perhaps" || perhapsNotMedical ? "escalate" : "may";
};

/**
 * The table of legal process: what a judge orders after privilege was considered and those concerned were heard has to be given, so far as it is named.
 * With the findings of 42 CFR part 2, subpart E, it may also reach records of substance use treatment; whether it reaches what a patient confided,
 * 42 CFR 2.63(a), the paper of this world does not say.
 */
const courtOrder = (share: Share): Verdict => {
  const { of, asked: { claim, thing, holders } } = share;
  if (!claim.startsWith("order") || !claimIsAbout(share) || claim === "order-unsigned" || isTold(thing, "warning", "abuse-report")) return "must-not";
  const subpartE = claim === "order-subpart-e" || claim === "order-subpart-e-and-subpoena";
  if (substanceUse(thing.from) === "yes") return subpartE ? "escalate" : "must-not";
  if (substanceUse(thing.from) === "perhaps" || claim === "order-perhaps-signed" || claim === "order-privilege-not-raised") return "escalate";
  if (claim === "order-one-heard" && of !== holders[0]) return "escalate";
  return claim === "order-names-no-entry" && notes(thing.from) !== "no" ? "escalate" : "must";
};

/** 45 CFR 164.512(e)(1)(ii), in a proceeding, once the holder has waived privilege in writing; neither notes nor records of substance use treatment. */
const subpoena = ({ state, asked: { recipient, purpose, claim, thing } }: Share): Verdict => {
  if (claim !== "subpoena-with-notice" || leave(state, thing.from) !== "yes" || isTold(thing, "warning", "abuse-report")) return "must-not";
  if (!isOneOf(recipient, "court", "bens-attorney", "police", "child-protection") || !PROCEEDINGS.has(purpose)) return "must-not";
  if (notes(thing.from) === "yes" || substanceUse(thing.from) === "yes") return "must-not";
  return notes(thing.from) === "perhaps" || substanceUse(thing.from) === "perhaps" ? "escalate" : "may";
};

/** A judge's warrant is not obstructed and lifts no privilege: counsel first. Another office's paper is nothing. 42 CFR 2.65 for records of substance use treatment. */
const warrant = ({ asked: { recipient, claim, thing } }: Share): Verdict =>
  (claim === "warrant" && recipient === "police" && thing.as === "portion" && substanceUse(thing.from) !== "yes" ? "escalate" : "must-not");

/** 45 CFR 164.502(a)(2)(ii), 164.508(a)(2)(ii); 42 CFR 2.2(b)(1): the federal department, when it looks into compliance, with any entry. */
const inquiry = ({ asked: { recipient, purpose, claim, thing } }: Share): Verdict =>
  (claim === "inquiry" && recipient === "health-department" && purpose === "oversight" && !isTold(thing, "warning", "abuse-report") ? "must" : "must-not");

/**
 * 45 CFR 164.506(c)(1), 164.508(a)(2)(i)(C): against the one who sues, never against the other, and of what several confided
 * only what the one who sues gave leave for. Records of substance
 * use treatment go to counsel who is bound by an agreement, 42 CFR 2.12(c)(4), and to no court without an order.
 */
const defence = ({ of, state, content, asked: { recipient, purpose, claim, holders, thing } }: Share): Verdict => {
  const plaintiff = claim === "sued-by-first" ? holders[0] : claim === "sued-by-second" ? (holders[1] ?? "Ben") : undefined;
  if (of !== plaintiff || purpose !== "legal-defense" || isTold(thing, "warning", "abuse-report")) return "must-not";
  const ground = recipient === "defence-counsel" ? "may" : recipient === "court" ? mayIf(not(substanceUse(thing.from))) : "must-not";
  return content.holders.length > 1 ? least([ground, mayIf(leave(state, thing.from))]) : ground;
};

const GROUNDS: readonly ((share: Share) => Verdict)[] = [
  authorization, ownRecord, treatmentOrPayment, toldAgain, supervision, abuseReport, threat, emergency, courtOrder, subpoena, warrant, inquiry, defence,
];

/** What the text answers for one holder's share. */
export const ofShare = (content: Content, of: Who, asked: Case): Verdict => {
  const state = asked.states[asked.holders.indexOf(of)] ?? "nothing";
  return best(GROUNDS.map((ground) => ground({ of, state, content, asked })));
};

/** What the text answers for one content: the least of its holders' shares. */
export const ofContent = (content: Content, asked: Case): Verdict => least(content.holders.map((who) => ofShare(content, who, asked)));
