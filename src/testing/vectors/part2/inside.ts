/** Substance use records within the program, with those who serve it, and with those who received them. */
import { all, asksFor, asksToTell, fileIs, party, portionIs, requestIs } from "../base/world.ts";
import { alsoOnFile, doctor, from, inHouse, insured } from "../coverage-index/stories.ts";
import type { VectorSource } from "../format.ts";
import { program, received } from "./stories.ts";

const clerk = inHouse("clerk", "clinic-staff");
/** Somebody of the program reads the counseling notes that Dr. Lee wrote, for a referral. */
const refers = (who: string) => all(
  program, portionIs("anas", { part2: "yes", kind: "sud-counseling-notes", keptSeparate: "yes", excludedContent: "no" }), from(inHouse("dr-lee", "clinic-staff"), "referral"),
  requestIs({ recipient: inHouse(who, "clinic-staff") }), asksFor("anas"),
);
const biller = (contract: "yes" | "no") => all(
  program, insured, portionIs("anas", { part2: "yes", kind: "billing" }), from(inHouse("dr-lee", "clinic-staff"), "payment"),
  requestIs({ recipient: party("biller", "vendor", { place: "agent", contract }) }), asksFor("anas"),
);
const passedOn = all(received, from(doctor, "treatment"), asksFor("anas"));
/** The psychiatrist is told a summary of what came on her consent and of a note that the practice wrote. */
const summedUp = (part2: "yes" | "no") => all(received, alsoOnFile("own", { part2 }), from(doctor, "treatment"), asksToTell("summary", ["ana"], ["anas", "own"]));

