/** Under which licences something came about: whom a statute binds that names some of them. */
import { parseCasefile, parseRequest, type CasefileInput, type Known } from "subrosa";
import { expect, test } from "vitest";
import { contentsOf } from "../../../src/domain/content.ts";
import { openCasefile } from "../../../src/domain/parse.ts";
import { treatedBy } from "../../../src/packs/states/shapes/consent.ts";
import { asksFor, parsed } from "../../support/world.ts";

type Clinicians = CasefileInput["clinicians"];
const somebody = (id: string, as: Clinicians[number]["licences"][number]["as"], role: Clinicians[number]["role"] = "treating"): Clinicians[number] => ({ id, licences: [{ as, in: "US-MA" }], role });
const nobody = { id: "nobody-licensed", licences: [], role: "treating" } as const;

/** The note is by dr-lee. */
const boundAsPsychologist = (clinicians: Clinicians): Known => {
  const { casefile: { ...file }, request } = parsed(asksFor("anas"));
  const casefile = parseCasefile({ ...file, clinicians });
  const [content] = contentsOf(parseRequest(request), openCasefile(casefile));
  if (content === undefined) throw new Error("nothing asked");
  return treatedBy(["psychologist"])({ request: parseRequest(request), casefile, file: openCasefile(casefile), content });
};

test.each<[situation: string, clinicians: Clinicians, bound: Known]>([
  ["who treats is one", [somebody("dr-lee", "psychologist")], "yes"],
  ["one of two who treat is one", [somebody("dr-lee", "mft"), somebody("dr-fox", "psychologist")], "yes"],
  ["who treats is none", [somebody("dr-lee", "mft")], "no"],
  ["nobody is on file", [], "unknown"],
  ["who treats has no licence on file", [nobody], "unknown"],
  ["nobody knows what one of two is", [somebody("dr-lee", "mft"), somebody("dr-fox", "unknown")], "unknown"],
  ["one advises on what another wrote", [somebody("dr-lee", "mft"), somebody("dr-fox", "psychologist", "consultant")], "no"],
  ["one examines, and another wrote it", [somebody("dr-lee", "mft"), somebody("dr-fox", "psychologist", "evaluator")], "no"],
  ["one supervises somebody with a licence", [somebody("dr-lee", "mft"), somebody("dr-fox", "psychologist", "supervisor")], "no"],
  ["one who examines wrote it", [somebody("dr-fox", "mft"), somebody("dr-lee", "psychologist", "evaluator")], "yes"],
  ["only somebody who advises is on file", [somebody("dr-fox", "psychologist", "consultant")], "unknown"],
  ["a trainee, and nobody above is on file", [somebody("dr-lee", "trainee")], "unknown"],
  ["a trainee under one", [somebody("dr-lee", "trainee"), somebody("dr-fox", "psychologist", "supervisor")], "yes"],
  ["a trainee under another licence", [somebody("dr-lee", "trainee"), somebody("dr-fox", "mft", "supervisor")], "no"],
  ["a trainee under a trainee", [somebody("dr-lee", "trainee"), somebody("dr-fox", "trainee", "supervisor")], "unknown"],
  ["a trainee beside one", [somebody("dr-lee", "trainee"), somebody("dr-fox", "psychologist")], "yes"],
  ["a trainee whom somebody advises", [somebody("dr-lee", "trainee"), somebody("dr-fox", "psychologist", "consultant")], "unknown"],
])("is a psychologist bound? %s -> %s", (_situation, clinicians, bound) => {
  expect(boundAsPsychologist(clinicians)).toBe(bound);
});
