export const briefingFilesText = {} as const;
