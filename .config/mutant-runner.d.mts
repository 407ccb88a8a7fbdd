export interface Ran {
  readonly status: string;
  readonly failureMessage?: string;
  readonly reason?: string;
}
export interface DryRan {
  readonly tests: readonly { readonly id: string; readonly status: number; readonly failureMessage?: string }[];
  readonly mutantCoverage: { readonly perTest: { readonly [file: string]: { readonly [mutant: string]: number } } };
}
export interface Runner {
  readonly init: () => Promise<void>;
  readonly dryRun: () => Promise<DryRan>;
  readonly mutantRun: (options: {
    readonly activeMutant: { readonly id: string }; readonly sandboxFileName: string; readonly testFilter?: readonly string[]; readonly hitLimit?: number;
  }) => Promise<Ran>;
}
export declare const MutantRunner: new (root: string, files: readonly string[], onTop?: number) => Runner;
