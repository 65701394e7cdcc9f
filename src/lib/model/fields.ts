import { z } from 'zod';
import { parsePeriod } from './period.ts';

/** Small pieces that several schemas share. */

/** A real day, `2025-05-23`. */
export const isoDate = z.iso.date();

export const httpUrl = z.url({ protocol: /^https?$/u });

export const year = z.int().min(1900).max(2200);

/** A place in a source text: [first character, one past the last], UTF-16 offsets. */
export const span = z.tuple([z.int().min(0), z.int().min(1)]);
export type Span = z.infer<typeof span>;

export const periodText = z
	.string()
	.refine((text) => parsePeriod(text) !== null, { params: { code: 'bad-period' } })
	.describe('2024, 2024-06, 2013/14, KV2021, FV2022, EP2024, 2021-');
