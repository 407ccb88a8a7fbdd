import { duty } from "../../shapes/duty.ts";
import { provision } from "./provisions.ts";

/** The cost of copying may be asked for. What is owed for the treatment is another matter. */
export const unpaidBill = duty(
  provision("456.057(6)", "unpaid-bill", "justice", false, "An unpaid bill is no reason to hold back a record."),
  { duty: "cost-based-fee", on: ["individual-access"], upon: "either", says: "Do not make the record wait until the client's bill is paid. You may ask for the cost of copying." },
);
