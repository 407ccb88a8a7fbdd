/** Who pays for somebody else's care. */
import type { OpenFile } from "../../domain/open.ts";
import type { DisclosureRequest } from "../../domain/request.ts";
import type { PartyKind } from "../../domain/vocabulary.ts";
import { isForAnother } from "./of-the-practice.ts";

const PAYERS: ReadonlySet<PartyKind> = new Set(["insurer", "managed-care-reviewer"]);

/** A third party that pays, or decides for one what is paid. Whoever bills or collects for the practice is none. */
export const isPayer = (kind: PartyKind): boolean => PAYERS.has(kind);

/** Does it go to a payer, or to somebody who gets it for one? */
export const reachesPayer = (request: DisclosureRequest, file: OpenFile): boolean =>
  isPayer(request.recipient.kind) || (isPayer(request.requester.kind) && isForAnother(request, file));
