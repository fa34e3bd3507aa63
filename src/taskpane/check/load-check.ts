/** The code of the check: a chunk of its own, which page and Worker share. */
export async function loadCheck() {
  return (await import(/* webpackChunkName: "check-area" */ '../../jobs/check/check-area')).checkArea;
}
