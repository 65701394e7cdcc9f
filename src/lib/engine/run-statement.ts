import { quoteName } from './arrow-type.ts';
import { createDecoder, type Decoder } from './decode.ts';
import type { Driver } from './driver.ts';
import type { RunOptions, Table } from './engine.ts';
import { cancelledError, EngineError } from './errors.ts';

/** Ends what runs in DuckDB if it is no longer wanted. Looked at between two steps of some 20 ms. */
async function throwIfAborted(driver: Driver, signal: AbortSignal | undefined): Promise<void> {
	if (signal?.aborted !== true) return;
	await driver.cancel();
	throw cancelledError();
}

async function start(driver: Driver, sql: string, signal?: AbortSignal): Promise<Decoder> {
	let header = await driver.start(sql);
	while (header === null) {
		await throwIfAborted(driver, signal);
		header = await driver.poll();
	}
	return createDecoder(header);
}

async function read(driver: Driver, decoder: Decoder, options: RunOptions): Promise<Table> {
	const { signal, rowLimit = Infinity } = options;
	const { columns } = decoder;
	const rows: Table['rows'][number][] = [];
	for (;;) {
		await throwIfAborted(driver, signal);
		const batch = await driver.fetch();
		if (batch === null) continue;
		if (batch.byteLength === 0) return { columns, rows, truncated: false };
		for (const row of decoder.rows(batch)) rows.push(row);
		if (rows.length > rowLimit) {
			await driver.cancel();
			return { columns, rows: rows.slice(0, rowLimit), truncated: true };
		}
	}
}

/** `ENUM('a', 'b''c')[]` → `VARCHAR[]` */
function withoutEnum(type: string): string {
	return type.replace(/ENUM\((?:'[^']*(?:''[^']*)*'(?:, )?)*\)/g, 'VARCHAR');
}

/** The same question with every ENUM column read as text. */
async function askedAsText(driver: Driver, sql: string, signal?: AbortSignal): Promise<string> {
	const description = await read(
		driver,
		await start(driver, `DESCRIBE ${sql}`, signal),
		signal === undefined ? {} : { signal }
	);
	const columns = description.rows.map(({ column_name: name, column_type: type }, index) => {
		if (typeof name !== 'string' || typeof type !== 'string')
			throw new TypeError('DESCRIBE has changed');
		const text = withoutEnum(type);
		return `${text === type ? `c${index}` : `c${index}::${text}`} AS ${quoteName(name)}`;
	});
	const aliases = columns.map((_, index) => `c${index}`).join(', ');
	return `SELECT ${columns.join(', ')} FROM (\n${sql}\n) AS answer(${aliases})`;
}

/**
 * The one path of every statement, in Node and in the browser: start, poll, fetch, decode; cancellable between steps.
 * Rejects with whatever DuckDB throws. An answer with ENUM columns is asked once more with those as text, because the
 * stream lacks their words; a statement that cannot stand in brackets is then an EngineError of kind `type`.
 */
export async function runStatement(
	driver: Driver,
	sql: string,
	options: RunOptions
): Promise<Table> {
	const { signal } = options;
	let decoder = await start(driver, sql, signal);
	if (decoder.hasEnum) {
		await driver.cancel();
		decoder = await start(driver, await askedAsText(driver, sql, signal), signal);
	}
	if (decoder.hasEnum) throw new EngineError('type', 'Cast ENUM columns to VARCHAR', { sql });
	return read(driver, decoder, options);
}
