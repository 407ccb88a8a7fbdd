import { isOfAge } from "../../../domain/persons.ts";
import { asFact, plainly, reverse } from "../../shapes/answers.ts";
import { duty } from "../../shapes/duty.ts";
import { provision, WHO_SEES_ALL } from "./provisions.ts";

/** Whoever is under eighteen gets help in reading, without charge. Who refuses it reads alone. */
export const helpsTheYoung = duty(
  provision("740 ILCS 110/4(b)", "helps-the-young", "beneficence", WHO_SEES_ALL, "Somebody under eighteen who reads the own record is helped to understand it."),
  {
    duty: "help-interpret", on: ["individual-access"], upon: "release",
    when: ({ file, request: { requester, at } }) => {
      const client = file.clients.get(requester.id);
      return client === undefined ? plainly(false) : asFact(reverse(isOfAge(client, at)), "birth-date", client.id, "client");
    },
    says: "Help whoever is under eighteen to read the record, without charge. Who does not want help may read it all the same.",
  },
);
