import type { Question } from '../model/question.ts';

/** The parts of a question that identify it. */
export type QuestionIdentity = Pick<Question<unknown>, 'name' | 'parameters'>;

/** Longer keys are hashed as a whole: a path on Windows may have 260 characters. */
const maxLength = 120;

/** FNV-1a, 64 bits, of the UTF-8 bytes, as 16 hexadecimal digits: the same in Node and browser, and at once. */
function hash(text: string): string {
	let value = 0xcbf29ce484222325n;
	for (const byte of new TextEncoder().encode(text)) {
		value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
	}
	return value.toString(16).padStart(16, '0');
}

/** Short plain words stay readable; all else, and words that look like another type, become `_` and a hash. */
function part(value: unknown): string {
	if (typeof value === 'number' && /^-?\d+$/.test(String(value))) return String(value);
	if (typeof value === 'boolean' || value === null) return String(value);
	const isPlain = typeof value === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(value);
	if (isPlain && !['true', 'false', 'null'].includes(value)) return value;
	// JSON has no words for these numbers.
	return `_${hash(typeof value === 'number' ? String(value) : JSON.stringify(value))}`;
}

/**
 * The name of a question's answer, alike for the same question and safe as a file name on every system and in every
 * address: `overview-matrix.year=2024`. Only `a–z 0–9 - _ . =`; parameters in order of their names.
 */
export function answerKey({ name, parameters }: QuestionIdentity): string {
	const parts = Object.keys(parameters)
		.toSorted()
		.map((key) => `${key}=${part(parameters[key])}`);
	const key = [name, ...parts].join('.');
	return key.length <= maxLength && /^[a-z0-9\-_.=]+$/.test(key)
		? key
		: `${name.slice(0, 80)}._${hash(key)}`;
}
