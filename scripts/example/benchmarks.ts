import type { Benchmark } from '../../src/lib/model/index.ts';

const SHARED = {
	kind: 'group',
	group: null,
	quality: 'estimate',
	source: 'Opdigtede kritiske værdier',
	url: null,
	fetched: null
} as const;

/** Invented critical values, as a municipality would add those announced to it. */
export const BENCHMARKS: readonly Benchmark[] = [
	{
		...SHARED,
		indicator: 'henlaeggelse_aarlig',
		period: '2016',
		stat: 'low_critical',
		value: 5500
	},
	{
		...SHARED,
		indicator: 'henlaeggelse_aarlig',
		period: '2016',
		stat: 'high_critical',
		value: 19000
	},
	{ ...SHARED, indicator: 'ledige_boliger', period: '2016', stat: 'high_critical', value: 2 }
];