/** Substance use records that stay inside, or came from elsewhere. */
export const inside: readonly VectorSource[] = [
  {
    id: "part2/colleague", title: "a substance use record: somebody of the program needs the note for her task there",
    source: ["42 CFR 2.12(c)(3)", "45 CFR 164.506(c)(1)"],
    why: "42 CFR 2.12(c)(3) leaves what people of a program tell one another for their work free, and 164.506(c)(1) lets a practice use its own records.",
    change: all(program, from(clerk, "operations"), asksFor("anas")),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "part2/colleague-elsewhere", title: "a substance use record: somebody of another organization that goes on with the care asks for the note",
    source: ["42 CFR 2.12(c)(3)", "42 CFR 2.13(a)"],
    why: "42 CFR 2.12(c)(3) reaches nobody outside the program, and without consent 2.13(a) keeps the record from them.",
    change: all(program, from(party("clerk", "treating-provider"), "continuity"), asksFor("anas")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "part2/writer-refers", title: "a counselor of a substance use program reads her own counseling notes, kept apart from the chart, to refer the client to somebody else",
    source: ["42 CFR 2.31(b)(1)(i)(A)", "45 CFR 164.508(a)(2)(i)(A)", "45 CFR 164.501"],
    why: "42 CFR 2.31(b) and 164.508(a)(2) both except use by the originator for treatment, and by 164.501 referring a patient is treatment.",
    change: refers("dr-lee"),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "part2/writer-refers-b", title: "a colleague in a substance use program would read somebody else's counseling notes, kept apart from the chart, to refer the client",
    source: ["42 CFR 2.31(b)", "45 CFR 164.508(a)(2)"],
    why: "Both exceptions are the originator's alone, and the client has signed nothing for such notes.",
    change: refers("dr-sup"),
    pair: "part2/writer-refers",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "part2/biller", title: "a bill of a substance use program goes to its billing service, which has agreed in writing to protect such records",
    source: ["42 CFR 2.12(c)(4)", "42 CFR 2.11", "45 CFR 164.502(e)"],
    why: "42 CFR 2.12(c)(4) opens what a qualified service organization needs that has bound itself in writing, and 164.502(e) lets a business associate under contract have it.",
    change: biller("yes"),
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "part2/biller-b", title: "a bill of a substance use program would go to a billing service that has agreed to nothing",
    source: ["42 CFR 2.12(c)(4)", "45 CFR 164.502(e)"],
    why: "Both 42 CFR 2.12(c)(4) and 164.502(e) ask for the written agreement first.",
    change: biller("no"),
    pair: "part2/biller",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "part2/colleague-summed-up", title: "somebody of a substance use program needs, for her task there, a summary of its own note and of one that came from another program on the client's consent",
    source: ["42 CFR 2.12(c)(3)", "42 CFR 2.33(b)(1)", "45 CFR 164.506(c)(1)"],
    why: "42 CFR 2.12(c)(3) leaves the program's own free among its people and 2.33(b)(1) lets a covered one use what it received on consent, so that both may be summed up for the same task, which 164.506(c)(1) lets a practice do.",
    change: all(program, alsoOnFile("came", { part2: "yes", heldAs: "received-under-consent" }), from(clerk, "operations"), asksToTell("summary", ["ana"], ["anas", "came"])),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "part2/colleague-summed-up-b", title: "the same summary, and the note from the other program came in some other way",
    source: ["42 CFR 2.12(c)(3)", "42 CFR 2.12(d)(2)(i)", "42 CFR 2.33(b)"],
    why: "42 CFR 2.33(b) speaks of what was received on consent, and 2.12(c)(3) of what the program itself holds of its patients; the rest stays bound by 2.12(d)(2)(i).",
    change: all(program, alsoOnFile("came", { part2: "yes", heldAs: "received-otherwise" }), from(clerk, "operations"), asksToTell("summary", ["ana"], ["anas", "came"])),
    pair: "part2/colleague-summed-up",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "part2/redisclosed", title: "an ordinary practice received a substance use record on her consent for care, and her psychiatrist asks for it",
    source: ["42 CFR 2.33(b)(1)", "45 CFR 164.506(c)(2)"],
    why: "42 CFR 2.33(b)(1) lets a covered entity that received it on such a consent pass it on as HIPAA allows, and 164.506(c)(2) allows it for treatment.",
    change: passedOn,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "part2/redisclosed-b", title: "a substance use record reached an ordinary practice in some other way than on her consent, and her psychiatrist asks for it",
    source: ["42 CFR 2.12(d)(2)(i)", "42 CFR 2.33(b)"],
    why: "42 CFR 2.33(b) speaks of what was received on consent; by 2.12(d)(2)(i) the rest stays bound where it lies, so she is asked.",
    change: all(passedOn, portionIs("anas", { part2: "yes", heldAs: "received-otherwise" })),
    pair: "part2/redisclosed",
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["obtain-authorization"] } },
  },
  {
    id: "part2/summed-up", title: "an ordinary practice sums up for her psychiatrist a substance use record that came on her consent and a note of its own that is none",
    source: ["42 CFR 2.33(b)(1)", "42 CFR 2.12(d)(2)(ii)", "45 CFR 164.506(c)(2)"],
    why: "42 CFR 2.33(b)(1) lets the received record go on, the practice's own note is bound by no section of this part (2.12(d)(2)(ii)), and 164.506(c)(2) lets both go for treatment.",
    change: summedUp("no"),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "part2/summed-up-b", title: "the same summary, and the practice's own note is a substance use record of its program",
    source: ["42 CFR 2.33(b)(1)", "42 CFR 2.13(a)"],
    why: "42 CFR 2.33(b)(1) opens what was received on consent; what the program itself wrote 2.13(a) keeps without one.",
    change: summedUp("yes"),
    pair: "part2/summed-up",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "part2/redisclosed-in-prosecution", title: "an ordinary practice received a substance use record on her consent, and a prosecutor wants it against her",
    source: ["42 CFR 2.33(b)(1)", "42 CFR 2.12(d)(1)"],
    why: "42 CFR 2.33(b)(1) excepts proceedings against the patient, and 2.12(d)(1) forbids the use in a charge: only her consent or an order opens it.",
    change: all(received, from(party("da", "prosecutor"), "criminal-prosecution"), asksFor("anas")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "part2/received-and-used", title: "a practice that no federal law on privacy covers received a substance use record on consent, and somebody there needs it for her task",
    source: ["42 CFR 2.33(b)(3)", "42 CFR 2.12(d)(2)(i)"],
    why: "42 CFR 2.33(b)(3) lets a lawful holder that is no covered entity use what it received for what the consent was given for, and the practice's rules let its people use what their task needs.",
    change: all(received, fileIs({ covered: "no" }), from(clerk, "payment"), asksFor("anas")),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
];
