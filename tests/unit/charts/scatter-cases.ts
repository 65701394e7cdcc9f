import type {
	ChartRequest,
	ScatterChartInput,
	ScatterPoint
} from '../../../src/lib/charts/types.ts';

const hostile = `<script>alert("1")</script> & 'citat' \u202Eomvendt ${'x'.repeat(5_000)}`;

function points(count: number): readonly ScatterPoint[] {
	const names = ['Solsikken', 'Tidselfrø', 'Lærkesang', 'Blåklokken', 'Guldsmeden', 'Rønnebær'];
	return Array.from({ length: count }, (_, index) => ({
		id: `org-${String(index)}`,
		name: `Boligforeningen ${names[index % 6] ?? ''}${index < 6 ? '' : ` ${String(index)}`}`,
		x: 3_000 + ((index * 977) % 5_200),
		y: 0.4 + ((index * 631) % 47) / 10,
		isChosen: index < 2
	}));
}

function scatter(input: Partial<ScatterChartInput>): ChartRequest {
	return {
		kind: 'scatter',
		input: {
			across: {
				label: 'Dispositionsfond, disponibel del',
				symbol: 'kr./lejemålsenhed',
				decimals: 0,
				direction: 'higher'
			},
			up: { label: 'Tab ved lejeledighed', symbol: '%', decimals: 1, direction: 'lower' },
			acrossPeriod: '2024',
			upPeriod: '2023',
			points: [],
			acrossMedian: null,
			upMedian: null,
			acrossLimits: [],
			upLimits: [],
			...input
		}
	};
}

const rules: Partial<ScatterChartInput> = {
	acrossMedian: 5_400,
	upMedian: 2.3,
	acrossLimits: [{ label: 'grænse for bidrag', value: 5_700, quality: 'estimate' }],
	upLimits: [
		{ label: 'kritisk høj', value: 4, quality: 'official' },
		{ label: 'meget høj', value: 60, quality: 'unverified' }
	]
};

export const scatterCases: Readonly<Record<string, ChartRequest>> = {
	'scatter-twelve': scatter({ ...rules, points: points(12) }),
	'scatter-sixty': scatter({ ...rules, points: points(60) }),
	'scatter-unknown': scatter({
		...rules,
		points: points(14).map((point, index) => ({
			...point,
			x: index % 3 === 1 ? null : point.x,
			y: index === 6 ? null : point.y
		}))
	}),
	'scatter-one': scatter({ points: points(1) }),
	'scatter-same-place': scatter({
		points: points(4).map((point, index) => (index < 3 ? { ...point, x: 5_000, y: 2 } : point))
	}),
	'scatter-none': scatter({
		...rules,
		points: points(60).map((point) => ({ ...point, y: null }))
	}),
	'scatter-hostile': scatter({
		across: { label: hostile, symbol: hostile, decimals: 0, direction: 'context' },
		up: { label: hostile, symbol: hostile, decimals: 0, direction: 'both' },
		acrossPeriod: hostile,
		points: points(5).map((point, index) => ({
			...point,
			name: hostile,
			x: index === 3 ? -10_000_000 : point.x,
			y: index === 4 ? null : point.y
		})),
		acrossLimits: [{ label: hostile, value: 5_000, quality: 'official' }]
	})
};
