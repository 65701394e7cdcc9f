/** `1234.5` → `1234,5`: as in the CSV files, no thousands separator. */
export function decimalComma(value: number): string {
	return String(value).replace('.', ',');
}

/** `-1234.5, 1` → `-1.234,5`: as Danes write it in minutes. Not `Intl`: same bytes everywhere. */
export function danishNumber(value: number, decimals: number): string {
	const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
	const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, '.');
	const text = fraction === undefined ? grouped : `${grouped},${fraction}`;
	return value < 0 && /[1-9]/u.test(text) ? `-${text}` : text;
}

/** Rounds half away from zero, and never gives −0. */
export function roundTo(value: number, decimals: number): number {
	const scale = [1, 10, 100, 1000, 10000][decimals] ?? 1;
	const rounded = Math.round(Math.abs(value) * scale + 1e-9) / scale;
	return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Keeps a value within its unit's limits. */
export function clamp(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
