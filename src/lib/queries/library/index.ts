import { advancedQuestions } from './advanced.ts';
import { commitmentQuestions } from './commitments.ts';
import { comparisonQuestions } from './comparison.ts';
import type { LibraryQuery } from './library-query.ts';
import { minutesQuestions } from './minutes.ts';
import { organisationQuestions } from './organisations.ts';
import { qualityQuestions } from './quality.ts';
import { timeQuestions } from './time.ts';

export {
	LIBRARY_FOLDERS,
	type LibraryFolder,
	type LibraryLevel,
	type LibraryQuery
} from './library-query.ts';
export { libraryRegisters } from './registers.ts';

/** The questions that come with the workbench, folder by folder. */
export const LIBRARY: readonly LibraryQuery[] = [
	...organisationQuestions,
	...timeQuestions,
	...comparisonQuestions,
	...minutesQuestions,
	...commitmentQuestions,
	...qualityQuestions,
	...advancedQuestions
];
