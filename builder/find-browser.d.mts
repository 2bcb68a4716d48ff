export declare function chromiumPath(): string | undefined;
export declare function firefoxPath(): string | undefined;
