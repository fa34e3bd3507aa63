/** The sample workbooks that come with the page, by the names of their files. */
export const samples = ['superstore', 'sales-team'] as const;

export type Sample = (typeof samples)[number];

/** The sample that the page starts with: the one in its address (`?sample=sales-team`), else the first. */
export function firstSample(search: string): Sample {
  const asked = new URLSearchParams(search).get('sample');
  return samples.find((name) => name === asked) ?? samples[0];
}
