import type { Judgement, Saying } from '../checks/judgement.js';
import type { Named } from '../model/check.js';
import { figuresSaid } from './figure-lists.js';
import { placeName, type Speaker } from './figures.js';

const both = (zh: string, en: string): Named => ({ zh, en });

const CLAIMS: Readonly<Record<'above' | 'equal' | 'below', Named>> = {
  above: both('大于', 'above'),
  equal: both('等于', 'equal to'),
  below: both('小于', 'below'),
};

/** What a fact found, as one sentence without a full stop. */
export function renderSaying(saying: Saying, judgement: Judgement, speaker: Speaker): string {
  return wording(saying, judgement, speaker)[speaker.language];
}

function wording(saying: Saying, judgement: Judgement, speaker: Speaker): Named {
  const { pointers = [], operands } = judgement;
  const at = (index: number): string => placeName(pointers[index] ?? '', speaker);
  const [first = [], second = []] = operands.map((figures) => figuresSaid(figures, speaker));
  switch (saying.code) {
    case 'verdict':
      return both(
        `${first}，${second}，却称决算数${CLAIMS[saying.claim].zh}预算数`,
        `${first}; ${second}; yet the final figure is said to be ${CLAIMS[saying.claim].en} the budget`,
      );
    case 'code-name':
      return both(
        `科目编码 ${saying.printed} 的名称印为“${saying.name}”，应为“${saying.due}”`,
        `code ${saying.printed} is called “${saying.name}”; its name is “${saying.due}”`,
      );
    case 'two-names':
      return both(
        `科目编码 ${saying.printed} 在同一报告中有两个名称：“${saying.names.join('”“')}”`,
        `code ${saying.printed} has two names in one report: “${saying.names.join('”, “')}”`,
      );
    case 'other-year':
      return both(
        `本报告为 ${saying.due} 年度，此处写作 ${saying.year} 年：“${saying.quote}”`,
        `the report is of ${saying.due}, here it says ${saying.year}: “${saying.quote}”`,
      );
    case 'compared-year':
      return both(
        `${at(0)}为 ${saying.year} 年，应与上一年度 ${saying.due} 年相比`,
        `${at(0)} is ${saying.year}; the year before is ${saying.due}`,
      );
    case 'money-rows':
      return both(
        `${first}，下列各行（${second}）怎样相加都不相符`,
        `${first}; no choice of its rows (${second}) adds up to it`,
      );
    case 'projects-tabled':
      return both(
        `正文称对 ${saying.told} 个项目开展自评，报告中却有 ${saying.tabled} 个项目的绩效表`,
        `the text tells of ${saying.told} projects evaluated, ${saying.tabled} have a table`,
      );
    case 'missed-and-full':
      return both(`${at(0)}为满分，但完成值没有达到目标值`, `${at(0)} is full, though the target was missed`);
    case 'wrong-level':
      return both(
        `“${saying.level2}”列在“${saying.level1}”之下`,
        `“${saying.level2}” stands under “${saying.level1}”`,
      );
    case 'units-listed':
      return both(
        `正文称纳入编制范围的单位 ${saying.told} 个，列出 ${saying.listed} 个`,
        `${saying.told} bodies are said to be in scope, ${saying.listed} are listed`,
      );
    case 'table-missing':
      return both(`缺少《${saying.title}》`, `the statement ${saying.title} is missing`);
    case 'table-unprinted':
      return both(
        `《${saying.title}》只列标题，报告中没有印出`,
        `the statement ${saying.title} is listed, and not in the report`,
      );
    case 'empty-unsaid':
      return both(
        `《${saying.title}》为空表，没有说明无此项收支`,
        `the statement ${saying.title} is empty, and nothing says that there is no such money`,
      );
    case 'section-missing':
      return both(
        `没有公开“${placeName(saying.key, speaker)}”的情况`,
        `nothing is told of ${placeName(saying.key, speaker)}`,
      );
    case 'residue':
      return both(`模板残留：“${saying.text}”`, `template residue: “${saying.text}”`);
    case 'names-differ':
      return both(saying.message, saying.message);
  }
}
