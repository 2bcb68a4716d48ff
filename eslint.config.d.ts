export declare const borders: Record<string, { may: string[]; why: string }>;
