export const briefingText = {} as const;
