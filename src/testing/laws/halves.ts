/** Law 24: two papers, or two claims, lend each other nothing that they lack. */
import type { ReleaseInput } from "../../domain/release.ts";
import { safeParseRequest } from "../../domain/parse.ts";
import { ask, broken, decide, law, openIn, openParts, pick, type Law } from "./law.ts";
import type { Case, Evaluate } from "../case.ts";

type Claim = Case["request"]["claims"][number];

/** What a paper can lack that another has: one of the statements on it, or something beside them. */
const poorer = (form: ReleaseInput, roll: number): ReleaseInput => {
  const { statements } = form;
  const ways: readonly Partial<ReleaseInput>[] = [
    ...statements.map((lost) => ({ statements: statements.filter((each) => each !== lost) })),
    { witness: "no" }, { conditioned: "yes" }, { expires: "not-stated" }, { discloser: "somebody-else" }, { combinedWith: ["consent-to-treatment"] },
  ];
  return { ...form, ...pick(ways, roll) };
};

/** Words of a claim that are yes, no or unknown. */
const factsOf = (claim: Claim): readonly string[] => Object.entries(claim).filter(([, value]) => value === "yes" || value === "no" || value === "unknown").map(([key]) => key);

/** The claim with one of its facts otherwise; as it is where that is no claim any more. */
const otherwise = (aCase: Case, claim: Claim, roll: number): Claim => {
  const key = pick(factsOf(claim), roll);
  if (key === undefined) return claim;
  const changed = { ...claim, [key]: pick(["no", "unknown", "yes"], Math.floor(roll / 7)) } as Claim;
  return safeParseRequest({ ...aCase.request, claims: [changed] }).success ? changed : claim;
};

const withForms = (aCase: Case, releases: readonly ReleaseInput[]): Case => ({ ...aCase, casefile: { ...aCase.casefile, releases } });
const withClaims = (aCase: Case, claims: readonly Claim[]): Case => ({ ...aCase, request: { ...aCase.request, claims } });

/** What is open with both must be open with one of them. */
const lendNothing = (evaluate: Evaluate, opened: Iterable<string>, singles: readonly Case[], what: string): void => {
  const alone = singles.map((each) => openIn(decide(evaluate, each)));
  for (const content of opened) if (!alone.some((open) => open.has(content))) broken(what, content);
};

/** What goes on a form of this person. */
const openOnFormsOf = (evaluate: Evaluate, aCase: Case, who: string): readonly string[] =>
  openParts(decide(evaluate, aCase), ask(aCase)).filter(({ holder, basis }) => holder.holder === who && basis === "authorization").map(({ content }) => content.id);

const formsLendNothing = (evaluate: Evaluate, aCase: Case, [which, ...rolls]: readonly number[]): void => {
  const { releases } = aCase.casefile;
  const form = pick(releases, which);
  if (form === undefined || openOnFormsOf(evaluate, aCase, form.of).length === 0) return;
  const rest = releases.filter((each) => each !== form);
  for (const roll of rolls) {
    const [first, second] = [poorer(form, roll), { ...poorer(form, Math.floor(roll / 64)), id: `${form.id}-again` }];
    const opened = openOnFormsOf(evaluate, withForms(aCase, [...rest, first, second]), form.of);
    if (opened.length > 0) lendNothing(evaluate, opened, [first, second].map((each) => withForms(aCase, [...rest, each])), "two papers opened what neither opens:");
  }
};

const claimsLendNothing = (evaluate: Evaluate, aCase: Case, [which, ...rolls]: readonly number[]): void => {
  const { claims } = aCase.request;
  const claim = pick(claims, which);
  if (claim === undefined) return;
  const rest = claims.filter((each) => each !== claim);
  for (const roll of rolls) {
    const [first, second] = [otherwise(aCase, claim, roll), { ...otherwise(aCase, claim, Math.floor(roll / 64)), id: `${claim.id}-again` }];
    const opened = openIn(decide(evaluate, withClaims(aCase, [...rest, first, second])));
    if (opened.size > 0) lendNothing(evaluate, opened, [first, second].map((each) => withClaims(aCase, [...rest, each])), "two claims opened what neither opens:");
  }
};

/** Law 24. Neither two papers of one signer nor two claims of one kind open what neither of them opens. */
export const halvesMakeNoWhole: Law = law(24, "halves-make-no-whole", "Neither two papers of one signer nor two claims of one kind open what neither of them opens.", ["grounds"], (evaluate, aCase, rolls) => {
  formsLendNothing(evaluate, aCase, rolls);
  claimsLendNothing(evaluate, aCase, rolls);
}, {
  statement: "Two claims of one kind do not open what neither of them opens.", check: claimsLendNothing,
});
