import { LONG_SINCE } from "../shapes/statute.ts";
import { coupleRulePack } from "./pack.ts";

/**
 * Counselors and therapists, and everybody who took part in the therapy, groups included: nobody is examined about
 * somebody without that person's consent. Open stay a planned crime or harm, crimes that must be reported, and charges
 * against the therapist. The act ends on 1 July 2028 unless it is renewed.
 */
export const newMexico = coupleRulePack({
  state: { id: "new-mexico", source: "New Mexico law", jurisdiction: "US-NM" },
  section: "61-9A-27", readAt: "https://instalawyer.io/laws/new-mexico-statutes/section-61-9a-27-privileged-communications",
  licences: ["mft", "counselor"], inForce: { from: LONG_SINCE, until: "2028-07-01" },
  title: "What was told in therapy with others leaves only with the written consent of the person it comes from.",
  omitted: [
    { provision: "61-31-24(A)", reason: "The same for social workers, under an act of its own that was not read beyond that sentence." },
    { provision: "State v. Strauch (2015)", reason: "The privilege yields to the court's own rules on reportable abuse; a court rules on that." },
  ],
});
