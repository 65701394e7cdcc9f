import { FORUMS } from '../../municipality/municipality.ts';
import { promise, type Promise, type Words } from './promise.ts';

function referral(key: string, theme: string, forum: string, words: Omit<Words, 'forum'>): Promise {
	return promise('referral', key, theme, 'both', { ...words, forum });
}

/** Subjects that are sent to a forum, since they go across organisations. */
export const REFERRALS: readonly Promise[] = [
	referral('forum-affald', 'affald', FORUMS.north, {
		text: 'Storskrald og affaldsøer på tværs af afdelingerne',
		made: ['Der var enighed om at drøfte storskrald og affaldsøer i Områdeforum Nord.'],
		done: [
			'Storskrald har været behandlet i Områdeforum Nord, som har aftalt fælles afhentningsdage.'
		],
		carried: []
	}),
	referral('forum-valg', 'demokrati_valg', FORUMS.north, {
		text: 'Fælles initiativer for højere valgdeltagelse',
		made: [
			'Der var enighed om at tage valgdeltagelsen op i Områdeforum Nord, da den går på tværs.'
		],
		done: [
			'Valgdeltagelsen har været på dagsordenen i Områdeforum Nord, hvor en fælles debataften blev aftalt.'
		],
		carried: []
	}),
	referral('forum-tryghed', 'tryghed_kriminalitet', FORUMS.social, {
		text: 'Tryghed for børn og unge om aftenen',
		made: ['Emnet sendes videre til Det boligsociale Netværk, hvor politi og skole også er med.'],
		done: [
			'Det boligsociale Netværk har drøftet trygheden om aftenen og udvidet klubbens åbningstid.'
		],
		carried: []
	}),
	referral('forum-drift', 'effektivisering_drift', FORUMS.operations, {
		text: 'Fælles udbud af snerydning og grønt vedligehold',
		made: ['Det blev aftalt at tage et fælles udbud op i Driftschefnetværket.'],
		done: ['Driftschefnetværket har sat et fælles udbud i gang.'],
		carried: []
	}),
	referral('forum-trafik', 'trafik_mobilitet', FORUMS.north, {
		text: 'Parkering og cykelforhold i området',
		made: [
			'Der var enighed om at medtage parkering og cykelforhold som et emne for Områdeforum Nord.'
		],
		done: ['Områdeforum Nord har drøftet parkering og cykelforhold og bestilt en tælling.'],
		carried: []
	}),
	referral('forum-beredskab', 'beredskab', FORUMS.north, {
		text: 'Fælles beredskab i boligområdet',
		made: [
			'Der var enighed om, at et fælles beredskab i boligområdet hører hjemme i Områdeforum Nord.'
		],
		done: ['Områdeforum Nord har drøftet beredskab og vil holde en øvelse.'],
		carried: [],
		years: [2022, 2026]
	}),
	referral('forum-udsatte', 'udsatte_borgere', FORUMS.social, {
		text: 'Beboere med psykiske vanskeligheder',
		made: [
			'Parterne sender spørgsmålet om beboere med psykiske vanskeligheder til Det boligsociale Netværk.'
		],
		done: [
			'Det boligsociale Netværk har udarbejdet en kontaktvej for driftspersonale, der møder sårbare beboere.'
		],
		carried: []
	})
];
