/** The groups of vectors, each a file of its own in the package. */
import { californiaDangers } from "./california/dangers.ts";
import { californiaEveryday } from "./california/everyday.ts";
import { californiaMinors } from "./california/minors.ts";
import { californiaPapers } from "./california/papers.ts";
import { codesOnAccess } from "./codes/access.ts";
import { codesOnConsent } from "./codes/consent.ts";
import { codesOnDanger } from "./codes/dangers.ts";
import { colorado } from "./colorado/index.ts";
import { ethics } from "./conflicts/ethics.ts";
import { limits } from "./conflicts/limits.ts";
import { mandates } from "./conflicts/mandates.ts";
import { privilegeOrPaper } from "./conflicts/paper.ts";
import { representatives } from "./conflicts/representatives.ts";
import { shields } from "./conflicts/shields.ts";
import { states } from "./conflicts/states.ts";
import { telehealth } from "./conflicts/telehealth.ts";
import { formsInContent, formsInTime, formsOfWhom } from "./couple/forms.ts";
import { couplesOthers } from "./couples-rule/others.ts";
import { couplesPapers } from "./couples-rule/papers.ts";
import { care } from "./coverage-index/care.ts";
import { clients } from "./coverage-index/clients.ts";
import { money } from "./coverage-index/money.ts";
import { others } from "./coverage-index/others.ts";
import { legalProcess } from "./coverage-index/paper.ts";
import { relatives } from "./coverage-index/relatives.ts";
import { safety } from "./coverage-index/safety.ts";
import { watchers } from "./coverage-index/watchers.ts";
import { florida } from "./florida/index.ts";
import type { VectorSource } from "./format.ts";
import { hardOfPartners } from "./hard-cases/first.ts";
import { hardOfPapers } from "./hard-cases/fourth.ts";
import { hardOfDanger } from "./hard-cases/second.ts";
import { hardOfPersons } from "./hard-cases/third.ts";
import { minors } from "./hipaa/minors.ts";
import { ownRecord } from "./hipaa/own.ts";
import { papers } from "./hipaa/papers.ts";
import { uses } from "./hipaa/uses.ts";
import { whoActs } from "./hipaa/who-acts.ts";
import { illinoisCare } from "./illinois/care.ts";
import { illinoisDangers } from "./illinois/dangers.ts";
import { illinoisMinors } from "./illinois/minors.ts";
import { illinoisPapers } from "./illinois/papers.ts";
import { massachusettsAccess } from "./massachusetts/access.ts";
import { massachusettsDangers } from "./massachusetts/dangers.ts";
import { massachusettsLicences } from "./massachusetts/licences.ts";
import { massachusettsSocialWorkers } from "./massachusetts/social-workers.ts";
import { whatIsClaimed } from "./near-misses/claims.ts";
import { ownForms } from "./near-misses/own-forms.ts";
import { severalPapers } from "./near-misses/several-papers.ts";
import { newYorkAccess } from "./new-york/access.ts";
import { newYorkDangers } from "./new-york/dangers.ts";
import { newYorkPapers } from "./new-york/papers.ts";
import { ohio } from "./ohio/index.ts";
import { consents } from "./part2/consents.ts";
import { courts as ordersForPrograms } from "./part2/courts.ts";
import { dangers as dangersInPrograms } from "./part2/dangers.ts";
import { inside } from "./part2/inside.ts";
import { watchers as watchersOfPrograms } from "./part2/watchers.ts";
import { pennsylvania } from "./pennsylvania/index.ts";
import { ownRules } from "./practice/own-rules.ts";
import { authorities } from "./states/authorities.ts";
import { couplesRule } from "./states/couples-rule.ts";
import { childAbuse, elderAbuse, onePartnersForm, ownRecords, threats } from "./states/each.ts";
import { paper } from "./states/paper.ts";
import { texasAccess } from "./texas/access.ts";
import { texasAgencies } from "./texas/agencies.ts";
import { texasReports } from "./texas/reports.ts";
import { virginia } from "./virginia/index.ts";
import { washington } from "./washington/index.ts";
import { courts } from "./worked-examples/courts.ts";
import { dangers } from "./worked-examples/dangers.ts";
import { divorce } from "./worked-examples/divorce.ts";
import { families } from "./worked-examples/families.ts";
import { own } from "./worked-examples/own.ts";
import { providers } from "./worked-examples/providers.ts";

const ofStates: readonly VectorSource[] = [...childAbuse, ...threats, ...ownRecords, ...onePartnersForm, ...elderAbuse, ...paper, ...authorities, ...couplesRule];
/** The vectors of one state: those whose id begins with its name. */
const of = (state: string): readonly VectorSource[] => ofStates.filter(({ id }) => id.startsWith(`${state}/`));

/** By the name of the file, without `.json`. */
export const GROUPS = {
  "coverage-index": [...clients, ...relatives, ...care, ...money, ...legalProcess, ...safety, ...watchers, ...others],
  "worked-examples": [...divorce, ...courts, ...dangers, ...families, ...providers, ...own],
  "hard-cases": [...hardOfPartners, ...hardOfDanger, ...hardOfPersons, ...hardOfPapers],
  "conflicts": [...mandates, ...ethics, ...states, ...shields, ...privilegeOrPaper, ...representatives, ...limits, ...telehealth],
  "couple": [...formsInTime, ...formsInContent, ...formsOfWhom],
  "colorado": [...of("colorado"), ...colorado],
  "florida": [...of("florida"), ...florida],
  "illinois": [...of("illinois"), ...illinoisCare, ...illinoisDangers, ...illinoisMinors, ...illinoisPapers],
  "massachusetts": [...of("massachusetts"), ...massachusettsAccess, ...massachusettsDangers, ...massachusettsLicences, ...massachusettsSocialWorkers],
  "new-york": [...of("new-york"), ...newYorkAccess, ...newYorkDangers, ...newYorkPapers],
  "ohio": [...of("ohio"), ...ohio],
  "pennsylvania": [...of("pennsylvania"), ...pennsylvania],
  "texas": [...of("texas"), ...texasAccess, ...texasAgencies, ...texasReports],
  "virginia": [...of("virginia"), ...virginia],
  "washington": [...of("washington"), ...washington],
  "couples-rule": [...couplesRule, ...couplesPapers, ...couplesOthers],
  "codes": [...codesOnAccess, ...codesOnConsent, ...codesOnDanger],
  "hipaa": [...papers, ...uses, ...minors, ...ownRecord, ...whoActs],
  "part2": [...consents, ...inside, ...dangersInPrograms, ...ordersForPrograms, ...watchersOfPrograms],
  "practice": [...ownRules],
  "california": [...of("california"), ...californiaDangers, ...californiaEveryday, ...californiaMinors, ...californiaPapers],
  "near-misses": [...whatIsClaimed, ...ownForms, ...severalPapers],
} as const satisfies { readonly [group: string]: readonly VectorSource[] };

/** Every vector, as it is written. */
export const vectorSources: readonly VectorSource[] = Object.values(GROUPS).flat();
