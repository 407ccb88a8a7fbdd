/** Seeded cases: the same seed gives the same cases on every machine, whoever runs them and in whatever language. */
import { NOTES, type Basis, type CouplesFile, type Form, type Query } from "./policy.ts";

/** One case: who asks, and what is on file. */
export interface Case {
  readonly query: Query;
  readonly file: CouplesFile;
}

interface Dice {
  readonly below: (n: number) => number;
  readonly one: <T>(items: readonly [T, ...T[]]) => T;
  readonly chance: (p: number) => boolean;
  readonly some: <T>(items: readonly T[], p: number) => readonly T[];
}

/** The generator known as mulberry32. */
const diceOf = (seed: number): Dice => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { below, one: (items) => items[below(items.length)] ?? items[0], chance: (p) => next() < p, some: (items, p) => items.filter(() => next() < p) };
};

const DAY = 86_400_000;
const FIRST = Date.UTC(2024, 0, 1);
/** The kinds of records. */
export const KINDS = ["progress", "assessment", "billing", NOTES] as const;
const PURPOSES = ["treatment", "payment", "legal", "personal"] as const;
const RECIPIENTS = ["org-1", "org-2", "org-3"] as const;
const ROLES = ["provider", "insurer", "attorney", "cps", "police", "ems", "member"] as const;
const TYPES = ["release", "court-order", "subpoena", "child-abuse-report", "threat", "payment", "treatment", "emergency"] as const;
/** Who would usually claim such a basis. */
const USUALLY: Readonly<{ [type: string]: string }> = { "payment": "insurer", "treatment": "provider", "emergency": "ems", "child-abuse-report": "cps", "threat": "police" };

// The order in which the dice are thrown is part of the workload: another order gives other cases.

const formOf = (dice: Dice, id: string, grantor: string, at: number): Form => {
  const signedAt = at - dice.below(400) * DAY + (dice.chance(0.05) ? 500 * DAY : 0);
  const expiresAt = dice.chance(0.6) ? at + (dice.below(500) - 80) * DAY : null;
  const revokedAt = dice.chance(0.2) ? at + (dice.below(200) - 130) * DAY : null;
  const recipients = dice.some(RECIPIENTS, 0.75);
  const purposes = dice.some(PURPOSES, 0.75);
  const kinds = dice.chance(0.35) ? ["*"] : dice.some(KINDS, 0.55);
  return { id, grantor, signedAt, expiresAt, revokedAt, recipients, purposes, kinds };
};

const basisOf = (dice: Dice, type: Basis["type"]): Basis => {
  switch (type) {
    case "court-order": { const signed = dice.chance(0.8); return { type, signed, scope: dice.some(KINDS, 0.6) }; }
    case "subpoena": return { type, courtOrder: dice.chance(0.5) };
    case "child-abuse-report": return { type, mandated: dice.chance(0.8) };
    case "threat": {
      const [serious, imminent, identifiableVictim, recipientCanPrevent] = [dice.chance(0.85), dice.chance(0.85), dice.chance(0.85), dice.chance(0.85)] as const;
      return { type, serious, imminent, identifiableVictim, recipientCanPrevent };
    }
    case "payment": return { type, limited: dice.chance(0.75) };
    case "emergency": return { type, lifeThreatening: dice.chance(0.75) };
    case "release": case "treatment": return { type };
  }
};

const queryOf = (dice: Dice, index: number, at: number, unitId: string): Query => {
  const type = dice.chance(0.45) ? "release" : dice.one(TYPES);
  const usual = USUALLY[type];
  const id = dice.one(RECIPIENTS);
  const role = usual !== undefined && dice.chance(0.7) ? usual : dice.one(ROLES);
  const verified = dice.chance(0.95);
  const purpose = dice.one(PURPOSES);
  const kind = dice.one(KINDS);
  return { id: `q${String(index)}`, at, requester: { id, role, verified }, purpose, record: { id: `rec-${String(index)}`, unitId, kind }, basis: basisOf(dice, type) };
};

const fileOf = (dice: Dice, index: number, at: number): CouplesFile => {
  const members = [0, 1].map((nth) => `m${String(index)}-${String(nth)}`);
  const releases: Form[] = [];
  for (const member of members) {
    const count = dice.below(7);
    for (let nth = 0; nth < count; nth += 1) releases.push(formOf(dice, `rel-${member}-${String(nth)}`, member, at));
  }
  for (let last = releases.length - 1; last > 0; last -= 1) { // shuffled, so that the members' forms lie mixed
    const other = dice.below(last + 1);
    const [a, b] = [releases[last], releases[other]];
    if (a !== undefined && b !== undefined) [releases[last], releases[other]] = [b, a];
  }
  return { unit: { id: `u${String(index)}`, members }, releases };
};

/** Couples with up to six forms a member, and one request each. Read back from JSON, as they would come over a wire. */
export const casesOf = (count = 2000, seed = 20240607): readonly Case[] => {
  const dice = diceOf(seed);
  const cases = Array.from({ length: count }, (_, index): Case => {
    const at = FIRST + dice.below(700) * DAY;
    const file = fileOf(dice, index, at);
    return { file, query: queryOf(dice, index, at, file.unit.id) };
  });
  return JSON.parse(JSON.stringify(cases)) as readonly Case[];
};
