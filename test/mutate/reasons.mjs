/** Why a mutant may live. What is found in no line here is a test that is missing. */

const isSentence = (text) => / /.test(text) && !/^[([{]/.test(text);

/** @type {readonly { readonly why: string, readonly is: (mutant: { file: string, original: string, replacement?: string, mutatorName: string, line: string }) => boolean }[]} */
const REASONS = [
  {
    why: "the words of a message: tests ask for its path and its code, or for the rule, and a word more or less decides nothing",
    is: ({ mutatorName, original }) => mutatorName === "StringLiteral" && isSentence(original.slice(1, -1)),
  },
  {
    why: "the same answer on another way: a form that is not revoked in the list of revoked ones is passed over there again",
    is: ({ file, line }) => file.endsWith("domain/open.ts") && line.includes("revokedOf, release.of"),
  },
  {
    why: "the same answer on another way: a WeakMap holds nothing under a value that is no object",
    is: ({ file, original }) => file.endsWith("domain/open.ts") && original.includes('typeof casefile === "object"'),
  },
  {
    why: "the same answer on another way: `none` and `not-stated` stand after every day in the order of text",
    is: ({ file, original }) => file.endsWith("domain/coherence.ts") && /^expires === "(?:none|not-stated)"$/.test(original),
  },
];

/** The reason why this mutant may live; undefined where none is known. */
export const reasonFor = (mutant) => REASONS.find(({ is }) => is(mutant))?.why;
