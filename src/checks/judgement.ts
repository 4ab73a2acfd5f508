import type { CheckStatus, Relation } from '../model/check.js';
import { joined } from '../model/lists.js';
import type { Exact, Interval } from './exact.js';
import type { Figure, Measure } from './figures.js';

/** Why a relation says nothing. */
export type Why =
  /** Not printed, or all of it blank. */
  | 'not-printed'
  /** The base is zero. */
  | 'zero'
  | 'blank'
  | 'unreadable'
  /** Something of its chapter or table was printed and not read. */
  | 'unread'
  /** The table's title is printed, its body is not. */
  | 'listed'
  /** A list that need not be complete holds less than the total. */
  | 'partial-list'
  /** Several sets of statements (汇总 and 本级), and none agrees. */
  | 'several-sets'
  /** The table is there and holds no figures. */
  | 'empty-table'
  /** The list of codes does not hold what would be compared. */
  | 'unknown';

/** What came of one relation between printed figures. */
export interface Judgement {
  readonly status: CheckStatus;
  readonly why?: Why;
  readonly form: Relation['kind'];
  /** Operands in the order of the relation; the first is what the others foretell. */
  readonly operands: readonly (readonly Figure[])[];
  readonly expected?: Exact;
  readonly difference?: Exact;
  readonly tolerance?: Exact;
  readonly measure: Measure;
  /** Further things of the record that it speaks of. */
  readonly pointers?: readonly string[];
  /** What a fact says, or a verdict claims. */
  readonly saying?: Saying;
  /** Values of one operand that would make the relation hold, all else as printed. */
  readonly repair?: (figure: Figure) => Interval | undefined;
}

/** What no arithmetic tells; its wording stands in `src/render/sayings.ts`. */
export type Saying =
  | { readonly code: 'verdict'; readonly claim: 'above' | 'equal' | 'below' }
  /** A code stands beside the name of another. */
  | { readonly code: 'code-name'; readonly printed: string; readonly name: string; readonly due: string }
  /** One code, two names. */
  | { readonly code: 'two-names'; readonly printed: string; readonly names: readonly string[] }
  | { readonly code: 'other-year'; readonly year: number; readonly due: number; readonly quote: string }
  | { readonly code: 'compared-year'; readonly year: number; readonly due: number }
  /** No choice of the rows adds up to their total. */
  | { readonly code: 'money-rows' }
  | { readonly code: 'projects-tabled'; readonly tabled: number; readonly told: number }
  | { readonly code: 'missed-and-full' }
  | { readonly code: 'wrong-level'; readonly level1: string; readonly level2: string }
  | { readonly code: 'units-listed'; readonly listed: number; readonly told: number }
  | { readonly code: 'table-missing'; readonly title: string }
  | { readonly code: 'table-unprinted'; readonly title: string }
  | { readonly code: 'empty-unsaid'; readonly title: string }
  | { readonly code: 'section-missing'; readonly key: string }
  | { readonly code: 'residue'; readonly text: string }
  | { readonly code: 'names-differ'; readonly message: string };

export const figuresIn = ({ operands }: Pick<Judgement, 'operands'>): readonly Figure[] => joined(operands);

/** The figure that the others foretell. */
export const checkedOf = ({ operands }: Pick<Judgement, 'operands'>): Figure | undefined => operands[0]?.[0];
