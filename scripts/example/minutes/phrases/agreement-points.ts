import { promise, type Promise } from './promise.ts';

/** Points of the yearly agreement. */
export const AGREEMENT_POINTS: readonly Promise[] = [
	promise('agreement', 'fraflytning', 'ledighed_lejetab', 'organisation', {
		text: 'Fælles retningslinjer for istandsættelse ved fraflytning',
		done: ['Retningslinjerne for istandsættelse er vedtaget og taget i brug i alle afdelinger.'],
		carried: [
			'Retningslinjerne for istandsættelse mangler stadig at blive behandlet i bestyrelsen.'
		]
	}),
	promise('agreement', 'henlaeggelser', 'vedligehold_granskning', 'organisation', {
		text: 'Plan for at øge henlæggelserne til vedligeholdelse',
		done: ['Planen for højere henlæggelser er vedtaget og indarbejdet i budgettet.'],
		carried: [
			'Arbejdet med at øge henlæggelserne fortsætter, men er endnu ikke nået til alle afdelinger.',
			'Henlæggelserne er kun hævet i enkelte afdelinger, og punktet videreføres derfor.'
		]
	}),
	promise('agreement', 'effektivitet', 'effektivisering_drift', 'organisation', {
		text: 'Handleplan for driftsudgifter i afdelinger med lavt effektivitetstal',
		done: [
			'Handleplanen for driftsudgifter er gennemført, og kommunen har modtaget en afrapportering.'
		],
		carried: [
			'Handleplanen for driftsudgifter er i gang, men udbuddet af renholdelse er udskudt.',
			'Handleplanen for driftsudgifter har endnu ikke kunnet ses i tallene.'
		]
	}),
	promise('agreement', 'fond', 'okonomi_dispositionsfond', 'organisation', {
		text: 'Halvårlig orientering om dispositionsfondens udvikling',
		done: [
			'De halvårlige orienteringer om dispositionsfonden er sendt, og aftalen herom kan udgå.'
		],
		carried: [
			'Kommunen har fået orienteringerne om dispositionsfonden og ønsker at fortsætte med dem.',
			'Den seneste orientering om dispositionsfonden kom sent, men ordningen fastholdes.'
		]
	}),
	promise('agreement', 'udlejning', 'udlejning_anvisning', 'both', {
		text: 'Ny aftale om fleksibel udlejning',
		done: ['Aftalen om fleksibel udlejning er underskrevet af begge parter.'],
		carried: [
			'Aftalen om fleksibel udlejning er drøftet på to møder, men ikke færdig.',
			'Udkastet til en aftale om fleksibel udlejning har været i høring hos beboerne.',
			'Parterne er ikke enige om kriterierne for fleksibel udlejning og fortsætter drøftelserne.'
		]
	}),
	promise('agreement', 'restance', 'udsatte_borgere', 'both', {
		text: 'Tidlig indsats over for lejere i restance',
		done: ['Den tidlige indsats ved restancer kører nu som fast praksis.'],
		carried: [
			'Den tidlige indsats ved restancer er kommet godt fra start og fortsætter.',
			'Indsatsen ved restancer har ligget stille på grund af skift af medarbejdere.'
		]
	}),
	promise('agreement', 'ensomme', 'udsatte_borgere', 'both', {
		text: 'Samarbejde om ensomme og sårbare beboere',
		done: ['Samarbejdet om ensomme beboere er evalueret, og ordningen er gjort fast.'],
		carried: [
			'Samarbejdet om ensomme beboere fortsætter med besøgsordningen som det næste skridt.',
			'Tre fællesspisninger er holdt som led i samarbejdet om ensomme beboere, og flere følger.'
		],
		years: [2019, 2026]
	}),
	promise('agreement', 'bestyrelser', 'beboerdemokrati_ledelse', 'organisation', {
		text: 'Flere unge i afdelingsbestyrelserne',
		done: ['Der er kommet unge ind i tre afdelingsbestyrelser, og punktet er dermed opfyldt.'],
		carried: [
			'Forsøget med korte bestyrelsesmøder er begyndt, men har endnu ikke givet flere unge.',
			'To unge er valgt ind, men målet er flere, og punktet fortsætter.'
		]
	}),
	promise('agreement', 'energi', 'klima_energi', 'organisation', {
		text: 'Plan for energirenovering af de ældste afdelinger',
		done: ['Planen for energirenovering foreligger og er forelagt repræsentantskabet.'],
		carried: [
			'Planen for energirenovering afventer energimærkningen af de sidste bygninger.',
			'Planen for energirenovering er lagt for halvdelen af afdelingerne, og resten følger.',
			'Rådgiveren på planen for energirenovering er skiftet, og arbejdet er derfor forsinket.'
		],
		years: [2018, 2026]
	}),
	promise('agreement', 'ladestandere', 'trafik_mobilitet', 'both', {
		text: 'Opsætning af ladestandere til elbiler',
		done: ['Ladestanderne er sat op og bliver brugt flittigt.'],
		carried: ['Ladestanderne er forsinket, fordi elnettet skal forstærkes først.'],
		years: [2020, 2025]
	}),
	promise('agreement', 'beredskabsplan', 'beredskab', 'organisation', {
		text: 'Boligorganisationens beredskab i krisesituationer',
		done: ['Boligorganisationens beredskabsplan er færdig og afprøvet.'],
		carried: [
			'Boligorganisationens beredskabsplan er under udarbejdelse og mangler kontaktlister.'
		],
		years: [2022, 2026]
	}),
	promise('agreement', 'affaldsplan', 'affald', 'both', {
		text: 'Fælles indsats for bedre affaldssortering',
		done: ['Indsatsen for bedre affaldssortering er gennemført med gode resultater.'],
		carried: [
			'Indsatsen for bedre affaldssortering fortsætter, da restaffaldet kun er faldet lidt.',
			'Ambassadørerne for bedre affaldssortering har besøgt halvdelen af opgangene, og de sidste følger.'
		],
		years: [2019, 2026]
	}),
	promise('agreement', 'boligplacering', 'flygtninge_integration', 'both', {
		text: 'Samarbejde om boligplacering af flygtninge',
		done: [
			'Boligplaceringen af flygtninge er lykkedes, og der er ikke længere brug for en særskilt aftale.'
		],
		carried: ['Samarbejdet om boligplacering af flygtninge fortsætter uændret.'],
		years: [2017, 2017]
	}),
	promise('agreement', 'tryghedsvandring', 'tryghed_kriminalitet', 'both', {
		text: 'Årlig tryghedsvandring i boligområdet',
		done: ['Tryghedsvandringen er holdt, og de fleste forslag er ført ud i livet.'],
		carried: ['Tryghedsvandringen måtte udsættes og bliver nu holdt til foråret.'],
		years: [2023, 2026]
	}),
	promise('agreement', 'fritidsjob', 'beskaeftigelse_ydelser', 'both', {
		text: 'Fritidsjob til unge fra boligområdet',
		done: ['Fritidsjobordningen har fundet sin form og kræver ikke længere et aftalepunkt.'],
		carried: [
			'Fritidsjobordningen fortsætter, og der er sat penge af til et år mere.',
			'Der mangler pladser i fritidsjobordningen, og parterne søger flere arbejdsgivere.'
		],
		years: [2017, 2019]
	}),
	promise('agreement', 'renoveringsplan', 'renovering_helhedsplan', 'both', {
		text: 'Tidlig dialog om kommende byggesager',
		done: ['Den tidlige dialog om byggesager er blevet en vane med to faste møder om året.'],
		carried: [
			'Den tidlige dialog om byggesager har fungeret for én sag og bør udbredes.',
			'Dialogen om kommende byggesager fortsætter, da en ny sag er på vej.',
			'Der har ikke været nye byggesager, men aftalen om tidlig dialog bør bestå.'
		]
	}),
	promise('agreement', 'billige-boliger', 'husleje', 'organisation', {
		text: 'Fokus på billige boliger ved genudlejning',
		done: ['Antallet af billige boliger er gjort op, og tallet følger nu med i styringsrapporten.'],
		carried: ['Opgørelsen af billige boliger er i gang, men mangler de ældste afdelinger.']
	}),
	promise('agreement', 'frivillige', 'boligsocial_indsats', 'both', {
		text: 'Fælles uddannelse af frivillige i boligområdet',
		done: ['Fjorten frivillige har gennemført uddannelsen, og punktet er opfyldt.'],
		carried: [
			'Uddannelsen af frivillige er planlagt, men måtte flyttes på grund af for få tilmeldte.'
		]
	}),
	promise('agreement', 'selvbetjening', 'digitalisering', 'organisation', {
		text: 'Digital hjælp til beboere, der ikke er på nettet',
		done: ['Der er nu digital hjælp i fælleshuset hver uge.'],
		carried: ['Den digitale hjælp er prøvet i én afdeling og udvides.'],
		years: [2019, 2026]
	}),
	promise('agreement', 'granskning', 'vedligehold_granskning', 'organisation', {
		text: 'Opfølgning på anbefalingerne i den eksterne granskning',
		done: ['Alle anbefalinger fra den eksterne granskning er indarbejdet i planerne.'],
		carried: [
			'Anbefalingerne fra den eksterne granskning er indarbejdet for de største afdelinger.'
		],
		years: [2021, 2026]
	}),
	promise('agreement', 'svartid', 'samarbejde_aftaler', 'municipality', {
		text: 'Hurtigere svar på byggesager og dispensationer',
		done: ['Kommunens svartid på byggesager er kommet ned, og punktet er opfyldt.'],
		carried: ['Kommunens svartid er stadig for lang, og parterne ønsker at fastholde punktet.']
	}),
	promise('agreement', 'ventelister', 'udlejning_anvisning', 'both', {
		text: 'Oprydning i ventelisterne',
		done: ['Ventelisterne er ryddet op, og tallene er nu til at stole på.'],
		carried: ['Oprydningen i ventelisterne er begyndt med de mindste boliger.']
	}),
	promise('agreement', 'ledige', 'ledighed_lejetab', 'organisation', {
		text: 'Indsats mod ledige boliger',
		done: ['Indsatsen mod ledige boliger er afsluttet.'],
		carried: [
			'Indsatsen mod ledige boliger fortsætter med nye annoncer og lavere indskud.',
			'Indsatsen mod ledige boliger har endnu ikke haft den ønskede virkning.'
		],
		years: [2021, 2026]
	})
];
