/** Mutants of which it is known what becomes of them. A run in which they end otherwise has measured nothing. */

/** Every mutant of this is found out by the test beside it. */
export const watched = (left: number, right: number): boolean => left < right;

/** Every mutant of this is found out too; with one of them nothing can be loaded any more. */
export const loads: string = ["this loads"][0] ?? nothing();

/** Every mutant of what follows lives: nobody looks at what it says. */
export const unwatched = (left: number, right: number): boolean => left > right;

function nothing(): string { throw new Error("nothing loads"); }
