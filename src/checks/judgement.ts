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
  /** Values of one operand that would make the relation hold, all else as printed. */
  readonly repair?: (figure: Figure) => Interval | undefined;
}

export const figuresIn = ({ operands }: Pick<Judgement, 'operands'>): readonly Figure[] => joined(operands);

/** The figure that the others foretell. */
export const checkedOf = ({ operands }: Pick<Judgement, 'operands'>): Figure | undefined => operands[0]?.[0];
