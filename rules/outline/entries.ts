import type { OutlineEntry } from '../../src/model/report.js';
import type { Section } from '../../src/model/section.js';

/** The outline as the record shows it; a part that only its children show is left out, its children stand for it. */
export function outlineEntries(sections: readonly Section[]): OutlineEntry[] {
  return sections.flatMap(({ id, number, title, level, heading, children }) => {
    const below = outlineEntries(children);
    return heading === undefined ? below : [{ id, number, title, level, children: below }];
  });
}
