import type { DocumentFault, DocumentNote } from '$lib/files/documents';
import type { Draft, ReadingContext, Refusal } from '$lib/minutes';

/** What the page asks of the worker. One file a worker. */
export interface WorkerRequest {
	readonly name: string;
	readonly file: Blob;
	readonly context: ReadingContext;
}

export interface ReadMinutes {
	readonly draft: Draft;
	readonly pages: number | null;
	readonly notes: readonly DocumentNote[];
}

/** Why a file gives no draft. */
export type ReadFault =
	DocumentFault | Exclude<Refusal, 'no-text'> | 'too-little' | 'crashed' | 'cancelled';

export type WorkerAnswer =
	| { readonly kind: 'progress'; readonly done: number; readonly all: number }
	| { readonly kind: 'done'; readonly read: ReadMinutes }
	| { readonly kind: 'failed'; readonly fault: ReadFault };
