/**
 * A webpack loader for the editor of Univer 0.25.1. It looks up what was typed in an object of the words TRUE and FALSE,
 * and finds there what every object has: "constructor" and "__proto__" ended in an error and were lost. Here that object
 * has nothing but its own words.
 */
const TABLE = 'const booleanMap = {';

export default function mendUniver(source) {
  if (!source.includes(TABLE))
    throw new Error('Univer has changed: see whether it still needs scripts/mend-univer.js.');
  return source.replace(TABLE, `${TABLE}\n\t__proto__: null,`);
}
