/** What is compared: organisations, or departments of any organisation. */
export const COMPARE_LEVELS = ['organisation', 'department'] as const;
export type CompareLevel = (typeof COMPARE_LEVELS)[number];

/** Whom a comparison counts: everyone of the level, or the members named. */
export type MemberParameters = Readonly<{
	level: CompareLevel;
	everyone: boolean;
	/** Ids; not asked for when everyone is counted. */
	members: readonly string[];
}>;

/** Figures of everyone counted (`alle`) as `o`, from the members of the group alone. */
export const memberFigures = `o.subject_kind = $level and o.population = 'alle'
		and ($everyone or list_contains($members::varchar[], o.subject_id))`;
