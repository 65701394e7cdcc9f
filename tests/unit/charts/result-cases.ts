import type { ResultChartChoice } from '../../../src/lib/charts/result-choice.ts';
import { resultPicture } from '../../../src/lib/charts/result-data.ts';
import { guessChoice } from '../../../src/lib/charts/result-guess.ts';
import type { ResultRows } from '../../../src/lib/charts/result-types.ts';
import type { ChartRequest } from '../../../src/lib/charts/types.ts';

/** Rows as the engine would give them. */
export function rowsOf(
	columns: Readonly<Record<string, string>>,
	rows: readonly (readonly unknown[])[]
): ResultRows {
	return {
		columns: Object.entries(columns).map(([name, type]) => ({ name, type })),
		rowCount: rows.length,
		value: (column, row) => rows[row]?.[column] ?? null
	};
}

/** Numbers that look random and are the same every time. */
function wobble(index: number): number {
	return (Math.sin(index * 12.9898) * 43_758.5453) % 1;
}

const organisations = [
	'Boligforeningen Solsikken',
	'Lejerbo Eksempelby',
	'Andelsboligforeningen af 1942',
	'Ærø Boliger'
];

/** One line for each organisation; one of them has a year nobody knows. */
export const yearly = rowsOf(
	{ organisation: 'VARCHAR', year: 'INTEGER', value: 'DOUBLE' },
	organisations.flatMap((name, place) =>
		Array.from({ length: 8 }, (_, index) => [
			name,
			2017 + index,
			place === 2 && index === 4
				? null
				: 4000 + place * 700 + index * 130 + wobble(index + place * 9) * 400
		])
	)
);

/** Names with a number each, one unknown, one negative, one long name and one that would do harm. */
export const ranked = rowsOf({ afdeling: 'VARCHAR', henlæggelse: 'DECIMAL(12,2)' }, [
	['Høje Gladsaxe', 412.5],
	['Afdelingen for ældre og handicappede ved Gladsaxe Ringvej og Mørkhøj', 388],
	['<script>alert(1)</script> \u202eesrever', 250.25],
	['Bakkegården', null],
	['Mørkhøj', -75],
	['Stengården', 301]
]);

export const departments = rowsOf(
	{ afdeling: 'VARCHAR', type: 'VARCHAR', husleje: 'DOUBLE', henlæggelse: 'DOUBLE' },
	Array.from({ length: 160 }, (_, index) => [
		`Afdeling ${String(index + 1)}`,
		['familie', 'ungdom', 'ældre'][index % 3],
		800 + wobble(index) * 250 + (index % 3) * 60,
		300 + wobble(index + 500) * 200 + wobble(index) * 80
	])
);

export const themes = rowsOf(
	{ tema: 'VARCHAR', organisation: 'VARCHAR', antal: 'BIGINT' },
	['Økonomi', 'Beredskab', 'Udlejning og anvisning', 'Renovering', 'Klima'].flatMap((theme, row) =>
		organisations.flatMap((name, column) =>
			row === 3 && column === 1
				? []
				: [[theme, name, Math.round(Math.abs(wobble(row * 7 + column)) * 40)]]
		)
	)
);

const choices: Readonly<Record<string, ResultChartChoice>> = {
	faceted: {
		mark: 'line',
		x: 'year',
		y: 'value',
		colour: null,
		facet: 'organisation',
		aggregate: 'none',
		sort: 'x'
	},
	grouped: {
		mark: 'bar',
		x: 'tema',
		y: 'antal',
		colour: 'organisation',
		facet: null,
		aggregate: 'sum',
		sort: 'value'
	}
};

function requestOf(rows: ResultRows, choice = guessChoice(rows)): ChartRequest {
	const picture = choice === null ? null : resultPicture(rows, choice);
	if (!picture?.input) throw new Error('nothing to draw');
	return { kind: 'result', input: picture.input };
}

/** Answers of the kind that the shipped questions have. */
export const resultCases: Readonly<Record<string, ChartRequest>> = {
	'result-lines': requestOf(yearly),
	'result-facets': requestOf(yearly, choices['faceted']),
	'result-bars': requestOf(ranked),
	'result-groups': requestOf(themes, choices['grouped']),
	'result-dots': requestOf(departments),
	'result-distribution': requestOf(
		rowsOf(
			{ boliger: 'INTEGER' },
			Array.from({ length: 300 }, (_, index) => [
				Math.round(Math.abs(wobble(index) + wobble(index + 77)) * 90)
			])
		)
	),
	'result-heat': requestOf(themes)
};
