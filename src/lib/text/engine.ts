/** What people read when a question to the data fails: what happened, and what they can do. Keys are the engine's error kinds. */
export const engineErrorTexts = {
	syntax: {
		what: 'Forespørgslen kan ikke læses.',
		action: 'Ret den ved den viste linje og kolonne, og kør den igen.'
	},
	catalog: {
		what: 'Forespørgslen nævner en tabel, kolonne eller funktion, som ikke findes her.',
		action: 'Kontrollér stavemåden mod listen over tabeller og kolonner.'
	},
	type: {
		what: 'Forespørgslen regner med værdier, der ikke passer sammen, for eksempel tekst og tal.',
		action: 'Omsæt værdierne, for eksempel med try_cast(… as integer), og kør den igen.'
	},
	refused: {
		what: 'Forespørgslen vil mere end at læse datasættet, og det er spærret.',
		action: 'Brug select, og tilføj egne filer på siden Importér.'
	},
	memory: {
		what: 'Svaret kræver mere hukommelse, end browseren har.',
		action: 'Vælg færre rækker eller kolonner, eller luk andre faner, og prøv igen.'
	},
	cancelled: {
		what: 'Forespørgslen blev afbrudt.',
		action: 'Kør den igen, hvis svaret stadig er ønsket.'
	},
	dead: {
		what: 'Databasen i browseren er gået i stå.',
		action: 'Prøv igen: den starter på ny ved næste valg. Ellers genindlæs siden.'
	},
	start: {
		what: 'Databasen i browseren kunne ikke startes. Siden kan stadig læses.',
		action:
			'Kontrollér forbindelsen, og prøv igen. Hjælper det ikke, så kontakt den, der driver siden.'
	},
	data: {
		what: 'Datafilen er beskadiget, mangler eller hører til en anden udgave af siden. Siden kan stadig læses.',
		action: 'Genindlæs siden. Hjælper det ikke, så kontakt den, der driver siden.'
	},
	other: {
		what: 'Forespørgslen kunne ikke besvares.',
		action: 'Læs databasens egen besked, ret forespørgslen, og prøv igen.'
	}
} as const;
