import { needsRelease } from "../../shapes/needs-release.ts";
import { leaves } from "../../shapes/of-the-practice.ts";
import { mayBeOwedToHealth } from "../shapes/reports.ts";
import { provision } from "./provisions.ts";

/**
 * Records are furnished, and the client's condition is discussed, with the client, who acts for the client, and those who
 * treat. Anybody else outside needs the client's written authorization: payers, relatives, jails, researchers who would know
 * who it is. What reports, courts and dangers ask for goes by other sections; whoever would have a report for public health
 * shows which law wants it. Read as an amendment of 2006 restates it, where
 * it is subsection (5).
 *
 * Not decided here: whoever procured or furnished the treatment with the client's consent, (7)(a)1. That consent is asked for on paper.
 */
export const writtenAuthorization = needsRelease(
  provision("456.057(7)(a)", "written-authorization", "autonomy", false, "Nobody outside but the client and those who treat gets a record without the client's written authorization."),
  {
    bars: ["payment", "care-involvement", "research", "public-health", "government-function"],
    when: (facts) => {
      const { content, file, request } = facts;
      const outside = content.kinds.length > 0 && content.kinds.every((kind) => kind === "limited-data-set") ? false : leaves(request, file);
      return outside === true ? mayBeOwedToHealth(facts) ?? outside : outside;
    },
    unsigned: "{name} has not authorized this in writing. In this state that is needed even for payers, for family who take part in the care, and for jails and other authorities.",
  },
);
