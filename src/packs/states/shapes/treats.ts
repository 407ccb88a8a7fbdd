/** Who treats the client. */
import type { Formalities } from "../../../domain/standing.ts";
import type { DisclosureRequest, Party } from "../../../domain/request.ts";
import type { Known } from "../../../domain/schema.ts";
import type { ContentFacts, HolderFacts } from "../../../engine/facts.ts";
import { every, orAsk, plainly, type Answer } from "../../shapes/answers.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { goesToItsWriter } from "../../shapes/of-the-practice.ts";
import type { Provision } from "../../shapes/provision.ts";
import { leavesWhereBound } from "./consent.ts";

/** Does the recipient treat at all? The gate has asked what it is; whoever takes records over may keep them and treat nobody, and that is asked. */
export const treatsSomebody = ({ id, kind }: Party): Answer => orAsk(kind !== "successor-custodian", "membership", id, "therapist");

/** Does it go to whoever treats this very client, for that? */
export const treatsTheClient = ({ recipient, purpose }: DisclosureRequest): Answer => every([plainly(purpose !== "treatment-of-another"), treatsSomebody(recipient)]);

/**
 * A statute that shuts what it does not open, and opens records for the treatment of this very client: for somebody else's it bars
 * what federal law would permit (164.506(c)(2)), until that client has signed, on the form that the state asks for. What is used
 * in the practice, or by its agents, goes to nobody outside.
 */
export const treatsNobodyElse = (provision: Provision, { formalities, binds = () => "yes" }: { readonly formalities?: Formalities; readonly binds?: (facts: HolderFacts) => Known } = {}) => needsRelease(provision, {
  bars: ["treatment"],
  formalities,
  when: (facts) => leavesWhereBound(facts.request.purpose === "treatment-of-another" ? binds(facts) : "no", facts),
  unsigned: "This is wanted for the treatment of somebody else. This state's law opens it for the treatment of {name}, and for another's only on what {name} signs.",
});

/**
 * Does whoever wrote all of it use it in the practice to treat? Then it is told to nobody. A colleague's entry, a practice
 * that the writer has left, and any other work are not meant. Source: 45 CFR 164.508(a)(2)(i)(A).
 */
export const usesOwnEntries = (facts: ContentFacts): boolean => facts.request.purpose === "treatment" && goesToItsWriter(facts);
