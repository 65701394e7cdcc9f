import { VIEWS } from '../schema/index.ts';

function mentions(sql: string, name: string): boolean {
	return new RegExp(`\\b${name}\\b`, 'u').test(sql);
}

/** Statements that answer anew what the builder answered once of the rows of these tables, views that ask such views included. */
export function refreshStoredViews(written: readonly string[]): readonly string[] {
	const changed = new Set(written);
	const statements: string[] = [];
	for (const { name, sql, isStored } of VIEWS) {
		if (![...changed].some((one) => mentions(sql, one))) continue;
		changed.add(name);
		if (isStored === true) statements.push(`delete from ${name}`, `insert into ${name} ${sql}`);
	}
	return statements;
}
