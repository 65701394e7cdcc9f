import type { Benchmark, Indicator, Theme, Unit } from './catalogue.ts';
import type {
	Area,
	Dataset,
	Department,
	Observation,
	Organisation,
	Source,
	Target
} from './dataset.ts';
import type { Meeting } from './meeting.ts';
import type { Located } from './problem.ts';
import type { SignalRule } from './signal.ts';

/** What every dataset shares. */
export interface Catalogue {
	readonly units: readonly Located<Unit>[];
	readonly indicators: readonly Located<Indicator>[];
	readonly benchmarks: readonly Located<Benchmark>[];
	readonly themes: readonly Located<Theme>[];
	readonly signalRules: readonly Located<SignalRule>[];
	/** What example data may not be called. */
	readonly realNames: readonly Located<string>[];
}

/** A source with the text that facts are quoted from, where it has one. */
export interface SourceText {
	readonly source: Source;
	readonly text: string | null;
}

/** One dataset as read, each row with its place. */
export interface DatasetContent {
	readonly dataset: Located<Dataset>;
	readonly organisations: readonly Located<Organisation>[];
	readonly areas: readonly Located<Area>[];
	readonly departments: readonly Located<Department>[];
	readonly observations: readonly Located<Observation>[];
	readonly targets: readonly Located<Target>[];
	/** A dataset's own reference values, beside the catalogue's. */
	readonly benchmarks: readonly Located<Benchmark>[];
	readonly sources: readonly Located<SourceText>[];
	readonly meetings: readonly Located<Meeting>[];
}
