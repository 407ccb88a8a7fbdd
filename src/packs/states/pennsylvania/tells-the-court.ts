import { duty } from "../../shapes/duty.ts";
import { provision, TO_COURTS } from "./provisions.ts";

/** The answer to a subpoena without consent: the court hears why nothing comes. Nothing more is owed against it. */
export const tellsTheCourt = duty(
  provision("55 Pa. Code 5100.35(b)(2)", "tells-the-court", "justice", TO_COURTS, "The court is told that the record is confidential and takes an order."),
  { duty: "assert-privilege", on: ["subpoena"], upon: "withholding", says: "Tell the court, in writing or in person, that the record is confidential by law and cannot go without its order." },
);
