import type { ReadFile } from './sheet.ts';

export interface ReaderInput {
	/** The file's name without its ending, for sheets that have none of their own. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** Told a share 0–1 now and then. */
	readonly onProgress: (share: number) => void;
}

type ReaderResult = Pick<ReadFile, 'sheets' | 'notes'>;

/** Reads one format. Throws a TableFileError, or anything else for what is damaged. */
export type Reader = (input: ReaderInput) => ReaderResult | Promise<ReaderResult>;
