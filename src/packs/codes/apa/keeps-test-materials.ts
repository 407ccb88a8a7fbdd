import { silent } from "../../../engine/finding.ts";
import { defineRule } from "../../../engine/rule.ts";
import { provision } from "./provisions.ts";

/** Questions and manuals of a test lose their worth once they are known. They are not the client's data; the duty itself was not read, so the rule asks. */
export const keepsTestMaterials = defineRule({
  ...provision("apa/9.11/keeps-test-materials", "9.11", "justice", false, "The materials of a test are kept from those who could spoil it."),
  effect: "forbid",
  bars: ["authorization", "individual-access", "treatment", "payment", "operations", "subpoena", "court-order", "legal-defense", "benefits", "research"],
  consult: ["ethics-board", "attorney"],
  asks: "content",
  messages: { materials: "This holds the materials of a test, not only its results." },

  evaluate: ({ content }, holds) => (content.kinds.includes("test-materials") ? holds("materials") : silent),
});
