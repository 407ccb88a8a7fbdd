/** Who pays for somebody else's care. */
import type { PartyKind } from "../../domain/vocabulary.ts";

const PAYERS: ReadonlySet<PartyKind> = new Set(["insurer", "managed-care-reviewer"]);

/** A third party that pays, or decides for one what is paid. Whoever bills or collects for the practice is none. */
export const isPayer = (kind: PartyKind): boolean => PAYERS.has(kind);
