export interface Reported {
  readonly fileName: string;
  readonly location: { readonly start: Place; readonly end: Place };
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status: string;
  readonly statusReason?: string | undefined;
  readonly killedBy?: readonly string[] | undefined;
}
interface Place {
  readonly line: number;
  readonly column: number;
}
interface Kept {
  readonly note: (mutant: Reported) => void;
  readonly read: () => ReadonlyMap<string, { readonly status: string; readonly statusReason: string }>;
}
type Prints = Readonly<Record<string, string>>;
export declare const reportedKeyOf: (mutant: Reported) => string;
export declare const printsOf: (names: readonly string[], root: string) => Prints;
export declare const foundOutIn: (file: string, prints: Prints) => Kept;
