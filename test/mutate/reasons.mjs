/** Why a mutant may live. What is found in no line here is a test that is missing. */

const isSentence = (text) => / /.test(text) && !/^[([{]/.test(text);

/**
 * Places in the sources: the end of the file's path, what stood there (as it stands or as a pattern) and, where not every change of it may live, what
 * stands there instead. Of what goes over several lines only the first is asked for.
 *
 * @typedef {readonly [file: string, original: string | RegExp, replacement?: string]} Place
 * @type {readonly { readonly why: string, readonly at: readonly Place[] }[]}
 */
const REASONS = [
  {
    why: "saves work only: what it leaves out comes to nothing below",
    at: [
      ["engine/determination.ts", "request.claims.length === 0", "false"],
      ["engine/evaluate.ts", "doubts.length === 0", "false"],
      ["engine/evaluate.ts", "{ request, content, of: [], readings: [] }", "{}"],
      ["engine/gate.ts", "doubt.consult.length === 0", "false"],
      ["engine/gate.ts", "way.on !== undefined && all.length === 0", "false"],
      ["engine/places.ts", "elsewhere.length === 0 && !isUnplaced", "false"],
      ["engine/reasons.ts", 'verdict !== "must-not"', "true"],
    ],
  },
  {
    why: "the same answer on another way: only a claim of this kind comes so far, or has this field",
    at: [
      ["engine/determination.ts", 'claim.kind === "determination"', "true"],
      ["engine/gate.ts", /^claim\.kind === "(?:threat|self-danger|involved|court-order|written-request|subpoena|abuse)"$/, "true"],
    ],
  },
  {
    why: "the same answer on another way: no two share an id",
    at: [["engine/determination.ts", "a.id < b.id", "a.id <= b.id"], ["engine/gate.ts", "a.id < b.id", "a.id <= b.id"]],
  },
  {
    why: "the same answer on another way: nobody attests what is not attested, and nobody is no clinician of the practice",
    at: [["engine/determination.ts", 'claim.attested !== "not-attested"', "true"], ["engine/determination.ts", '"not-attested"']],
  },
  {
    why: "the same answer on another way: under no name there is no client on file, and no form",
    at: [["engine/gate.ts", "holder === undefined", "false"], ["engine/evaluate.ts", "holder === undefined", "false"]],
  },
  {
    why: "the same answer on another way: a form that is not revoked in the list of revoked ones is passed over there again",
    at: [["domain/open.ts", /revokedOf, release\.of/]],
  },
  {
    why: "the same answer on another way: a WeakMap holds nothing under a value that is no object",
    at: [["domain/open.ts", /typeof casefile === "object"/]],
  },
  {
    why: "the same answer on another way: `none` and `not-stated` stand after every day in the order of text",
    at: [["domain/coherence.ts", /^expires === "(?:none|not-stated)"$/]],
  },
  {
    why: "the same answer on another way: a date that is absent is passed over where dates are looked at",
    at: [["engine/horizon.ts", /^"\w+" in agreement$/, "true"]],
  },
  {
    why: "the same answer on another way: the least of nothing and a verdict is the verdict",
    at: [["engine/evaluate.ts", "worst === undefined", "false"]],
  },
  {
    why: "the same answer on another way: a day that never comes is no nearer than any other",
    at: [["engine/horizon.ts", "day !== Infinity", "true"]],
  },
  {
    why: "the same answer on another way: what is no portion has no likeness",
    at: [["engine/many.ts", "entry === undefined", "false"]],
  },
  {
    why: "the same answer on another way: a ban that does not say that it bars by name does not",
    at: [["engine/policy.ts", "{ byName: false }"]],
  },
  {
    why: "the same data: a key without a value is no key in JSON, and nobody asks whether it is there",
    at: [["engine/obligations.ts", "anyOf === undefined", "false"]],
  },
  {
    why: "never asked: only a closed body's silence is written down, and a closed body has its citation",
    at: [["engine/reasons.ts", /pack\.closed\?\.citation/], ["engine/reasons.ts", '{ source: pack.source, provision: "", edition: pack.edition }'], ["engine/reasons.ts", '""']],
  },
  {
    why: "never asked: what is nobody's stands on no form, is heard once for nobody, and no rule about a holder hears of it",
    at: [["engine/evaluate.ts", "(): Standing => NO_FORM"], ["engine/evaluate.ts", '"must-not"', '""']],
  },
  {
    why: "refused either way: the letters of a word that is no list are no grounds",
    at: [["engine/rule.ts", 'rule.effect === "oblige" && rule.on === "every"', "true"]],
  },
];

const isAt = ({ file, original, replacement }, [end, stood, stands]) =>
  file.endsWith(end) && (typeof stood === "string" ? original === stood : stood.test(original)) && (stands === undefined || replacement === stands);

/** The reason why this mutant may live; undefined where none is known. */
export const reasonFor = (mutant) => {
  if (mutant.mutatorName === "StringLiteral" && isSentence(mutant.original.slice(1, -1))) {
    return "the words of a message: tests ask for its path and its code, or for the rule, and a word more or less decides nothing";
  }
  return REASONS.find(({ at }) => at.some((place) => isAt(mutant, place)))?.why;
};
