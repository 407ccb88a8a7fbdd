import { duty } from "../../shapes/duty.ts";
import { CONSENTS, provision } from "./provisions.ts";

/** A consent to everything, for whatever it may be good, is none. Which words are too wide is left to whoever sends; how little goes is not. */
export const onlyWhatIsNeeded = duty(
  provision("740 ILCS 110/5(c)", "only-what-is-needed", "autonomy", CONSENTS, "On a consent only what its purpose needs goes out."),
  {
    duty: "minimum-necessary", on: ["authorization"], upon: "release",
    says: "Send only what the purpose on the form needs. In this state a blanket consent to unspecified information does not count.",
  },
);
