/** PDFs written by hand, operator by operator, so that a test says exactly what is drawn. */
export interface RawPage {
  /** Content stream. Font `/S` is Song with Unicode codes (`han`), `/H` Helvetica, `/N` codes without any meaning. */
  readonly content: string;
  /** Further entries of the page dictionary, e.g. `/Rotate 90`. */
  readonly entries?: string;
  /** Width and height in points. */
  readonly size?: readonly [number, number];
}

const FONTS = `<<
/S << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<<
  /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >>
  /DW 1000 /W [1 95 500] /FontDescriptor 3 0 R >>] >>
/H << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>
/N << /Type /Font /Subtype /Type0 /BaseFont /Unknown /Encoding /Identity-H /DescendantFonts [<<
  /Type /Font /Subtype /CIDFontType2 /BaseFont /Unknown /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>
  /DW 1000 /FontDescriptor 3 0 R >>] >>
>>`;

const IMAGE =
  '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream';

/** @returns A whole file; `/Im` is a picture, `/Fm` a form that draws `form` moved 100 points to the right. */
export function rawPdf(pages: readonly RawPage[], form = ''): Uint8Array {
  const resources = `<< /Font ${FONTS} /XObject << /Im 4 0 R /Fm 5 0 R >> >>`;
  const formObject = `<< /Type /XObject /Subtype /Form /BBox [0 0 1000 1000] /Matrix [1 0 0 1 100 0] /Resources << /Font ${FONTS} >> /Length ${form.length} >>\nstream\n${form}\nendstream`;
  const kids = pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /FontDescriptor /FontName /Any /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
    IMAGE,
    formObject,
    ...pages.flatMap(({ content, entries = '', size = [600, 800] }, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size[0]} ${size[1]}] /Resources ${resources} /Contents ${7 + 2 * i} 0 R ${entries} >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');

/** Show Song text with its baseline at `x`, `y` (from the lower left corner). */
export const han = (text: string, x: number, y: number, size = 12): string =>
  `BT /S ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET\n`;

/** Show codes of the font whose codes mean nothing. */
export const meaningless = (text: string, x: number, y: number): string =>
  `BT /N 12 Tf ${x} ${y} Td <${hex(text)}> Tj ET\n`;

/** Rulings of a grid, stroked, from its upper left corner: column widths and row heights in points. */
export function grid(x: number, y: number, columns: readonly number[], rows: readonly number[]): string {
  const xs = columns.reduce((at, width) => [...at, (at.at(-1) ?? 0) + width], [x]);
  const ys = rows.reduce((at, height) => [...at, (at.at(-1) ?? 0) - height], [y]);
  const [right, bottom] = [xs.at(-1) ?? 0, ys.at(-1) ?? 0];
  const flat = ys.map((at) => `${x} ${at} m ${right} ${at} l S\n`);
  const upright = xs.map((at) => `${at} ${y} m ${at} ${bottom} l S\n`);
  return `0.5 w\n${flat.join('')}${upright.join('')}`;
}
