/** What the practice gives a client of the own record, though nobody has asked. */
import type { Question } from "./gate.ts";
import type { Shut } from "./policy.ts";
import type { Voice } from "./weigh.ts";

/** It is weighed as if that client had asked for it. */
export const asIfAsked = ({ request }: Question): Pick<Question, "request"> => ({ request: { ...request, requester: request.recipient } });

/** Only, a law that demands what is asked for demands nothing here: it permits. Nothing gives way to it. */
export const asPermits = (grounds: readonly Voice[]): Voice[] => grounds.map((voice) => ({ ...voice, entry: { ...voice.entry, mandates: false } }));

/** Nor does a body leave it to another law what somebody has a right to, where nobody uses a right. */
export const undeferring = (shut: Shut): Shut => ({ ...shut, defers: false });
