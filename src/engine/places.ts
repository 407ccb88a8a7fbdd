/** Whose law it is that a content asks for, as far as the policy has that law. */
import type { Content } from "../domain/content.ts";
import type { Missing } from "../domain/known.ts";
import { licencesBehind } from "../domain/licences.ts";
import type { OpenFile } from "../domain/open.ts";
import type { List } from "../domain/schema.ts";
import { words } from "./gather.ts";
import type { Compiled } from "./policy.ts";

/** Does nothing on file say where this was told, nor where the practice works? Then no place's law is known to be the right one. */
const isNowhere = ({ places }: Pick<Compiled, "places">, { sessions }: Content, file: OpenFile): boolean =>
  places !== undefined && file.facts.jurisdictions.length === 0 && sessions.every(({ clientsWereIn }) => clientsWereIn.length === 0);

/**
 * The places that the content or, where no session tells, the casefile names, and whose law this policy neither has nor owns to be
 * without. The law of the licence binds beside that of the place where the client was, so that a policy with no state in which whoever
 * wrote it is licensed lacks one.
 */
const unmodelled = ({ places }: Pick<Compiled, "places">, content: Content, file: OpenFile): List<string> => {
  if (places === undefined) return [];
  const { sessions } = content;
  const unknown: string[] = [];
  let told = false;
  const isKnown = (place: string): boolean => place === "US" || places.has(place);
  const look = (named: List<string>): void => {
    for (const place of named) if (!isKnown(place)) unknown.push(place);
  };
  for (const licences of licencesBehind(content, file)) if (!licences.some((licence) => isKnown(licence.in))) look(licences.map((licence) => licence.in));
  for (const { clientsWereIn } of sessions) {
    if (clientsWereIn.length > 0) told = true;
    look(clientsWereIn);
  }
  if (!told) look(file.facts.jurisdictions);
  return words(unknown);
};

const NO_DOUBT: { readonly elsewhere: List<string>; readonly doubts: List<Missing> } = { elsewhere: [], doubts: [] };

/** The places of whose law the policy knows nothing, and what has to be asked because of it. Nothing, where nobody said in which places the practice works. */
export const doubtsOfPlace = (policy: Pick<Compiled, "places">, content: Content, file: OpenFile): { readonly elsewhere: List<string>; readonly doubts: List<Missing> } => {
  const elsewhere = unmodelled(policy, content, file);
  const isUnplaced = isNowhere(policy, content, file);
  if (elsewhere.length === 0 && !isUnplaced) return NO_DOUBT;
  const doubts = elsewhere.map((of): Missing => ({ fact: "law-of-place", of, askedOf: "practice" }));
  if (isUnplaced) doubts.push({ fact: "place", of: content.id, askedOf: "practice" });
  return { elsewhere, doubts };
};
