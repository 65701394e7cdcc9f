/**
 * Text as it is compared when searching: lower case, `æ`/`ae`, `ø`/`oe`, `å`/`aa` alike, other accents off.
 * `Århus` and `AARHUS` give the same, and so does an `Å` written as two signs, as files from a Mac do.
 */
export function foldDanish(text: string): string {
	return (
		text
			.normalize('NFC')
			.toLowerCase()
			.replaceAll('å', 'aa')
			.normalize('NFD')
			.replaceAll(/\p{M}/gu, '')
			// Last: an accent may have stood on them (`ǽ`).
			.replaceAll('æ', 'ae')
			.replaceAll('ø', 'oe')
	);
}
