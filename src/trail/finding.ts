/** What an incident is under one body of law: permitted, secured, excluded, shown to be of low probability, or a breach. */
import { contentsOf, type Content } from "../domain/content.ts";
import type { Incident } from "../domain/incident.ts";
import type { OpenFile } from "../domain/open.ts";
import { isOnFile, worksHere } from "../domain/persons.ts";
import type { List } from "../domain/schema.ts";
import { dayOf, epochOf, type Instant } from "../domain/time.ts";
import type { Pack } from "../engine/pack.ts";
import { isInForceOn, type Policy } from "../engine/policy.ts";
import type { BreachLaw, Exclusion, Factor, IncidentFact, Sourced } from "../engine/trail-law.ts";
import { unpermittedUnder } from "./permitted.ts";

/** How one of the factors stands. */
export interface FactorFinding extends Sourced {
  readonly id: Factor["id"];
  /** Unknown while nobody stands behind the fact. */
  readonly speaks: "for-low-probability" | "against" | "unknown";
}

/** What an incident is under one body of law. */
export interface BreachFinding extends Sourced {
  readonly pack: string;
  readonly is: "not-in-force" | "not-governed" | "permitted" | "secured" | "excluded" | "low-probability" | "breach";
  readonly factors: List<FactorFinding>;
  /** Of an exclusion: which. */
  readonly exclusion?: { readonly id: string; readonly says: string } & Sourced;
  /** Facts that are not known, or that nobody stands behind. */
  readonly open: List<IncidentFact | "attested">;
  /** Of a breach, and of what was excluded or secured: the contents that were not permitted, each with those of its holders whose part was not. */
  readonly contents: List<Content>;
}

/** In which roles somebody who is no clinician on file can speak for the practice. */
const SPEAKS_FOR_US: ReadonlySet<string> = new Set(["privacy-officer", "supervisor", "attorney"]);

/**
 * Somebody of the practice stands behind the facts by now: nobody of whom this file tells, none of those whom it reached,
 * and nobody who asked from outside or for whom it was asked.
 */
export const isStoodBehind = ({ attested, discoveredAt, as }: Incident, file: OpenFile, at: Instant): boolean => {
  if (attested === "not-attested" || epochOf(attested.at) < epochOf(discoveredAt) || epochOf(attested.at) > epochOf(at)) return false;
  const { by, role } = attested;
  if (isOnFile(by, file) || !(file.clinicians.has(by) || SPEAKS_FOR_US.has(role))) return false;
  return as.every(({ requester, recipient, onBehalfOf }) => recipient.id !== by && !onBehalfOf.includes(by) && (requester.id !== by || worksHere(requester, file)));
};

const factorFinding = (incident: Incident, stoodBehind: boolean) => ({ id, fact, speaksFor, citation, verified }: Factor): FactorFinding => {
  const value = incident[fact];
  return { id, citation, verified, speaks: !stoodBehind || value === "unknown" ? "unknown" : value === speaksFor ? "for-low-probability" : "against" };
};

/** One that speaks of the workforce covers what reached nobody else: whoever is on file is not of it for being placed inside. What was passed on was kept, and went further. */
const applies = (incident: Incident, file: OpenFile) => ({ needs, inside, never }: Exclusion): boolean =>
  incident.passedOn !== "yes" && !never.includes(incident.lapse) && (!inside || incident.as.every(({ recipient }) => worksHere(recipient, file)))
  && needs.every(([fact, is]) => incident[fact] === is);

const unknownFacts = (incident: Incident, { factors }: BreachLaw, stoodBehind: boolean): BreachFinding["open"] => {
  const facts: List<IncidentFact> = [...factors.map(({ fact }) => fact), "secured", "lowProbability"];
  return [...facts.filter((fact) => incident[fact] === "unknown"), ...(stoodBehind ? [] : ["attested" as const])];
};

/** The contents that a law governs, or may govern, and does not permit, each once, with those whose part it does not. */
const unpermitted = (pack: Pack, incident: Incident, file: OpenFile, policy: Policy): { readonly governed: boolean; readonly contents: List<Content> } => {
  const found = new Map<string, Content>();
  let governed = false;
  for (const request of incident.as) {
    const bound = contentsOf(request, file).filter((content) => pack.governs({ request, casefile: file.facts, file, content }) !== "no");
    if (bound.length === 0) continue;
    governed = true;
    const unpermittedPart = unpermittedUnder(pack, request, incident.lapse, file, policy);
    for (const content of bound) {
      const part = unpermittedPart(content);
      const before = found.get(content.id)?.holders ?? [];
      if (part !== undefined) found.set(content.id, { ...part, holders: content.holders.filter((holder) => part.holders.includes(holder) || before.includes(holder)) });
    }
  }
  return { governed, contents: [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
};

/**
 * Judges the incident under one law, as it was at its own instant and as the facts are known by now. It is a breach
 * unless it is shown not to be: every factor answered, one of them at least in favour, and somebody who stands behind it.
 */
export const findingOf = (pack: Pack, law: BreachLaw, incident: Incident, file: OpenFile, policy: Policy, at: Instant): BreachFinding => {
  const head = { pack: pack.id, citation: law.citation, verified: law.verified };
  if (!isInForceOn(law, dayOf(incident.discoveredAt))) return { ...head, is: "not-in-force", factors: [], open: [], contents: [] };
  const { governed, contents } = unpermitted(pack, incident, file, policy);
  if (!governed || contents.length === 0) return { ...head, is: governed ? "permitted" : "not-governed", factors: [], open: [], contents: [] };

  const stoodBehind = isStoodBehind(incident, file, at);
  const factors = law.factors.map(factorFinding(incident, stoodBehind));
  const open = unknownFacts(incident, law, stoodBehind);
  if (stoodBehind && incident.secured === "yes") return { ...head, is: "secured", factors, open: [], contents };
  const exclusion = stoodBehind ? law.exclusions.find(applies(incident, file)) : undefined;
  if (exclusion !== undefined) {
    const { id, says, citation, verified } = exclusion;
    return { ...head, is: "excluded", exclusion: { id, says, citation, verified }, factors, open: [], contents };
  }
  const shown = incident.lowProbability === "yes" && factors.every(({ speaks }) => speaks !== "unknown") && factors.some(({ speaks }) => speaks === "for-low-probability");
  return shown ? { ...head, is: "low-probability", factors, open: [], contents } : { ...head, is: "breach", factors, open, contents };
};
