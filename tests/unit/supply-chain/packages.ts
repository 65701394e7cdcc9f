import { readFileSync } from 'node:fs';
import { z } from 'zod';

const lockedPackageSchema = z.object({
	version: z.string(),
	license: z.string().optional(),
	integrity: z.string().optional(),
	resolved: z.string().optional(),
	dev: z.boolean().optional(),
	hasInstallScript: z.boolean().optional()
});

export type LockedPackage = z.infer<typeof lockedPackageSchema> & {
	/** Folder from the project's root: `node_modules/zod`. */
	readonly path: string;
};

/** Every package that `npm ci` puts in place. */
export function readLockfile(): LockedPackage[] {
	const { packages } = z
		.object({ packages: z.record(z.string(), z.unknown()) })
		.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
	return Object.entries(packages)
		.filter(([path]) => path !== '')
		.map(([path, entry]) => ({ path, ...lockedPackageSchema.parse(entry) }));
}

const namedVersions = z.record(z.string(), z.string());

const manifestSchema = z.object({
	license: z.string(),
	dependencies: namedVersions,
	devDependencies: namedVersions
});

/** What the project asks for. */
export function readManifest(): z.infer<typeof manifestSchema> {
	return manifestSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
}
