import { render } from '../../../src/render.js';
import { DROPPED, TEXTUAL } from '../../../extractors/docx/vocabulary.js';

describe('what is left out', () => {
  test('has a Chinese and an English name each', () => {
    for (const element of [...Object.values(DROPPED), ...TEXTUAL]) {
      expect(render({ code: 'element-dropped', element, count: 2 })).toMatch(
        /^略去 2 处[^ ]*[\u4e00-\u9fff]/,
      );
      expect(render({ code: 'element-dropped', element, count: 2 }, 'en')).toMatch(
        /^left out: \w[^:]* \(2\)$/,
      );
    }
  });

  test('goes by its name in the format where it has none', () => {
    expect(render({ code: 'element-dropped', element: 'w:strange', count: 1 })).toBe('略去 1 处 w:strange ');
  });
});
