import { say, type Topic } from '../phrase.ts';
import { SHUT_DOWN } from './crises.ts';
import { COSTS, SITES, UPKEEP } from './buildings.ts';

const EFFICIENCY = 'effektivitetstal';

export const EFFICIENCY_TOPIC: Topic = {
	id: 'efficiency',
	theme: 'effektivisering_drift',
	titles: ['Effektivisering', 'Effektiv drift', 'Effektivitetstal og drift'],
	by: 'forretningsfører',
	take: [2, 3],
	phrases: [
		say(
			'status',
			'Boligorganisationens effektivitetstal er {#effektivitetstal} for {år}[ mod|, hvor det var] {#effektivitetstal:-1} året før.',
			{ when: (now) => (now.value(EFFICIENCY) ?? 0) >= 70 }
		),
		say(
			'discussion',
			'Effektivitetstallet er faldet til {#effektivitetstal} og ligger dermed under 70 %. Kommunen bad boligorganisationen redegøre for, hvilke konti der trækker ned.',
			{ when: (now) => (now.value(EFFICIENCY) ?? 99) < 70 }
		),
		say(
			'status',
			'{forretningsfører} oplyste, at det lave effektivitetstal på {#effektivitetstal} især skyldes renholdelse og forsikringer, og at der er indhentet tilbud på begge dele.',
			{ when: (now) => (now.value(EFFICIENCY) ?? 99) < 70 }
		),
		say(
			'status',
			'I {afd} er effektivitetstallet {#effektivitetstal@afd}, og driftsudgifterne på de sammenlignede konti udgør {#driftsudgift_benchmark@afd} pr. bolig.'
		),
		say(
			'information',
			'Driftsudgifterne på de sammenlignede konti er steget fra {#driftsudgift_benchmark:-1} til {#driftsudgift_benchmark} pr. bolig.',
			{ when: (now) => (now.change('driftsudgift_benchmark') ?? 0) > 0 }
		),
		say(
			'information',
			'Fælles indkøb af [vinduespudsning|snerydning|elevatorservice] har givet en besparelse, som afdelingerne kan mærke i budgettet for {næste}.'
		),
		say(
			'discussion',
			'Muligheden for at slå ejendomskontorerne sammen blev drøftet. {formand} lagde vægt på, at beboerne stadig skal kunne møde en driftsmedarbejder i afdelingen.'
		),
		say(
			'status',
			'{forretningsfører} gav en status på udbuddet af [forsikringer|ventilation|grønt vedligehold], som ventes afsluttet i {næste}.'
		),
		...COSTS,
		SHUT_DOWN.cleaning
	]
};

export const MAINTENANCE: Topic = {
	id: 'maintenance',
	theme: 'vedligehold_granskning',
	titles: ['Vedligeholdelse og henlæggelser', 'Henlæggelser', 'Vedligeholdelse og granskning'],
	by: 'forretningsfører',
	take: [2, 4],
	phrases: [
		say(
			'status',
			'Der blev i {år} henlagt {#henlaeggelse_aarlig} pr. bolig til planlagt og periodisk vedligeholdelse.'
		),
		say(
			'status',
			'De opsparede henlæggelser udgjorde {#henlaeggelse_opsparet} pr. bolig ved udgangen af {år}.',
			{ when: (now) => (now.value('henlaeggelse_opsparet') ?? 0) > 25_000 }
		),
		say(
			'discussion',
			'Kommunen påpegede, at de opsparede henlæggelser med {#henlaeggelse_opsparet} pr. bolig ligger langt under, hvad sammenlignelige organisationer har. Året før var tallet {#henlaeggelse_opsparet:-1}.',
			{ when: (now) => (now.value('henlaeggelse_opsparet') ?? 99_000) < 25_000 }
		),
		say(
			'discussion',
			'{formand} erkendte, at henlæggelserne på {#henlaeggelse_aarlig} pr. bolig om året er for lave, men beboerne har flere gange stemt en større huslejestigning ned.',
			{
				themes: ['husleje'],
				when: (now) => (now.value('henlaeggelse_aarlig') ?? 99_000) < 5_600
			}
		),
		say(
			'status',
			'Henlæggelserne dækker {#langtidsbudget_daekning} af behovet i den langsigtede plan. [I {afd} er dækningen {#langtidsbudget_daekning@afd}|Planen bliver gennemgået på ny i {næste}].'
		),
		say(
			'information',
			'{afd}, der er opført i {opført}, har henlagt {#henlaeggelse_aarlig@afd} pr. bolig og har {#henlaeggelse_opsparet@afd} stående.'
		),
		say(
			'information',
			'Udgifterne til vedligeholdelse var {#vedligehold_udgift} pr. m² mod {#vedligehold_udgift:-1} i {før}.'
		),
		say(
			'status',
			'Den eksterne granskning af {afd} er gennemført. Granskeren anbefaler, at [taget|faldstammerne|vinduerne|ventilationen] rykkes frem i vedligeholdelsesplanen.',
			{ years: [2021, 2100] }
		),
		say(
			'information',
			'{teknik} orienterede om kommunens gennemgang af de første granskningsrapporter, som har meget forskellig dybde.',
			{ years: [2022, 2024] }
		),
		...UPKEEP
	]
};

