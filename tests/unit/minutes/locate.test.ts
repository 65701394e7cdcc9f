import { describe, expect, test } from 'vitest';
import { isSame, Letters } from '../../../scripts/minutes-score/locate.ts';

function found(text: string, quote: string): readonly string[] {
	return new Letters(text).find(quote).map(([start, end]) => text.slice(start, end));
}

describe('a quote is found', () => {
	test('as often as it stands', () => {
		expect(found('Godkendt. Og igen: Godkendt.', 'Godkendt.')).toEqual(['Godkendt.', 'Godkendt.']);
		expect(found('Intet.', 'Godkendt.')).toEqual([]);
	});

	test('across ends of lines, hyphens and blanks', () => {
		const text = 'at boligorganisa-\ntionen  sender\nen plan';
		expect(found(text, 'boligorganisationen sender en plan')).toEqual([
			'boligorganisa-\ntionen  sender\nen plan'
		]);
	});

	test('across the foot of a page, but not across a page', () => {
		const between = '\nSide 1 af 3\n\fFabelstrup Kommune\n';
		expect(
			found(`KO sender den${between}reviderede plan.`, 'KO sender den reviderede plan.')
		).toHaveLength(1);
		expect(
			found(`KO sender den${' ord'.repeat(200)}reviderede plan.`, 'KO sender den reviderede plan.')
		).toEqual([]);
	});
});

test('two places are the same where half of the shorter is shared and the one found is not far longer', () => {
	expect(isSame([10, 110], [0, 100])).toBe(true);
	expect(isSame([80, 180], [0, 100])).toBe(false);
	expect(isSame([0, 40], [0, 100])).toBe(true);
	expect(isSame([0, 900], [100, 200])).toBe(false);
});
