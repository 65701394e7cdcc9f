import type { Question } from '../../../src/lib/model/index.ts';
import * as room from '../../../src/lib/queries/index.ts';

/** What a dataset holds that its subjects can be compared by. */
interface Comparable {
	readonly level: room.CompareLevel;
	/** Everyone of the level, and somebody who is not. */
	readonly subjects: readonly string[];
	readonly indicators: readonly string[];
	readonly periods: readonly { readonly indicator: string; readonly period: string }[];
}

type Members = Pick<room.MemberParameters, 'level' | 'everyone' | 'members'>;

/** Everyone, some with one who is not there, one, nobody, and only one who is not there. */
function groups({ level, subjects }: Comparable): readonly Members[] {
	const some = subjects.filter((_, index) => index % 3 === 0);
	const named = [[...some, ...subjects.slice(-1)], subjects.slice(0, 1), [], subjects.slice(-1)];
	return [
		{ level, everyone: true, members: [] },
		...named.map((members) => ({ level, everyone: false, members }))
	];
}

function seriesWishes(known: Comparable): readonly room.SeriesParameters[] {
	return groups(known).map((group, index) => ({
		...group,
		indicators: index === 0 ? known.indicators : known.indicators.slice(-4),
		from: 2017,
		to: 2024,
		drawn: [...known.subjects.slice(0, 2), ...known.subjects.slice(-1)]
	}));
}

export function seriesExamples(known: Comparable): readonly Question<unknown>[] {
	return seriesWishes(known).map((wish) => room.compareSeries.with(wish));
}

/** The year that counts as 100 lies among the years shown, and before them. */
export function indexExamples(known: Comparable): readonly Question<unknown>[] {
	return seriesWishes(known).map((wish, index) =>
		room.compareIndex.with({ ...wish, base: index % 2 === 0 ? 2019 : 2016 })
	);
}

/** The newest period of each indicator beside the oldest, and beside none. */
export function standingExamples(known: Comparable): readonly Question<unknown>[] {
	const rows = known.indicators.map((indicator) => {
		const own = known.periods.filter((row) => row.indicator === indicator);
		const periods = own.map(({ period }) => period).toSorted();
		return { indicator, newest: periods.at(-1) ?? 'x', oldest: periods[0] ?? '' };
	});
	return groups(known).map((group, index) =>
		room.compareStanding.with({
			...group,
			indicators: rows.map(({ indicator }) => indicator),
			periods: rows.map(({ newest }) => newest),
			earlier: rows.map(({ oldest }) => (index % 2 === 0 ? oldest : ''))
		})
	);
}

export function changeExamples(known: Comparable): readonly Question<unknown>[] {
	return groups(known).map((group, index) =>
		room.compareChanges.with({
			...group,
			chosen: index === 0 ? known.subjects.slice(0, 12) : known.subjects.slice(0, 2),
			to: index === 1 ? 2021 : 2024
		})
	);
}

export function twinExamples({ level, subjects }: Comparable): readonly Question<unknown>[] {
	const even = { weight_size: 1, weight_type: 1, weight_built: 1, weight_area: 1 };
	const asked = subjects.filter((_, index) => index % 8 === 0 || index === subjects.length - 1);
	return asked.flatMap((subject) => [
		room.compareTwins.with({ level, subject, most: 6, ...even }),
		room.compareTwins.with({ level, subject, most: 1000, ...even, weight_type: 5, weight_area: 0 })
	]);
}
