import { chartText, formatNumber, formatPeriod, formatValue } from '../text/index.ts';
import { cleanLabel } from './text-width.ts';
import type { ChartIndicator, ChartPeers, ChartPoint, ChartTarget } from './types.ts';

/** A number with its unit, as it is read aloud. */
export function valueText(value: number, indicator: ChartIndicator): string {
	return cleanLabel(formatValue(value, indicator));
}

/** A number without its unit, as it stands in the drawing beside the unit of the axis. */
export function shortValue(value: number, indicator: ChartIndicator): string {
	return indicator.symbol === '%'
		? valueText(value, indicator)
		: formatNumber(value, indicator.decimals);
}

/** ` (skøn)` where a figure is not an official one, else nothing. */
export function qualityText(quality: string): string {
	if (quality === 'estimate') return ` (${chartText.estimate})`;
	if (quality === 'unverified') return ` (${chartText.unverified})`;
	if (quality === 'minutes') return ` (${chartText.fromMinutes})`;
	return '';
}

/** `median 5.400 (n = 11)` for the year, or nothing when the peers are unknown. */
export function peersText(peers: ChartPeers | undefined, indicator: ChartIndicator): string {
	if (peers === undefined || peers.median === null) return '';
	const median = formatNumber(peers.median, indicator.decimals);
	return `, ${chartText.median} ${median} (${chartText.count(peers.n)})`;
}

/** `2023: 5.120 kr./lejemålsenhed, median 5.400 (n = 11)`. */
export function pointText(
	point: ChartPoint,
	peers: ChartPeers | undefined,
	indicator: ChartIndicator
): string {
	const whom =
		point.population === '' || point.population === chartText.allPopulations
			? ''
			: `, ${cleanLabel(point.population)}`;
	const note = point.note === null || point.note === '' ? '' : `. ${cleanLabel(point.note)}`;
	const what =
		point.value !== null
			? valueText(point.value, indicator) + qualityText(point.quality)
			: point.status === null
				? chartText.unknown
				: `${cleanLabel(point.status)}, ${chartText.noValue}`;
	return `${cleanLabel(formatPeriod(point.period))}${whom}: ${what}${peersText(peers, indicator)}${note}`;
}

/** `2028, forventet: overskud, værdi ikke oplyst`. */
export function targetText(target: ChartTarget, indicator: ChartIndicator): string {
	const year = target.year === null ? chartText.noYear : String(target.year);
	const amount = target.value === null ? chartText.noValue : valueText(target.value, indicator);
	return `${year}, ${chartText[target.kind]}: ${cleanLabel(target.label)}, ${amount}`;
}
