/** A number with its sign, also where it rose: "+450.00"; `print` writes the number itself. */
export function printSigned(value: number, print: (value: number) => string): string {
  return value > 0 ? `+${print(value)}` : print(value);
}
