import { readBytes } from './read-bytes.ts';
import { asTableFileError } from './table-file-error.ts';
import type { WorkerAnswer, WorkerRequest } from './worker-messages.ts';

/** Cells in one message: some 10 ms for the page that receives it. */
const PIECE_CELLS = 40_000;
/** Reading is this share of the work; handing over is the rest. */
const READING = 0.7;

/** The worker's side, which the types of the page do not know. */
const scope = globalThis as unknown as {
	postMessage(answer: WorkerAnswer): void;
	onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null;
};

async function read({ name, file }: WorkerRequest): Promise<void> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const { sheets, ...result } = await readBytes(name, bytes, (share) => {
		scope.postMessage({ kind: 'progress', share: share * READING });
	});
	const total = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
	let sent = 0;
	scope.postMessage({
		kind: 'start',
		file: result,
		sheets: sheets.map(({ rows: _, ...sheet }) => sheet)
	});
	for (const [index, { rows, width }] of sheets.entries()) {
		const size = Math.max(1, Math.floor(PIECE_CELLS / Math.max(width, 1)));
		for (let at = 0; at < rows.length; at += size) {
			const piece = rows.slice(at, at + size);
			scope.postMessage({ kind: 'rows', sheet: index, rows: piece });
			sent += piece.length;
			scope.postMessage({ kind: 'progress', share: READING + (1 - READING) * (sent / total) });
		}
	}
	scope.postMessage({ kind: 'done' });
}

scope.onmessage = ({ data }) => {
	read(data).catch((error: unknown) => {
		const { code, facts } = asTableFileError(error);
		scope.postMessage({ kind: 'failed', code, facts });
	});
};
