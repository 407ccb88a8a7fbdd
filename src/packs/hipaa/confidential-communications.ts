import { channelWishes } from "../../domain/agreed.ts";
import { duty } from "../shapes/duty.ts";
import { provision } from "./provisions.ts";

/**
 * A client who wants to be reached in another way or at another place is, and need not say why (164.522(b)(2)(iii)): with
 * what goes, and with a letter that says that it does not go.
 *
 * Not decided here: whether a wish is reasonable, and whether the way in the request is the one wished for.
 */
export const confidentialCommunications = duty(
  provision("164.522(b)(1)", "confidential-communications", "autonomy", "Clients are reached in the way, and at the place, that they ask for."),
  {
    duty: "confidential-channel", on: "every", upon: "either",
    when: ({ file, request: { requester, recipient, at } }) => [requester, recipient].some(({ id }) => file.clients.has(id) && channelWishes(file, id, at) !== undefined),
    says: "This client has asked to be reached in a certain way. Use that way for whatever goes to this client, and do not ask why.",
  },
);
