import { GrowingText } from '../../src/batch/growing-text.js';

test('pieces are taken as one text, however far they outgrow the first room', () => {
  const text = new GrowingText();
  const pieces = Array.from({ length: 3000 }, (_, at) => `第${at}行，${'决算'.repeat(at % 7)}𠀀;`);
  for (const piece of pieces) text.add(piece);
  expect(text.length).toBe(Buffer.byteLength(pieces.join('')));
  expect(text.take().toString('utf8')).toBe(pieces.join(''));
  expect(text.length).toBe(0);
  text.add('合计');
  expect(text.take().toString('utf8')).toBe('合计');
});