export const RENOVATION: Topic = {
	id: 'renovation',
	theme: 'renovering_helhedsplan',
	titles: ['Renovering', 'Helhedsplaner og renovering', 'Igangværende byggesager'],
	by: 'forretningsfører',
	take: [2, 3],
	phrases: [
		say(
			'status',
			'Renoveringen af [køkkener|badeværelser|tag og facader] i {afd} følger tidsplanen, og de første boliger er afleveret.',
			{ instead: 'stage' }
		),
		say(
			'information',
			'Boligorganisationen arbejder på en helhedsplan for {afd}, der er opført i {opført} og har {boliger} boliger.',
			{ instead: 'stage' }
		),
		say(
			'discussion',
			'Genhusningen under arbejdet i {afd} blev drøftet. {social} bad om at få besked tidligt, hvis ældre beboere skal flytte midlertidigt.',
			{ themes: ['aeldre_pleje'] }
		),
		say(
			'status',
			'Skema A for {afd} ventes indsendt i første halvår af {næste}. {teknik} opfordrede til et formøde om lokalplanen.',
			{ instead: 'stage', themes: ['arkitektur_bevaring'] }
		),
		say(
			'discussion',
			'Prisstigningerne på byggematerialer har gjort, at projektet i {afd} må deles i to etaper.',
			{ instead: 'stage', years: [2021, 2023] }
		),
		say(
			'discussion',
			'Beboerne i {afd} har stemt om nye [altaner|køkkener|vinduer], og forslaget faldt med få stemmer. Bestyrelsen kommer igen med en billigere løsning.',
			{ instead: 'stage', themes: ['beboerdemokrati_ledelse'] }
		),
		say(
			'information',
			'{forretningsfører} fremlagde regnskabet for den senest afsluttede byggesag, som holdt budgettet.'
		),
		say(
			'status',
			'Der er fundet skimmelsvamp i [gavlboliger|stueetagen|kældrene] i {afd}. En rådgiver er i gang med at finde årsagen.'
		),
		say(
			'forecast',
			'Byggesagen i {afd} forventes afsluttet i {næste}, hvis vinteren ikke forsinker tagarbejdet.',
			{ instead: 'stage' }
		),
		...SITES
	]
};

export const NEW_BUILD: Topic = {
	id: 'new-build',
	theme: 'nybyggeri',
	titles: ['Nybyggeri', 'Nye boliger', 'Byudvikling og nybyggeri'],
	by: 'teknik',
	take: [2, 2],
	phrases: [
		say(
			'information',
			'{teknik} orienterede om kommunens planer for nye almene boliger og om, hvordan grundkapitalen prioriteres i de kommende år.'
		),
		say(
			'discussion',
			'{formand} gav udtryk for, at boligorganisationen gerne vil bygge [seniorboliger|mindre familieboliger|ungdomsboliger] og har en byggegrund ved {afd} i tankerne.'
		),
		say(
			'discussion',
			'Maksimumsbeløbet for nybyggeri blev drøftet, da det efter boligorganisationens opfattelse er svært at bygge inden for rammen.',
			{ years: [2021, 2100] }
		),
		say(
			'status',
			'Ventelisten tæller {#venteliste} personer, og efterspørgslen er størst efter boliger på to og tre rum.',
			{ themes: ['udlejning_anvisning'] }
		)
	]
};
