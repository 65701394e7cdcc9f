import { getContext, setContext } from 'svelte';

/** The address that opens a query in the workbench; `about` says what it asks. To be made in a browser: it names the page. */
export type WorkbenchLink = (about: string, sql: string) => string;

const key = Symbol('workbench');

/** For all components below this one. Call while a component is being set up. */
export function offerWorkbench(link: WorkbenchLink): void {
	setContext(key, link);
}

/** Undefined where there is no workbench. Call while a component is being set up. */
export function offeredWorkbench(): WorkbenchLink | undefined {
	return getContext<WorkbenchLink | undefined>(key);
}
