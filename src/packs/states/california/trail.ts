/** What California says of what comes after: reports by licensed clinics, and a lawsuit. */
import type { Verified } from "../../../engine/rule.ts";
import type { Sourced, TrailLaw } from "../../../engine/trail-law.ts";
import { STATE } from "./provisions.ts";

const cite = (provision: string, at: string): Sourced => {
  const verified: Verified = { at, on: "2026-11-27" };
  return { verified, citation: { source: STATE.source, provision, edition: STATE.edition, url: at } };
};

/** Reports of licensed clinics, and what a careless release costs. */
export const trail: TrailLaw = {
  reports: [{
    id: "licensed-clinic-in-california", to: ["the people", "the authority"], weekdays: 15, notInside: ["misdirected-message"], inForce: { from: "2015-01-01" },
    says: "If the practice is a clinic licensed by the State, it tells the people and the State Department of Public Health.",
    ...cite("Health and Safety Code 1280.15(b)", "https://alstonprivacy.com/california-health-care-facility-breach-statute-updated-changes-effective-now"),
  }],
  recourse: [{
    id: "sue-in-california", step: 6,
    says: "Sue for what a careless release has cost, or for 1,000 dollars without proof of any cost. Ask an attorney by when.",
    ...cite("Civ. Code 56.36(b)", "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=56.36.&lawCode=CIV"),
  }],
};
