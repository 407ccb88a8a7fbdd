import { permits } from "../../shapes/answers.ts";
import { staysWithin } from "../../shapes/of-the-practice.ts";
import { HSC_611_004, provision } from "./provisions.ts";

/** Employees, and agents who have bound themselves to use it for nothing else. What auditors get is another paragraph's. */
export const operations = permits(
  provision("Health and Safety Code 611.004(a)(10)", "operations", "justice", HSC_611_004, "Employees and bound agents of the practice may have what their work for it takes."),
  {
    on: "operations", says: "This stays with the practice or with an agent who is bound to use it for nothing else.",
    when: ({ file, request }) => staysWithin(request, file),
  },
);
