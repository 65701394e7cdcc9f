import { formatDate } from './dates.ts';
import { isolate } from './isolate.ts';

/** The frame of a briefing: its title and what stands on every sheet. */
export const briefingText = {
	title: (organisation: string) => `Briefing: ${isolate(organisation)}`,
	subtitle: (date: string | null, municipality: string) =>
		`${date === null ? 'Styringsdialog, dato ikke fastsat' : `Styringsdialog ${formatDate(date)}`} · ${isolate(municipality)}`,
	subject: 'Forberedelse til styringsdialog',
	runningHead: (organisation: string, date: string | null, dataDate: string) =>
		`Briefing ${isolate(organisation)} · ${date === null ? 'mødedato ikke fastsat' : `møde ${formatDate(date)}`} · data pr. ${formatDate(dataDate)}`,
	example: 'Eksempeldata',
	fileName: (organisation: string, date: string | null) =>
		date === null ? `Briefing ${organisation}` : `Briefing ${organisation} ${date}`
} as const;
