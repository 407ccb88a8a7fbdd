/** What the rules of one state's law share. */
import type { Jurisdiction, Known } from "../../../domain/schema.ts";
import type { ContentFacts } from "../../../engine/facts.ts";
import type { InForce, Principle, Verified } from "../../../engine/rule.ts";
import type { Provision } from "../../shapes/provision.ts";

/** A state's law as a source: the id of its pack, its name, and the day on which its sections were last gone through. */
export interface State {
  readonly id: string;
  readonly source: string;
  readonly edition: string;
  readonly jurisdiction: Jurisdiction;
}

/** Sections that stand at least since this day stand, for what is decided here, since ever. */
export const LONG_SINCE = "2000-01-01";

/** Head of one rule: the section as a lawyer writes it, the name, the principle, where it was read, the title, and since when it stands. */
export const sectionOf = ({ id, source, edition }: State) =>
  (section: string, name: string, principle: Principle, verified: Verified, title: string, inForce: InForce = { from: LONG_SINCE }): Provision => ({
    id: `${id}/${section.replaceAll(" ", "").replaceAll(":", ".")}/${name}`, title, principle, verified, inForce,
    citation: { source, provision: section, edition, ...(verified === false ? {} : { url: verified.at }) },
  });

/** Does this state's law bind here? Where the client was in the session, or the licence of whoever wrote it; both bind where they differ. */
export const bindsIn = (place: Jurisdiction) => ({ content, casefile, file }: ContentFacts): Known => {
  const { entries, sessions } = content;
  if (sessions.some(({ clientsWereIn }) => clientsWereIn.includes(place))) return "yes";
  const isLicensed = (who: string): boolean => file.clinicians.get(who)?.licences.some((licence) => licence.in === place) === true;
  if (entries.length > 0 ? entries.some(({ record }) => isLicensed(record.author)) : casefile.clinicians.some(({ id }) => isLicensed(id))) return "yes";
  if (sessions.length > 0 && sessions.every(({ clientsWereIn }) => clientsWereIn.length > 0)) return "no";
  if (casefile.jurisdictions.length === 0) return "unknown";
  return casefile.jurisdictions.includes(place) ? (sessions.length === 0 ? "yes" : "unknown") : "no";
};
