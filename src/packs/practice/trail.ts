/** What a careful practice does after an incident, and where a client can turn. */
import type { Sourced, TrailLaw } from "../../engine/trail-law.ts";
import { EDITION, OURS, PRACTICE } from "./provisions.ts";

const cite = (provision: string): Sourced => ({ verified: OURS, citation: { source: PRACTICE, provision, edition: EDITION, url: OURS.at } });
const onAccidents = cite("on accidental disclosure");
const onRecourse = cite("on what a client can do");

/** What is done after each kind of incident, and the ways that are open to a client, the nearest first. */
export const trail: TrailLaw = {
  aftermath: [
    { id: "call-back", duty: "mitigate", after: ["misdirected-message"], says: "Call the message back, ask whoever got it to delete it unread, and have that confirmed in writing.", ...onAccidents },
    { id: "ask-to-keep-it", duty: "mitigate", after: ["overheard-talk", "informal-talk"], says: "Ask whoever heard it to keep it, and move such talk behind a closed door.", ...onAccidents },
    { id: "close-the-access", duty: "mitigate", after: ["staff-curiosity"], says: "Close the access that let somebody look without a task, and find out what was opened and whether it was told.", ...onAccidents },
    { id: "remind-the-room", duty: "mitigate", after: ["identified-in-conference"], says: "Remind everybody who was there that it stays in the room, and take names and telling details out of what was handed round.", ...onAccidents },
    { id: "change-the-waiting-room", duty: "mitigate", after: ["seen-in-waiting-room"], says: "Change appointments, sign-in sheets and seating so that clients do not meet.", ...onAccidents },
    { id: "lock-the-device", duty: "mitigate", after: ["lost-or-stolen"], says: "Lock or erase the device from afar, change the passwords, and report the theft without naming a client.", ...onAccidents },
    { id: "write-it-down", duty: "document", after: "any", says: "Write down what happened, what was found out, what was decided and why.", ...onAccidents },
  ],
  recourse: [
    { id: "ask-the-therapist", step: 1, says: "Talk to the therapist about it.", ...onRecourse },
    { id: "ask-the-supervisor", step: 2, says: "Turn to the therapist's supervisor, or to whoever in the practice looks after privacy.", ...onRecourse },
    { id: "complain-to-the-professional-body", step: 3, says: "Complain to the ethics committee of the therapist's professional body. Ask it by when.", ...onRecourse },
    { id: "complain-to-the-licensing-board", step: 4, says: "Complain to the board that licenses the therapist. Ask it by when.", ...onRecourse },
  ],
};
