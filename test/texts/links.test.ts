import { helpUrl } from '../../src/texts/links';

it("links to the help page in the reader's language", () => {
  expect(helpUrl('PACE', 'https://example.test')).toBe('https://example.test/help/index.html#PACE');
  expect(helpUrl('PACE', 'https://example.test', 'zh')).toBe('https://example.test/help/index-zh-CN.html#PACE');
});
