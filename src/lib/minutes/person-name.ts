import { NAME_PARTICLE, NOT_A_NAME } from './words/people.ts';

const NAME_WORD = /^\p{Lu}(?:[\p{L}'’´-]*\p{L}|\.|\p{L}*\.)?$/u;
const MOST_WORDS = 6;

/** Whether words are written like a person's name: two to six with capitals, none of them a unit or a function. */
export function isNameLike(text: string): boolean {
	const words = text.split(' ').filter((word) => word !== '');
	if (words.length < 2 || words.length > MOST_WORDS || text.length > 60) return false;
	if (NOT_A_NAME.test(text)) return false;
	const [first = '', last = ''] = [words[0], words.at(-1)];
	if (!NAME_WORD.test(first) || !NAME_WORD.test(last) || last.endsWith('.')) return false;
	if (words.every((word) => /^\p{Lu}{2,}$/u.test(word)) && words.some((word) => word.length < 3))
		return false;
	return words.every((word) => NAME_WORD.test(word) || NAME_PARTICLE.test(word));
}

/** `Høg` → `HOG`: initials are often written without the letters that only Danish has. */
function plainLetters(text: string): string {
	return text.toUpperCase().replaceAll('Æ', 'A').replaceAll('Ø', 'O').replaceAll('Å', 'A');
}

function standInOrder(initials: string, letters: string): boolean {
	let at = 0;
	for (const letter of initials) {
		at = letters.indexOf(letter, at) + 1;
		if (at === 0) return false;
	}
	return true;
}

/**
 * Whether `USH` can be short for the name: its letters stand in the name in that order, the first at its beginning; or it begins
 * and ends as the first and last name do (a middle name may be left out).
 */
export function canBeInitials(initials: string, name: string): boolean {
	const [short, letters] = [plainLetters(initials), plainLetters(name)];
	if (!letters.startsWith(short.charAt(0))) return false;
	const last = letters.split(' ').at(-1) ?? '';
	const isFramed =
		short.length >= 2 && letters.includes(' ') && last.startsWith(short.charAt(short.length - 1));
	return isFramed || standInOrder(short, letters);
}
