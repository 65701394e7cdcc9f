import { readDocument } from '../../src/lib/files/documents/index.ts';
import { PLAIN, type Layout } from '../../tests/fixtures/documents/layout.ts';
import { renderDocx } from '../../tests/fixtures/documents/render-docx.ts';
import { renderPdf } from '../../tests/fixtures/documents/render-pdf.ts';
import type { Case } from './corpus.ts';

/** How a document comes: as plain text, as Word wrote it, on paper as it was set, and in two columns. */
export const FORMATS = ['text', 'docx', 'pdf', 'columns'] as const;
export type Format = (typeof FORMATS)[number];

export interface Text {
	readonly text: string;
	readonly pages: number;
}

/** Letters of a page of minutes, where nobody printed it. */
const PAGE = 2500;

async function pdf(text: string, layout: Layout): Promise<Text> {
	const read = await readDocument({ name: 'a.pdf', bytes: renderPdf(text, layout) });
	return { text: read.text, pages: read.pages ?? 1 };
}

/** Makes a file of a document of the corpus and reads it back. Tables do not fit in columns: such a document stays as it is. */
export async function textAs(format: Format, { text, expected }: Case): Promise<Text> {
	const layout = { ...PLAIN, ...expected.layout };
	const pages = Math.max(1, text.length / PAGE);
	switch (format) {
		case 'text':
			return { text, pages };
		case 'docx': {
			const bytes = await renderDocx(text, layout);
			return { text: (await readDocument({ name: 'a.docx', bytes })).text, pages };
		}
		case 'pdf':
			return pdf(text, layout);
		case 'columns':
			return pdf(text, text.includes('\t') ? layout : { ...layout, columns: 2, hyphenates: true });
	}
}
