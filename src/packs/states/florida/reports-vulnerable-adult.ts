import type { Claim } from "../../../domain/exception.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { asFact, type Answer } from "../../shapes/answers.ts";
import { mustReport } from "../shapes/reports.ts";
import { ADULTS, provision } from "./provisions.ts";

/** Age alone makes nobody vulnerable: the ability to look after oneself must be impaired. */
const isVulnerable = ({ victim }: Claim<"abuse">, { holder }: HolderFacts): Answer => asFact(victim === "dependent-adult" ? "yes" : "unknown", "capacity", holder, "therapist");

/** Anybody who knows or has reasonable cause to suspect that a vulnerable adult has been or is being abused, neglected or exploited. Mental health professionals are named. */
export const reportsVulnerableAdult = mustReport(
  provision("415.1034", "reports-vulnerable-adult", "nonmaleficence", ADULTS, "A vulnerable adult who may be abused, neglected or exploited is reported to the state's hotline."),
  {
    victims: ["elder", "dependent-adult"], to: ["adult-protection"], when: isVulnerable,
    says: "There is reason to suspect that an adult who cannot look after himself or herself was hurt, as {name} tells it. This state's law wants that reported.",
  },
);
