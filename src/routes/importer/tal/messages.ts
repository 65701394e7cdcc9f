import type {
	ApplyResult,
	FigureDecisions,
	FiguresContext,
	FiguresMapping,
	FiguresPreview
} from '$lib/figures/importing/answers';
import type { TableFileError } from '$lib/files/reading';

/** What the page asks of the worker that holds the file. Each is answered once; `open` tells progress before. */
export type FiguresOrder =
	| {
			readonly kind: 'open';
			readonly name: string;
			readonly file: Blob;
			readonly context: FiguresContext;
			readonly mapping: FiguresMapping;
	  }
	| { readonly kind: 'read-again'; readonly mapping: FiguresMapping }
	| { readonly kind: 'apply'; readonly decisions: FigureDecisions }
	| {
			readonly kind: 'template';
			readonly context: FiguresContext;
			readonly period: string | null;
	  };

export type FiguresReply =
	| { readonly kind: 'progress'; readonly share: number }
	| { readonly kind: 'preview'; readonly preview: FiguresPreview }
	| { readonly kind: 'applied'; readonly result: ApplyResult }
	| { readonly kind: 'template'; readonly blob: Blob }
	| {
			readonly kind: 'failed';
			readonly code: TableFileError['code'];
			readonly facts: TableFileError['facts'];
	  };
