// Writes dist/help/index.html and index-zh-CN.html: every worksheet function with its arguments and its cases.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { probe } from '../src/functions/probe';
import { worksheetFunctions } from '../src/functions/registry';
import { functionTexts } from '../src/texts/functions';
import { probeText } from '../src/texts/functions/probe';
import type { Language } from '../src/texts/language';
import { contentPolicy } from './content-policy.js';

const root = join(import.meta.dirname, '..');
const functions = [...worksheetFunctions, probe];
const texts = { ...functionTexts, [probe.id]: probeText };
const files: Readonly<Record<Language, string>> = { zh: 'index-zh-CN.html', en: 'index.html' };
const words = {
  zh: {
    lang: 'zh-CN',
    title: 'Targetry 帮助',
    lead: '在单元格中输入 =TARGET. 即可看到全部函数。任何说明不清的地方，请在项目页面提出。',
    argument: '参数',
    meaning: '说明',
    optional: '可省略',
    examples: '示例',
    other: 'English',
  },
  en: {
    lang: 'en',
    title: 'Targetry help',
    lead: 'Type =TARGET. in a cell to see all functions. Where a text is not clear, say so on the project page.',
    argument: 'Argument',
    meaning: 'Meaning',
    optional: 'optional',
    examples: 'Examples',
    other: '中文',
  },
} as const;

interface Case {
  readonly title: Readonly<Record<Language, string>>;
  readonly call: string;
}

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function casesOf(id: string): Case[] {
  const folder = join(root, 'test/cases', id);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Case);
}

function section(id: string, language: Language): string {
  const say = words[language];
  const declared = functions.find((candidate) => candidate.id === id);
  const text = texts[id];
  if (!declared || !text) throw new Error(`No texts for ${id}`);
  const names = declared.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  const rows = declared.parameters.map(
    ({ name, optional }) =>
      `<tr><td><code>${name}</code>${optional ? ` (${say.optional})` : ''}</td><td>${escape(text.parameters[name]?.[language] ?? '')}</td></tr>`,
  );
  const examples = casesOf(id).map(
    ({ title, call }) => `<li>${escape(title[language])}<br><code>${escape(call)}</code></li>`,
  );
  return `<section id="${id}"><h2><code>TARGET.${id}(${names.join(', ')})</code></h2>
<p>${escape(text.description[language])}</p>
<table><thead><tr><th>${say.argument}</th><th>${say.meaning}</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>
${examples.length > 0 ? `<h3>${say.examples}</h3><ul>${examples.join('\n')}</ul>` : ''}</section>`;
}

function page(language: Language): string {
  const say = words[language];
  const ids = functions.map(({ id }) => id);
  return `<!doctype html>
<html lang="${say.lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentPolicy('help')}"><meta name="viewport" content="width=device-width">
<title>${say.title}</title>
<style>body{font:16px/1.6 "Segoe UI","Microsoft YaHei","PingFang SC",sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#242424}
h1{color:#0f6c5a}h2{font-size:1.1rem;margin-top:2.5rem}table{border-collapse:collapse;width:100%}td,th{border:1px solid #d1d1d1;padding:.3rem .6rem;text-align:left;vertical-align:top}code{overflow-wrap:anywhere}a{color:#0f6c5a}</style>
</head><body><h1>${say.title}</h1><p>${say.lead} <a href="${files[language === 'zh' ? 'en' : 'zh']}">${say.other}</a></p>
<nav>${ids.map((id) => `<a href="#${id}">${id}</a>`).join(' · ')}</nav>
${ids.map((id) => section(id, language)).join('\n')}
</body></html>
`;
}

mkdirSync(join(root, 'dist/help'), { recursive: true });
for (const language of ['en', 'zh'] as const) writeFileSync(join(root, 'dist/help', files[language]), page(language));
