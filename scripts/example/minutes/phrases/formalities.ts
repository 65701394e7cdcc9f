/** Opening and closing words; templates as in `Phrase`. */
export const WELCOME_TITLES = ['Velkomst', 'Velkomst og præsentation', 'Velkomst og dagsorden'];
export const WELCOMES = [
	'{direktør} bød velkommen, og deltagerne præsenterede sig for hinanden.',
	'{direktør} bød velkommen til årets styringsdialog.',
	'{direktør} bød velkommen. Der var ingen bemærkninger til dagsordenen.',
	'{direktør} bød velkommen og takkede {org} for at lægge lokaler til mødet.',
	'Efter en kort præsentationsrunde blev dagsordenen godkendt.',
	'{direktør} åbnede mødet og ridsede formålet med dialogen op.'
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
	'Referatet godkendes skriftligt af begge parter.'
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
	'Aftalens punkter blev evalueret i fællesskab.'
];
export const DROPPED = [
	'Punktet »{punkt}« udgår, da det ikke længere er aktuelt.',
	'Parterne var enige om at lade punktet »{punkt}« udgå.'
];
export const AGREED = [
	'Der var enighed om følgende aftalepunkter for {næste}:',
	'Parterne indgik aftale om følgende:',
	'Følgende punkter indgår i den nye aftale:',
	'Det blev aftalt at arbejde med disse emner frem til næste møde:'
];
export const DUE = ['senest 1. juni {næste}', 'inden 1. juni {næste}'];
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
