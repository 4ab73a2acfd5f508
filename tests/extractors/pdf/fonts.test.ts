import { isMeaningless, plainCharacter, readFont, readsLikeText } from '../../../extractors/pdf/fonts.js';

test('radicals, compatibility twins, ligatures and vertical marks are the character itself', () => {
  expect(['⼀', '⾏', '⻓', '⻚', '\uFB01', '︵', '预'].map(plainCharacter)).toEqual([
    '一',
    '行',
    '长',
    '页',
    'fi',
    '（',
    '预',
  ]);
});

test('private, control and replacement characters mean nothing', () => {
  expect(['\uE123', '\u0001', '\uFFFD'].map(isMeaningless)).toEqual([true, true, true]);
  expect(['项', '5', ' ', '，'].map(isMeaningless)).toEqual([false, false, false, false]);
});

test('a composite font without any map is guessed, with a map it is known code by code', () => {
  expect(readFont({ composite: true, toUnicode: { firstChar: 0, lastChar: 65535 } }).meaning).toBe('guessed');
  const mapped = readFont({ composite: true, toUnicode: { _map: [undefined, '项'] }, name: 'ABC+SimHei' });
  expect([mapped.meaning, mapped.knows(1), mapped.knows(2), mapped.bold]).toEqual([
    'known',
    true,
    false,
    true,
  ]);
  expect(readFont(undefined)).toMatchObject({ unit: 0.001, vertical: false, bold: false });
});

test('guessed characters count only where they read like a report', () => {
  expect(readsLikeText([...'2023年度收入支出决算总表'])).toBe(true);
  expect(readsLikeText([...'ĒģҐӂԞ֎'])).toBe(false);
});
