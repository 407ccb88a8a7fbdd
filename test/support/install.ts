/** Packages that only an example needs, installed where they are missing. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const LIMIT = 120_000;
const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|E40[37]|E50\d/;

const versionsIn = (file: string): ReadonlyMap<string, string> => {
  const { packages } = JSON.parse(readFileSync(file, "utf8")) as { readonly packages: { readonly [path: string]: { readonly version?: string } } };
  return new Map(Object.entries(packages).flatMap(([path, { version }]) => (path === "" || version === undefined ? [] : [[path, version]])));
};

/** Does what stands in `node_modules` have the versions of the lock file? */
const isInstalled = (folder: string): boolean => {
  try {
    const locked = versionsIn(join(folder, "package-lock.json"));
    const there = versionsIn(join(folder, "node_modules/.package-lock.json"));
    const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { readonly dependencies: object };
    return [...there].every(([path, version]) => locked.get(path) === version) && Object.keys(dependencies).every((name) => there.has(`node_modules/${name}`));
  } catch {
    return false;
  }
};

/** Installs what the lock file of a folder of the repository names. Hands back why that is impossible here, if it is; a lock file that does not fit is an error. */
export const missingPackages = (folder: string): Promise<string | undefined> => {
  const cwd = join(ROOT, folder);
  if (isInstalled(cwd)) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    execFile("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd, encoding: "utf8", timeout: LIMIT }, (error, _stdout, stderr) => {
      if (error === null) resolve(undefined);
      else if (error.killed === true || UNREACHABLE.test(stderr)) resolve(`the packages of ${folder} cannot be installed: no registry was reached`);
      else reject(new Error(`npm ci in ${folder} failed: ${stderr}`));
    });
  });
};
