import { contentOf, change, newCanvas, type Canvas, type PageFrame } from './canvas.js';
import { addEdges, drawPath, showText } from './drawing.js';
import { annotationMatrix, initialState, moveText, startAt, textStart } from './graphics-state.js';
import { applyToArea, IDENTITY, multiply, numbers, toMatrix } from './matrix.js';
import { rulings } from './paths.js';
import { height, width, type PageContent } from './page.js';

/** An operator list of pdf.js; `names[code]` is the operator's name in `OPS`. */
export interface OperatorList {
  readonly names: readonly string[];
  readonly codes: ArrayLike<number>;
  readonly args: ArrayLike<unknown>;
}

/** No honest page has more; what comes after is left unread. */
const MOST_OPERATORS = 1_000_000;
const DEEPEST = 500;

type Handler = (canvas: Canvas, args: readonly unknown[]) => void;

/** Run a page's operators; nothing is drawn, positions are kept. `font` gives pdf.js's font object by its name. */
export function interpret(
  list: OperatorList,
  frame: PageFrame,
  font: (name: string) => unknown,
): PageContent {
  const canvas = newCanvas(frame, font);
  const length = Math.min(list.codes.length, MOST_OPERATORS);
  for (let i = 0; i < length; i += 1) {
    const handler = HANDLERS.get(list.names[list.codes[i] ?? -1] ?? '');
    const args = list.args[i];
    handler?.(canvas, Array.isArray(args) ? args : []);
  }
  return contentOf(canvas, frame);
}

const save: Handler = (canvas) => {
  if (canvas.saved.length < DEEPEST) canvas.saved.push(canvas.state);
};

const restore: Handler = (canvas) => {
  canvas.painted ||= canvas.bare;
  canvas.bare = false;
  canvas.state = canvas.saved.pop() ?? canvas.state;
};

const number = (args: readonly unknown[], at = 0): number => {
  const value = args[at];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
};

const UNIT = { left: 0, top: 0, right: 1, bottom: 1 };
/** An image covers its unit square; one smaller than this share of the page holds no words. */
const LEAST_IMAGE = 0.005;

const transform: Handler = (canvas, args) => {
  const matrix = toMatrix(args);
  if (matrix === undefined) return;
  change(canvas, { matrix: multiply(canvas.state.matrix, matrix) });
  const square = applyToArea(canvas.state.matrix, UNIT);
  canvas.bare = width(square) * height(square) > LEAST_IMAGE * canvas.frame.width * canvas.frame.height;
};

const beginForm: Handler = (canvas, args) => {
  save(canvas, args);
  transform(canvas, Array.isArray(args[0]) || ArrayBuffer.isView(args[0]) ? numbers(args[0]) : []);
  canvas.bare = false;
};

const beginAnnotation: Handler = (canvas, args) => {
  save(canvas, args);
  const [base, own] = [toMatrix(args[2]) ?? IDENTITY, toMatrix(args[3]) ?? IDENTITY];
  canvas.state = {
    ...initialState(canvas.frame.matrix),
    matrix: annotationMatrix(canvas.frame.matrix, base, own),
  };
};

const image: Handler = (canvas) => {
  canvas.painted = true;
};

/** A mask of one colour is a filled unit square; borders are drawn so too. */
const solidMask: Handler = (canvas) => {
  canvas.bare = false;
  addEdges(canvas, rulings(applyToArea(canvas.state.matrix, UNIT)), canvas.state.fillWhite);
};

const setFont: Handler = (canvas, [name, size]) => {
  if (typeof name === 'string' && typeof size === 'number')
    change(canvas, { font: canvas.fontOf(name), fontSize: size });
};

const setGraphics: Handler = (canvas, [entries]) => {
  if (!Array.isArray(entries)) return;
  for (const entry of entries as unknown[]) {
    if (!Array.isArray(entry)) continue;
    const [key, value] = entry as unknown[];
    if (key === 'Font' && Array.isArray(value)) setFont(canvas, value);
    if (key === 'LW') change(canvas, { lineWidth: number([value]) });
  }
};

const nextLine: Handler = (canvas) => {
  canvas.text = moveText(canvas.text, 0, -canvas.state.leading);
};

const isWhite = (colour: unknown): boolean =>
  typeof colour === 'string' && /^#f[c-f]f[c-f]f[c-f]$/i.test(colour);

/** How a path is painted: the code that pdf.js hands on with the path, by name. */
const PAINTS: ReadonlyMap<unknown, string> = new Map([
  [20, 'stroke'],
  [21, 'stroke'],
  [22, 'fill'],
  [23, 'fill'],
  [24, 'fillStroke'],
  [25, 'fillStroke'],
  [26, 'fillStroke'],
  [27, 'fillStroke'],
]);

const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['save', save],
  ['restore', restore],
  ['transform', transform],
  ['paintFormXObjectBegin', beginForm],
  ['paintFormXObjectEnd', restore],
  ['beginAnnotation', beginAnnotation],
  ['endAnnotation', restore],
  ['setLineWidth', (canvas, args) => change(canvas, { lineWidth: number(args) })],
  ['setStrokeRGBColor', (canvas, [colour]) => change(canvas, { strokeWhite: isWhite(colour) })],
  ['setFillRGBColor', (canvas, [colour]) => change(canvas, { fillWhite: isWhite(colour) })],
  ['setStrokeColorN', (canvas) => change(canvas, { strokeWhite: false })],
  ['setFillColorN', (canvas) => change(canvas, { fillWhite: false })],
  ['setGState', setGraphics],
  ['clip', (canvas) => void (canvas.clipping = true)],
  ['eoClip', (canvas) => void (canvas.clipping = true)],
  ['constructPath', (canvas, args) => drawPath(canvas, args, PAINTS.get(args[0]) ?? '')],
  ['beginText', (canvas) => void (canvas.text = textStart)],
  ['setCharSpacing', (canvas, args) => change(canvas, { letterSpacing: number(args) })],
  ['setWordSpacing', (canvas, args) => change(canvas, { wordSpacing: number(args) })],
  ['setHScale', (canvas, args) => change(canvas, { stretch: number(args) / 100 })],
  ['setLeading', (canvas, args) => change(canvas, { leading: number(args) })],
  ['setFont', setFont],
  ['setTextRenderingMode', (canvas, args) => change(canvas, { mode: number(args) })],
  ['setTextRise', (canvas, args) => change(canvas, { rise: number(args) })],
  ['moveText', (canvas, args) => void (canvas.text = moveText(canvas.text, number(args), number(args, 1)))],
  [
    'setLeadingMoveText',
    (canvas, args) => {
      change(canvas, { leading: -number(args, 1) });
      canvas.text = moveText(canvas.text, number(args), number(args, 1));
    },
  ],
  ['setTextMatrix', (canvas, [value]) => void (canvas.text = startAt(toMatrix(value) ?? IDENTITY))],
  ['nextLine', nextLine],
  ['showText', (canvas, [items]) => showText(canvas, items)],
  ['showSpacedText', (canvas, [items]) => showText(canvas, items)],
  ['nextLineShowText', (canvas, args) => (nextLine(canvas, []), showText(canvas, args[0]))],
  ['paintImageXObject', image],
  ['paintInlineImageXObject', image],
  ['paintImageMaskXObject', image],
  ['paintImageXObjectRepeat', image],
  ['paintImageMaskXObjectRepeat', image],
  ['paintImageMaskXObjectGroup', image],
  ['paintInlineImageXObjectGroup', image],
  ['paintSolidColorImageMask', solidMask],
]);
