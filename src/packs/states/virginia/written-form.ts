import { formMust } from "../shapes/consent.ts";
import { provision, RECORDS } from "./provisions.ts";
import { FORM } from "./shapes.ts";

/** The form that the statute prints, in substance. Whoever signs for somebody else says by what authority. */
export const writtenForm = formMust(
  provision("32.1-127.1:03(G)", "written-form", "autonomy", RECORDS, "A release says in substance what this state's own form says."),
  {
    formalities: FORM,
    also: ({ signedAs, statements }) => (signedAs === "self" || statements.includes("representative-authority") ? [] : [{ is: "missing-element", lacks: ["representative-authority"] }]),
  },
);
