import { DOMParser } from 'linkedom';
import type { Easel } from './report.ts';

const PAINTED = ['fill', 'stroke', 'color'];

/** Names and light colours of the style sheet's own properties: `--ink: light-dark(#17211f, …)`. */
function lightColours(styleSheet: string): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const [, name, value] of styleSheet.matchAll(/^\s*(--[a-z0-9-]+):\s*([^;]+);/gmu)) {
		if (name === undefined || value === undefined || found.has(name)) continue;
		found.set(name, /^light-dark\(\s*([^,]+),/u.exec(value)?.[1]?.trim() ?? value.trim());
	}
	return found;
}

/** Follows a property that is another one's value. */
function resolved(value: string, colours: ReadonlyMap<string, string>): string {
	if (value === 'currentColor') return resolved('var(--ink)', colours);
	const name = /^var\((--[a-z0-9-]+)\)$/u.exec(value)?.[1];
	if (name === undefined) return value;
	const colour = colours.get(name);
	if (colour === undefined) throw new Error(`the style sheet has no ${name}`);
	return resolved(colour, colours);
}

/** A document built in Node; `styleSheet` is the text of the site's own, where the colours stand. */
export function builtEasel(styleSheet: string): Easel {
	// A document of XML, so that what it writes is escaped as XML. It can all that drawing asks of a Document.
	const built: unknown = new DOMParser().parseFromString(
		'<svg xmlns="http://www.w3.org/2000/svg"/>',
		'image/svg+xml'
	);
	const document = built as Document;
	const colours = lightColours(styleSheet);
	return {
		document,
		paint(svg) {
			for (const part of [svg, ...svg.querySelectorAll('*')]) {
				for (const name of PAINTED) {
					const value = part.getAttribute(name);
					if (value !== null) part.setAttribute(name, resolved(value, colours));
				}
			}
		},
		markup: (svg) => svg.outerHTML
	};
}
