import { readManifest } from '../../src/join/manifest.js';

const written = (content: unknown): string => JSON.stringify(content);

describe('a manifest', () => {
  test('names reports by their files', () => {
    expect(readManifest(written({ reports: [['报告.docx', './附表\\一.xlsx']] }))).toEqual({
      reports: [['报告.docx', '附表/一.xlsx']],
    });
  });

  test('may begin with a byte order mark', () => {
    expect(readManifest('\uFEFF{"reports":[]}')).toEqual({ reports: [] });
  });

  test('that is no JSON is told so', () => {
    expect(readManifest('{')).toEqual({ problems: [{ code: 'not-json', detail: expect.any(String) }] });
  });

  test.each([
    [{ reports: [], report: [] }, [{ code: 'unknown-key', keys: ['report'] }]],
    [{ reports: 'a' }, [{ code: 'wrong-shape', at: '/reports' }]],
    [{ reports: [['a', 1]] }, [{ code: 'wrong-shape', at: '/reports/0/1' }]],
    [{ reports: [['a', '']] }, [{ code: 'wrong-shape', at: '/reports/0/1' }]],
    [['a', 'b'], [{ code: 'wrong-shape', at: '/' }]],
    [{ reports: [['a']] }, [{ code: 'single', at: '/reports/0' }]],
    [{ reports: [['a', 'b', './a']] }, [{ code: 'twice', path: 'a' }]],
    [
      {
        reports: [
          ['a', 'b'],
          ['c', 'b'],
        ],
      },
      [{ code: 'twice', path: 'b' }],
    ],
    [{ reports: [['a', '../b']] }, [{ code: 'outside', path: '../b' }]],
    [
      { reports: [['/a', 'C:\\b']] },
      [
        { code: 'outside', path: '/a' },
        { code: 'outside', path: 'C:/b' },
      ],
    ],
  ])('%j is refused', (content, problems) => {
    expect(readManifest(written(content))).toEqual({ problems });
  });
});
