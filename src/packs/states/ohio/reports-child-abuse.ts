import type { Claim } from "../../../domain/exception.ts";
import { isGrownUp } from "../../../domain/persons.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { every, orAsk, type Answer } from "../../shapes/answers.ts";
import { aChildStill, mustReport } from "../shapes/reports.ts";
import { CHILDREN, provision } from "./provisions.ts";

/** Only physicians treat here, and a grown patient told it: whether they must then report turns on the privilege. */
const isNoPhysiciansSecret = ({ casefile, file, holder, request: { at } }: HolderFacts): Answer => {
  const licences = casefile.clinicians.flatMap((clinician) => clinician.licences.map(({ as }) => as));
  const onlyPhysicians = licences.length > 0 && licences.every((as) => as === "physician" || as === "psychiatrist");
  const client = file.clients.get(holder);
  const isChild = client !== undefined && isGrownUp(client, at) === "no";
  return orAsk(!onlyPhysicians || isChild, "law-on-this", "abuse-report", "practice");
};

const must = (abuse: Claim<"abuse">, facts: HolderFacts): Answer => every([aChildStill(abuse, facts), isNoPhysiciansSecret(facts)]);

/**
 * Knowledge or reasonable cause to suspect that somebody under eighteen (under twenty-one with a disability) is hurt or
 * in danger of it. It goes to the county's children services or to a peace officer. Care that a minor consented to
 * alone is no exception: R.C. 5122.04(D).
 */
export const reportsChildAbuse = mustReport(
  provision("2151.421", "reports-child-abuse", "nonmaleficence", CHILDREN, "Professionals report a child who is abused, neglected or in danger of it."),
  { victims: ["child"], to: ["child-protection", "law-enforcement"], when: must, says: "There is reason to suspect that a child is abused or neglected. This state's law wants that reported, whatever {name} says to it." },
);
