export const briefingPartsText = {} as const;
