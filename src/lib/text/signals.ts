import { formatBeginning } from './dates.ts';
import { ownerText, statText, word } from './field.ts';
import { isolate } from './isolate.ts';
import { formatNumber, formatValue } from './numbers.ts';
import { formatPeriod } from './periods.ts';

/** What a signal knows; a place of the sentence that is not known is empty. */
export interface SignalFacts {
	readonly sentence: string;
	readonly kind: string;
	readonly subject_name: string | null;
	readonly indicator_label: string | null;
	readonly symbol: string | null;
	readonly decimals: number | null;
	readonly theme_label: string | null;
	readonly commitment_text: string | null;
	/** True where the commitment is older than the minutes that are here. */
	readonly began_before: boolean | null;
	readonly owner: string | null;
	readonly period: string | null;
	readonly value: number | null;
	readonly status: string | null;
	readonly limit_value: number | null;
	readonly limit_name: string | null;
	readonly earlier_value: number | null;
	readonly earlier_period: string | null;
	readonly peers: number | null;
	readonly since: string | null;
	readonly due: number | null;
	readonly count: number | null;
	readonly years: number | null;
	readonly expected: string | null;
	readonly expected_value: number | null;
}

/** Where the evidence of a signal leads. */
export const signalText = {
	thread: 'Aftalens forløb',
	theme: (label: string) => `Temaet ${label}`
} as const;

const whole = (value: number | null): string => (value === null ? '' : formatNumber(value, 0));

function places(facts: SignalFacts): Readonly<Record<string, string>> {
	const unit = { symbol: facts.symbol ?? '', decimals: facts.decimals ?? 0 };
	const amount = (value: number | null): string => (value === null ? '' : formatValue(value, unit));
	// A deadline is a day, however old what it was set for.
	const isFromBefore = facts.kind !== 'commitment_overdue' && facts.began_before === true;
	return {
		subject: facts.subject_name ?? '',
		indicator: facts.indicator_label ?? '',
		value: amount(facts.value),
		period: formatPeriod(facts.period),
		limit: amount(facts.limit_value),
		limit_name: word(statText, facts.limit_name ?? ''),
		earlier_value: amount(facts.earlier_value),
		earlier_period: formatPeriod(facts.earlier_period),
		peers: whole(facts.peers),
		status: facts.status ?? '',
		theme: facts.theme_label ?? '',
		commitment: facts.commitment_text ?? '',
		owner: word(ownerText, facts.owner ?? '').toLowerCase(),
		since: facts.since === null ? '' : formatBeginning(facts.since, isFromBefore),
		due: facts.due === null ? '' : String(facts.due),
		count: whole(facts.count),
		years: whole(facts.years),
		expected: facts.expected_value === null ? (facts.expected ?? '') : amount(facts.expected_value)
	};
}

/** The rule's sentence with its places filled; what is not known leaves no hole and no double space. */
export function signalSentence(facts: SignalFacts): string {
	const values = places(facts);
	return facts.sentence
		.replaceAll(/\{([a-z_]+)\}/gu, (_, place: string) => isolate(values[place] ?? ''))
		.replaceAll(/ {2,}/gu, ' ')
		.replaceAll(/ ([.,;:])/gu, '$1')
		.trim();
}
