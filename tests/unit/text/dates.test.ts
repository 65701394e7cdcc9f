import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	formatBeginning,
	formatDate,
	formatDateShort,
	monthsBetween
} from '../../../src/lib/text/index.ts';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));

describe('formatDate', () => {
	it('writes days as Danes do, and the unknown as unknown', () => {
		expect(formatDate('2025-05-23')).toBe('23. maj 2025');
		expect(formatDate('2025-05-23T23:59:59Z')).toBe('23. maj 2025');
		expect(formatDateShort('2025-05-03')).toBe('03-05-2025');
		for (const text of [null, '', 'maj 2025', '2025-13-01', '2025-02-30']) {
			expect(formatDate(text)).toBe('–');
			expect(formatDateShort(text)).toBe('–');
		}
	});

	it.each(['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Copenhagen'])(
		'gives the same day in %s',
		(zone) => {
			const script = `import('jiti').then(({ createJiti }) => createJiti(process.cwd() + '/')
				.import('./src/lib/text/dates.ts')).then(({ formatDate, formatDateShort, monthsBetween }) =>
					console.log(formatDate('2025-01-01'), formatDateShort('2024-12-31'), monthsBetween('2024-12-31', '2025-01-31')))`;
			const printed = execFileSync(process.execPath, ['-e', script], {
				cwd: REPOSITORY,
				encoding: 'utf8',
				env: { ...process.env, TZ: zone, LC_ALL: 'en_US.UTF-8' }
			});
			expect(printed.trim()).toBe('1. januar 2025 31-12-2024 1');
		}
	);
});

describe('formatBeginning', () => {
	it('says that what a day carried on already is from before it', () => {
		expect(formatBeginning('2025-05-23', false)).toBe('23. maj 2025');
		expect(formatBeginning('2025-05-23', true)).toBe('før 23. maj 2025');
	});
});

describe('monthsBetween', () => {
	it.each([
		['2024-05-23', '2025-05-23', 12],
		['2024-05-23', '2025-05-22', 11],
		['2024-12-31', '2025-01-01', 0],
		['2024-01-31', '2024-02-29', 0],
		['2025-05-23', '2025-05-23', 0]
	])('from %s to %s: %d whole months', (from, to, months) => {
		expect(monthsBetween(from, to)).toBe(months);
	});

	it('is not 0 where a day is not known', () => {
		expect([monthsBetween('', '2025-01-01'), monthsBetween('2025-01-01', 'i dag')]).toEqual([
			null,
			null
		]);
	});

	it('grows by twelve with each year that is added', () => {
		const day = fc.date({
			min: new Date('1950-01-01'),
			max: new Date('2100-12-31'),
			noInvalidDate: true
		});
		fc.assert(
			fc.property(day, fc.integer({ min: 1, max: 40 }), (from, years) => {
				const start = `${from.toISOString().slice(0, 8)}01`;
				const end = `${String(Number(start.slice(0, 4)) + years)}${start.slice(4)}`;
				expect(monthsBetween(start, end)).toBe(12 * years);
			})
		);
	});
});
