import type { OwnColumnType } from '$lib/engine';

/** A table of this visit that came from a file. */
export interface OwnTableInfo {
	readonly name: string;
	readonly file: string;
	readonly rowCount: number;
	readonly columns: readonly { readonly name: string; readonly type: OwnColumnType }[];
}
