import type { PortionKind } from "../../../domain/vocabulary.ts";
import { permits, plainly } from "../../shapes/answers.ts";
import { provision, WITHOUT_CONSENT } from "./provisions.ts";

const FRAME: ReadonlySet<PortionKind> = new Set(["attendance", "billing"]);

/** That services were given, by whom, when, of what kind and at what cost. What was said is not among it. */
export const payerSeesTheFrame = permits(
  provision("55 Pa. Code 5100.32(a)(2)", "payer-sees-the-frame", "justice", WITHOUT_CONSENT, "A payer may be shown that services were given: who, when, what kind, at what cost."),
  {
    on: "payment",
    says: "This state lets a payer verify that {name} had these services.",
    when: ({ content: { topic, kinds }, request: { recipient } }) => plainly(
      (recipient.kind === "insurer" || recipient.kind === "managed-care-reviewer")
      && (topic === "attendance" || topic === "account" || topic === "existence" || (topic === undefined && kinds.every((kind) => FRAME.has(kind)))),
    ),
  },
);
