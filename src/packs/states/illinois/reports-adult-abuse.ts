import type { Claim } from "../../../domain/exception.ts";
import { isAble } from "../../../domain/persons.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { every, orAsk, type Answer } from "../../shapes/answers.ts";
import { mustReport } from "../shapes/reports.ts";
import { ADULTS, provision } from "./provisions.ts";

/** Is the one who was hurt unable to seek help alone? Of the client the file may tell; of anybody else that is asked. */
const cannotSeekHelp = ({ victim, suspect }: Claim<"abuse">, { file, holder, request: { at } }: HolderFacts): Answer => {
  const client = file.clients.get(holder);
  const unable = victim === "dependent-adult" || (client !== undefined && suspect !== "client" && isAble(client, at) === "no");
  return orAsk(unable, "self-care", holder, "therapist"); // whoever tells of it may not be the one who was hurt
};

const withinAYear = ({ when }: Claim<"abuse">, { holder }: HolderFacts): Answer => orAsk(when === "now", "suspicion", holder, "therapist");

/** An adult of sixty or more, or with a disability, who cannot seek help alone, hurt within the last twelve months. For others a report is left to choice. */
export const reportsAdultAbuse = mustReport(
  provision("320 ILCS 20/4(a-5)", "reports-adult-abuse", "nonmaleficence", ADULTS, "Clinicians report an older or disabled adult who is hurt and cannot seek help alone."),
  {
    victims: ["elder", "dependent-adult"], to: ["adult-protection"], when: (abuse, facts) => every([cannotSeekHelp(abuse, facts), withinAYear(abuse, facts)]),
    says: "There is reason to believe that an adult who cannot seek help alone was hurt, as {name} tells it. This state's law wants that reported.",
  },
);
