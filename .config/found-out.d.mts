export interface Reported {
  readonly fileName: string;
  readonly location: { readonly start: Place; readonly end: Place };
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status: string;
  readonly statusReason: string;
  readonly killedBy?: readonly string[] | undefined;
}
interface Place {
  readonly line: number;
  readonly column: number;
}
export declare const reportedKeyOf: (mutant: Reported) => string;
interface Kept {
  readonly hold: (files: readonly string[]) => void;
  readonly note: (mutant: Reported) => void;
  readonly read: () => ReadonlyMap<string, { readonly status: string; readonly statusReason: string }>;
}
export declare const foundOutIn: (file: string, root: string) => Kept;
