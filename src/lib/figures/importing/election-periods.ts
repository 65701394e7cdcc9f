/** Turnout belongs to an election, not to a year. */
const KINDS: readonly (readonly [RegExp, string, (year: number) => boolean])[] = [
	[/_kv$/u, 'KV', (year) => year >= 1909 && (year < 2001 || (year - 2005) % 4 === 0)],
	[/_fv$/u, 'FV', () => true],
	[/_ep$/u, 'EP', (year) => year >= 1979 && (year - 1979) % 5 === 0]
];

const kinds = new Map<string, (typeof KINDS)[number] | null>();

function kindOf(indicator: string): (typeof KINDS)[number] | null {
	const before = kinds.get(indicator);
	if (before !== undefined) return before;
	const kind = KINDS.find(([pattern]) => pattern.test(indicator)) ?? null;
	kinds.set(indicator, kind);
	return kind;
}

/** The period of an indicator's figure: `2021` of turnout at local elections is `KV2021`; null where there was no election. */
export function periodFor(indicator: string, period: string): string | null {
	const kind = kindOf(indicator);
	if (kind === null) return period;
	const [, prefix, wasElection] = kind;
	if (period.startsWith(prefix)) return period;
	return /^\d{4}$/u.test(period) && wasElection(Number(period)) ? prefix + period : null;
}
