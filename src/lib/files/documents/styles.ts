import { attribute, tokens } from './tags.ts';

interface Style {
	basedOn: string | null;
	list: string | null;
	level: number | null;
	isHeading: boolean;
}

/** What a paragraph has from its style, or from the one that is based on. */
export interface StyleFacts {
	readonly list: string | null;
	readonly level: number | null;
	readonly isHeading: boolean;
}

/** How many styles are based on one another at most: a circle ends here. */
const LONGEST = 12;

/** Reads `word/styles.xml` as far as numbers and headings hang on it. */
export function styleFacts(xml: string): (id: string | null) => StyleFacts {
	const styles = new Map<string, Style>();
	let style: Style | null = null;
	for (const token of tokens(xml)) {
		if (token.type === 'close' && token.name === 'w:style') style = null;
		if (token.type !== 'open') continue;
		const value = attribute(token.attributes, 'w:val');
		if (token.name === 'w:style') {
			const id = attribute(token.attributes, 'w:styleId') ?? '';
			const isHeading = /^(?:Heading|Overskrift|Titel|Title)\d*$/iu.test(id);
			style = { basedOn: null, list: null, level: null, isHeading };
			styles.set(id, style);
		} else if (style === null) continue;
		else if (token.name === 'w:basedOn') style.basedOn = value;
		else if (token.name === 'w:numId') style.list = value;
		else if (token.name === 'w:ilvl') style.level = Number(value);
		else if (token.name === 'w:outlineLvl') style.isHeading ||= Number(value) < 9;
	}
	return (id) => {
		const facts: { list: string | null; level: number | null; isHeading: boolean } = {
			list: null,
			level: null,
			isHeading: false
		};
		let next = id;
		for (let steps = 0; next !== null && steps < LONGEST; steps += 1) {
			const found = styles.get(next);
			facts.list ??= found?.list ?? null;
			facts.level ??= found?.level ?? null;
			facts.isHeading ||= found?.isHeading ?? false;
			next = found?.basedOn ?? null;
		}
		return facts;
	};
}
