/** pdf.js comes with types for its page half only. */
declare module 'pdfjs-dist/build/pdf.worker.mjs' {
	/** What the page half calls in the worker. */
	export const WorkerMessageHandler: unknown;
}
