/** What several lists of the worked examples are told with. */
import { anaIsSixteen, asked, byPhone, comes, fileOf, paper } from "../base/stories.ts";
import { all, type Change, fileIs, neverSigned, party, portionIs } from "../base/world.ts";

/** Both partners. */
export const BOTH = ["ana", "ben"];
/** The parts of the joint note can be told apart. */
export const apart: Change = portionIs("joint", { separable: "yes" });
/** Ben asks in writing for everything that the couple's file holds; Ana has signed nothing. */
export const husbandAsks = all(
  neverSigned("ana"), comes(party("ben", "partner"), "divorce", { made: "signed-writing", onBehalfOf: ["ben"] }), asked(fileOf("unit"), fileOf("ben"), fileOf("ana")),
);
/** The joint note also tells of the mother. */
export const mentionsMother = portionIs("joint", { about: ["ana", "ben", "mother"] });
/** The practice is a substance use program, and Ana's note is of it. */
export const program = all(fileIs({ part2Program: "yes" }), portionIs("anas", { part2: "yes" }));
/** Ana is sixteen and consented alone; her father's paper is on file. */
export const minor = anaIsSixteen("client", paper("dad", "parent"));
/** Her father is told on the phone. */
export const fatherHears = (purpose: "family-support" | "suicide-prevention"): Change => all(comes(party("dad", "custodial-parent"), purpose), byPhone);
