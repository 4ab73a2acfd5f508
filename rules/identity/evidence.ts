import { isTable, isText, type SourceDocument } from '../../src/model/document.js';
import type { Context } from '../../src/model/rule.js';
import { walkSections } from '../../src/model/section.js';
import { isStatementTitle } from '../outline/titles.js';
import { matcher } from '../../src/text/words.js';
import { words } from './title-kinds.js';
import { identityWords } from './words.js';

const OF_BUDGET = matcher({ any: words.budgetChapter });
const ACCOUNTS = matcher({ any: identityWords.report.accounts });

/** Chapters that only final accounts have; an evaluation report tells of 收入情况 and 支出情况 as well. */
const OWN_CHAPTERS = new Set(['overall', 'fiscalAppropriation', 'generalPublicBudget', 'basicExpenditure']);
/** Fewest chapters of the accounts that make a report where nothing is titled. */
const ENOUGH_CHAPTERS = 2;

/** The document has the chapters or the statements of final accounts. */
export function hasAccounts({ document, outline }: Context): boolean {
  const parts = outline.sections.filter(({ id }) => id === 'finalAccounts' || id === 'statementsPart');
  const chapters = new Set(
    walkSections(parts)
      .filter(({ heading, title }) => heading !== undefined && !OF_BUDGET.test(title))
      .filter(
        ({ id, title }) =>
          OWN_CHAPTERS.has(id) || (/^(?:revenue|expenditure)$/.test(id) && ACCOUNTS.test(title)),
      )
      .map(({ id }) => id),
  );
  return chapters.size >= ENOUGH_CHAPTERS || hasStatements(document);
}

/** A public statement in a table's first rows, a sheet's name, or above a table. */
function hasStatements({ blocks }: SourceDocument): boolean {
  return blocks.some((block, at) => {
    if (!isTable(block)) return false;
    const before = blocks[at - 1];
    const above = blocks[at - 2];
    const texts = [
      block.name ?? '',
      ...block.rows.slice(0, 3).flat(),
      ...[before, above].map((line) => (line !== undefined && isText(line) ? line.text : '')),
    ];
    return texts.some((text) => ACCOUNTS.test(text) && isStatementTitle(text));
  });
}

/** So little text that a scanned report may stand behind its cover. */
const LITTLE_TEXT = 120;
/** Fewest words of the accounts in a text that is about them. */
const ENOUGH_WORDS = 2;

/** The text speaks of final accounts, or there is too little of it to tell. */
export function mayBeAccounts({ document }: Context): boolean {
  const found = new Set<string>();
  let length = 0;
  for (const block of document.blocks) {
    const texts = isText(block) ? [block.text] : block.rows.flat();
    for (const text of texts) {
      length += text.length;
      for (const word of words.evidence) if (text.includes(word)) found.add(word);
      if (found.size >= ENOUGH_WORDS) return true;
    }
  }
  return length <= LITTLE_TEXT;
}
