import type { CellValue, ReadFile, Sheet } from './sheet.ts';
import type { TableFileErrorCode, TableFileErrorFacts } from './table-file-error.ts';

/** What the page asks of the worker. One file a worker. */
export interface WorkerRequest {
	readonly name: string;
	readonly file: Blob;
}

/** What the worker answers, in this order; rows come in pieces, so that the page never waits long for one. */
export type WorkerAnswer =
	| { readonly kind: 'progress'; readonly share: number }
	| {
			readonly kind: 'start';
			readonly file: Pick<ReadFile, 'format' | 'notes'>;
			readonly sheets: readonly Omit<Sheet, 'rows'>[];
	  }
	| { readonly kind: 'rows'; readonly sheet: number; readonly rows: (readonly CellValue[])[] }
	| { readonly kind: 'done' }
	| {
			readonly kind: 'failed';
			readonly code: TableFileErrorCode;
			readonly facts: TableFileErrorFacts;
	  };
