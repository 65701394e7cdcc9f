import { DocumentFileError, readDocument } from '$lib/files/documents';
import { readMinutes } from '$lib/minutes';
import type { WorkerAnswer, WorkerRequest } from './messages';

/** The worker's side, which the types of the page do not know. */
const scope = globalThis as unknown as {
	postMessage(answer: WorkerAnswer): void;
	onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null;
};

async function read({ name, file, context }: WorkerRequest): Promise<void> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const { text, pages, notes } = await readDocument(
		{ name, bytes },
		{
			onProgress: (done, all) => {
				scope.postMessage({ kind: 'progress', done, all });
			}
		}
	);
	const reading = readMinutes(text, context);
	if (reading.status === 'refused') {
		// A file without text says so itself: here there was some.
		const fault = reading.reason === 'no-text' ? 'too-little' : reading.reason;
		scope.postMessage({ kind: 'failed', fault });
	} else {
		scope.postMessage({ kind: 'done', read: { draft: reading.draft, pages, notes } });
	}
}

scope.onmessage = ({ data }) => {
	read(data).catch((error: unknown) => {
		const fault = error instanceof DocumentFileError ? error.fault : 'crashed';
		scope.postMessage({ kind: 'failed', fault });
	});
};
