export const briefingEditsText = {} as const;
