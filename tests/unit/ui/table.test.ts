import { describe, expect, it } from 'vitest';
import { cellText, sortRows } from '../../../src/lib/ui/table.ts';

const rows = ['Zoo', 'Åhaven', null, 'Ærø', 'Aalborg', 'Østbo', '10 B', '9 B'].map((name) => ({
	name
}));

describe('sorting a table', () => {
	it('is Danish, with numbers by size and unknown last both ways', () => {
		const names = (direction: 'ascending' | 'descending') =>
			sortRows(rows, { key: 'name', direction }).map((row) => row.name);
		const rising = ['9 B', '10 B', 'Zoo', 'Ærø', 'Østbo', 'Åhaven', 'Aalborg'];
		expect(new Set(names('ascending').slice(0, -1))).toEqual(new Set(rising));
		expect(names('ascending').slice(0, 5)).toEqual(rising.slice(0, 5));
		expect(names('ascending').at(-1)).toBeNull();
		expect(names('descending').at(-1)).toBeNull();
	});
});

describe('a cell', () => {
	it('is unknown, not 0 and not empty, where there is no value', () => {
		expect(cellText({ v: null }, { key: 'v', label: 'V' })).toBeNull();
		expect(cellText({}, { key: 'v', label: 'V' })).toBeNull();
		expect(cellText({ v: 0 }, { key: 'v', label: 'V', decimals: 1 })).toBe('0,0');
	});

	it('leaves a year ungrouped and groups an amount', () => {
		expect(cellText({ v: 2024 }, { key: 'v', label: 'År' })).toBe('2024');
		expect(cellText({ v: 5120 }, { key: 'v', label: 'kr.', decimals: 0 })).toBe('5.120');
	});
});
