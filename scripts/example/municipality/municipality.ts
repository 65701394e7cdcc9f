/** Everything here is invented; nothing of it names a Danish municipality, organisation or place. */
export const MUNICIPALITY = { id: 'eksempelby', name: 'Eksempelby Kommune' } as const;

/** Where the parties take up what goes across organisations. */
export const FORUMS = {
	north: 'Områdeforum Nord',
	social: 'Det boligsociale Netværk',
	operations: 'Driftschefnetværket'
} as const;

export interface Area {
	readonly id: string;
	readonly name: string;
}

/** Tusindstråleparken spans five organisations. */
export const AREAS: readonly Area[] = [
	{ id: 'tusindstraaleparken', name: 'Tusindstråleparken' },
	{ id: 'svaleredekvarteret', name: 'Svaleredekvarteret' },
	{ id: 'vindmoellehaven', name: 'Vindmøllehaven' },
	{ id: 'moensterbyen', name: 'Mønsterbyen' }
];
