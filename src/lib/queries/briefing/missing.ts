import * as z from 'zod/mini';
import { text } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

/** Key indicators of organisations that this one has neither a figure nor a status of, in the catalogue's order. */
export const missingKeyFigures = defineQuery<{ organisation: string }>()(
	'missing-key-figures',
	z.object({ indicator: text, indicator_label: text, indicator_short: text }),
	`
select i.id as indicator, i.label as indicator_label, i.short as indicator_short
from indicator as i
where i.is_key and i.levels like '%organisation%'
	and i.id not in (
		select indicator
		from organisation_year
		where organisation = $organisation and (value is not null or status is not null)
	)
order by i.position, i.id`
);
export type MissingKeyFigure = RowOf<typeof missingKeyFigures>;
