/** Every law over the shipped packs together, and over made-up bodies. */
import { askEveryLaw, here } from "./worlds.ts";

askEveryLaw(here);
