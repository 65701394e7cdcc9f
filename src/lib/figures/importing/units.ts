/** What a unit text says. `power`: tens to multiply with for whole kroner or percents (`t.kr.` = 3). */
export interface UnitMeaning {
	readonly base: string;
	/** What it is counted per, years apart: `bolig`, `m2`; empty for nothing. */
	readonly per: string;
	readonly power: number;
}

const LONGEST = 60;
const MONEY: readonly (readonly [RegExp, number])[] = [
	[/^(?:t\.? ?(?:kr|dkk)|1\.?000 ?(?:kr|dkk)|tusinde? (?:kr|dkk))(?:oner|\.)?(?!\p{L})/u, 3],
	[/^(?:(?:mio|mill?|million(?:er)?)\.? ?(?:kr|dkk)|mkr|mdkk)(?:oner|\.)?(?!\p{L})/u, 6],
	[/^(?:mia|milliard(?:er)?)\.? ?(?:kr|dkk)(?:oner|\.)?(?!\p{L})/u, 9],
	[/^(?:kr|dkk)(?:oner|\.)?(?!\p{L})/u, 0]
];
/** `mio.` alone, after a number or with the money named elsewhere. */
const BARE: readonly (readonly [RegExp, number])[] = [
	[/^(?:tusinde?)$/u, 3],
	[/^(?:mio\.?|mill\.?|million(?:er)?)$/u, 6],
	[/^(?:mia\.?|milliard(?:er)?)$/u, 9]
];
const PER =
	/^(?: ?\/ ?| ?pr\.? ?| ?per )(bolig|lejem(?:å|aa)lsenhed|m2|m²|m\^2|kvm\.?|kvadratmeter|(?:å|aa)r)(?!\p{L})/u;
const NAMES: Readonly<Record<string, string>> = {
	bolig: 'bolig',
	lejemålsenhed: 'lejemålsenhed',
	lejemaalsenhed: 'lejemålsenhed',
	'm²': 'm2',
	'm^2': 'm2',
	m2: 'm2',
	kvm: 'm2',
	'kvm.': 'm2',
	kvadratmeter: 'm2'
};
const OTHERS: readonly (readonly [RegExp, string, number])[] = [
	[/^(?:%|pct\.?|procent)(?: (?:af|ændring|i forhold).*)?$/u, '%', 0],
	[/^(?:‰|promille)$/u, '%', -1],
	[/^(?:antal|stk\.?)$/u, 'antal', 0],
	[/^kwh(?: ?\/ ?| pr\.? ?)(?:m2|m²|kvm\.?)$/u, 'kWh/m2', 0],
	[/^mwh(?: ?\/ ?| pr\.? ?)(?:m2|m²|kvm\.?)$/u, 'kWh/m2', 3],
	[/^(?:m3|m³)(?: ?\/ ?| pr\.? ?)(?:m2|m²|kvm\.?)$/u, 'm3/m2', 0],
	[/^dage?$/u, 'dage', 0],
	[/^(?:år|årstal)$/u, 'år', 0],
	[/^ja ?\/ ?nej$/u, 'ja/nej', 0],
	[/^0 ?[-–] ?4$/u, '0–4', 0],
	[/^1 ?[-–] ?9$/u, '1–9', 0],
	[/^(?:gange|×) ?landet$/u, 'gange landet', 0]
];

function money(text: string): UnitMeaning | null {
	for (const [pattern, power] of MONEY) {
		const head = pattern.exec(text)?.[0];
		if (head === undefined) continue;
		let rest = text.slice(head.length);
		const per: string[] = [];
		for (let found = PER.exec(rest); found !== null; found = PER.exec(rest)) {
			const name = NAMES[found[1] ?? ''];
			if (name !== undefined) per.push(name);
			rest = rest.slice(found[0].length);
		}
		return rest.trim() === '' && per.length <= 1 ? { base: 'kr.', per: per[0] ?? '', power } : null;
	}
	return null;
}

/** Reads `t.kr. pr. bolig`, `pct.`, `kWh/m2`; null for what is no unit that is known. Years of yearly amounts are left out. */
export function readUnit(text: string): UnitMeaning | null {
	if (text.length > LONGEST) return null;
	const plain = text
		.toLowerCase()
		.replaceAll(/\s+/gu, ' ')
		.trim()
		.replace(/^(?:i|angivet i|beløb i|enhed:?) /u, '');
	const bare = BARE.find(([pattern]) => pattern.test(plain));
	if (bare !== undefined) return { base: 'kr.', per: '', power: bare[1] };
	const other = OTHERS.find(([pattern]) => pattern.test(plain));
	if (other !== undefined) return { base: other[1], per: '', power: other[2] };
	return money(plain);
}

/** The unit's power of ten towards the indicator's own unit; null where one does not become the other. */
export function powerTowards(said: UnitMeaning, own: string): number | null {
	const wanted = readUnit(own);
	if (wanted?.base !== said.base || wanted.per !== said.per) return null;
	return said.power - wanted.power;
}

/** Units that figures of an indicator may stand in when only the sum or nothing was said. */
export function likelyUnits(own: string): readonly string[] {
	const wanted = readUnit(own);
	if (wanted?.base === '%') return ['%', 'share'];
	if (wanted?.base !== 'kr.') return [own];
	const rest = own.replace(/^kr\.?/u, '');
	return [own, `t.kr.${rest}`, `mio. kr.${rest}`];
}

/** A number times a power of ten without the noise of floats: 1,1 t.kr. is 1100. */
export function shifted(value: number, power: number): number {
	if (power === 0) return value;
	const [digits = '0', exponent = '0'] = value.toExponential().split('e');
	return Number(`${digits}e${String(Number(exponent) + power)}`) + 0;
}
