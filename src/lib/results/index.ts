export { wholeView, type ResultView } from './result-view.ts';
export { RESULT_FILE_KINDS, writeResult, type ResultFileKind } from './write-result.ts';
