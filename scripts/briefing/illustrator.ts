import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import type { DocumentPicture, Illustrator } from '../../src/lib/briefing/index.ts';
import { reportFigure, reportTrend, type Easel } from '../../src/lib/charts/report.ts';
import { builtEasel } from '../../src/lib/charts/report.server.ts';
import type { SvgPicture } from '../../src/lib/files/index.ts';

/** Pixels of the picture for one of the page: sharp on paper, and a fallback only. */
const SCALE = 2;
const FONTS = [
	'400Regular/SourceSans3_400Regular.ttf',
	'600SemiBold/SourceSans3_600SemiBold.ttf',
	'700Bold/SourceSans3_700Bold.ttf'
];

function fontFiles(): readonly string[] {
	const { resolve } = createRequire(import.meta.url);
	return FONTS.map((file) => resolve(`@expo-google-fonts/source-sans-3/${file}`));
}

/** Pixels are painted beside this thread, which meanwhile asks and writes. */
function painter(fonts: readonly string[]): (picture: SvgPicture) => Promise<DocumentPicture> {
	return async ({ markup, width, height }) => {
		const drawn = await renderAsync(markup, {
			fitTo: { mode: 'zoom', value: SCALE },
			font: {
				fontFiles: [...fonts],
				loadSystemFonts: false,
				defaultFontFamily: 'Source Sans 3'
			}
		});
		return { svg: markup, png: new Uint8Array(drawn.asPng()), width, height };
	};
}

/** Draws once what several files of one document show; forgotten with the document. */
function remembered<Drawn extends object>(
	draw: (drawn: Drawn) => Promise<DocumentPicture>
): (drawn: Drawn) => Promise<DocumentPicture> {
	const known = new WeakMap<Drawn, Promise<DocumentPicture>>();
	return (drawn) => {
		const picture = known.get(drawn) ?? draw(drawn);
		known.set(drawn, picture);
		return picture;
	};
}

/** The site's charts without a browser. @param styleSheet where the site's colours stand. */
export async function builtIllustrator(styleSheet: string): Promise<Illustrator> {
	const easel: Easel = builtEasel(await readFile(styleSheet, 'utf8'));
	const paint = painter(fontFiles());
	// A trend has no words, and reading a typeface takes longer than drawing it.
	const paintWordless = painter([]);
	return {
		figure: remembered((figure) => paint(reportFigure(figure.chart, figure.sentence, easel))),
		trend: remembered((trend) => paintWordless(reportTrend(trend, easel)))
	};
}
