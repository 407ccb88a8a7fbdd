import type { DisclosureRequest } from "../../../domain/request.ts";
import type { Purpose } from "../../../domain/vocabulary.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { leaves } from "../../shapes/of-the-practice.ts";
import { provision } from "./provisions.ts";

const KEEPING: ReadonlySet<Purpose> = new Set(["operations", "continuity"]);

/** Does it go to the keeper of the records whom B.6.i has a counselor appoint for the end of a practice, in order to be kept? */
const isKept = ({ recipient, purpose }: DisclosureRequest): boolean => recipient.kind === "successor-custodian" && KEEPING.has(purpose);

/**
 * Records, not what is said about a client: a colleague who treats the same client may still be spoken to. Whoever keeps
 * the records after a practice has ended is appointed by B.6.i, and clients are told (B.2.e). Only the headings were read.
 */
export const transfersWithPermission = needsRelease(
  provision("aca/B.6.g/transfers-with-permission", "B.6.g", "autonomy", false, "Records go to others with the client's written permission."),
  {
    bars: ["treatment", "operations", "benefits", "research"],
    when: ({ content, file, request }) => content.what === "portion" && !isKept(request) && leaves(request, file),
    unsigned: "{name} has not permitted in writing that records go there.",
  },
);
