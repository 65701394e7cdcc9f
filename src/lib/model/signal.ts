import { z } from 'zod';
import { catalogueId } from './catalogue.ts';

/** What a sentence of a rule may name; each is filled from the signal's own row. */
export const SIGNAL_PLACES = [
	'subject',
	'indicator',
	'value',
	'period',
	'limit',
	'limit_name',
	'earlier_value',
	'earlier_period',
	'peers',
	'status',
	'theme',
	'commitment',
	'owner',
	'since',
	'due',
	'count',
	'years',
	'expected'
] as const;
export type SignalPlace = (typeof SIGNAL_PLACES)[number];

const PLACE = /\{([a-z_]+)\}/gu;

/** The places that a sentence names: `{indicator} er {value}` → indicator, value. */
export function placesOf(sentence: string): string[] {
	return [...sentence.matchAll(PLACE)].map((match) => match[1] ?? '');
}

/** The questions that the engine knows how to ask; a rule picks one and sets its numbers. */
export const SIGNAL_KINDS = [
	'outside_threshold',
	'status',
	'adverse_trend',
	'outside_band',
	'target_off_track',
	'forecast_expired',
	'data_missing',
	'commitment_overdue',
	'commitment_age',
	'follow_up_unreported',
	'theme_streak'
] as const;

/** One rule of the attention list. A lower `rank` wins where two rules speak of the same thing. */
export const signalRuleSchema = z.strictObject({
	id: catalogueId,
	kind: z.enum(SIGNAL_KINDS),
	label: z.string().min(1),
	rank: z.int().min(1),
	indicators: z.array(catalogueId).describe('only these indicators; empty = all that fit'),
	statuses: z.array(z.string().min(1)).describe('kind status: the words that deserve a look'),
	years: z
		.int()
		.min(1)
		.max(20)
		.nullable()
		.describe('trend, streak and age: how many years or meetings'),
	min_peers: z.int().min(3).nullable().describe('band: how many peers at the least'),
	min_change: z
		.number()
		.positive()
		.nullable()
		.describe('trend: change over the years in percent of the first value, at the least'),
	sentence: z
		.string()
		.min(1)
		.refine(
			(text) => placesOf(text).every((place) => SIGNAL_PLACES.some((known) => known === place)),
			{
				params: { code: 'unknown-place' }
			}
		)
});
export type SignalRule = z.infer<typeof signalRuleSchema>;
