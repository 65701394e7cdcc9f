import type { FigureContent } from './preview.ts';

/** Two 32-bit sums of a text (the cyrb53 mixing), of 16 hexadecimal digits together. */
class Sum {
	#a = 0xdeadbeef;
	#b = 0x41c6ce57;

	add(text: string): void {
		for (let at = 0; at < text.length; at += 1) {
			const sign = text.charCodeAt(at);
			this.#a = Math.imul(this.#a ^ sign, 2654435761);
			this.#b = Math.imul(this.#b ^ sign, 1597334677);
		}
	}

	text(): string {
		return [this.#a, this.#b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
	}
}

/** An import's id, made from its figures: the same figures give the same id, in whatever order they stood. */
export function importId(dataset: string, figures: readonly FigureContent[]): string {
	const lines = figures.map(({ subject, indicator, period, population, value, status }) =>
		[subject, indicator, period, population, String(value), status ?? ''].join('|')
	);
	const sum = new Sum();
	sum.add(dataset);
	for (const line of lines.sort()) sum.add(`${line}\n`);
	return `import-${sum.text()}`;
}
