/** A Redis server of our own: found or fetched, started on a free port of this machine only, ended with the run. */
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Redis } from "ioredis";

const run = promisify(execFile);

/** The server's program, and where the libraries are that came with it. */
interface Program { readonly path: string; readonly libraries: readonly string[] }

/** How a client reaches the server. */
export interface Address { readonly host: string; readonly port: number; readonly password: string }

/** A running server. */
export interface Server { readonly address: Address; readonly stop: () => Promise<void>; readonly ended: Promise<void> }

const FETCHED = fileURLToPath(new URL("node_modules/.redis/", import.meta.url));
const HOW = "No Redis server was found. Install one (Debian, Ubuntu: `apt-get install redis-server`; macOS: `brew install redis`), or name one: REDIS_SERVER=/path/to/redis-server.";

const onPath = (): Program | undefined => {
  const named = process.env.REDIS_SERVER;
  const candidates = named === undefined ? (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "redis-server")) : [named];
  const path = candidates.find((candidate) => existsSync(candidate));
  return path === undefined ? undefined : { path, libraries: [] };
};

const unpacked = async (): Promise<Program | undefined> => {
  const path = join(FETCHED, "root/usr/bin/redis-server");
  if (!existsSync(path)) return undefined;
  const lib = join(FETCHED, "root/usr/lib");
  const folders = existsSync(lib) ? (await readdir(lib, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => join(lib, name)) : [];
  return { path, libraries: [lib, ...folders] };
};

/**
 * Debian's package with what it needs, unpacked under `node_modules`: nothing on the machine changes and nobody has to be root.
 * Package lists are fetched into the same folder, because a fresh machine has none.
 */
const fetchPackage = async (): Promise<void> => {
  await rm(FETCHED, { recursive: true, force: true });
  for (const folder of ["lists/partial", "archives/partial", "root"]) await mkdir(join(FETCHED, folder), { recursive: true });
  const here = ["-o", `Dir::State::lists=${FETCHED}lists`, "-o", `Dir::Cache=${FETCHED}`, "-o", `Dir::Cache::archives=${FETCHED}archives`, "-o", "Debug::NoLocking=1", "-o", "APT::Sandbox::User="];
  const limits = { timeout: 90_000 };
  await run("apt-get", [...here, "-qq", "update"], limits);
  await run("apt-get", [...here, "-qq", "-y", "--no-install-recommends", "--download-only", "install", "redis-server"], limits);
  for (const file of await readdir(join(FETCHED, "archives"))) {
    if (file.endsWith(".deb")) await run("dpkg-deb", ["-x", join(FETCHED, "archives", file), join(FETCHED, "root")], limits);
  }
  await rm(join(FETCHED, "lists"), { recursive: true });
  await rm(join(FETCHED, "archives"), { recursive: true });
};

/** The program, fetched where this is a Debian and none is installed. Throws with what to do where there is none to be had. */
export const findRedis = async (): Promise<Program> => {
  const found = onPath() ?? await unpacked();
  if (found !== undefined) return found;
  try {
    await fetchPackage();
  } catch (error) {
    throw new Error(`${HOW}\n(Debian's package could not be fetched: ${error instanceof Error ? error.message.trim() : String(error)})`);
  }
  const fetched = await unpacked();
  if (fetched === undefined) throw new Error(HOW);
  return fetched;
};

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
};

/** Does the server answer within ten seconds? */
const answers = async (address: Address, server: ChildProcess): Promise<boolean> => {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    const client = new Redis({ ...address, lazyConnect: true, retryStrategy: () => null });
    client.on("error", () => undefined); // not up yet
    try {
      await client.connect();
      await client.ping();
      return true;
    } catch {
      await pause(100);
    } finally {
      client.disconnect();
    }
  }
  return false;
};

/** Starts a server that listens on 127.0.0.1 only, asks for a password that nobody else has, and keeps nothing when it ends. */
export const startRedis = async (): Promise<Server> => {
  const { path, libraries } = await findRedis();
  const folder = await mkdtemp(join(tmpdir(), "subrosa-redis-"));
  const address = { host: "127.0.0.1", port: await freePort(), password: randomBytes(24).toString("hex") };
  const server = spawn(path, ["-"], { cwd: folder, stdio: ["pipe", "ignore", "inherit"], env: { ...process.env, LD_LIBRARY_PATH: [...libraries, process.env.LD_LIBRARY_PATH ?? ""].filter((each) => each !== "").join(delimiter) } });
  const ended = once(server, "exit").then(() => undefined);
  server.stdin.end([
    `bind ${address.host}`, `port ${String(address.port)}`, `requirepass ${address.password}`, `dir ${folder}`, 'save ""', "appendonly no", "maxmemory 256mb", "maxmemory-policy noeviction", "",
  ].join("\n"));
  const stop = async (): Promise<void> => {
    if (server.exitCode === null && server.signalCode === null) server.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  if (await answers(address, server)) return { address, stop, ended };
  await stop();
  throw new Error(`\`${path}\` did not come up`);
};
