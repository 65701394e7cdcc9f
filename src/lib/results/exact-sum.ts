/** A sum that keeps what rounding loses on the way (Neumaier): a million times 0,1 is 100.000. */
export class ExactSum {
	#sum = 0;
	#lost = 0;

	add(value: number): void {
		const next = this.#sum + value;
		this.#lost +=
			Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - next + value : value - next + this.#sum;
		this.#sum = next;
	}

	get value(): number {
		const whole = this.#sum + this.#lost;
		return Number.isNaN(whole) ? this.#sum : whole;
	}
}
