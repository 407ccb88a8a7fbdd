/** What the practice gives a client of the own record, though nobody has asked. */
import { standsFor } from "../domain/persons.ts";
import type { Question } from "./gate.ts";
import { lesser, type Weighed } from "./weigh.ts";

/** What the practice gives somebody of the own record, or of that of a client for whom somebody stands, is weighed as if that person had asked for it. */
export const asIfAsked = ({ request, file, content }: Question): Pick<Question, "request"> => {
  const { recipient, at } = request;
  const onBehalfOf = content.about.filter((subject) => subject !== recipient.id && file.clients.has(subject) && standsFor(file, recipient.id, subject, at) !== "no");
  return { request: { ...request, requester: recipient, onBehalfOf } };
};

/** Nobody has asked, so nothing must go. */
export const unasked = (access: Weighed): Weighed => ({ ...access, verdict: lesser(access.verdict, "may"), isUnasked: true });
