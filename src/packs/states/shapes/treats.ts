/** Who treats the client. */
import type { DisclosureRequest, Party } from "../../../domain/request.ts";
import { every, orAsk, plainly, type Answer } from "../../shapes/answers.ts";

/** Does the recipient treat at all? The gate has asked what it is; whoever takes records over may keep them and treat nobody, and that is asked. */
export const treatsSomebody = ({ id, kind }: Party): Answer => orAsk(kind !== "successor-custodian", "membership", id, "therapist");

/** Does it go to whoever treats this very client, for that? */
export const treatsTheClient = ({ recipient, purpose }: DisclosureRequest): Answer => every([plainly(purpose !== "treatment-of-another"), treatsSomebody(recipient)]);
