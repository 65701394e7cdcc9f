import { findBrokenArrows } from './check-arrows.ts';
import { findMisplacedWords } from './check-words.ts';

const violations = [...findBrokenArrows('.'), ...findMisplacedWords('.')];
for (const { rule, place, because } of violations) {
	console.error(`${rule}: ${place}\n  ${because}`);
}
if (violations.length > 0) process.exitCode = 1;
else console.log('The rules of the house are kept.');
