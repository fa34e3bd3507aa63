/** Finds texts that a template with one `{place}` has made; the first group is what stood in it. */
export function templatePattern(template: string, place: string): RegExp {
  const [before = '', after = ''] = template
    .split(`{${place}}`)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${before}(.+)${after}$`);
}
