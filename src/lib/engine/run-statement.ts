import { quoteName } from './arrow-type.ts';
import { createDecoder, type Decoder } from './decode.ts';
import type { Driver } from './driver.ts';
import type { QueryOptions, Result, RunOptions, Table } from './engine.ts';
import { cancelledError, EngineError } from './errors.ts';
import { ColumnKeeper } from './kept-columns.ts';

/** An answer that has begun: its schema is here, its rows are not. */
interface Begun {
	readonly header: Uint8Array;
	readonly decoder: Decoder;
}

/** Ends what runs in DuckDB if it is no longer wanted. Looked at between two steps of some 20 ms. */
async function throwIfAborted(driver: Driver, signal: AbortSignal | undefined): Promise<void> {
	if (signal?.aborted !== true) return;
	await driver.cancel();
	throw cancelledError();
}

async function start(driver: Driver, sql: string, signal?: AbortSignal): Promise<Begun> {
	let header = await driver.start(sql);
	while (header === null) {
		await throwIfAborted(driver, signal);
		header = await driver.poll();
	}
	return { header, decoder: createDecoder(header) };
}

/** Hands every batch of rows to `take` until there are no more, or until it says that it has enough. */
async function readBatches(
	driver: Driver,
	signal: AbortSignal | undefined,
	take: (batch: Uint8Array) => boolean
): Promise<void> {
	for (;;) {
		await throwIfAborted(driver, signal);
		const batch = await driver.fetch();
		if (batch === null) continue;
		if (batch.byteLength === 0) return;
		if (take(batch)) {
			await driver.cancel();
			return;
		}
	}
}

async function read(driver: Driver, decoder: Decoder, options: RunOptions): Promise<Table> {
	const { signal, rowLimit = Infinity } = options;
	const { columns } = decoder;
	const rows: Table['rows'][number][] = [];
	await readBatches(driver, signal, (batch) => {
		for (const row of decoder.rows(batch)) rows.push(row);
		return rows.length > rowLimit;
	});
	const truncated = rows.length > rowLimit;
	return { columns, rows: truncated ? rows.slice(0, rowLimit) : rows, truncated };
}

/** `ENUM('a', 'b''c')[]` → `VARCHAR[]` */
function withoutEnum(type: string): string {
	return type.replace(/ENUM\((?:'[^']*(?:''[^']*)*'(?:, )?)*\)/g, 'VARCHAR');
}

/** The same question with every ENUM column read as text. */
async function askedAsText(driver: Driver, sql: string, signal?: AbortSignal): Promise<string> {
	const { decoder } = await start(driver, `DESCRIBE ${sql}`, signal);
	const description = await read(driver, decoder, signal === undefined ? {} : { signal });
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
 * The one path of every statement, in Node and in the browser: start, poll, then fetch; cancellable between steps.
 * Rejects with whatever DuckDB throws. An answer with ENUM columns is asked once more with those as text, because the
 * stream lacks their words; a statement that cannot stand in brackets is then an EngineError of kind `type`.
 */
async function begin(driver: Driver, sql: string, signal?: AbortSignal): Promise<Begun> {
	let begun = await start(driver, sql, signal);
	if (begun.decoder.hasEnum) {
		await driver.cancel();
		begun = await start(driver, await askedAsText(driver, sql, signal), signal);
	}
	if (begun.decoder.hasEnum) throw new EngineError('type', 'Cast ENUM columns to VARCHAR', { sql });
	return begun;
}

/** Runs a statement and makes rows of its answer. */
export async function runStatement(
	driver: Driver,
	sql: string,
	options: RunOptions
): Promise<Table> {
	return read(driver, (await begin(driver, sql, options.signal)).decoder, options);
}

/** Runs a statement and keeps its answer by columns, within the limits. */
export async function keepStatement(
	driver: Driver,
	sql: string,
	options: QueryOptions
): Promise<Result> {
	const { header, decoder } = await begin(driver, sql, options.signal);
	const keeper = new ColumnKeeper(header, options);
	let cutBy: Result['cutBy'] = null;
	await readBatches(driver, options.signal, (batch) => {
		cutBy = keeper.add(batch);
		return cutBy !== null;
	});
	return keeper.result(decoder.columns, cutBy);
}
