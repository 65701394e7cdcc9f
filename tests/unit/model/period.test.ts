import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod, parseSubject, SUBJECT_KINDS } from '../../../src/lib/model/index.ts';

const year = fc.integer({ min: 1900, max: 2199 });

describe('parsePeriod', () => {
	it.each([
		['2024', 'year', 2024, '2024-01-01', '2024-12-31'],
		['2024-02', 'month', 2024, '2024-02-01', '2024-02-29'],
		['2023-02', 'month', 2023, '2023-02-01', '2023-02-28'],
		['2013/14', 'fiscal-year', 2014, '2013-07-01', '2014-06-30'],
		['1999/00', 'fiscal-year', 2000, '1999-07-01', '2000-06-30'],
		['KV2021', 'election', 2021, '2021-01-01', '2021-12-31'],
		['FV2022', 'election', 2022, '2022-01-01', '2022-12-31'],
		['EP2024', 'election', 2024, '2024-01-01', '2024-12-31'],
		['2021-', 'from-year', 2021, '2021-01-01', null]
	])('%s is a %s of %d', (text, kind, of, start, end) => {
		expect(parsePeriod(text)).toEqual({ text, kind, year: of, start, end });
	});

	it.each([
		'',
		'24',
		'20245',
		'2024-13',
		'2024-00',
		'2024-1',
		'2013/15',
		'2013/2014',
		'KV21',
		'kv2021',
		'1850',
		'2024 ',
		'-2024',
		'2024-06-01',
		'2021-2022',
		'2024\n'
	])('“%s” is none of the written forms', (text) => {
		expect(parsePeriod(text)).toBeNull();
	});

	it('reads every form of every year, its days in order and the year it ends in', () => {
		fc.assert(
			fc.property(year, fc.integer({ min: 1, max: 12 }), (of, month) => {
				const next = String(of + 1);
				const written = [
					[String(of), of],
					[`${String(of)}-${String(month).padStart(2, '0')}`, of],
					[`${String(of)}/${next.slice(2)}`, of + 1],
					[`KV${String(of)}`, of]
				] as const;
				for (const [text, at] of written) {
					const period = parsePeriod(text);
					expect(period?.year, text).toBe(at);
					expect(period?.end?.slice(0, 4)).toBe(String(at));
					expect((period?.start ?? '') < (period?.end ?? '')).toBe(true);
					expect(Number.isNaN(Date.parse(period?.end ?? ''))).toBe(false);
				}
			})
		);
	});

	it('gives what it has read, or nothing, for any text', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const period = parsePeriod(text);
				if (period !== null) expect(period.text).toBe(text);
			})
		);
	});
});

describe('parseSubject', () => {
	const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/u);

	it('reads kind and id of every subject', () => {
		fc.assert(
			fc.property(fc.constantFrom(...SUBJECT_KINDS), id, (kind, name) => {
				expect(parseSubject(`${kind}:${name}`)).toEqual({ kind, id: name });
			})
		);
	});

	it.each([
		'bakken',
		'organisation:',
		':bakken',
		'organisation:Bakken',
		'organisation:bakken-',
		'organisation:bak ken',
		'organisation:bækken',
		'tenant:bakken',
		'organisation:a:b',
		'organisation:bakken\n'
	])('“%s” is no subject', (text) => {
		expect(parseSubject(text)).toBeNull();
	});

	it('gives nothing that does not write back the same', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const subject = parseSubject(text);
				if (subject !== null) expect(`${subject.kind}:${subject.id}`).toBe(text);
			})
		);
	});
});
