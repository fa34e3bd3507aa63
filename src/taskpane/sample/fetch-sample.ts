import type { Sample } from './samples';

/** A sample workbook, as a file. */
export async function fetchSample(name: Sample): Promise<Uint8Array> {
  const answer = await fetch(`assets/samples/${name}.xlsx`);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return new Uint8Array(await answer.arrayBuffer());
}
