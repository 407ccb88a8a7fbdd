/**
 * Does a state's law bind? Where the client was in the session, and where whoever wrote it is licensed: either is enough. A place that is only noted
 * for the practice leaves it open. No authority settles whose law binds across a border, so that both bind is a choice of this library.
 */
import { describe, expect, test } from "vitest";
import * as packs from "subrosa/packs";
import type { CasefileInput, Known, Pack } from "subrosa";
import { binds } from "../../support/find.ts";
import { all, asksFor, asksToTell, fileIs, sessionIs, type Change } from "../../support/world.ts";

type Place = CasefileInput["jurisdictions"][number];
const STATES = (Object.values(packs) as readonly Pack[]).filter(({ jurisdiction }) => jurisdiction !== undefined && jurisdiction !== "US");

/** Nobody is licensed anywhere, nobody was anywhere, and the practice is nowhere. */
const nowhere: Change = all(
  asksFor("anas"), fileIs({ jurisdictions: [], clinicians: [{ id: "dr-lee", licences: [], role: "treating" }] }), ({ casefile }) => { for (const session of casefile.sessions) session.clientsWereIn = []; },
);
const licensed = (who: string, place: Place): Change => fileIs({ clinicians: ["dr-lee", "dr-sup"].map((id) => ({ id, licences: id === who ? [{ as: "mft", in: place }] : [], role: "treating" })) });
const sat = (place: Place): Change => sessionIs("s-ana", { clientsWereIn: [place] });
const practises = (place: Place): Change => fileIs({ jurisdictions: [place] });
/** What no session and no entry holds: a word about Ana. */
const said: Change = asksToTell("existence", ["ana"]);

/** What was said in two sessions, of which a colleague wrote one down. */
const drawnFromTwo: Change = all(asksToTell("summary", ["ana"], ["anas", "joint"]), ({ casefile }) => { for (const each of casefile.records) if (each.id === "r-joint") each.author = "dr-sup"; });

describe.each(STATES)("$id", (pack) => {
  const here = pack.jurisdiction ?? "US";
  const there: Place = here === "US-WY" ? "US-MT" : "US-WY";
  test.each<readonly [situation: string, answer: Known, change: Change]>([
    ["the client was there in the session", "yes", all(sat(here), licensed("dr-lee", there), practises(there))],
    ["whoever wrote it is licensed there", "yes", all(sat(there), licensed("dr-lee", here), practises(there))],
    ["a colleague is licensed there, who did not write it", "no", all(sat(there), licensed("dr-sup", here), practises(here))],
    ["the client was elsewhere, and so is the licence", "no", all(sat(there), licensed("dr-lee", there), practises(here))],
    ["nobody knows where the client was, and the practice works there", "unknown", practises(here)],
    ["nobody knows where the client was, and the practice works elsewhere", "no", practises(there)],
    ["nobody knows anything", "unknown", all()],
    ["a word of somebody licensed there", "yes", all(said, licensed("dr-sup", here))],
    ["a word of somebody licensed nowhere, where the practice works there", "yes", all(said, practises(here))],
    ["a word of somebody licensed nowhere, where the practice works elsewhere", "no", all(said, practises(there))],
    ["a word, and nobody knows where", "unknown", said],
    ["drawn from two notes, of which a colleague licensed there wrote one", "yes", all(drawnFromTwo, sat(there), licensed("dr-sup", here))],
    ["drawn from two sessions, and nobody knows where the client was in one", "unknown", all(drawnFromTwo, sat(there), practises(here))],
  ])("%s -> %s", (_situation, answer, change) => { expect(binds(pack, all(nowhere, change))).toBe(answer); });
});
