/** Names of characters that Danish pages use; XML knows the first five. */
const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
	shy: '\u00ad',
	aelig: '\u00e6',
	oslash: '\u00f8',
	aring: '\u00e5',
	AElig: '\u00c6',
	Oslash: '\u00d8',
	Aring: '\u00c5',
	eacute: '\u00e9',
	Eacute: '\u00c9',
	auml: '\u00e4',
	ouml: '\u00f6',
	uuml: '\u00fc',
	ndash: '\u2013',
	mdash: '\u2014',
	hellip: '\u2026',
	bull: '\u2022',
	middot: '\u00b7',
	laquo: '\u00ab',
	raquo: '\u00bb',
	ldquo: '\u201c',
	rdquo: '\u201d',
	bdquo: '\u201e',
	lsquo: '\u2018',
	rsquo: '\u2019',
	sect: '\u00a7',
	deg: '\u00b0',
	frac12: '\u00bd',
	sup2: '\u00b2',
	sup3: '\u00b3',
	times: '\u00d7',
	euro: '\u20ac',
	ensp: '\u2002',
	emsp: '\u2003',
	thinsp: '\u2009',
	zwnj: '',
	zwj: ''
};

function character(code: number, written: string): string {
	const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
	return isCharacter ? String.fromCodePoint(code) : written;
}

/** `&amp;` and `&#229;` as the characters they mean; what is not known stays as it is written. */
export function withoutEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replaceAll(
		/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,9}));/gu,
		(written: string, decimal?: string, hex?: string, name?: string) => {
			if (decimal !== undefined) return character(Number(decimal), written);
			if (hex !== undefined) return character(Number.parseInt(hex, 16), written);
			return NAMED[name ?? ''] ?? written;
		}
	);
}
