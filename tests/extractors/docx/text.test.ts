import { p, r, read, tbl, tc, texts, tr } from './build.js';

describe('text of a paragraph', () => {
  test('runs are one text, its layout white space closed', async () => {
    expect(await texts(`<w:p>${r('本年收入')}${r('合 计 ')}${r('12.50')}${r('万元')}</w:p>`)).toEqual([
      '本年收入合计12.50万元',
    ]);
  });

  test('white space at the ends of a run counts only where the file says so', async () => {
    expect(await texts('<w:p><w:r><w:t>12 </w:t></w:r><w:r><w:t> 34</w:t></w:r></w:p>')).toEqual(['1234']);
    expect(await texts(`<w:p>${r('12 ')}${r('34')}</w:p>`)).toEqual(['12 34']);
  });

  test('empty paragraphs are no blocks, and places count blocks', async () => {
    const { blocks, messages } = await read(`${p('甲')}<w:p/>${p(' ')}${p('乙')}`);
    expect(blocks).toEqual([
      { kind: 'paragraph', text: '甲', place: { block: 0 } },
      { kind: 'paragraph', text: '乙', place: { block: 1 } },
    ]);
    expect(messages).toEqual([]);
  });

  test('tabs part words, breaks part lines that begin something new and join others', async () => {
    expect(await texts('<w:p><w:r><w:t>A</w:t><w:tab/><w:t>B</w:t></w:r></w:p>')).toEqual(['A B']);
    expect(
      await texts(
        '<w:p><w:r><w:t>一、总体情况</w:t><w:br/><w:t>收、支总</w:t><w:cr/><w:t>计10</w:t><w:br/><w:t>万元。</w:t></w:r></w:p>',
      ),
    ).toEqual(['一、总体情况', '收、支总计10万元。']);
  });

  test('insertions and moved text stay, deletions and their origin go', async () => {
    const deleted = `<w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:moveFrom>${r('8')}</w:moveFrom>`;
    expect(
      await texts(`<w:p>${r('共')}${deleted}<w:ins>${r('5')}</w:ins><w:moveTo>${r('万元')}</w:moveTo></w:p>`),
    ).toEqual(['共5万元']);
  });

  test('a paragraph whose mark was deleted runs on into the next one', async () => {
    const mark = '<w:rPr><w:del/></w:rPr>';
    expect(await texts(`${p('收入', mark)}${p('决算')}`)).toEqual(['收入决算']);
  });

  test('a deleted mark before a table neither loses its text nor moves it into a cell', async () => {
    const table = tbl(tr(tc('甲'), tc('乙')));
    expect(await texts(`${p('说明', '<w:rPr><w:del/></w:rPr>')}${table}`)).toEqual(['说明', [['甲', '乙']]]);
    expect(await texts(p('说明', '<w:rPr><w:del/></w:rPr>'))).toEqual(['说明']);
  });

  test('hidden text is left out, by its own mark or by its style, and shown again where it says so', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="hp"><w:basedOn w:val="base"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="base"><w:rPr><w:vanish/></w:rPr></w:style>';
    const runs = `${r('看')}${r('不', '<w:vanish/>')}${r('不', '<w:rStyle w:val="h"/>')}${r('见', '<w:rStyle w:val="h"/><w:vanish w:val="0"/>')}`;
    expect(await texts(`<w:p>${runs}</w:p>`, { styles })).toEqual(['看见']);
    expect(await texts(p('藏', '<w:pStyle w:val="hp"/>'), { styles })).toEqual([]);
  });

  test('links, tags, controls, simple fields, directions and ruby bases give their text', async () => {
    const wrapped = [
      `<w:hyperlink w:anchor="x">${r('一')}</w:hyperlink>`,
      `<w:smartTag>${r('二')}</w:smartTag>`,
      `<w:sdt><w:sdtPr><w:alias w:val="不"/></w:sdtPr><w:sdtContent>${r('三')}</w:sdtContent></w:sdt>`,
      `<w:fldSimple w:instr="DATE">${r('四')}</w:fldSimple>`,
      `<w:bdo w:val="ltr">${r('五')}</w:bdo>`,
      `<w:r><w:ruby><w:rt>${r('liù')}</w:rt><w:rubyBase>${r('六')}</w:rubyBase></w:ruby></w:r>`,
    ];
    expect(await read(`<w:p>${wrapped.join('')}</w:p>`)).toMatchObject({
      blocks: [{ text: '一二三四五六' }],
      messages: [],
    });
    expect(await texts(`<w:sdt><w:sdtContent>${p('块')}</w:sdtContent></w:sdt>`)).toEqual(['块']);
  });

  test('symbols become characters; unknown ones are counted', async () => {
    const { blocks, messages } = await read(
      `<w:p><w:r><w:t>甲</w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Nowhere" w:char="F0FC"/></w:r></w:p>`,
    );
    expect(blocks).toMatchObject([{ text: '甲✓' }]);
    expect(messages).toMatchObject([
      { code: 'element-dropped', element: 'symbol', count: 1, severity: 'warning' },
    ]);
  });

  test('of alternatives one branch is read', async () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="x"><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent>`;
    expect(await texts(`<w:p><w:r>${both}</w:r></w:p>`)).toEqual(['新']);
    const unknown = `<mc:AlternateContent><mc:Choice Requires="x"><x/></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent>`;
    expect(await texts(`<w:p><w:r>${unknown}</w:r></w:p>`)).toEqual(['旧']);
  });

  test('characters that markup would swallow come through', async () => {
    expect(await texts(p('A&amp;B &lt;5 &#x5e74; <![CDATA[<c>]]>'))).toEqual(['A&B <5年<c>']);
  });
});

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

describe('fields', () => {
  test('give their result, not their instruction', async () => {
    const field = `${mark('begin')}${instruction('PAGEREF _Toc1 \\h')}${mark('separate')}${r('4')}${mark('end')}`;
    expect(await texts(`<w:p>${r('部门概况')}<w:r><w:tab/></w:r>${field}</w:p>`)).toEqual(['部门概况4']);
  });

  test('results of fields inside an instruction are no text', async () => {
    const inner = `${mark('begin')}${instruction('REF a')}${mark('separate')}${r('99')}${mark('end')}`;
    const field = `${mark('begin')}${instruction('IF ')}${inner}${mark('separate')}${r('12')}${mark('end')}`;
    expect(await texts(`<w:p>${r('共')}${field}${r('万元')}</w:p>`)).toEqual(['共12万元']);
  });

  test('a field that lost its marks loses no text', async () => {
    expect(
      await texts(
        `<w:p>${mark('begin')}${r('12')}</w:p>${p('34')}<w:p>${mark('separate')}${r('56')}${mark('end')}</w:p>`,
      ),
    ).toEqual(['12', '34', '56']);
    expect(await texts(`<w:p>${mark('end')}${mark('separate')}${r('7')}</w:p>`)).toEqual(['7']);
  });

  test('fields that draw their instruction are counted as formulas', async () => {
    const field = `${mark('begin')}${instruction(' eq \\o\\ac(○,1)')}${mark('end')}`;
    const { blocks, messages } = await read(`<w:p>${field}${r('甲')}</w:p>`);
    expect(blocks).toMatchObject([{ text: '甲' }]);
    expect(messages).toMatchObject([
      { code: 'element-dropped', element: 'formula', count: 1, severity: 'warning' },
    ]);
  });

  test('boxes of forms are counted', async () => {
    const box = '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox/></w:ffData></w:fldChar></w:r>';
    const { messages } = await read(
      `<w:p>${box}${instruction('FORMCHECKBOX')}${mark('end')}${r('是')}</w:p>`,
    );
    expect(messages).toMatchObject([{ code: 'element-dropped', element: 'form-field', count: 1 }]);
  });
});
