export const briefingQuestionsText = {} as const;
