import { adverseTrend, outsideBand, outsideThreshold, statusSignal } from '../signals/figures.ts';
import {
	commitmentAge,
	commitmentOverdue,
	followUpUnreported,
	themeStreak
} from '../signals/minutes.ts';
import { dataMissing, forecastExpired, targetOffTrack } from '../signals/targets.ts';
import type { View } from './view.ts';

const KINDS = [
	outsideThreshold,
	statusSignal,
	adverseTrend,
	outsideBand,
	targetOffTrack,
	forecastExpired,
	dataMissing,
	commitmentOverdue,
	commitmentAge,
	followUpUnreported,
	themeStreak
];

/**
 * Reasons to ask, made by the rules in `signal_rule` from the rows of the dataset, as of its data date.
 * Where two rules speak of the same matter of the same subject, the one with the lower rank speaks.
 */
export const signal: View = {
	name: 'signal',
	isStored: true,
	sql: `
with found as (
	${KINDS.map((sql) => `(${sql.trim()})`).join('\n\tunion all by name\n\t')}
)
select r.id as rule, r.kind, r.rank, r.label, r.sentence, f.* exclude (rule)
from found as f
join signal_rule as r on r.id = f.rule
qualify row_number() over (
	partition by f.subject_kind, f.subject_id, case when f.commitment is null then coalesce(f.indicator, f.theme, r.kind) else r.kind end
	order by r.rank, f.limit_name
) = 1
	-- A rule that has found one commitment only, which a stronger rule has named, has nothing to add.
	and (
		f.commitment is null or f.count > 1
		or row_number() over (partition by f.subject_kind, f.subject_id, f.commitment order by r.rank) = 1
	)
order by r.rank, f.subject_kind, f.subject_id, f.indicator, f.theme, f.commitment`
};
