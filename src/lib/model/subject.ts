import { z } from 'zod';
import { SUBJECT_PATTERN } from './subject-id.ts';

/** Ids are ASCII, lower case, with hyphens: they stand in addresses and file names. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
export const id = z.string().regex(ID_PATTERN).describe('id: a–z, 0–9, -');

export const subjectText = z
	.string()
	.regex(SUBJECT_PATTERN)
	.describe('organisation:id, department:id, area:id, municipality:id, country:id');
