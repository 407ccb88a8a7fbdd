import { isTrue } from "../../domain/known.ts";
import { asFact, every, permits } from "../shapes/answers.ts";
import { governmentFunction } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * A jail or prison may have what it needs for the care, the health and the safety of somebody whom it holds, and of
 * others there. It ends with the release: parole and probation are no custody.
 *
 * Not decided here: police who hold somebody for a while, and clients who are wards of a court.
 */
export const custody = permits(
  provision("164.512(k)(5)(i)", "custody", "nonmaleficence", "A jail or prison may have what it needs for the health and safety of somebody it holds, and of others there."),
  {
    on: "government-function",
    says: "The institution that holds {name} asks for this and has shown its authority.",
    when(facts) {
      const { file, holder, request: { recipient } } = facts;
      const detained = file.clients.get(holder)?.detained;
      const held = detained === "unknown" ? detained : isTrue(detained === "jail-or-prison");
      return every([asFact(held, "lawful-authority", recipient.id, "agency"), governmentFunction("corrections", facts)]);
    },
  },
);
