/** Opening and closing words; templates as in `Phrase`. */
export const WELCOME_TITLES = ['Velkomst', 'Velkomst og præsentation', 'Velkomst og dagsorden'];
export const WELCOMES = [
	'{direktør} bød velkommen, og deltagerne præsenterede sig for hinanden.',
	'{direktør} bød velkommen til årets styringsdialog.',
	'{direktør} bød velkommen. Der var ingen bemærkninger til dagsordenen.',
	'{direktør} bød velkommen og takkede {org} for at lægge lokaler til mødet.',
	'Efter en kort præsentationsrunde blev dagsordenen godkendt.',
	'{direktør} åbnede mødet og ridsede formålet med dialogen op.',
	'{direktør} bød velkommen og mindede om, at mødet både ser tilbage på {år} og frem mod {næste}.',
	'{formand} glædede sig over at kunne tage imod kommunen. Dagsordenen blev godkendt med ét nyt punkt.',
	'{direktør} indledte med at rose det daglige samarbejde, før dagsordenen blev gennemgået.',
	'Dagsordenen var sendt ud tre uger før mødet og blev godkendt uden ændringer.'
];
export const CLOSING_TITLES = ['Eventuelt', 'Evt.'];
export const CLOSINGS = [
	'Der var intet til dette punkt.',
	'Næste møde holdes i efteråret {næste}.',
	'{formand} takkede for et godt møde.',
	'{formand} inviterede kommunen på en rundtur i {afd}.',
	'{sekretariat} sender udkast til referat inden for to uger.',
	'Intet at bemærke.',
	'Mødet sluttede med en rundvisning i {afd}.',
	'{direktør} takkede for en åben og saglig drøftelse.',
	'Referatet godkendes skriftligt af begge parter.',
	'{formand} inviterede til jubilæum i {afd}, som blev taget i brug i {opført}.',
	'{formand} bad om, at bilagene næste år kommer en uge tidligere.',
	'{sekretariat} samler datoer for møderne i {næste} og sender dem ud samlet.',
	'Der blev spurgt til parkering ved rådhuset under møder. {sekretariat} undersøger det.',
	'Begge parter fandt, at mødet havde en god længde.'
];
export const EVALUATION_TITLES = [
	'Opfølgning på sidste års aftaler',
	'Evaluering af sidste års aftale',
	'Status på aftalen fra sidste år'
];
export const AGREEMENT_TITLES = [
	'Ny aftale',
	'Indgåelse af ny aftale',
	'Aftalepunkter for det kommende år'
];
export const JOINT_TITLE = 'Evaluering af sidste års aftale og indgåelse af ny aftale';

/** Nothing to evaluate: the first meeting in the data. */
export const NOTHING_BEFORE = [
	'Aftalen fra sidste år blev gennemgået uden bemærkninger.',
	'Punkterne i den hidtidige aftale er alle afsluttet.'
];
export const EVALUATION_OPENINGS = [
	'Sidste års aftale blev gennemgået punkt for punkt.',
	'{sekretariat} gennemgik aftalen fra det seneste møde.',
	'Parterne gjorde status over aftalen fra sidste år.',
	'Aftalens punkter blev evalueret i fællesskab.',
	'{sekretariat} havde på forhånd sendt en oversigt over punkterne, som dannede grundlag for gennemgangen.',
	'{formand} og {sekretariat} gennemgik på skift, hvad der er sket siden sidst.',
	'Gennemgangen af aftalen viste følgende.'
];
/** Of a point that is settled, dropped or carried on; `{punkt}` is the point, `{gang}` the year running. */
export const DONE = [
	'Punktet »{punkt}« er opfyldt og udgår af aftalen.',
	'Parterne var enige om, at »{punkt}« er nået.',
	'{forretningsfører} gav en afsluttende status på »{punkt}«, og punktet er dermed færdigt.'
];
export const DROPPED = [
	'Punktet »{punkt}« udgår, da det ikke længere er aktuelt.',
	'Parterne var enige om at lade punktet »{punkt}« udgå.',
	'»{punkt}« tages ud af aftalen, da opgaven bliver løst i andet regi.'
];
export const CARRIED = [
	'Punktet »{punkt}« er ikke nået og føres videre.',
	'{forretningsfører} forklarede, hvorfor »{punkt}« trækker ud, og parterne videreførte punktet.',
	'Der er sket fremskridt med »{punkt}«, men begge parter ønsker at beholde punktet.'
];
export const CARRIED_FOR_YEARS = [
	'{direktør} bemærkede, at »{punkt}« nu står i aftalen for {gang} år i træk, og bad om en plan for at blive færdig.',
	'»{punkt}« videreføres for {gang} år i træk. {formand} erkendte, at arbejdet er gået langsommere end ventet.',
	'»{punkt}« går igen for {gang} år i træk, og parterne drøftede, om målet er sat for højt.'
];
/** The second year needs no remark. */
export const YEARS_RUNNING: Readonly<Record<number, string>> = {
	3: 'tredje',
	4: 'fjerde',
	5: 'femte',
	6: 'sjette'
};
export const AGREED = [
	'Der var enighed om følgende aftalepunkter for {næste}:',
	'Parterne indgik aftale om følgende:',
	'Følgende punkter indgår i den nye aftale:',
	'Det blev aftalt at arbejde med disse emner frem til næste møde:',
	'Aftalen for {næste} består af disse punkter:'
];

/** A day of the year after the meeting: after a point, and as a sentence of its own. */
export interface Deadline {
	/** Month and day: `06-01`. */
	readonly day: string;
	readonly words: string;
	readonly sentence: string;
}
export const DEADLINES: readonly Deadline[] = [
	{ day: '03-01', words: 'inden 1. marts {næste}', sentence: 'Fristen er 1. marts {næste}.' },
	{ day: '05-01', words: 'senest 1. maj {næste}', sentence: 'Det sker senest 1. maj {næste}.' },
	{
		day: '06-01',
		words: 'senest 1. juni {næste}',
		sentence: 'Fristen blev sat til 1. juni {næste}.'
	},
	{
		day: '06-15',
		words: 'inden 15. juni {næste}',
		sentence: 'Det sker inden 15. juni {næste}.'
	},
	{
		day: '09-01',
		words: 'med frist 1. september {næste}',
		sentence: 'Fristen er 1. september {næste}.'
	}
];
/** The point carried on from an organisation that ended. */
export const TAKEN_OVER =
	'Fra aftalen med Boligforeningen Rugvippen føres punktet »{punkt}« videre.';
/** A remark by somebody whose initials no participant has. `@` is the place of the initials. */
export const STRANGERS = [
	'@ supplerede med, at erfaringerne fra nabokommunerne er de samme.',
	'@ gjorde opmærksom på, at beboerne bør have besked i god tid.',
	'@ nævnte, at en lignende ordning findes i en anden afdeling.'
];
export const STRANGE_INITIALS = ['QVX', 'ZWP', 'XQN', 'WZK'];
