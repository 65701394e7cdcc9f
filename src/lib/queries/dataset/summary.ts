import * as z from 'zod/mini';
import { number, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

/** The dataset in one row: what it is, and how much and how new it is. */
export const datasetSummary = defineQuery<Record<string, never>>()(
	'dataset-summary',
	z.object({
		id: text,
		title: text,
		description: text,
		kind: z.enum(['real', 'example']),
		municipality_name: text,
		data_date: text,
		names: z.boolean(),
		organisations: number,
		departments: number,
		indicators: number,
		observations: number,
		meetings: number,
		commitments: number,
		passages: number,
		first_year: z.nullable(number),
		last_year: z.nullable(number),
		latest_meeting: textOrNull
	}),
	`
select d.id, d.title, d.description, d.kind, d.municipality_name, d.data_date, d.names,
	(select count(*) from current_organisation) as organisations,
	(select count(*) from department) as departments,
	(select count(distinct indicator) from observation) as indicators,
	(select count(*) from observation) as observations,
	(select count(*) from meeting) as meetings,
	(select count(*) from commitment) as commitments,
	(select count(*) from passage) as passages,
	(select min(year) from observation where value is not null) as first_year,
	(select max(year) from observation where value is not null) as last_year,
	(select max(date) from meeting) as latest_meeting
from dataset as d`
);
export type DatasetSummary = RowOf<typeof datasetSummary>;
