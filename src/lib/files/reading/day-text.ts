/** `23-05-2025`, `23.05.2025`, `23/5/2025`: day first, as Danes write. */
const DANISH_DAY = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?:$|[ T]+(?:kl\.?\s*)?(.+)$)/u;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:$|[ T](.+)$)/u;
const CLOCK = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?$/iu;

export interface DayText {
	/** `2025-05-23`. */
	readonly day: string;
	/** `2025-05-23T10:11:12`, in UTC if the text told its zone; null for a day without a time. */
	readonly time: string | null;
	/** Written `23/5/2025`: elsewhere the month comes first. */
	readonly hasSlash: boolean;
}

function calendarDay(year: string, month: string, day: string): string | null {
	const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const time = Date.parse(`${text}T00:00:00Z`);
	if (Number.isNaN(time)) return null;
	return new Date(time).toISOString().startsWith(text) ? text : null;
}

function zoneMinutes(zone: string | undefined): number {
	if (zone === undefined || /^z$/iu.test(zone)) return 0;
	const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
	return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function momentOf(day: string, clock: string): string | null {
	const match = CLOCK.exec(clock.trim());
	if (match === null) return null;
	const [, hours = '', minutes = '', seconds = '00', decimals = '', zone] = match;
	if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
	const text = `${day}T${hours.padStart(2, '0')}:${minutes}:${seconds}`;
	const shift = zoneMinutes(zone);
	const moved =
		shift === 0
			? text
			: new Date(Date.parse(`${text}Z`) - shift * 60_000).toISOString().slice(0, 19);
	const rest = decimals.slice(0, 6).replace(/0+$/u, '');
	return rest === '' ? moved : `${moved}.${rest}`;
}

/** A text as a day of the calendar, with or without a time of the day; null if it is none. */
export function readDayText(text: string): DayText | null {
	const trimmed = text.trim();
	const iso = ISO_DAY.exec(trimmed);
	const danish = iso === null ? DANISH_DAY.exec(trimmed) : null;
	const day =
		iso === null
			? danish && calendarDay(danish[4] ?? '', danish[3] ?? '', danish[1] ?? '')
			: calendarDay(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
	if (day === null) return null;
	const clock = iso === null ? danish?.[5] : iso[4];
	const hasSlash = danish?.[2] === '/';
	if (clock === undefined) return { day, time: null, hasSlash };
	const time = momentOf(day, clock);
	return time === null ? null : { day, time, hasSlash };
}
