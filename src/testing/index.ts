/** The kit with which a library that decides disclosures is tested. The only part that needs fast-check. */
export { asStatements, cases } from "./arbitraries/case.ts";
export { casefile as arbitraryCasefile } from "./arbitraries/casefile.ts";
export { requestOn } from "./arbitraries/by-gate.ts";
export { flavoured, FLAVOURS, type Flavour, type Taste } from "./arbitraries/flavour.ts";
export { faceted } from "./arbitraries/facet.ts";
export { strayed } from "./arbitraries/stray.ts";
export { policyOf, randomPolicy } from "./arbitraries/policy.ts";
export { request as arbitraryRequest } from "./arbitraries/request.ts";
export { aClient, aCouple, aFamily, aGroup, aMinor, aRequest, type Asking, type FormTerms, type Treatment } from "./builders.ts";
export type { Case, Evaluate } from "./case.ts";
export { laws } from "./laws/index.ts";
export { foreign, type ForeignAdapter, type ForeignLaw, type ForeignLaws, type SkippedLaw } from "./laws/foreign.ts";
export { DETAILS, type Detail, type Law } from "./laws/law.ts";
export { checkConformance, conformanceTests, type Adapter, type Conformance, type ConformanceOptions, type ConformanceTest } from "./conformance/check.ts";
export { compare, RESULTS, type Result, type ResultKind } from "./conformance/compare.ts";
export { report, REPORTS, summary, type ReportForm } from "./conformance/report.ts";
export { answerOf, type Answer, type Question, type Vector } from "./conformance/vector.ts";
