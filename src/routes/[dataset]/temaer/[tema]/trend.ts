import type { ChartTable, Panel, ShareSeries } from '$lib/charts';
import type { ThemeIndicator, ThemeTrendRow } from '$lib/queries';
import {
	formatPeriod,
	formatShare,
	isolate,
	isWordUnit,
	qualityText,
	themeText,
	word
} from '$lib/text';

/** One theme as a chart draws it, in percent; a year without meetings has no share. */
export function trendSeries(
	id: string,
	label: string,
	trend: readonly ThemeTrendRow[]
): ShareSeries {
	return {
		id,
		label,
		points: trend.map(({ year, meetings, raised, share }) => ({
			year,
			share: share === null ? null : share * 100,
			count: raised,
			n: meetings
		}))
	};
}

export function trendTable(series: ShareSeries): ChartTable {
	return {
		columns: [
			{ key: 'year', label: themeText.year },
			{ key: 'share', label: themeText.share, align: 'end', decimals: 1 },
			{ key: 'count', label: themeText.raised, align: 'end', decimals: 0 },
			{ key: 'n', label: themeText.meetings, align: 'end', decimals: 0 }
		],
		rows: series.points.map(({ year, share, count, n }) => ({ year, share, count, n }))
	};
}

/** The newest year beside the highest; of equal years the newest is the highest. */
export function trendSentence(trend: readonly ThemeTrendRow[]): string {
	const held = trend.flatMap(({ year, meetings, raised, share }) =>
		raised === null || share === null ? [] : [{ year, meetings, raised, share }]
	);
	const newest = held.at(-1);
	if (newest === undefined) return '';
	const highest = held.reduce((best, row) => (row.share >= best.share ? row : best), newest);
	return themeText.trendSentence({
		year: newest.year,
		share: formatShare(newest.share),
		raised: newest.raised,
		meetings: newest.meetings,
		highYear: highest.share === newest.share ? newest.year : highest.year,
		highShare: formatShare(highest.share)
	});
}

/** `Eksempelby Kommune`, `median af 12 organisationer`. */
export function whoseFigures(row: ThemeIndicator): string {
	if (row.subject_name !== null) return row.subject_name;
	return row.subject_kind === 'area'
		? themeText.medianAreas(row.subjects)
		: themeText.medianOrganisations(row.subjects);
}

/** True where a curve says something: a value at least, and not one that is read as a word. */
export function isDrawable(row: ThemeIndicator): boolean {
	return !isWordUnit(row.symbol) && row.points.some(({ value }) => value !== null);
}

export function panelOf(row: ThemeIndicator): Panel {
	return {
		id: row.indicator,
		indicator: {
			label: row.indicator_label,
			symbol: row.symbol,
			decimals: row.decimals,
			direction: row.direction
		},
		whose: whoseFigures(row),
		points: row.points.map(({ period, year, value, n, quality }) => ({
			period,
			year,
			value,
			n: row.subjects > 1 ? n : null,
			quality
		})),
		targets: row.targets
			.filter((target) => target.is_own)
			.map(({ kind, due, value, statement }) => ({ kind, year: due, value, label: statement }))
	};
}

/** The twin of the stacked drawing: the theme's years first, then each indicator's periods. */
export function panelsTable(share: ShareSeries, rows: readonly ThemeIndicator[]): ChartTable {
	const own = share.points.map((point) => ({
		indicator: themeText.trendTitle(share.label),
		whose: null,
		period: String(point.year),
		value: point.share === null ? null : Math.round(point.share * 10) / 10,
		unit: '%',
		n: point.n,
		quality: null
	}));
	const others = rows.flatMap((row) =>
		row.points.map((point) => ({
			indicator: row.indicator_label,
			whose: whoseFigures(row),
			period: point.period,
			value: point.value,
			unit: row.symbol,
			n: row.subjects > 1 ? point.n : null,
			quality: point.quality === 'mixed' ? themeText.mixed : word(qualityText, point.quality)
		}))
	);
	return {
		columns: [
			{ key: 'indicator', label: themeText.indicator },
			{ key: 'whose', label: themeText.whose },
			{
				key: 'period',
				label: themeText.period,
				format: (value) => formatPeriod(String(value))
			},
			{ key: 'value', label: themeText.value, align: 'end' },
			{ key: 'unit', label: themeText.unit },
			{ key: 'n', label: themeText.n, align: 'end', decimals: 0 },
			{ key: 'quality', label: themeText.quality }
		],
		rows: [...own, ...others]
	};
}

/** Every target of the indicators, with whose it is: those of others are named here alone. */
export function targetsOf(rows: readonly ThemeIndicator[]) {
	return rows.flatMap((row) =>
		row.targets.map((target) => ({
			indicator: row.indicator,
			of: themeText.targetOf(row.indicator_label, isolate(target.subject_name)),
			statement: target.statement
		}))
	);
}
