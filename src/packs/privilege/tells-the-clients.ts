import { duty } from "../shapes/duty.ts";
import { fromMemory, provision } from "./provisions.ts";

/** The people concerned, or their counsel, can object only if they know. */
export const tellsTheClients = duty(
  provision("tells-the-clients", fromMemory("45 CFR 164.512(e)(1)(vi); NASW 1.07(d)"), "autonomy", "Everybody whose confidences a paper asks for hears of it in time to object."),
  {
    duty: "notify-client-before", on: ["subpoena", "court-order"], upon: "either",
    says: "Tell each client concerned, or that client's attorney, that the paper has come, what it asks for and by when, unless a court forbids it.",
  },
);
