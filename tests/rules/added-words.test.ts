import { readFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import { documentOf } from '../support/report.js';

/**
 * A word that is added to a file of words, where it is looked for, and whether it is found there. Each is asked of the
 * modules as they are loaded with the file as it is, and with the word.
 */
interface Added {
  readonly file: string;
  /** The list of the file. */
  readonly at: string;
  readonly word: string;
  readonly found: () => Promise<boolean>;
}

const cases: readonly Added[] = [
  {
    file: 'outline.json',
    at: 'titles.ends',
    word: '情形',
    found: async () => {
      const { readTitle } = await import('../../rules/outline/titles.js');
      return readTitle('资产变动情形').headingEnd;
    },
  },
  {
    file: 'outline.json',
    at: 'contents.alone',
    word: '提要',
    found: async () => {
      const { contentsBlocks } = await import('../../rules/outline/contents.js');
      return contentsBlocks(documentOf('提 要', '正文。').blocks).has(0);
    },
  },
  {
    file: 'outline.json',
    at: 'attachments.label',
    word: '附录',
    found: async () => {
      const { attachmentOpener } = await import('../../rules/outline/attached.js');
      return attachmentOpener('附录2：某项目绩效情况')?.label === '附录2';
    },
  },
  {
    file: 'captions.json',
    at: 'body.label',
    word: '填表机关',
    found: async () => {
      const { readCaptionLine } = await import('../../rules/statements/captions.js');
      return readCaptionLine(printOf('填表机关：青岚市水务局')).caption;
    },
  },
  {
    file: 'captions.json',
    at: 'sheet.code',
    word: '县公开',
    found: async () => {
      const { readTitle } = await import('../../rules/statements/titles.js');
      return readTitle('收入决算表县公开02表')?.words === '收入决算表';
    },
  },
  {
    file: 'captions.json',
    at: 'empty.says',
    word: '此表零填报',
    found: async () => (await import('../../rules/statements/captions.js')).saysNothing('此表零填报。'),
  },
  {
    file: 'personal.json',
    at: 'roles',
    word: '承办人员',
    found: async () => (await import('../../rules/reading/personal.js')).persons.isLabel('承办人员签字'),
  },
  {
    file: 'statements.json',
    at: 'rows.total',
    word: '总额',
    found: async () => (await import('../../rules/statements/row-words.js')).isGrandTotal('支出总额'),
  },
  {
    file: 'statements.json',
    at: 'heads.code',
    word: '代号',
    found: async () =>
      (await import('../../rules/statements/heads.js')).headRole([{ text: '科目代号' }]) === 'code',
  },
  {
    file: 'identity.json',
    at: 'report.unit',
    word: '机构',
    found: async () =>
      (await import('../../rules/identity/title-kinds.js')).namesAccounts('青岚市水务局2023年度机构决算'),
  },
  {
    file: 'look-alikes.json',
    at: 'regionBudget.budget',
    word: '财政总预算',
    found: async () =>
      (await import('../../rules/identity/title-kinds.js')).isRegionBudget('望川县2021年财政总预算收支情况'),
  },
  {
    file: 'performance.json',
    at: 'projectEnds',
    word: '专项',
    found: async () =>
      (await import('../../rules/performance/names.js')).projectKey('道路养护专项') === '道路养护',
  },
  {
    file: 'attainment.json',
    at: 'deadlines.done',
    word: '投产',
    found: async () =>
      (await import('../../rules/performance/tables/days.js')).readDays('2024年12月底前投产') !== undefined,
  },
  {
    file: 'reading.json',
    at: 'elsewhere.see',
    word: '查阅',
    found: async () => (await import('../../rules/reading/words.js')).pointsElsewhere('可查阅附录一。'),
  },
];

const printOf = (text: string) => ({ text, place: { block: 0, start: 0, end: text.length } });

const folder = new URL('../../rules/vocabulary/', import.meta.url);

/** The file with a word more in one of its lists. */
function withWord({ file, at, word }: Added): object {
  const source = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object;
  const list = at
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>>)[key], source);
  (list as string[]).push(word);
  return source;
}

test.each(cases.map((added) => [added.file, added.at, added.word, added] as const))(
  '%s: %s, %s',
  async (file, _at, _word, added) => {
    jest.resetModules();
    expect(await added.found()).toBe(false);
    jest.resetModules();
    jest.unstable_mockModule(`../../rules/vocabulary/${file}`, () => ({ default: withWord(added) }));
    expect(await added.found()).toBe(true);
    jest.unstable_unmockModule(`../../rules/vocabulary/${file}`);
  },
);
