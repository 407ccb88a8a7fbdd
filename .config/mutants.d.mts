export interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: { readonly line: number } };
}
interface Source {
  readonly name: string;
  readonly content: string;
}
export declare const instrumented: (files: readonly Source[]) => Promise<{ readonly files: readonly Source[]; readonly mutants: readonly Mutant[] }>;
