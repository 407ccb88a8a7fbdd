/**
 * The case that this library exists for, from JSON files to words: a divorcing husband's attorney asks for the
 * couple's file, and the wife has not signed.
 *
 * Other files can be given: `npm run demo -- request.json casefile.json`.
 */
import { readFileSync } from "node:fs";
import { evaluateDisclosure, explain, isInputError, parseCasefile, parseRequest, policyFor } from "subrosa";

const here = new URL("./01-attorney-without-her-release/", import.meta.url);
const [requestFile = new URL("request.json", here), casefileFile = new URL("casefile.json", here)] = process.argv.slice(2);
/** How the ids of the files are called in the text. */
const names: Readonly<{ [id: string]: string }> = {
  ana: "Ana", ben: "Ben", doe: "Attorney Doe", "joint-1": "the note of the joint session of 3 February", "joint-2": "the note of the joint session of 17 February",
};
const read = (file: string | URL): unknown => JSON.parse(readFileSync(file, "utf8"));

try {
  const policy = policyFor({ jurisdictions: [], codes: ["aamft"], notModelled: ["US-CA"] });
  const request = parseRequest(read(requestFile));
  const casefile = parseCasefile(read(casefileFile));
  const decision = evaluateDisclosure(request, casefile, policy);

  console.log(`${names[request.requester.id] ?? request.requester.id} asks for the file, for: ${request.purpose}, at ${request.at}.\n`);
  console.log(explain(decision, { names }));
} catch (error) {
  console.error(isInputError(error) ? error.message : error);
  process.exitCode = 1;
}
