import { forbids } from "../../shapes/answers.ts";
import { provision, TEST_MATERIAL } from "./provisions.ts";
import { leavesWithMaterial } from "./shapes.ts";

/**
 * It "is not subject to disclosure in any administrative, judicial or legislative proceeding". An order binds until a court
 * takes it back, federal bodies may reach further, and somebody has to keep the records of a practice that closes; so an
 * attorney is asked, and nothing is simply refused.
 */
export const testMaterialInProceedings = forbids(
  provision("740 ILCS 110/3(c)", "test-material-in-proceedings", "justice", TEST_MATERIAL, "Material of a psychological test stays out of courts, boards and legislatures; an attorney says how."),
  {
    bars: ["court-order", "search-warrant", "law-enforcement", "oversight", "legal-defense", "coroner", "public-health", "government-function", "operations"], consult: ["attorney"],
    says: "This is material of a psychological test, which this state keeps out of proceedings. Ask an attorney before it goes to anybody, and have the attorney say so to whoever demands it.",
    when: leavesWithMaterial,
  },
);
