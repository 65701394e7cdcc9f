import * as z from 'zod/mini';
import { text, textOrNull } from '../fields.ts';
import { defineQuery } from '../query.ts';

/** What reading in new minutes must know of a dataset. */

/** The dataset itself, in one row. */
export const importDataset = defineQuery<Record<string, never>>()(
	'import-dataset',
	z.object({
		id: text,
		title: text,
		kind: z.enum(['real', 'example']),
		names: z.boolean(),
		municipality: text,
		municipality_name: text
	}),
	`select id, title, kind, names, municipality, municipality_name from dataset`
);

export const importThemes = defineQuery<Record<string, never>>()(
	'import-themes',
	z.object({ id: text, label: text, cues: z.array(text) }),
	`
select id, label, list_filter(string_split(cues, '|'), lambda cue: cue <> '') as cues
from theme order by position`
);

/** Every indicator by its long and its short name. */
export const importIndicators = defineQuery<Record<string, never>>()(
	'import-indicators',
	z.object({ id: text, label: text, short: text, unit: text }),
	`select id, label, short, unit from indicator order by position`
);

/** Every organisation there is or was. */
export const importOrganisations = defineQuery<Record<string, never>>()(
	'import-organisations',
	z.object({ id: text, name: text, aliases: z.array(text), until: textOrNull }),
	`
select id, name, list_filter(string_split(aliases, '|'), lambda alias: alias <> '') as aliases, valid_to as until
from organisation order by position`
);

export const importAreas = defineQuery<Record<string, never>>()(
	'import-areas',
	z.object({ id: text, name: text }),
	`select id, name from area order by position`
);

export const importDepartments = defineQuery<Record<string, never>>()(
	'import-departments',
	z.object({ id: text, name: text, organisation: text }),
	`select id, name, organisation from department order by position`
);

/** Everything agreed so far, which new minutes may carry on; `id` is `meeting#commitment`. */
export const importCommitments = defineQuery<Record<string, never>>()(
	'import-commitments',
	z.object({
		id: text,
		organisation: text,
		date: text,
		text,
		theme: text,
		kind: text,
		status: text
	}),
	`
select c.id, m.organisation, m.date, c.body as text, c.theme, c.kind, c.status
from commitment as c
join meeting as m on m.id = c.meeting
order by m.date desc, c.id`
);

/** The sources as their file lists them. */
export const importSources = defineQuery<Record<string, never>>()(
	'import-sources',
	z.object({
		id: text,
		title: text,
		publisher: text,
		url: textOrNull,
		file: textOrNull,
		date: textOrNull,
		fetched: textOrNull
	}),
	`select id, title, publisher, url, file, date, fetched from source order by id`
);
