/**
 * A webpack loader for Univer 0.25.1: what cannot be mended from outside of it, as the functions and classes concerned are
 * not handed out. A text that is not found stops the build, so that nothing of this outlives its reason.
 */
const MENDS = [
  {
    // The editor looks up what was typed in an object of the words TRUE and FALSE, and found there what every object
    // has: "constructor" and "__proto__" ended in an error and were lost.
    file: 'sheets-ui/lib/es/index.js',
    from: 'const booleanMap = {',
    to: 'const booleanMap = {\n\t__proto__: null,',
  },
  {
    // The caches of formulas and texts know what is longer than 64 characters by 32 bits only, so that one of two long
    // formulas could show the result of the other.
    file: 'engine-formula/lib/es/index.js',
    from: 'if (formulaString.length <= 64) return formulaString;',
    to: 'return formulaString;',
  },
  {
    // A channel whose ports are open is never let go of: some 30 of them stayed for each sheet that came and went.
    file: 'core/lib/es/index.js',
    from: '\tconst handler = () => {\n\t\tif (!cancelled) callback();',
    to: '\tconst handler = () => {\n\t\tchannel.port1.close();\n\t\tif (!cancelled) callback();',
  },
  {
    // A layer of the canvas kept what listens to each shape that was ever on it, some 20 for each sheet. What listens
    // goes with the shape.
    file: 'engine-render/lib/es/index.js',
    from: 'this.disposeWithMe(toDisposable(o.onTransformChange$.subscribeEvent(() => {\n\t\t\tthis.makeDirty(true);\n\t\t})));\n\t\to.layer',
    to: 'o.onTransformChange$.subscribeEvent(() => {\n\t\t\tthis.makeDirty(true);\n\t\t});\n\t\to.layer',
  },
];

/**
 * The build sets each field of each new object by a call that looks the field up by its name: a sixth of the time of a
 * recalculation. An assignment does the same. (It would not where a class has a field of the name of an accessor that
 * it inherits; TypeScript refuses that.)
 */
const FIELD = /_defineProperty\(\s*this,\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)?("\w+"),/g;

export default function mendUniver(source) {
  const path = this.resourcePath.replaceAll('\\', '/');
  let mended = source;
  for (const { file, from, to } of MENDS.filter((mend) => path.endsWith(`@univerjs/${mend.file}`))) {
    if (mended.split(from).length !== 2)
      throw new Error(`Univer has changed: see whether ${file} still needs scripts/mend-univer.js.`);
    mended = mended.replace(from, () => to);
  }
  // the bracket that closed the call closes the assignment
  return mended.replace(FIELD, '(this[$1] =');
}
