import { UnreadableFile } from '../../src/model/message.js';
import type { Zip } from '../zip-guard.js';
import type { Parts } from './amend.js';
import { childrenNamed, parsePart, type Element } from './markup.js';
import { readNumbering } from './numbering.js';
import { readStyles } from './styles.js';

/** The parts that are read; pictures, headers, comments and settings are never opened. */
export function openParts(zip: Zip): Parts {
  const main = mainPart(zip);
  const related = relationships(zip, main);
  const open = (name: string): Element | undefined => {
    const path = related.get(name) ?? resolvePath(main, `${name}.xml`);
    return zip.has(path) ? parsePart(zip.read(path), path) : undefined;
  };
  const styles = readStyles(open('styles'));
  return {
    document: parsePart(zip.read(main), main),
    footnotes: open('footnotes'),
    endnotes: open('endnotes'),
    styles,
    numbering: readNumbering(open('numbering'), styles),
  };
}

function mainPart(zip: Zip): string {
  const main = relationships(zip, '').get('officeDocument');
  if (main !== undefined && zip.has(main)) return main;
  if (!zip.has('word/document.xml')) throw new UnreadableFile('wrong-type', 'ZIP');
  return 'word/document.xml';
}

/** Targets by the last word of their type (`styles`), inside the package only. */
function relationships(zip: Zip, part: string): ReadonlyMap<string, string> {
  const slash = part.lastIndexOf('/') + 1;
  const path = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const targets = new Map<string, string>();
  if (!zip.has(path)) return targets;
  for (const relationship of childrenNamed(parsePart(zip.read(path), path), 'Relationship')) {
    const { Type: type = '', Target: target = '', TargetMode: mode } = relationship.attribs;
    const name = type.slice(type.lastIndexOf('/') + 1);
    if (mode !== 'External' && !targets.has(name)) targets.set(name, resolvePath(part, target));
  }
  return targets;
}

/** A target is relative to the folder of its part, unless it opens with `/`. */
function resolvePath(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
