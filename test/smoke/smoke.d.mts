export declare const smoke: (library: typeof import("subrosa"), packs: typeof import("subrosa/packs")) => void;
