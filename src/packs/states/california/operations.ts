import { permits } from "../../shapes/answers.ts";
import { staysWithin } from "../../shapes/of-the-practice.ts";
import { provision } from "./provisions.ts";

/** Within the practice, and to those who do its administration for it under contract. */
export const operations = permits(
  provision("Civ. Code 56.10(c)(3)-(4)", "operations", "justice", false, "Those who run the practice or do its paperwork may have what they need for that."),
  {
    on: "operations", says: "This stays with the practice or with those who work for it, and serves its running.",
    when: ({ file, request }) => staysWithin(request, file),
  },
);
