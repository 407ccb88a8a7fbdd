/** Under whose licence something came about. */
import type { Clinician } from "./casefile.ts";
import type { Content } from "./content.ts";
import type { OpenFile } from "./open.ts";
import type { List } from "./schema.ts";

/** The licences of everybody who wrote it, each person's apart; of what is drawn from no entry, those of each who treats. Nobody without one on file. */
export const licencesBehind = ({ entries }: Pick<Content, "entries">, { clinicians, facts }: OpenFile): List<Clinician["licences"]> => {
  const found: Clinician["licences"][] = [];
  const look = (who: Clinician | undefined): void => { if (who !== undefined && who.licences.length > 0) found.push(who.licences); };
  for (const { record } of entries) look(clinicians.get(record.author));
  if (entries.length === 0) for (const each of facts.clinicians) if (each.role === "treating") look(each);
  return found;
};
