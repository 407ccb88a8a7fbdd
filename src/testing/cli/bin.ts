#!/usr/bin/env node
/** The command itself: hands the arguments over, and leaves with the exit code. */
import { main } from "./main.ts";

void main(process.argv.slice(2), {
  out: (text) => { process.stdout.write(text); },
  error: (text) => { process.stderr.write(text); },
  isWatched: process.stderr.isTTY,
}).then((code) => { process.exitCode = code; });
