/**
 * Texts and quoted names stay as they are. A call of our namespace may stand behind what files put before its name: the
 * version prefix `_xlfn.`, `_xldudf_` for functions of add-ins, `_xll.` or `_xludf.` from older or other programs, or the
 * file of another add-in (`[2]!`, `'C:\book.xlam'!`) that Excel took the function for.
 */
const TOKEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|\[\d+\])!)?(?<![\p{L}\p{N}_.])((?:_xlfn\.|_xlws\.|_xll\.|_xludf\.)*(?:_xldudf_TARGET_|TARGET\.))([A-Za-z][A-Za-z0-9_]*)(?=\s*\()|'(?:[^']|'')*'/giu;

/** Whether a formula calls a function of Targetry, under whatever name a file stores it; also inside of others. */
export function callsTargetry(formula: string): boolean {
  return [...formula.matchAll(TOKEN)].some(([, , , name]) => name !== undefined);
}

/**
 * A formula with the functions of Targetry as a person enters them.
 *
 * @example
 * enteredFormula('=ROUND(_xldudf_TARGET_PACE(A1,B1),2)&"TARGET.PACE("') // → '=ROUND(TARGET.PACE(A1,B1),2)&"TARGET.PACE("'
 */
export function enteredFormula(formula: string): string {
  return formula.replace(TOKEN, (all: string, _file: unknown, _prefix: unknown, name: string | undefined) =>
    name === undefined ? all : `TARGET.${name.toUpperCase()}`,
  );
}
