import type { Missing } from "../../../domain/known.ts";
import { SPOKEN_OR_WRITTEN } from "../../../domain/standing.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { lawful } from "../../shapes/answers.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { leaves } from "../../shapes/of-the-practice.ts";
import { provision } from "./provisions.ts";

const speaks = ({ content, file, request, request: { recipient } }: HolderFacts): boolean | Missing => {
  if (recipient.kind !== "workers-compensation" || content.holders.length > 1) return leaves(request, file);
  const entitled = lawful(recipient);
  return entitled.is === "yes" ? false : entitled.missing[0] ?? true;
};

/**
 * What identifies a client goes to insurers and agencies only with the client's consent, better in writing. The rule for
 * the licensed professions spares what law allows or requires; read to the letter that would swallow it, so it is kept
 * here for those for whom the state's board names it: payers, and agencies that ask for benefits. Of an injury at work
 * the law does require it: a physician who treats furnishes employer and board with reports, and the insurer that asks
 * (Workers' Compensation Law 13-a(4)(a)). As far as such a law reaches, which the recipient shows, the worker is not asked.
 */
export const consentsToPayer = needsRelease(
  provision("8 NYCRR 29.1(b)(8)", "consents-to-payer", "autonomy", false, "Insurers and benefit agencies are told about a client only with the client's consent."),
  {
    bars: ["payment", "benefits"], formalities: SPOKEN_OR_WRITTEN, when: speaks,
    unsigned: "{name} has not consented to telling this payer or agency. This state's rules for your profession ask for it.",
  },
);
