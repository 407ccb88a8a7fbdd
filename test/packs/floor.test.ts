import { floor } from "subrosa/packs";
import { benIsTold, noSecrets } from "../support/situations.ts";
import { tables } from "../support/tables.ts";
import { agreed, all, asIs, asks, asksFor, asksToTell, clientIs, neverSigned, NOW, party, portionIs, release, releaseOf, requestIs, signed } from "../support/world.ts";

const byMother = { holder: "mother" } as const;

tables(floor, {
  "floor/1/released": {
    rows: [
      ["Ana has signed", "valid", asIs],
      ["Ana never signed", "silent", neverSigned("ana")],
      ["only Ben signed", "silent", all(neverSigned("ana"), signed(release("r-2", "ben")))],
      ["Ana said yes aloud", "silent", releaseOf("ana", { form: "oral" })],
      ["her release expires in this instant", "silent", releaseOf("ana", { expires: NOW })],
      ["her release expires an instant later", "valid", releaseOf("ana", { expires: "2026-03-05T17:00:01-08:00" })],
      ["she revoked it in this instant", "silent", releaseOf("ana", { revoked: { at: NOW, recipients: "all" } })],
      ["nobody knows whether she could decide", "undetermined", clientIs("ana", { capacity: [] })],
      ["a statement that her form names", "valid", asksToTell("summary", ["ana"], ["joint"])],
      ["a statement that her form does not name", "silent", asksToTell("opinion", ["ana"], ["joint"])],
    ],
  },
  "floor/3/clients-told-of": {
    base: all(portionIs("anas", { holders: ["mother"], about: ["mother", "ana"] }), asksFor("anas"), neverSigned("ana"), signed(release("r-mother", "mother"))),
    rows: [
      ["Ana's mother told it of Ana, and the mother alone has signed", "no-leave", asIs, byMother],
      ["Ana has signed as well", "silent", signed(release("r-ana", "ana")), byMother], ["Ana has signed for somebody else", "no-leave", signed(release("r-ana", "ana", { recipients: ["roe"] })), byMother],
      ["Ana has revoked it", "no-leave", signed(release("r-ana", "ana", { revoked: { at: NOW, recipients: "all" } })), byMother],
      ["nobody knows whether Ana signed freely", "undetermined", signed(release("r-ana", "ana", { doubts: ["coerced"] })), byMother],
      ["it tells of Ben too, who has signed", "no-leave", all(portionIs("anas", { about: ["ana", "ben"] }), signed(release("r-2", "ben"))), byMother],
      ["it tells of Ben too, and Ana alone has signed", "no-leave", all(neverSigned("ben"), portionIs("anas", { about: ["ana", "ben"] }), signed(release("r-ana", "ana"))), byMother],
      ["it tells of no client", "silent", portionIs("anas", { about: ["mother"] }), byMother], ["it goes to Ana", "silent", asks(party("ana", "client")), byMother],
      ["it goes to Ana, and tells of Ben too, who has not signed", "no-leave", all(neverSigned("ben"), portionIs("anas", { about: ["ana", "ben"] }), asks(party("ana", "client"))), byMother],
      ["Ana told it", "silent", portionIs("anas", { holders: ["ana"] })], ["it stays in the practice", "silent", asks(party("desk", "clinic-staff", { place: "inside" })), byMother],
      ["a statement about it", "no-leave", asksToTell("summary", ["mother"], ["anas"]), byMother],
    ],
  },
  "floor/2/each-holder-answers": {
    base: all(asks(party("doe", "prescriber")), requestIs({ purpose: "treatment" }), neverSigned("ana"), neverSigned("ben")),
    rows: [
      ["neither has signed", "no-leave", asIs],
      ["only Ben has signed", "no-leave", signed(release("r-2", "ben", { purposes: ["treatment"] }))],
      ["Ana has signed", "silent", signed(release("r-2", "ana", { purposes: ["treatment"] }))],
      ["Ana has waived the privilege", "silent", signed(release("r-2", "ana", { purposes: ["treatment"], act: "privilege-waiver" }))],
      ["Ana gave leave to share it within the treatment, and it goes to the partner", "silent", all(
        benIsTold, asksToTell("session-content", ["ana", "ben"], ["anas"]), signed(release("r-2", "ana", { act: "sharing-within-unit", recipients: ["ben"], purposes: ["unit-therapy"] })),
      )],
      ["Ana has signed for another purpose", "no-leave", signed(release("r-2", "ana"))],
      ["nobody knows whether Ana signed freely", "undetermined", signed(release("r-2", "ana", { purposes: ["treatment"], doubts: ["coerced"] }))],
      ["it is Ana's alone", "silent", asksFor("anas")],
      ["it is nobody's", "silent", asksFor("vignette")],
      ["a part of it, which is Ana's alone", "silent", all(portionIs("joint", { separable: "yes" }), asksFor("joint#ana"))],
      ["a statement about both", "no-leave", asksToTell("condition", ["ana", "ben"])],
      ["a policy on secrets, towards an outsider", "no-leave", noSecrets()],
      ["a policy on secrets, towards the partner", "silent", all(benIsTold, asksToTell("session-content", ["ana", "ben"], ["anas"]), noSecrets())],
      ["the partner was there", "silent", all(benIsTold, asksToTell("session-content", ["ana", "ben"], ["joint"]))],
      ["another agreement, towards the partner", "no-leave", all(benIsTold, asksToTell("session-content", ["ana", "ben"], ["anas"]), agreed({ id: "g", kind: "group-rules", signatures: [] }))],
    ],
  },
});
