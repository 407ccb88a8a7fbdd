import type { ClientInput } from "subrosa";
import { aamft } from "subrosa/packs";
import { coerced } from "../../support/asking.ts";
import { benIsTold, emergency, harm, minorAna, motherAsks, noSecrets, ownRequest, releaseRows, threat } from "../../support/situations.ts";
import { tables } from "../../support/tables.ts";
import { agreed, all, asIs, asks, asksFor, asksToTell, attestedBy, clientIs, fileIs, neverSigned, NOW, party, portionIs, release, releaseOf, requestIs, sessionIs, signed, type Change } from "../../support/world.ts";
import { othersTable } from "./rows.ts";

const perhapsApart = all(
  noSecrets(), noSecrets({ id: "apart", text: "individual-confidentiality", signatures: [{ by: "ana", at: "2026-01-05T10:00:00-08:00" }] }),
  clientIs("ana", { capacity: [{ from: "2026-01-08T00:00:00Z", is: "able" }] }),
);

/** What Ana says in the emergency, to the hospital. */
const said = (more: Parameters<typeof release>[2] = {}): Change =>
  signed(release("r-2", "ana", { form: "oral", recipients: ["er"], purposes: ["medical-emergency"], statements: [], signedAt: "2026-03-05T11:00:00-08:00", ...more }));
