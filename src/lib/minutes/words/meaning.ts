import type { Measure } from './amounts.ts';

/** Words by which an amount is known to be of an indicator, or (`id` null) of something that no indicator measures. */
export interface Meaning {
	readonly id: string | null;
	readonly measure: Measure;
	readonly cue: RegExp;
	/** `with`: only as a change ("steget med 3 %"), which an amount otherwise is not read as. */
	readonly change?: 'only' | 'also';
	/** The whole sentence must, or must not, also say this. */
	readonly needs?: RegExp;
	readonly unless?: RegExp;
	/** The words may stand behind the amount: "72 % af beboerne føler sig trygge". */
	readonly isBehind?: true;
	/** One sentence tells it of several places: "48 % i området mod 65 % i kommunen". */
	readonly spreads?: true;
	/** It is always of the municipality. */
	readonly isMunicipal?: true;
}
