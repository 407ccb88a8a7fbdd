import { SPOKEN_OR_WRITTEN } from "../../../domain/standing.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { provision } from "./provisions.ts";

/**
 * What identifies a client goes to insurers and agencies only with the client's consent, better in writing. The rule for
 * the licensed professions spares what law allows or requires; read to the letter that would swallow it, so it is kept
 * here for those for whom the state's board names it: payers, and agencies that ask for benefits.
 */
export const consentsToPayer = needsRelease(
  provision("8 NYCRR 29.1(b)(8)", "consents-to-payer", "autonomy", false, "Insurers and benefit agencies are told about a client only with the client's consent."),
  {
    bars: ["payment", "benefits"], formalities: SPOKEN_OR_WRITTEN, when: ({ request: { recipient } }) => recipient.place === "outside",
    unsigned: "{name} has not consented to telling this payer or agency. This state's rules for your profession ask for it.",
  },
);
