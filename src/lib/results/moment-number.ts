/** A date, timestamp or time as milliseconds (of UTC, or of the day); null for the infinite ones. */
export function momentNumber(text: string): number | null {
	const clock = /^(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)/u.exec(text);
	if (clock !== null) {
		return (Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3])) * 1000;
	}
	const isZoned = !text.includes('T') || text.endsWith('Z');
	const time = Date.parse(isZoned ? text : `${text}Z`);
	return Number.isNaN(time) ? null : time;
}

/** The way back, as exact as the span of what is shown asks for: a day, a minute or a second. */
export function momentText(time: number, type: string, span: number): string {
	const iso = new Date(time).toISOString();
	if (type === 'TIME') return iso.slice(11, 19);
	if (type === 'DATE' || span > 20 * 86_400_000) return iso.replace(/T.*$/u, '');
	return iso.replace('T', ' ').replace(/\.\d+Z$/u, '');
}
