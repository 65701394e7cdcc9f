/** What a person reads at an address that has no page, also without JavaScript. */
export const notFoundText = {
	/** Name of the browser tab. */
	title: 'Siden findes ikke – Dialogblik',
	heading: 'Siden findes ikke',
	explanation:
		'Adressen fører ikke til en side i Dialogblik. Måske er den skrevet forkert, eller også er siden flyttet.',
	action: 'Gå til forsiden'
} as const;
