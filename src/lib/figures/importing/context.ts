import type {
	Area,
	Dataset,
	Department,
	Indicator,
	Observation,
	Organisation,
	SubjectKind,
	Unit
} from '../../model/index.ts';

/** An indicator as figures are matched to it: by its id, label, short name or one of `aliases`. */
export interface KnownIndicator extends Pick<
	Indicator,
	'id' | 'label' | 'short' | 'unit' | 'decimals'
> {
	readonly levels: readonly SubjectKind[];
	readonly aliases?: readonly string[];
}

/** An organisation is known by id, name, aliases and CVR number (an alias of eight digits is one, too). */
export interface KnownOrganisation extends Pick<Organisation, 'id' | 'name' | 'aliases'> {
	readonly cvr?: string | null;
	/** ISO days; null or absent: still there, or always there. */
	readonly valid_from?: string | null;
	readonly valid_to?: string | null;
}

export type KnownDepartment = Pick<Department, 'id' | 'name' | 'organisation'> &
	Partial<Pick<Department, 'valid_from' | 'valid_to'>>;

/** What figures are read against: the catalogue, the dataset's register and the figures it has. Plain data. */
export interface FiguresContext {
	/** The dataset's id. */
	readonly dataset: string;
	readonly municipality: Dataset['municipality'];
	readonly indicators: readonly KnownIndicator[];
	readonly units: readonly Pick<Unit, 'id' | 'min' | 'max'>[];
	readonly organisations: readonly KnownOrganisation[];
	readonly departments: readonly KnownDepartment[];
	readonly areas: readonly Pick<Area, 'id' | 'name'>[];
	/** Those that stand in the dataset now, local ones included. */
	readonly observations: readonly Observation[];
}
