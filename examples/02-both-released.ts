/** Both partners have signed for the attorney: two partners are two releases, and now the joint note may go. */
import { evaluateDisclosure, explain } from "subrosa";
import { attorneyAsks, couple, forTheAttorney, policy } from "./couple.ts";

const file = couple({ releases: [forTheAttorney("Ana"), forTheAttorney("Ben")] });

console.log(explain(evaluateDisclosure(attorneyAsks(), file, policy)));
