import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
	datasetSchema,
	indicatorSchema,
	meetingSchema,
	realNameSchema,
	signalRuleSchema,
	sourceSchema,
	themeSchema,
	unitSchema
} from '../../src/lib/model/index.ts';

/** The JSON files that people edit, and what describes them to an editor. */
const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
	dataset: datasetSchema,
	indicators: z.array(indicatorSchema),
	meeting: meetingSchema,
	'real-names': z.array(realNameSchema),
	signals: z.array(signalRuleSchema),
	sources: z.array(sourceSchema),
	themes: z.array(themeSchema),
	units: z.array(unitSchema)
};

/** Every schema as JSON Schema text, by file name. */
export function jsonSchemas(): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(SCHEMAS).map(([name, schema]) => [
			`${name}.json`,
			`${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, '\t')}\n`
		])
	);
}

export async function writeSchemas(folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const [name, text] of jsonSchemas()) await writeFile(join(folder, name), text);
}
