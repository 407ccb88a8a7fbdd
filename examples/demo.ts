/**
 * The case that this library exists for, from JSON files to words: a divorcing husband's attorney asks for the
 * couple's file, and the wife has not signed.
 *
 * Other files can be given: `npm run demo -- request.json casefile.json`.
 */
import { readFileSync } from "node:fs";
import { definePolicy, evaluateDisclosure, explain, isInputError, parseCasefile, parseRequest } from "subrosa";
import { aamft, practice } from "subrosa/packs";

const here = new URL("./01-attorney-without-her-release/", import.meta.url);
const [requestFile = new URL("request.json", here), casefileFile = new URL("casefile.json", here)] = process.argv.slice(2);
const read = (file: string | URL): unknown => JSON.parse(readFileSync(file, "utf8"));

try {
  const request = parseRequest(read(requestFile));
  const casefile = parseCasefile(read(casefileFile));
  const decision = evaluateDisclosure(request, casefile, definePolicy([aamft, practice]));

  console.log(`${request.requester.id} asks for the file, for: ${request.purpose}, at ${request.at}.\n`);
  console.log(explain(decision, { names: { ana: "Ana", ben: "Ben", "joint-1": "the note of the joint session of 3 February", "joint-2": "the note of the joint session of 17 February" } }));
} catch (error) {
  console.error(isInputError(error) ? error.message : error);
  process.exitCode = 1;
}
