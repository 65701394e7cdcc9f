/** What is said while something is fetched, and where it could not be had. */
export const waitText = {
	loading: 'Henter …',
	retry: 'Prøv igen',
	/** Beside a failure: what the figures that still stand are for. */
	standing: (shown: string) => `Tallene på siden gælder ${shown}.`
} as const;

/** The same of the search in the minutes. */
export const finderText = {
	loading: 'Henter søgeindekset …',
	failed: 'Søgeindekset kunne ikke hentes.',
	failedAction:
		'Kontrollér forbindelsen, og prøv igen. Hjælper det ikke, så genindlæs siden. Resten af siden kan stadig læses.'
} as const;
