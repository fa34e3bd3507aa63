import { differenceTo, MORE } from './agrees';
import type { Claim } from './read-examples';

/** Functions and constants that the code of an example may name. */
export type Scope = Readonly<Record<string, unknown>>;

/**
 * Runs the claims of an example one after the other, each with what the ones before it have declared.
 *
 * @returns how it differs from what it says, one line a claim that does
 */
export async function differencesOf(claims: readonly Claim[], scope: Scope): Promise<string[]> {
  const values: unknown[] = [];
  const code = claims.map(({ setup, expression }) => `${setup}\nvalues.push(await (${expression}));`);
  const names = Object.keys(scope);

  const make = new Function('values', ...names, `return (async () => {\n${code.join('\n')}\n})();`);
  await (make(values, ...names.map((name) => scope[name])) as Promise<void>);
  return claims.flatMap((claim, index) => {
    const difference = differenceOf(claim, values[index]);
    return difference === undefined ? [] : [`${claim.expression}: ${difference}`];
  });
}

function differenceOf({ kind, expected }: Claim, value: unknown): string | undefined {
  const said = evaluate(expected);
  if (kind === 'value') return differenceTo(said, value);
  return differenceTo(kind === 'ok' ? { ok: true, value: said } : { ok: false, failure: said }, value);
}

function evaluate(expected: string): unknown {
  return (new Function('MORE', `return (${spellOut(expected)});`) as (more: symbol) => unknown)(MORE);
}

/** Writes `…` as the key or the item that stands for more; in quotes it stays. */
function spellOut(expected: string): string {
  const open: string[] = [];
  return expected.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[[({]|[\])}]|…/g, (token) => {
    if (/^[[({]$/.test(token)) open.push(token);
    else if (/^[\])}]$/.test(token)) open.pop();
    else if (token === '…') {
      if (open.length === 0) throw new Error(`a number or text is said in full, not with …: ${expected}`);
      return open.at(-1) === '{' ? '[MORE]: true' : 'MORE';
    }
    return token;
  });
}
