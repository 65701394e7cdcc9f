import { SUBJECT, SPAN, POSITION } from './shared-columns.ts';
import type { TableText } from './table-text.ts';

/** Tables of meetings and what was said and agreed, and the rules of the attention list. */
export const minutesTables: Readonly<Record<string, TableText>> = {
	meeting: {
		description: 'Møder i styringsdialogen',
		columns: {
			id: 'mødets id: dato, kommune, organisation',
			municipality: 'kommunen',
			organisation: 'organisationen',
			date: 'mødets dato',
			dialogue_year: 'dialogåret (styringsår)',
			accounts_year: 'regnskabsåret, der blev drøftet; tom = ikke oplyst',
			case_number: 'sagsnummer',
			kind: 'styringsdialog eller joint (fællesmøde)',
			source: 'referatets kilde-id'
		}
	},
	participant: {
		description: 'Deltagere, efter rolle og side',
		columns: {
			meeting: 'mødet',
			...POSITION,
			initials: 'initialer',
			role: 'rolle',
			side: 'organisation, municipality, administrator eller other',
			present: 'om vedkommende var til stede',
			name: 'navn; kun hvis datasættet viser navne'
		}
	},
	agenda_item: {
		description: 'Punkter på dagsordenen',
		columns: {
			id: 'mødets id og punktets nummer',
			meeting: 'mødet',
			...POSITION,
			number: 'nummer, som det står',
			title: 'overskrift',
			presenters: 'hvem der indledte, adskilt af |'
		}
	},
	passage: {
		description: 'Passager i referater: teksten er kildens egen',
		columns: {
			id: 'mødets id og passagens nummer',
			meeting: 'mødet',
			item: 'dagsordenspunktet',
			local_id: 'nummer inden for mødet',
			...POSITION,
			kind: 'information, status, discussion, decision, action, referral, agreement, forecast eller target',
			body: 'teksten, med orddeling samlet',
			...SPAN
		}
	},
	passage_theme: {
		description: 'Hvilke temaer en passage handler om',
		columns: { passage: 'passagen', theme: 'temaet' }
	},
	figure: {
		description: 'Tal, der står i referater, med deres sted i teksten',
		columns: {
			id: 'passagens id og løbenummer',
			passage: 'passagen',
			meeting: 'mødet',
			...SUBJECT,
			indicator: 'indikatorens id',
			population: 'hvem tallet tæller',
			period: 'perioden',
			year: 'året på tidsaksen',
			value: 'værdien',
			status: 'ordet, hvor der ikke er et tal',
			unit: 'enheden',
			...SPAN
		}
	},
	commitment: {
		description: 'Aftaler, opfølgninger og henvisninger',
		columns: {
			id: 'mødets id og aftalens id',
			meeting: 'mødet',
			local_id: 'id inden for mødet',
			...POSITION,
			kind: 'agreement = aftale, action = opfølgning, referral = henvist til et andet forum',
			body: 'hvad der er aftalt, kort',
			owner: 'hvem der skal handle: organisation, municipality, both eller other',
			owner_note: 'hvem nærmere, eller hvad der ventes på',
			forum: 'forummet, sagen er sendt til',
			theme: 'temaet',
			status: 'open, done, carried-over (videreført), dropped eller unknown',
			due: 'frist',
			continues: 'den tidligere aftale, den fortsætter',
			passage: 'passagen, den står i',
			quote: 'kildens ord',
			...SPAN
		}
	},
	reading_warning: {
		description: 'Hvad der ikke kunne læses sikkert i et referat',
		columns: {
			id: 'mødets id og løbenummer',
			meeting: 'mødet',
			code: 'hvad det er: fx unknown-initials = initialer, ingen deltager har',
			value: 'teksten på stedet',
			...SPAN
		}
	},
	signal_rule: {
		description: 'Reglerne bag opmærksomhedslisten',
		columns: {
			id: 'reglens id',
			kind: 'slags',
			label: 'navn',
			rank: 'hvor højt den står; lavest tal først',
			indicators: 'kun disse indikatorer, adskilt af |; tom = alle',
			statuses: 'ord, der udløser reglen, adskilt af |',
			years: 'antal år eller møder',
			min_peers: 'mindste antal organisationer at sammenligne med',
			min_change: 'mindste ændring i procent',
			sentence: 'sætningen, den skriver'
		}
	}
};
