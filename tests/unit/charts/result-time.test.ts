import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	momentOf,
	momentTicks,
	periodPlace,
	timeText
} from '../../../src/lib/charts/result-time.ts';

describe('time', () => {
	it.each([
		['2021', 2021],
		['KV2021', 2021],
		['2021-', 2021],
		['2013/14', 2014],
		['2021-2024', 2022.5],
		['2019-21', 2020],
		[2021, 2021]
	])('reads %s', (text, place) => {
		expect(periodPlace(text)).toBe(place);
	});

	it.each(['2024-2021', '12', 'maj', '2021-02-30', '', null, {}, 3.5])(
		'does not read %s',
		(text) => {
			expect(periodPlace(text)).toBeNaN();
		}
	);

	it('reads days and moments, and writes them the Danish way', () => {
		expect(momentOf('2025-05-23')).toBe(Date.UTC(2025, 4, 23));
		expect(momentOf('2025-05-23T10:11:12.5Z')).toBe(Date.UTC(2025, 4, 23, 10, 11, 12, 500));
		expect(momentOf('infinity')).toBeNaN();
		expect(timeText('2025-05-23')).toBe('23-05-2025');
		expect(timeText('2025-05-23T10:11:00')).toBe('23-05-2025 10.11');
	});

	it('names round moments, some and not many', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 2e12 }),
				fc.integer({ min: 1000, max: 3e11 }),
				(from, span) => {
					const ticks = momentTicks([from, from + span], 6);
					expect(ticks.length).toBeLessThanOrEqual(40);
					for (const { value } of ticks) {
						expect(value).toBeGreaterThanOrEqual(from);
						expect(value).toBeLessThanOrEqual(from + span);
					}
				}
			)
		);
	});
});
