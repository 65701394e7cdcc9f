/**
 * Small numbers: of a department with fewer than 50 dwellings or 100 residents no figure about its residents is
 * shown, and its percentages (a home is 2 points and more) are marked as being of few.
 */

/** Of the department `d`: so small that figures about its residents are not shown. Unknown is not small. */
export const isSmall = `(coalesce(d.dwellings < 50, false) or coalesce((
		select arg_max(r.value, r.year) < 100 from observation as r
		where r.subject_kind = 'department' and r.subject_id = d.id and r.indicator = 'beboere_antal'
			and r.population = 'alle' and r.value is not null
	), false))`;

/** Of the indicator `i`: it tells of people, by its theme. */
export const figuresOfResidents = `i.theme in (
		'beboersammensaetning_omraader', 'demokrati_valg', 'tilfredshed_sundhed', 'tryghed_kriminalitet', 'udsatte_borgere'
	)`;

/** Of the department `d` and the unit `u`: a share of few dwellings. */
export const isShareOfFew = `coalesce(u.kind = 'share' and d.dwellings < 50, false)`;
