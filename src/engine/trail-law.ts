/**
 * What a body of law says about what comes after: which disclosures are accounted for, what a breach is and who is told
 * of it, and what somebody can do whose confidence was broken. Parameters, each with its source; the trail reckons with them.
 */
import type { Casefile } from "../domain/casefile.ts";
import type { LoggedContent } from "../domain/disclosure.ts";
import type { Incident, Lapse } from "../domain/incident.ts";
import type { Known, List } from "../domain/schema.ts";
import type { Length } from "../domain/time.ts";
import type { Basis, Duty, PartyKind, PortionKind, Purpose } from "../domain/vocabulary.ts";
import type { Citation, InForce, Verified } from "./rule.ts";

/** Where it is written, and where that was read. */
export interface Sourced {
  readonly citation: Citation;
  readonly verified: Verified;
}

/** Disclosures that need not be accounted for. */
export interface LeftOut extends Sourced {
  /** The bases on which a person's part went. */
  readonly on: List<Basis> | "any";
  /** Only if it went to one of these; absent: to anybody. */
  readonly to?: List<PartyKind>;
  /** Only if it went for one of these; absent: for anything. */
  readonly for?: List<Purpose>;
  /** Only if all of it is of these kinds; absent: of any. */
  readonly kinds?: List<PortionKind>;
  /** True where it is the person's own word or right that takes it out, and somebody else's does not. */
  readonly own?: true;
}

/** Disclosures that are accounted for where a law counts only some. */
export interface Counted extends Sourced {
  readonly on: List<Basis>;
  /** The purposes for which it counts only what went through an electronic health record. */
  readonly electronicFor: List<Purpose> | "any";
}

/** Which disclosures a person is owed an account of, how far back, and when. */
export interface AccountingLaw extends Sourced {
  readonly inForce: InForce;
  /** Does it bind the practice for such a record? */
  readonly binds: (casefile: Casefile, content: Pick<LoggedContent, "kinds" | "part2">) => Known;
  /** How many years back from the request. */
  readonly years: number;
  readonly counts: { readonly allBut: List<LeftOut> } | { readonly only: List<Counted> };
  /** Are incidents, which stand on nothing, accounted for too? */
  readonly incidents: boolean;
  /** Disclosures to officials who can ask that the client is not told for a time; made aloud, for so long at most. */
  readonly stays?: Sourced & { readonly to: List<PartyKind>; readonly on: List<Basis>; readonly orally: Length };
  /** Disclosures that are accounted for unless some law forbids it, which no log tells: somebody is asked first. */
  readonly asksFirst?: { readonly of: List<LeftOut>; readonly says: string };
  /** The bases on which several disclosures to one recipient for one purpose may be summed up, and a written request be copied instead of naming the purpose. */
  readonly summedUp?: Sourced & { readonly on: List<Basis> };
  /** Absent where the law names no time. */
  readonly answer?: Sourced & { readonly within: Length; readonly extension: Length };
  /** One account is free in so many months. Absent where the law names no charge. */
  readonly free?: Sourced & { readonly months: number };
  /** Why nobody is owed it yet, if so: a sentence. */
  readonly waits?: string;
}

/** A fact of an incident that can speak for or against a breach. */
export type IncidentFact = {
  [Key in keyof Incident]: Incident[Key] extends Known ? Key : never
}[keyof Incident];

/** One thing that a risk assessment has to weigh. */
export interface Factor extends Sourced {
  readonly id: "nature" | "recipient" | "viewed" | "mitigated";
  readonly fact: IncidentFact;
  /** The value that speaks for a low probability. */
  readonly speaksFor: "yes" | "no";
}

/** What is no breach although it was not permitted. */
export interface Exclusion extends Sourced {
  readonly id: string;
  readonly needs: List<readonly [fact: IncidentFact, is: "yes" | "no"]>;
  /** Only where it reached somebody inside the practice. */
  readonly inside: boolean;
  /** Lapses that it never covers. */
  readonly never: List<Lapse>;
  /** A sentence. */
  readonly says: string;
}

/** What a notice to a person says: sentences with slots `{day}`, `{discovered}`, `{lapse}`, `{what}`, `{contact}`. */
export interface NoticeElement extends Sourced {
  readonly id: string;
  readonly says: string;
}

/** What a breach is, what it takes to show that there is none, and who is told by when. */
export interface BreachLaw extends Sourced {
  /** The days on which it must have been discovered. */
  readonly inForce: InForce;
  readonly factors: List<Factor>;
  readonly exclusions: List<Exclusion>;
  readonly secured: Sourced;
  readonly people: Sourced & { readonly within: Length };
  readonly elements: List<NoticeElement>;
  /** Sentences: how else somebody is reached whom a letter does not reach, or not in time. */
  readonly ways: List<Sourced & { readonly id: string; readonly says: string }>;
  readonly nextOfKin: Sourced;
  /** Fewer than so many people: told after the end of the year; as many or more: together with the people. */
  readonly authority: Sourced & { readonly name: string; readonly many: number; readonly afterYear: Length };
  /** More than so many residents of one place: the press there is told. */
  readonly press: Sourced & { readonly moreThan: number; readonly within: Length };
  readonly stays: Sourced & { readonly orally: Length };
  readonly burden: Sourced;
}

/** A report that another law asks for, on a condition that no casefile tells. */
export interface FurtherReport extends Sourced {
  /** By which another language keeps its sentence. */
  readonly id: string;
  readonly inForce: InForce;
  readonly to: List<"the people" | "the authority">;
  /** Counted from Monday to Friday. */
  readonly weekdays: number;
  /** Lapses that are none where they stayed inside the practice. */
  readonly notInside: List<Lapse>;
  /** Sentences: when it is owed, and to whom. */
  readonly says: string;
}

/** What the practice does after an incident. */
export interface Aftermath extends Sourced {
  /** By which another language keeps its sentence. */
  readonly id: string;
  readonly duty: Duty;
  readonly after: List<Lapse> | "any";
  readonly says: string;
}

/** What somebody can do whose confidence was broken. */
export interface Recourse extends Sourced {
  readonly id: string;
  /** In which order it is named: the nearest first. */
  readonly step: 1 | 2 | 3 | 4 | 5 | 6;
  /** Counted from the day on which the person knew or should have known. Absent where the source names no time. */
  readonly within?: Length | `P${number}Y`;
  readonly says: string;
}

/** What one body says of what comes after. */
export interface TrailLaw {
  readonly accounting?: AccountingLaw;
  readonly breach?: BreachLaw;
  readonly reports?: List<FurtherReport>;
  readonly aftermath?: List<Aftermath>;
  readonly recourse?: List<Recourse>;
}
