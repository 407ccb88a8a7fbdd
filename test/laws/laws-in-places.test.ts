/** Every law under federal law with every code, and under the law of each state. */
import { askEveryLaw, inPlaces } from "./worlds.ts";

askEveryLaw(inPlaces);
