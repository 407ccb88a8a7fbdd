import { asFact, every, ofKind, plainly, requires, some } from "../../shapes/answers.ts";
import { provision, RECORDS } from "./provisions.ts";

/** What those who license the practice need to see whether it keeps to the rules. Its own subpoena is one for the records of a complaint. */
export const licensingBoardAsks = requires(
  provision("RCW 70.02.050(2)(a)", "licensing-board-asks", "justice", RECORDS, "Those who license the practice have what they need to look into how it is run."),
  {
    on: "oversight",
    says: "Those who license this practice may ask for what {name} told, as far as they need it to look into the practice.",
    when: ({ claims, request: { recipient } }) => every([
      plainly(recipient.kind === "licensing-board"),
      some([
        ...ofKind(claims, "oversight").map(({ body, authority }) => every([plainly(body === "licensing-board"), asFact(authority, "lawful-authority", recipient.id, "agency")])),
        ...ofKind(claims, "subpoena").map(({ issuer, served }) => every([plainly(issuer === "board"), asFact(served, "service", recipient.id, "agency")])),
      ]),
    ]),
  },
);
