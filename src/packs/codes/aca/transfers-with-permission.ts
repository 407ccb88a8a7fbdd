import { needsRelease } from "../../shapes/needs-release.ts";
import { provision } from "./provisions.ts";

/** Records, not what is said about a client: a colleague who treats the same client may still be spoken to. Only the heading was read. */
export const transfersWithPermission = needsRelease(
  provision("aca/B.6.g/transfers-with-permission", "B.6.g", "autonomy", false, "Records go to others with the client's written permission."),
  {
    bars: ["treatment", "operations", "benefits", "research"],
    when: ({ content, request }) => content.what === "portion" && request.recipient.place === "outside",
    unsigned: "{name} has not permitted in writing that records go there.",
  },
);
