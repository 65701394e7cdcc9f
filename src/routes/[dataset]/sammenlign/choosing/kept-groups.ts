import { COMPARE_LEVELS } from '$lib/queries';
import * as z from 'zod/mini';
import { LONGEST_NAME } from './defaults';

/** A group of one's own, kept to be chosen again. */
export const keptGroup = z.object({
	id: z.string().check(z.minLength(1), z.maxLength(100)),
	level: z.enum(COMPARE_LEVELS),
	name: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME * 2)),
	members: z.array(z.string())
});
export type KeptGroup = z.infer<typeof keptGroup>;
