/** Both partners have signed for the attorney: two partners are two releases, and now the joint note may go. */
import { definePolicy, evaluateDisclosure, explain } from "subrosa";
import { aamft, practice } from "subrosa/packs";
import { attorneyAsks, couple, forTheAttorney } from "./couple.ts";

const file = couple({ releases: [forTheAttorney("Ana"), forTheAttorney("Ben")] });

console.log(explain(evaluateDisclosure(attorneyAsks(), file, definePolicy([aamft, practice]))));
