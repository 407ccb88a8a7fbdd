/** Who treats the client. */
import type { DisclosureRequest, Party } from "../../../domain/request.ts";
import type { ContentFacts } from "../../../engine/facts.ts";
import { every, orAsk, plainly, type Answer } from "../../shapes/answers.ts";
import { goesToItsWriter } from "../../shapes/of-the-practice.ts";

/** Does the recipient treat at all? The gate has asked what it is; whoever takes records over may keep them and treat nobody, and that is asked. */
export const treatsSomebody = ({ id, kind }: Party): Answer => orAsk(kind !== "successor-custodian", "membership", id, "therapist");

/** Does it go to whoever treats this very client, for that? */
export const treatsTheClient = ({ recipient, purpose }: DisclosureRequest): Answer => every([plainly(purpose !== "treatment-of-another"), treatsSomebody(recipient)]);

/**
 * Does whoever wrote all of it use it in the practice to treat? Then it is told to nobody. A colleague's entry, a practice
 * that the writer has left, and any other work are not meant. Source: 45 CFR 164.508(a)(2)(i)(A).
 */
export const usesOwnEntries = (facts: ContentFacts): boolean => facts.request.purpose === "treatment" && goesToItsWriter(facts);
