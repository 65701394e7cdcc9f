import type { TrendInput } from '../charts/index.ts';
import type { DocumentFigure } from './document.ts';

/** A picture for a file: vector, and pixels for readers that know no vectors. Sizes in CSS pixels. */
export interface DocumentPicture {
	/** Stands alone: colours of the light theme, no CSS variables. */
	readonly svg: string;
	readonly png: Uint8Array;
	readonly width: number;
	readonly height: number;
}

/** Draws what a document shows: in the browser with a canvas, in Node without one. */
export interface Illustrator {
	figure(figure: DocumentFigure): Promise<DocumentPicture>;
	trend(trend: TrendInput): Promise<DocumentPicture>;
}
