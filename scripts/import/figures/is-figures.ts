const FIGURES = /\.(?:csv|tsv|xlsx?|xlsm|xlsb|ods|parquet|ndjson|json)$/iu;

/** True for a file that by its name holds a table. */
export function isFigures(file: string): boolean {
	return FIGURES.test(file);
}
