import type { Markish } from '@observablehq/plot';
import type { Anchor, PlacedLabel } from './label-layout.ts';
import { text } from './plot.ts';

interface LabelStyle {
	readonly fill: string;
	readonly fontWeight: number;
}

const QUIET: LabelStyle = { fill: 'var(--ink-2)', fontWeight: 400 };
const STYLES: Readonly<Record<string, LabelStyle>> = {
	value: { fill: 'var(--chart-chosen)', fontWeight: 700 },
	chosen: { fill: 'var(--chart-chosen)', fontWeight: 700 },
	'chosen-2': { fill: 'var(--chart-chosen-2)', fontWeight: 700 },
	'chosen-3': { fill: 'var(--chart-chosen-3)', fontWeight: 700 },
	'other-value': { fill: 'var(--chart-chosen)', fontWeight: 400 },
	'other-value-2': { fill: 'var(--chart-chosen-2)', fontWeight: 400 },
	'other-value-3': { fill: 'var(--chart-chosen-3)', fontWeight: 400 },
	forecast: { fill: 'var(--chart-chosen)', fontWeight: 400 },
	target: { fill: 'var(--chart-target)', fontWeight: 600 },
	facet: { fill: 'var(--ink)', fontWeight: 600 },
	limit: { fill: 'var(--chart-limit)', fontWeight: 400 },
	axis: { fill: 'var(--ink-3)', fontWeight: 400 }
};
const ANCHORS: readonly Anchor[] = ['start', 'middle', 'end'];

function groupMark(labels: readonly PlacedLabel[], kind: string, anchor: Anchor): Markish {
	const style = STYLES[kind] ?? QUIET;
	return text(labels, {
		x: { value: 'x', scale: null },
		y: { value: 'y', scale: null },
		text: 'text',
		fontSize: labels[0]?.fontSize ?? 11,
		textAnchor: anchor,
		stroke: kind === 'band' ? 'none' : 'var(--paper)',
		strokeWidth: 3,
		strokeLinejoin: 'round',
		...style
	});
}

function isDrawn(label: PlacedLabel, kind: string, anchor: Anchor): boolean {
	return label.text !== '' && label.kind === kind && label.anchor === anchor;
}

/** Text at places known in pixels, with a halo of the paper so that lines under it do not cut it. */
export function labelMarks(labels: readonly PlacedLabel[]): Markish[] {
	const kinds = [...new Set(labels.map((label) => label.kind))];
	return kinds.flatMap((kind) =>
		ANCHORS.flatMap((anchor) => {
			const group = labels.filter((label) => isDrawn(label, kind, anchor));
			return group.length === 0 ? [] : [groupMark(group, kind, anchor)];
		})
	);
}
