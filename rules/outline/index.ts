import type { SourceDocument } from '../../src/model/document.js';
import type { Message, Result } from '../../src/model/message.js';
import { type Outline, type Section, walkSections } from '../../src/model/section.js';
import { arrange } from './arrange.js';
import { contentsBlocks } from './contents.js';
import { toSections } from './draft.js';
import { restoreNumbers } from './restore-numbers.js';
import { titleCore } from './titles.js';

const source = 'rules/outline';

/** The report's chapters by the words of their headings; numbers, styles and block kinds decide nothing alone. */
export function buildOutline(document: SourceDocument): Result<Outline> {
  const { preface, drafts, skipped } = arrange(document, contentsBlocks(document.blocks));
  restoreNumbers(drafts);
  const sections = toSections(drafts);
  return { value: { preface, sections, skipped }, messages: [...outlineMessages(sections)] };
}

/** Headings of the report itself that are not known, and chapters that stand twice. */
function* outlineMessages(sections: readonly Section[]): Generator<Message> {
  const own = sections.filter(({ id }) => id !== 'attachments');
  const first = new Map<string, Section>();
  for (const section of walkSections(own)) {
    if (section.heading === undefined || section.id === 'statementTitle') continue;
    const place = { block: section.heading.block };
    if (section.id === 'unknown')
      yield { severity: 'info', source, place, code: 'heading-unknown', title: section.title };
    else {
      const key = `${section.id} ${titleCore(section.title)}`;
      if (first.has(key))
        yield { severity: 'warning', source, place, code: 'section-repeated', title: section.title };
      else first.set(key, section);
    }
  }
}
