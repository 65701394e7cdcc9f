export { corpusContext, readCorpus, type Case } from './corpus.ts';
export { FORMATS, textAs, type Format } from './formats.ts';
export { tenPages, timeTenPages } from './long-minutes.ts';
export { Letters } from './locate.ts';
export { scoreCorpus, type Score } from './run.ts';
export { exact, f1, precision, recall, type Count, type Tally } from './tally.ts';
