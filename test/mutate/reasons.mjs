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
  {
    why: "the same answer on another way: nobody attests what is not attested, and nobody is no clinician of the practice",
    is: ({ file, original }) => file.endsWith("engine/determination.ts") && original === 'claim.attested !== "not-attested"',
  },
  {
    why: "the same answer on another way: under no name there is no client on file",
    is: ({ file, original, replacement }) => file.endsWith("engine/gate.ts") && original === "holder === undefined" && replacement === "false",
  },
  {
    why: "the same answer on another way: a date that is absent is passed over where dates are looked at",
    is: ({ file, original, replacement }) => file.endsWith("engine/horizon.ts") && /^"\w+" in agreement$/.test(original) && replacement === "true",
  },
  {
    why: "the same answer on another way: the least of nothing and a verdict is the verdict",
    is: ({ file, original, replacement }) => file.endsWith("engine/evaluate.ts") && original === "worst === undefined" && replacement === "false",
  },
  {
    why: "saves work only: where nothing stood in the way and nothing was silenced, the lists below are empty",
    is: ({ file, original, replacement }) => file.endsWith("engine/reasons.ts") && original === 'verdict !== "must-not"' && replacement === "true",
  },
  {
    why: "the same data: a key without a value is no key in JSON, and nobody asks whether it is there",
    is: ({ file, original, replacement }) => file.endsWith("engine/obligations.ts") && original === "anyOf === undefined" && replacement === "false",
  },
  {
    why: "the same answer on another way: a WeakMap knows nothing under a value that is no object",
    is: ({ file, original }) => file.endsWith("engine/clearance.ts") && original.startsWith('typeof value === "object"'),
  },
  {
    why: "the same answer on another way: a day that never comes is no nearer than any other",
    is: ({ file, original, replacement }) => file.endsWith("engine/horizon.ts") && original === "day !== Infinity" && replacement === "true",
  },
  {
    why: "the same answer on another way: what is no portion has no likeness",
    is: ({ file, original, replacement }) => file.endsWith("engine/many.ts") && original === "entry === undefined" && replacement === "false",
  },
  {
    why: "the same answer on another way: a ban that does not say that it bars by name does not",
    is: ({ file, original }) => file.endsWith("engine/policy.ts") && original === "{ byName: false }",
  },
  {
    why: "never asked: only a closed body's silence is written down, and a closed body has its citation",
    is: ({ file, line }) => file.endsWith("engine/reasons.ts") && line.includes("pack.closed?.citation ??"),
  },
  {
    why: "saves work only: of no doubts no list is made",
    is: ({ file, original, replacement }) => file.endsWith("engine/places.ts") && original === "elsewhere.length === 0 && !isUnplaced" && replacement === "false",
  },
  {
    why: "refused either way: the letters of a word that is no list are no grounds",
    is: ({ file, original, replacement }) => file.endsWith("engine/rule.ts") && original === 'rule.effect === "oblige" && rule.on === "every"' && replacement === "true",
  },
];

/** The reason why this mutant may live; undefined where none is known. */
export const reasonFor = (mutant) => REASONS.find(({ is }) => is(mutant))?.why;
