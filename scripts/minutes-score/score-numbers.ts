import type { Draft } from '../../src/lib/minutes/index.ts';
import type { Case } from './corpus.ts';
import { touches, type Place } from './locate.ts';
import type { Judge } from './judge.ts';

interface Number_ {
	readonly indicator: string | null;
	readonly value: number;
	readonly unit: string | null;
	readonly span: Place;
	/** A statement of the time to come is not counted as a figure too much. */
	readonly isOutlook: boolean;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
	[/^(?:mio\.?|million\w*)\s*/u, 1e6],
	[/^(?:t\.|1\.?000\s+)\s*/u, 1e3]
];

/** Value and unit as the catalogue writes them: `12,4 mio. kr.` is 12,400,000 `kr.`. */
function plain(value: number, unit: string | null): readonly [number, string] {
	let [number, name] = [value, (unit ?? '').toLowerCase().replace(/^pct\.?$|^procent$/u, '%')];
	for (const [pattern, factor] of SCALES) {
		if (!pattern.test(name)) continue;
		number *= factor;
		name = name.replace(pattern, '');
	}
	return [Math.round(number * 1e6) / 1e6, name];
}

function found({ items, outlooks }: Draft): readonly Number_[] {
	const figures = items.flatMap((item) => item.passages.flatMap((passage) => passage.figures));
	const numbers: Number_[] = [];
	for (const { indicator, value, unit, span } of figures) {
		if (value !== null) numbers.push({ indicator, value, unit, span, isOutlook: false });
	}
	for (const { indicator, value, unit, due, span } of outlooks) {
		if (value !== null) numbers.push({ indicator, value, unit, span, isOutlook: true });
		else if (due !== null) numbers.push({ indicator, value: due, unit, span, isOutlook: true });
	}
	return numbers;
}

/** Figures of indicators: value, unit and place must all be right. */
export function scoreNumbers(judge: Judge, { expected }: Case, draft: Draft): void {
	const left = new Set(found(draft));
	const allowed = expected.mayNumbers.flatMap((quote) => judge.letters.find(quote));
	for (const [indicator, value, unit, quote] of expected.numbers) {
		const places = judge.letters.find(quote);
		const [should, name] = plain(value, unit);
		const isIt = (one: Number_): boolean => {
			const [is, of] = plain(one.value, one.unit);
			const isUnit = of === name || (one.isOutlook && of === '');
			return (
				one.indicator === indicator &&
				is === should &&
				isUnit &&
				places.some((place) => touches(one.span, place))
			);
		};
		const hits = [...left].filter(isIt);
		for (const one of hits) left.delete(one);
		const near = [...left].filter((one) => places.some((place) => touches(one.span, place)));
		const told = near
			.map((one) => `${String(one.indicator)} ${String(one.value)} ${String(one.unit)}`)
			.join(', ');
		judge.asked(
			'numbers',
			hits.length > 0,
			`${indicator} ${String(value)} ${unit}: ${told || 'not found'}`
		);
		// The same digits with another meaning are told once, as what was not found.
		for (const one of near) if (hits.length === 0) left.delete(one);
	}
	for (const one of left) {
		if (one.isOutlook || allowed.some((place) => touches(one.span, place))) continue;
		judge.wrong('numbers', `${String(one.indicator)} ${String(one.value)} ${String(one.unit)}`);
	}
}

/** Targets and forecasts: kind, year, value and place. What is found beyond those asked for is not counted. */
export function scoreOutlooks(judge: Judge, { expected }: Case, draft: Draft): void {
	for (const [kind, due, value, quote] of expected.outlooks) {
		if (kind.endsWith('?')) continue;
		const places = judge.letters.find(quote);
		const isHit = draft.outlooks.some(
			(one) =>
				one.kind === kind &&
				one.due === due &&
				(value === null || one.value === value) &&
				places.some((place) => touches(one.span, place))
		);
		judge.asked('outlooks', isHit, `${kind} ${String(due)} ${String(value)} "${quote}" not found`);
	}
}
