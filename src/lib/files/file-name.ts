/** Longest name in characters: with its path it must fit what Windows allows. */
const MAX_LENGTH = 120;
const FALLBACK = 'dialogblik';
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/**
 * A file name that every system takes, with its Danish letters kept: `Høje Gladsaxe / 2024` with
 * `csv` becomes `Høje-Gladsaxe-2024.csv`.
 */
export function safeFileName(name: string, extension: string): string {
	const words = name
		.normalize('NFC')
		.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
		.replaceAll(/[\s\\/:*?"<>|]+/gu, '-')
		.replaceAll(/-{2,}/gu, '-');
	// A sign cut in two becomes one half, which is taken away.
	const cut = words.slice(0, MAX_LENGTH).replace(/\p{Cs}$/u, '');
	const base = cut.replaceAll(/^[-.]+|[-.]+$/gu, '');
	const safe = base === '' ? FALLBACK : RESERVED.test(base) ? `_${base}` : base;
	return `${safe}.${extension}`;
}
