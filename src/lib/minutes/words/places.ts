/** A place by its name: "i Drageparken", "i afdeling Møllevangen". */
export const PLACE =
	/(?<!\p{L})[Ii] (?:(?:boligområdet|bebyggelsen|afdelingen?|boligafdelingen?) )?(\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}{2,}){0,2})/gu;
/** What stands behind "i" with a capital and is no place where people live. */
export const NO_PLACE =
	/^(?:Danmark|Norden|Europa|Januar|Februar|Marts|April|Maj|Juni|Juli|August|September|Oktober|November|December|Det|Den|De|Landsbyggefonden|Byrådet|Kommunen|Regionen|Region|Hovedstaden|Skema|Bilag|Styringsrapporten)(?!\p{L})/u;
