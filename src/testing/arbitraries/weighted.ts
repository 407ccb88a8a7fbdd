/** Narrow worlds: the usual value three times in four, so that something other than a deny happens. */
import * as fc from "fast-check";

/** The usual value three times in four, one of the others otherwise. Shrinks to the usual one. */
export const usually = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 3 }, { arbitrary: fc.constantFrom(usual, ...others), weight: 1 });

/** The usual value nine times in ten: for things of which a case has many, each of which alone shuts a door. */
export const nearlyAlways = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 9 }, { arbitrary: fc.constantFrom(usual, ...others), weight: 1 });

/** Mostly the usual value; an arbitrary for the rest. Shrinks to the usual one. */
export const mostly = <T>(usual: T, rest: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 3 }, { arbitrary: rest, weight: 1 });

/** Some of the items, in their order. */
export const some = <T>(items: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...items]);
