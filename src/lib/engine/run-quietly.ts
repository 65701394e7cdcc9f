import type { Driver } from './driver.ts';

/** Runs trusted statements to their end. The messages of the last one's answer: its schema, then its rows. */
export async function runQuietly(driver: Driver, sql: string): Promise<readonly Uint8Array[]> {
	let header = await driver.start(sql);
	while (header === null) header = await driver.poll();
	const messages = [header];
	let batch = await driver.fetch();
	while (batch === null || batch.byteLength > 0) {
		if (batch !== null) messages.push(batch);
		batch = await driver.fetch();
	}
	return messages;
}
