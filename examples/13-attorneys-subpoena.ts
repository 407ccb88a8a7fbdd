/** The attorney sends a subpoena, with proof that Ana was told and let her time to object pass. It is enough for HIPAA, and it lifts no privilege. */
import { evaluateDisclosure, explain } from "subrosa";
import { attested, attorneyAsks, couple, forTheAttorney, policy } from "./couple.ts";

const file = couple({ releases: [forTheAttorney("Ben")] });
const subpoena = attorneyAsks({
  claims: [{
    ...attested(["Ana", "Ben"], "Doe", "document-seen"), kind: "subpoena", issuer: "attorney", paper: "subpoena-for-records", jurisdiction: "US-CA",
    served: "yes", domesticated: "yes", assurance: "notice", noticeAt: "2026-02-10T09:00:00-08:00", objectionTimeOver: "yes", returnAt: "2026-03-20T09:00:00-07:00",
  }],
});

console.log(explain(evaluateDisclosure(subpoena, file, policy)));
