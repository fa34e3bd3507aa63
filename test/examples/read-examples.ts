import ts from 'typescript';

/**
 * What one `// → …` of an example says: the code before it up to the arrow before, whose last statement is an
 * expression, and what that expression gives.
 */
export interface Claim {
  /** The statements before the expression, as they are written. */
  readonly setup: string;
  readonly expression: string;
  /** `ok` and `fails`: the expression is an Outcome, and `expected` is its value or its failure. */
  readonly kind: 'value' | 'ok' | 'fails';
  /** A JavaScript expression; `…` ends an object or a list of which only the beginning is said. */
  readonly expected: string;
}

/** The `@example`s of a source file, each as the code of its doc comment without the stars. */
export function examplesOf(source: string): string[] {
  return [...source.matchAll(/\/\*\*(?:(?!\*\/)[^])*\*\//g)].flatMap(([comment]) =>
    comment
      .slice(3, -2)
      .replace(/^[ \t]*\* ?/gm, '')
      .split(/^ *(?=@)/m)
      .filter((tag) => tag.trim().startsWith('@example'))
      .map((tag) => tag.trim().slice('@example'.length).trim()),
  );
}

/**
 * Reads an example: lines of code, and after each expression, on its line or on the next, `// → ` and what it gives,
 * which may go on over further `//` lines. After the value a colon may introduce a remark:
 *
 *     const list = [6, 3, 3];
 *     decompose(10, list) // → ok { amounts: [5, 3, 2], … }: the tie goes to the earlier row
 *
 * @throws Error on an example without an arrow, with code after its last arrow, or whose code does not parse
 */
export function claimsOf(example: string): Claim[] {
  const claims: Claim[] = [];
  let code: string[] = [];
  let said: string[] | undefined;
  const close = () => {
    if (said === undefined) return;
    claims.push({ ...lastExpression(code.join('\n')), ...expectationOf(said.join(' ')) });
    [code, said] = [[], undefined];
  };
  for (const line of example.split('\n')) {
    const arrow = /^(.*?)\/\/ → (.*)$/.exec(line);
    if (arrow) {
      close();
      code.push(arrow[1]!);
      said = [arrow[2]!];
    } else if (said && /^ *\/\//.test(line)) {
      said.push(line.replace(/^ *\/\/ ?/, ''));
    } else {
      close();
      code.push(line);
    }
  }
  close();
  if (claims.length === 0)
    throw new Error(`no "// → value" (of an Outcome "// → ok value") says what this gives: ${example}`);
  if (code.join('').trim() !== '') throw new Error(`no "// → value" after: ${code.join('\n')}`);
  return claims;
}

function lastExpression(code: string): Pick<Claim, 'setup' | 'expression'> {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest);
  const { diagnostics } = ts.transpileModule(code, { reportDiagnostics: true });
  if (diagnostics && diagnostics.length > 0) {
    throw new Error(`${ts.flattenDiagnosticMessageText(diagnostics[0]!.messageText, ' ')} In: ${code}`);
  }
  const last = file.statements.at(-1);
  if (last === undefined || !ts.isExpressionStatement(last)) throw new Error(`no expression before the arrow: ${code}`);
  return { setup: code.slice(0, last.getStart(file)).trim(), expression: last.expression.getText(file) };
}

function expectationOf(said: string): Pick<Claim, 'kind' | 'expected'> {
  const [, kind = 'value', value = ''] = /^(?:(ok|fails) )?(.*)$/.exec(said.trim())!;
  const expected = withoutRemark(value);
  if (expected === '') throw new Error(`nothing after the arrow: ${said}`);
  return { kind: kind as Claim['kind'], expected };
}

/** The value before the colon that stands outside of quotes and brackets. */
function withoutRemark(text: string): string {
  let [quote, depth] = ['', 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (quote !== '') {
      if (sign === '\\') at += 1;
      else if (sign === quote) quote = '';
    } else if (/["'`]/.test(sign)) quote = sign;
    else if (/[[({]/.test(sign)) depth += 1;
    else if (/[\])}]/.test(sign)) depth -= 1;
    else if (depth === 0 && /^:(?: |$)/.test(text.slice(at, at + 2))) return text.slice(0, at).trim();
  }
  return text.trim();
}
