import { hipaa } from "subrosa/packs";
import { tables } from "../support/tables.ts";
import { rows as general } from "./hipaa/general.ts";
import { rows as grounds } from "./hipaa/grounds.ts";

tables(hipaa, { ...general, ...grounds });
