/** A question as SQL. Views of `main` show the versions that stand; `stored` has all. */
export interface View {
  readonly name: string;
  readonly title: string;
  /** For docs/archive.md. */
  readonly about: string;
  readonly sql: string;
}

/** What opens the rows of every view about reports, from `lineages r`. */
export const reportColumns = `r.report, r.department, r.lineage, r.year, r.kind, r.scope, r.province, r.city, r.county, r.region_code`;