/** Her mother is Ana's guardian; there may be a worry about her. */
const guardianOf = (...concerns: ClientInput["representatives"][number]["concerns"]): Change =>
  clientIs("ana", { representatives: [{ who: "mother", as: "guardian", authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00Z", until: "open", concerns }] });

tables(aamft, {
  "aamft/2.1/explains-limits": {
    certain: "an agreement is on file or it is not",
    rows: [
      ["explained at the outset", "silent", asIs],
      ["never explained", "not-explained", fileIs({ agreements: [] })],
      ["explained to Ben alone", "not-explained", all(fileIs({ agreements: [] }), agreed({ id: "l", kind: "limits-explained", to: ["ben"], at: "2026-01-10T10:00:00-08:00" }))],
      ["explained in this instant", "silent", all(fileIs({ agreements: [] }), agreed({ id: "l", kind: "limits-explained", to: ["ana"], at: NOW }))],
      ["explained only later", "not-explained", all(fileIs({ agreements: [] }), agreed({ id: "l", kind: "limits-explained", to: ["ana"], at: "2026-03-05T17:00:01-08:00" }))],
      ["somebody who is no client", "silent", fileIs({ agreements: [] }), { holder: "mother" }],
    ],
  },
  "aamft/2.2/written-authorization": {
    base: asksFor("anas"),
    rows: [
      ...releaseRows({ none: neverSigned("ana"), unfit: releaseOf("ana", { form: "oral" }), doubtful: coerced }),
      ["what both confided is another rule's", "silent", all(neverSigned("ana"), asksFor("joint"))],
      ["a statement about Ana alone", "unsigned", all(neverSigned("ana"), asksToTell("existence", ["ana"]))],
      ["revoked today", "unfit", releaseOf("ana", { revoked: { at: NOW, recipients: "all" } })],
      ["signed by a minor whose parents consented to the care", "unfit", minorAna],
    ],
  },
  "aamft/2.2/each-member-authorizes": {
    rows: [
      ...releaseRows({ none: neverSigned("ana"), unfit: releaseOf("ana", { form: "oral" }), doubtful: coerced }),
      ["Ben never signed; the rule answers for Ana", "silent", neverSigned("ben")],
      ["Ben never signed; the rule answers for Ben", "unsigned", neverSigned("ben"), { holder: "ben" }],
      ["expired the instant before", "unfit", releaseOf("ana", { expires: NOW })],
      ["Ana waived privilege for this in writing", "silent", releaseOf("ana", { act: "privilege-waiver" })],
      ["Ana signed for this proceeding alone", "silent", releaseOf("ana", { act: "legal-proceedings" })],
      ["Ana signed for proceedings alone, and it is wanted for treatment", "unfit", all(requestIs({ purpose: "treatment" }), releaseOf("ana", { act: "legal-proceedings", purposes: "any" }))],
      ["Ana only agreed to share it within the treatment", "unsigned", releaseOf("ana", { act: "sharing-within-unit" })],
      ["what Ana alone confided", "silent", all(neverSigned("ana"), asksFor("anas"))],
      ["a statement drawn from the joint note", "unsigned", all(neverSigned("ana"), asksToTell("summary", ["ben"], ["joint"]))],
      ["within the practice", "silent", all(neverSigned("ana"), asks(party("clerk", "clinic-staff", { place: "inside" })))],
      ["to an agent of the practice", "unsigned", all(neverSigned("ana"), asks(party("biller", "vendor", { place: "agent" })))],
      ["Ana is not able to sign", "silent", all(neverSigned("ana"), clientIs("ana", { capacity: [{ from: "2026-01-01T00:00:00Z", is: "unable" }] }))],
      ["nobody knows whether Ana is able", "undetermined", all(neverSigned("ana"), clientIs("ana", { capacity: [] }))],
      ["nobody knows whether Ana was able when she signed", "undetermined", clientIs("ana", { capacity: [] })],
      ["somebody who is no client confided too", "unsigned", all(portionIs("joint", { holders: ["ana", "mother"] })), { holder: "mother" }],
      ["Ana has died, having signed", "undetermined", clientIs("ana", { died: "2026-03-04" })],
      ["the partners have divorced", "unsigned", all(neverSigned("ana"), ({ casefile }) => { casefile.unit.dissolved = "2026-03-01T10:00:00-08:00"; })],
    ],
  },
  "aamft/2.2/spoken-word-in-an-emergency": {
    base: all(asks(party("er", "hospital")), requestIs({ purpose: "medical-emergency" }), asksFor("anas"), neverSigned("ana"), emergency("er")),
    rows: [
      ["Ana said nothing", "silent", asIs],
      ["Ana said it may go", "spoken", said()],
      ["Ana wrote that it may go", "spoken", said({ form: "written", statements: ["description", "recipient", "purpose", "signature", "date"] })],
      ["Ana's guardian said it", "spoken", all(guardianOf(), said({ signedBy: "mother", signedAs: "guardian" }))],
      ["Ana's guardian said it, who is feared to harm her", "silent", all(guardianOf({ is: "abuse", attested: { ...attestedBy("dr-lee"), at: "2026-02-20T10:00:00-08:00" } }), said({ signedBy: "mother", signedAs: "guardian" }))],
      ["Ana only let it happen", "silent", said({ form: "implied" })],
      ["nobody knows whether Ana said it or only let it happen", "undetermined", said({ form: "unknown" })],
      ["Ana said it for somebody else", "silent", said({ recipients: ["roe"] })],
      ["Ana said it years ago", "silent", said({ signedAt: "2020-03-05T11:00:00-08:00" })],
      ["Ana cannot say anything", "silent", all(said(), ({ request }) => { for (const claim of request.claims) if (claim.kind === "emergency") claim.canConsent = "no"; })],
      ["only the hospital says that it is an emergency", "silent", all(said(), ({ request }) => { for (const claim of request.claims) claim.attested = { ...attestedBy("er"), role: "official" }; })],
      ["Ana may have been pressed to say it", "undetermined", said({ doubts: ["coerced"] })],
      ["Ana said it years ago, and may have been pressed to", "silent", said({ signedAt: "2020-03-05T11:00:00-08:00", doubts: ["coerced"] })],
      ["Ana said it in the instant in which the emergency became known", "spoken", said({ signedAt: "2026-03-05T10:00:00-08:00" })],
      ["Ana said it years ago, and again now", "spoken", all(said({ id: "r-1", signedAt: "2020-03-05T11:00:00-08:00" }), said())],
      ["Ana said it when the second of two emergencies was not known yet", "spoken", all(said(), ({ request }) => { request.claims.push(...request.claims.map((claim) => ({ ...claim, id: "c-2", knownAt: "2026-03-05T16:00:00-08:00" }))); })],
      ["Ana said it, and nobody claims an emergency", "silent", all(said(), requestIs({ claims: [] }))],
      ["Ana said it, and what is claimed is a threat", "silent", all(said(), requestIs({ claims: [] }), threat("er"))],
    ],
  },
  "aamft/2.2/within-the-unit": {
    base: benIsTold,
    rows: [
      ["no policy and no leave", "not-permitted", asIs],
      ["a policy signed before", "silent", noSecrets()],
      ["a policy signed after", "undetermined", noSecrets({ signatures: [{ by: "ana", at: "2026-02-12T11:00:00-08:00" }] })],
      ["a policy signed before, of which nobody knows the text", "undetermined", noSecrets({ text: "unknown" })],
      ["the same, with Ana's leave for this", "silent", all(noSecrets({ text: "unknown" }), signed(release("r-2", "ana", { act: "sharing-within-unit", recipients: ["ben"], purposes: ["unit-therapy"] })))],
      ["a policy that keeps it apart", "not-permitted", noSecrets({ text: "individual-confidentiality" })],
      ["a policy signed before, and nobody knows whether Ana could decide then", "undetermined", all(noSecrets(), clientIs("ana", { capacity: [{ from: "2020-01-01T00:00:00-08:00", is: "unknown" }] }))],
      ["Ben was there", "silent", asksToTell("session-content", ["ana"], ["joint"])],
      ["Ana's leave for this", "silent", signed(release("r-2", "ana", { act: "sharing-within-unit", recipients: ["ben"], purposes: ["unit-therapy"] }))],
      ["Ana's leave, perhaps pressed from her", "undetermined", signed(release("r-2", "ana", { act: "sharing-within-unit", recipients: ["ben"], purposes: ["unit-therapy"], doubts: ["coerced"] }))],
      ["a policy signed before, and one that keeps it apart was signed when perhaps she could not decide", "undetermined", perhapsApart],
      ["the same, and she has given leave for this", "silent", all(perhapsApart, signed(release("r-2", "ana", { act: "sharing-within-unit", recipients: ["ben"], purposes: ["unit-therapy"] })))],
      ["what Ben himself said", "silent", asIs, { holder: "ben" }],
      ["Ana's release of this to Ben", "silent", signed(release("r-2", "ana", { recipients: ["ben"], purposes: ["unit-therapy"] }))],
      ["it was agreed that it stays with the therapist", "not-permitted", noSecrets({ text: "individual-confidentiality" })],
      ["a policy that excepts it", "not-permitted", all(noSecrets({ except: ["violence"] }), portionIs("anas", { sensitivities: ["violence"] }))],
      ["a policy, and nobody knows when she said it", "not-permitted", all(noSecrets(), ({ casefile }) => { for (const each of casefile.records) if (each.id === "r-ana") each.session = "none"; })],
    ],
  },
  "aamft/2.3/reasonable-access": {
    base: ownRequest,
    rows: [
      ["her own note", "own", asIs],
      ["a file made for a lawsuit", "silent", portionIs("anas", { kind: "litigation-file" })],
      ["notes on supervision", "silent", portionIs("anas", { kind: "supervision-notes" })],
      ["told under a promise", "silent", portionIs("anas", { promisedSource: "yes" })],
      ["perhaps told under a promise", "undetermined", portionIs("anas", { promisedSource: "unknown" })],
    ],
  },
  "aamft/2.3/each-member-authorizes-access": {
    base: all(ownRequest, asks(party("ben", "client")), asksFor("joint"), neverSigned("ana"), neverSigned("ben")),
    rows: [
      ["Ana has not signed", "unsigned", asIs],
      ["Ana has signed for Ben", "silent", signed(release("r-2", "ana", { recipients: ["ben"], purposes: ["self-access"] }))],
      ["Ana has asked for access herself, to be given to Ben", "silent", signed(release("r-2", "ana", { act: "request-for-access", recipients: ["ben"], purposes: ["self-access"] }))],
      ["Ana's form does not serve", "unfit", signed(release("r-2", "ana", { recipients: ["roe"], purposes: ["self-access"] }))],
      ["Ana's form is in doubt", "undetermined", signed(release("r-2", "ana", { recipients: ["ben"], purposes: ["self-access"], doubts: ["forged"] }))],
      ["Ben, who asks in a signed writing", "silent", asIs, { holder: "ben" }],
      ["Ben, who only asks aloud", "unsigned", requestIs({ made: "orally" }), { holder: "ben" }],
      ["what is Ana's alone", "silent", asksFor("anas")],
    ],
  },
  "aamft/2.3/serious-harm": {
    base: ownRequest,
    rows: [
      ["nobody speaks of harm", "silent", asIs],
      ["a clinician judges that it endangers her", "harm", harm()],
      ["a clinician judges that it upsets her gravely", "harm", harm({ ground: "emotional" })],
      ["it might harm somebody else", "silent", harm({ ground: "other-person" })],
      ["about another portion", "silent", harm({ portions: ["joint"] })],
      ["about no portion, so that nobody knows of which", "undetermined", harm({ portions: [] })],
      ["about somebody else", "silent", harm({ of: ["ben"] })],
      ["not likely", "silent", harm({ likely: "no" })],
      ["perhaps likely", "undetermined", harm({ likely: "unknown" })],
      ["nobody attests it", "undetermined", harm({ attested: "not-attested" })],
      ["known only later", "silent", harm({ knownAt: "2026-03-05T17:00:01-08:00" })],
    ],
  },
  "aamft/2.3/documents-withholding": { always: "it speaks whenever something is withheld, which the engine decides", base: ownRequest, rows: [["something of her own", "owed", asIs], ["something of both", "owed", asksFor("joint")]] },
  "aamft/2.3/protects-others": othersTable,
  "aamft/2.4/no-identity-in-teaching": {
    base: all(asks(party("class", "trainee")), requestIs({ purpose: "training" }), asksFor("anas")),
    rows: [
      ["Ana has not agreed", "identified", asIs],
      ["Ana has agreed in writing", "silent", signed(release("r-2", "ana", { recipients: ["class"], purposes: ["training"] }))],
      ["Ana may have agreed", "undetermined", signed(release("r-2", "ana", { recipients: ["class"], purposes: ["training"], doubts: ["forged"] }))],
      ["it is for treatment", "silent", requestIs({ purpose: "treatment" })],
    ],
  },
  "aamft/2.7/consults-without-identity": {
    base: all(asks(party("colleague", "consultant")), requestIs({ purpose: "consultation" }), asksFor("anas")),
    rows: [
      ["Ana has not agreed", "identified", asIs],
      ["Ana has agreed in writing", "silent", signed(release("r-2", "ana", { recipients: ["colleague"], purposes: ["consultation"] }))],
      ["Ana may have agreed", "undetermined", signed(release("r-2", "ana", { recipients: ["colleague"], purposes: ["consultation"], doubts: ["forged"] }))],
      ["a referral", "identified", requestIs({ purpose: "referral" })],
      ["supervision is another matter", "silent", requestIs({ purpose: "supervision" })],
    ],
  },
  "aamft/2.7/consults-only-as-needed": {
    certain: "the purpose is said",
    base: all(asks(party("colleague", "consultant")), requestIs({ purpose: "consultation" }), asksFor("anas")),
    rows: [
      ["a consultation", "needed", asIs],
      ["treatment", "silent", requestIs({ purpose: "treatment" })],
      ["nobody's confidence", "silent", asksFor("vignette")],
    ],
  },
  "aamft/7.7/no-custody-evaluation": {
    certain: "what is asked, for what, and the clinicians' roles are written down",
    base: all(requestIs({ purpose: "custody" }), asksToTell("opinion", ["ana"])),
    rows: [
      ["an opinion on custody", "opinion", asIs],
      ["an opinion on something else", "silent", requestIs({ purpose: "treatment" })],
      ["attendance, for custody", "silent", asksToTell("attendance", ["ana"])],
      ["from an evaluator who treats nobody", "silent", ({ casefile }) => { for (const clinician of casefile.clinicians) clinician.role = "evaluator"; }],
      ["from an evaluator, and somebody else treats", "opinion", ({ casefile }) => { for (const clinician of casefile.clinicians) if (clinician.id !== "dr-lee") clinician.role = "evaluator"; }],
      ["nobody on file treats or evaluates", "opinion", ({ casefile }) => { casefile.clinicians = []; }],
      ["a session with a minor changes nothing", "opinion", sessionIs("s-ana", { consentedBy: "parent" })],
      ["the mother asks", "opinion", all(motherAsks, requestIs({ purpose: "custody" }), asksToTell("opinion", ["ana"]))],
    ],
  },
});
