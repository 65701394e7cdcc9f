import { wordCue } from './cue.ts';

/** Verbs by which somebody takes a matter on, in the present. */
const PROMISE = String.raw`undersøger|vender tilbage|vender retur|følger op|følger sagen|sender|fremsender|eftersender|indkalder|udarbejder|kontakter|tager kontakt|tager fat|retter henvendelse|afklarer|indhenter|skaffer|spørger|samler|melder|udpeger|giver besked|giver en tilbagemelding|sørger for|inviterer|arrangerer|bestiller|rykker|orienterer|fremlægger|tager initiativ|tager (?:\p{L}+ ){1,5}?(?:op|med)|gennemgår|udsender|opdaterer|indsender|leverer|oplyser (?:senest|inden)|deler|beregner|kortlægger|formidler|ser på|kigger på|iværksætter|igangsætter|færdiggør|udveksler|finder (?:en|et|ud af)|opretter|skriver til|ringer til|afsøger|tager hånd om|tager stilling til|gør (?:\p{L}+ ){1,2}færdigt?|forbereder|(?:af)?holder (?:\p{L}+ ){0,3}?(?:møde|oplæg|seminar|workshop|temadag)|sørger for|tjekker op|svarer tilbage|følger (?:dette|det|sagen) op|planlægger|tjekker|svarer (?:skriftligt|senest|inden)|reviderer|stiller (?:\p{L}+ ){1,4}?til rådighed|forelægger|videresender|koordinerer|aftaler|udfylder|ansøger|søger|genfremsender|besvarer|opgør|redegør|tilretter|afleverer|laver|oversender|foranstalter|medbringer|præsenterer`;
export const PROMISE_VERB = wordCue(PROMISE);
export const PROMISE_MODAL = wordCue(
	String.raw`(?:vil|skal) (?:herefter |derfor |nu |gerne |også |i den forbindelse |snarest |efterfølgende |inden \p{L}+ |til næste møde )?(?:undersøge|vende tilbage|følge op|sende|fremsende|eftersende|indkalde|udarbejde|kontakte|tage kontakt|rette henvendelse|afklare|indhente|skaffe|spørge|samle|melde|udpege|give besked|sørge for|invitere|arrangere|rykke|orientere|fremlægge|gennemgå|udsende|opdatere|indsende|levere|beregne|kortlægge|formidle|se på|kigge på|iværksætte|igangsætte|færdiggøre|planlægge|tjekke|svare|revidere|forelægge|koordinere|udfylde|ansøge|søge|besvare|opgøre|redegøre|lave|oversende|holde|afholde|etablere|tage)`,
	'lovede at',
	'påtog sig at',
	'påtager sig at',
	'har påtaget sig at',
	'får til opgave at',
	'fik til opgave at',
	'er ansvarlig for at',
	'står for at'
);
export const PROMISE_PASSIVE = wordCue(
	String.raw`(?:undersøges|følges op|afklares|indhentes|fremsendes|eftersendes|udsendes|udarbejdes|sendes) (?:\p{L}+ ){0,4}?(?:af|fra|til|inden|senest)`,
	'der følges op',
	'skal følges op',
	String.raw`(?:genforhandles|evalueres|genoptages|indsendes|opdateres|revideres) (?:\p{L}+ ){0,4}?(?:inden|senest)`,
	String.raw`(?:tages op|tages op igen|genoptages|drøftes|drøftes igen|følges op|samles op|behandles|vendes|evalueres)(?: igen)?(?: \p{L}+){0,5}? (?:på|til|ved) (?:det |den |de )?(?:næste|kommende) (?:års )?\p{L}*(?:møde|dialog)\p{L}*`
);
export const URGES =
	/(?<!\p{L})(?:opfordrer (.{2,60}?) til (?:at|,)|(?:anmoder|beder) (.{2,60}?) om (?:at|en|et)|henstiller til (.{2,60}?),? (?:om )?at)/iu;
/** `Boligselskabet opfordres til at`: who is asked. */
export const URGED =
	/(?:^|[,.;] |(?<!\p{L})(?:at|og) )([^,.;]{2,60}?) (?:opfordres til|anmodes om|bedes)(?!\p{L})/iu;
export const AWAITS =
	/(?<!\p{L})(?:afventer|venter på) (?:et |en |fortsat |nu )?(?:initiativ|svar|tilbagemelding|udspil|afklaring|besked|indkaldelse|oplæg|materiale|udmelding) fra (.{2,60}?)(?=[,.;]|$)/iu;
/** Told of, not taken on: the present tense of what goes on all the time. */
export const HABIT = wordCue(
	'løbende',
	'hvert år',
	'årligt',
	'altid',
	'normalt',
	'generelt',
	'som regel',
	'hver måned',
	'hvert kvartal',
	'allerede',
	'dagligt',
	'ofte',
	'fremgår',
	'lige nu',
	'i øjeblikket'
);

/** What belongs to the promise before it: by when. */
export const FOLLOWS_UP =
	/^(?:fristen|frist|deadline|det sker|det skal ske|senest|svaret (?:ventes|forventes|kommer)|tilbagemelding\p{L}* (?:sker|ventes|forventes)|dette sker)(?!\p{L})/iu;
