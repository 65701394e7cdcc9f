/** The Danish words that stand in addresses. Renaming one breaks links that people have kept. */
export const addresses = {
	year: 'aar',
	group: 'gruppe',
	period: 'periode',
	groups: { all: 'alle', size: 'stoerrelse', administrator: 'administrator' }
} as const;
