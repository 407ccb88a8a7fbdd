import { BUT_DEFENSE, coupleRulePack, forPurposes } from "./pack.ts";

/**
 * Marital and family therapists: each family member consents, or nothing that any of them told is disclosed. Open stay
 * mandates, a clear and present danger, and the collection of fees. A therapist who is sued is no exception there.
 */
export const connecticut = coupleRulePack({
  state: { id: "connecticut", source: "Connecticut law", jurisdiction: "US-CT" },
  section: "52-146p(b)", readAt: "https://instalawyer.io/laws/connecticut-general-statutes/section-52-146p-disclosure-of",
  licences: ["mft"], bars: [...BUT_DEFENSE, "legal-defense"], spares: [forPurposes(["fee-collection"])],
  omitted: [{ provision: "52-146p(c), fees", reason: "Thirty days of written notice before a fee is collected, and only limited data: federal law and the codes cut it down, the notice is not on file." }],
});
