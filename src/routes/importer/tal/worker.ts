import {
	applyFigures,
	cutPreview,
	figuresTemplate,
	previewFigures,
	type FiguresContext,
	type FiguresMapping,
	type FiguresPreview
} from '$lib/figures/importing';
import { readTableFile, TableFileError, type Sheet } from '$lib/files/reading';
import type { FiguresOrder, FiguresReply } from './messages';

/** The worker's side, which the types of the page do not know. */
const scope = globalThis as unknown as {
	postMessage(reply: FiguresReply): void;
	onmessage: ((event: MessageEvent<FiguresOrder>) => void) | null;
};

/** Figures of a state, errors and notes that the page is given. */
const SHOWN = 200;

/** The open file: sheets and the whole preview stay here. */
let held: {
	readonly sheets: readonly Sheet[];
	readonly context: FiguresContext;
	readonly preview: FiguresPreview;
} | null = null;

function show(
	sheets: readonly Sheet[],
	context: FiguresContext,
	mapping: FiguresMapping
): FiguresReply {
	const preview = previewFigures(sheets, context, mapping);
	held = { sheets, context, preview };
	return { kind: 'preview', preview: cutPreview(preview, SHOWN) };
}

async function answer(order: FiguresOrder): Promise<FiguresReply> {
	if (order.kind === 'template') {
		const { context, period } = order;
		return { kind: 'template', blob: await figuresTemplate(context, { period }) };
	}
	if (order.kind === 'open') {
		const bytes = new Uint8Array(await order.file.arrayBuffer());
		const { sheets } = await readTableFile(
			{ name: order.name, bytes },
			{
				onProgress: (share) => {
					scope.postMessage({ kind: 'progress', share });
				}
			}
		);
		return show(sheets, order.context, order.mapping);
	}
	if (held === null) throw new Error('no file is open');
	if (order.kind === 'read-again') return show(held.sheets, held.context, order.mapping);
	return { kind: 'applied', result: applyFigures(held.preview, order.decisions) };
}

scope.onmessage = ({ data }) => {
	answer(data).then(
		(reply) => {
			scope.postMessage(reply);
		},
		(error: unknown) => {
			const { code, facts } =
				error instanceof TableFileError ? error : new TableFileError('crashed');
			scope.postMessage({ kind: 'failed', code, facts });
		}
	);
};
