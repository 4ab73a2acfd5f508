import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['src', 'extractors', 'rules'] as const;

export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** Where it is written or made. */
  readonly at: string;
}

/** The project's modules, as paths from its root. */
export const modules: readonly string[] = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
    .sort(),
);

const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022);

function nodesOf<T extends ts.Node>(node: ts.Node, is: (node: ts.Node) => node is T): readonly T[] {
  const found: T[] = [];
  const visit = (inner: ts.Node): void => {
    if (is(inner)) found.push(inner);
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return found;
}

/** Every `/…/` of the modules. */
export function writtenExpressions(): readonly Expression[] {
  return modules.flatMap((file) => {
    const source = parsed(file);
    return nodesOf(source, ts.isRegularExpressionLiteral).map((literal) => {
      const { text } = literal;
      const end = text.lastIndexOf('/');
      const { line } = source.getLineAndCharacterOfPosition(literal.getStart(source));
      return { source: text.slice(1, end), flags: text.slice(end + 1), at: `${file}:${line + 1}` };
    });
  });
}

const isComposition = (node: ts.Node): node is ts.NewExpression | ts.CallExpression =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === 'RegExp';

/** The modules that put expressions together. */
export const composing = (): readonly string[] =>
  modules.filter((file) => nodesOf(parsed(file), isComposition).length > 0);

/** The module of the project, if any, that called `callee`. */
function moduleThatCalled(callee: (...args: never[]) => unknown): string | undefined {
  const { prepareStackTrace, stackTraceLimit } = Error;
  Error.stackTraceLimit = 1;
  Error.prepareStackTrace = (_, [site]) => site?.getFileName() ?? '';
  const trace: { stack?: string } = {};
  Error.captureStackTrace(trace, callee);
  const file = (trace.stack ?? '').replace(/\.[jt]s$/, '.ts');
  Object.assign(Error, { prepareStackTrace, stackTraceLimit });
  return modules.find((name) => file.endsWith(`/${name}`));
}

/**
 * Every expression that the modules put together from words, while they are loaded and while `work` is done. They must
 * not have been imported before.
 */
export async function composedExpressions(work: () => Promise<void>): Promise<readonly Expression[]> {
  const found: Expression[] = [];
  const Native = globalThis.RegExp;
  function noted(made: RegExp, trap: (...args: never[]) => unknown): RegExp {
    const at = moduleThatCalled(trap);
    if (at !== undefined) found.push({ source: made.source, flags: made.flags, at });
    return made;
  }
  const traps: Required<Pick<ProxyHandler<RegExpConstructor>, 'construct' | 'apply'>> = {
    construct: (_, [source, flags]: [string, string]) => noted(new Native(source, flags), traps.construct),
    apply: (_, __, [source, flags]: [string, string]) => noted(Native(source, flags), traps.apply),
  };
  globalThis.RegExp = new Proxy(Native, traps);
  try {
    for (const file of ['src/index.ts', ...composing()])
      await import(`../../${file.replace(/\.ts$/, '.js')}`);
    await work();
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}
