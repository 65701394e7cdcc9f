import type { DocumentPicture, Illustrator } from '$lib/briefing';
import { svgToPng, type SvgPicture } from '$lib/files';

/** Pixels of a file for each of the screen's: sharp on paper. */
const SCALE = 2.5;

async function picture(svg: SvgPicture, pixels: SvgPicture): Promise<DocumentPicture> {
	const png = new Uint8Array(await (await svgToPng(pixels, SCALE)).arrayBuffer());
	return { svg: svg.markup, png, width: svg.width, height: svg.height };
}

/** Draws for files with the page's own drawing code, fetched when a file is wanted. Browser only. */
export async function pageIllustrator(): Promise<Illustrator> {
	const { pageEasel, reportFigure, reportTrend, withFont } = await import('$lib/charts/report');
	const easel = pageEasel();
	return {
		figure: async ({ chart, sentence }) => {
			const drawn = reportFigure(chart, sentence, easel);
			return picture(drawn, await withFont(drawn));
		},
		// There are no words in it.
		trend: async (trend) => {
			const drawn = reportTrend(trend, easel);
			return picture(drawn, drawn);
		}
	};
}
