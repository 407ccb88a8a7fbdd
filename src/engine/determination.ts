/** A conclusion after consultation: the one thing that turns a "not yet" into a yes or a no. */
import type { ConfidentialityException } from "../domain/exception.ts";
import { isOnFile } from "../domain/persons.ts";
import type { List } from "../domain/schema.ts";
import { epochOf } from "../domain/time.ts";
import type { Consult } from "../domain/vocabulary.ts";
import type { Question } from "./gate.ts";

type Determination = Extract<ConfidentialityException, { readonly kind: "determination" }>;

/**
 * The conclusion on what is named, after consulting one of these people, on this content, this holder and this
 * recipient, attested by a clinician of the practice who neither asks nor receives and is not in this treatment. Where one consultation says
 * disclose and another withhold, withholding stands.
 */
export const determinationOn = (id: string, consult: List<Consult>, { request, file, content, holder }: Question): Determination | undefined => {
  if (request.claims.length === 0) return undefined;
  const ids: List<string> = content.what === "portion" ? [content.id, ...content.entries.map(({ portion }) => portion.id)] : [content.id];
  const found = request.claims.filter((claim): claim is Determination =>
    claim.kind === "determination" && claim.silences === id && consult.includes(claim.consulted)
    && claim.on.some((each) => ids.includes(each))
    && (holder === undefined || claim.of.includes(holder)) && claim.to.includes(request.recipient.id)
    && claim.attested !== "not-attested" && file.clinicians.has(claim.attested.by) && !isOnFile(claim.attested.by, file)
    && claim.attested.by !== request.requester.id && claim.attested.by !== request.recipient.id
    && epochOf(claim.attested.at) <= epochOf(request.at) && epochOf(claim.knownAt) <= epochOf(request.at));
  return found.find(({ conclusion }) => conclusion === "withhold") ?? [...found].sort((a, b) => (a.id < b.id ? -1 : 1))[0];
};
