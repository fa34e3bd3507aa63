/** The sample workbook that comes with the page. */
export async function fetchSample(): Promise<Uint8Array> {
  const answer = await fetch('assets/samples/superstore.xlsx');
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return new Uint8Array(await answer.arrayBuffer());
}
