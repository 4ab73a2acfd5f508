import type { SourceDocument } from '../../src/model/document.js';
import type { Message, Result } from '../../src/model/message.js';
import type { Outline, Section } from '../../src/model/section.js';
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
  const first = new Set<string>();
  for (const { section, within } of withParents(sections.filter(({ id }) => id !== 'attachments'))) {
    if (section.heading === undefined || section.id === 'statementTitle') continue;
    const place = { block: section.heading.block };
    const key = `${section.id} ${titleCore(section.title)}`;
    const title = section.title === '' ? (section.number ?? '') : section.title;
    if (section.id === 'unknown') yield { severity: 'info', source, place, code: 'heading-unknown', title };
    else if (first.has(key) && within !== section.id)
      yield { severity: 'warning', source, place, code: 'section-repeated', title };
    first.add(key);
  }
}

function* withParents(
  sections: readonly Section[],
  within?: string,
): Generator<{ readonly section: Section; readonly within: string | undefined }> {
  for (const section of sections) {
    yield { section, within };
    yield* withParents(section.children, section.id);
  }
}
