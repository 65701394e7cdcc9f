/** A wish that cannot be met, said in Danish to the one who has it. */
export class Refusal extends Error {
	/** What the program ends with: 1 where something outside is missing, 2 where the words are wrong. */
	readonly exitCode: 1 | 2;

	constructor(message: string, exitCode: 1 | 2 = 2) {
		super(message);
		this.name = 'Refusal';
		this.exitCode = exitCode;
	}
}
