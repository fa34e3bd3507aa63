import { existsSync, readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { builtManifest } from '../../scripts/built-manifest';
import { hostFor } from '../../scripts/host';
import { cellCommands, commands } from '../../src/taskpane/commands';
import { views } from '../../src/taskpane/views';
import { readManifest } from './read-manifest';

const manifests = [
  { file: 'manifest.xml', host: hostFor('development') },
  { file: 'dist/manifest.xml', host: hostFor('production') },
];

beforeAll(() => {
  if (!existsSync('dist/manifest.xml')) throw new Error('dist/ is missing: run `npm run build` first.');
});

const schema = (name: string) => ({ fileName: name, contents: readFileSync(`test/build/schema/${name}`, 'utf8') });
const validate = (text: string) =>
  validateXML({
    xml: [{ fileName: 'manifest.xml', contents: text }],
    schema: [schema('office-app.xsd').contents],
    preload: [schema('version-overrides.xsd'), schema('basic-types.xsd')],
  });

describe.each(manifests)('$file', ({ file, host }) => {
  const manifest = () => readManifest(file);

  test('is valid against the schema', async () => {
    const { valid, errors } = await validate(manifest().text);
    expect(errors.map((error) => error.message)).toEqual([]);
    expect(valid).toBe(true);
  });

  test('resolves every resid, and uses every resource', () => {
    const { all } = manifest();
    const [resources] = all('Resources');
    const defined = [...resources!.querySelectorAll('[id]')].map((element) => element.getAttribute('id')!);
    const used = all('*').flatMap((element) => element.getAttribute('resid') ?? []);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  test('points only at files that the build makes, all on its own host', () => {
    const addresses = manifest().addresses();
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) {
      expect(address.startsWith(`${host}/`)).toBe(true);
      expect(existsSync(`dist/${address.slice(host.length + 1)}`) ? 'there' : `missing: ${address}`).toBe('there');
    }
  });

  test('says everything a person reads in English and in Chinese', () => {
    const { all } = manifest();
    const texts = [
      ...all('String'),
      ...all('DisplayName'),
      ...all('Description').filter((e) => e.hasAttribute('DefaultValue')),
    ];
    const names = new Set(['Namespace', 'Tab.Label']);
    for (const text of texts.filter((element) => !names.has(element.getAttribute('id') ?? ''))) {
      const chinese = [...text.children].find((child) => child.getAttribute('Locale') === 'zh-CN');
      expect(chinese?.getAttribute('Value')).toMatch(/\p{Script=Han}/u);
      expect(text.getAttribute('DefaultValue')).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('shares one runtime: runtime, functions, page and function file name the same resource', () => {
    const { all } = manifest();
    const page = all('Runtime')[0]!.getAttribute('resid');
    expect(all('Runtime')[0]!.getAttribute('lifetime')).toBe('long');
    expect(all('Page')[0]!.children[0]!.getAttribute('resid')).toBe(page);
    expect(all('FunctionFile')[0]!.getAttribute('resid')).toBe(page);
  });

  test('has a button for each job on a tab of its own, two for a cell’s menu, each icon in 16, 32, 64 and 80 pixels', () => {
    const { all } = manifest();
    // each calls what the page associates under that name, else Excel would do nothing
    const names = (point: string) =>
      all('ExtensionPoint')
        .filter((element) => element.getAttribute('xsi:type') === point)
        .flatMap((element) =>
          [...element.getElementsByTagNameNS('*', 'FunctionName')].map(({ textContent }) => textContent),
        );
    expect(names('PrimaryCommandSurface')).toEqual(commands.map(([name]) => name));
    expect(names('ContextMenu')).toEqual(cellCommands.map(([name]) => name));
    expect([...new Set(commands.map(([, job]) => job))]).toEqual(views.map(({ id }) => id));
    expect(all('OfficeMenu').map((menu) => menu.getAttribute('id'))).toEqual(['ContextMenuCell']);
    for (const icon of all('Icon')) {
      expect([...icon.children].map((image) => image.getAttribute('size'))).toEqual(['16', '32', '64', '80']);
    }
    for (const image of all('Image').filter((element) => element.hasAttribute('DefaultValue'))) {
      const [, size] = /-(\d+)\.png$/.exec(image.getAttribute('DefaultValue')!)!;
      const png = readFileSync(`dist/${image.getAttribute('DefaultValue')!.slice(host.length + 1)}`);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });

  test('asks for no more than to read and write the workbook', () => {
    const { all } = manifest();
    expect(all('Permissions').map((element) => element.textContent)).toEqual(['ReadWriteDocument']);
    expect(all('AppDomain')).toEqual([]);
    expect(all('WebApplicationInfo')).toEqual([]);
  });
});

test('the add-in is loaded only where the Excel adapter finds the API it needs', () => {
  const [, needed] = /Needs ExcelApi ([\d.]+)/.exec(readFileSync('src/workbook/excel.ts', 'utf8'))!;
  const sets = readManifest('manifest.xml').all('Set');
  expect(sets.map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
    ['SharedRuntime', '1.1'],
    ['CustomFunctionsRuntime', '1.3'],
    ['ExcelApi', needed],
  ]);
});

describe('a company that serves its own copy', () => {
  const before = process.env.TARGETRY_HOST;
  afterEach(() => {
    if (before === undefined) delete process.env.TARGETRY_HOST;
    else process.env.TARGETRY_HOST = before;
  });

  test('gets a manifest that names its own host everywhere', async () => {
    process.env.TARGETRY_HOST = 'https://sales.example.com/targetry/';
    const built = builtManifest(readManifest('manifest.xml').text);
    expect(built).not.toContain('localhost');
    expect(built.match(/https:\/\/sales\.example\.com\/targetry\/\w/g)).toHaveLength(
      readManifest('manifest.xml').addresses().length,
    );
    expect((await validate(built)).valid).toBe(true);
    expect(hostFor('development')).toBe('https://localhost:3000');
  });
});

test('the schema refuses a manifest whose elements stand in the wrong order', async () => {
  const text = readManifest('manifest.xml').text;
  const swapped = text.replace(/(\s*<ProviderName>.*<\/ProviderName>)(\s*<DefaultLocale>.*<\/DefaultLocale>)/, '$2$1');
  expect(swapped).not.toBe(text);
  expect((await validate(swapped)).valid).toBe(false);
});

test('the schema refuses a text that is too long for the ribbon', async () => {
  const text = readManifest('manifest.xml').text.replace(
    'DefaultValue="Sales targets"',
    `DefaultValue="${'x'.repeat(126)}"`,
  );
  expect((await validate(text)).valid).toBe(false);
});

test('the schema refuses an address that is not https', async () => {
  const text = readManifest('manifest.xml').text.replace(
    'https://localhost:3000/functions.js"',
    'http://localhost:3000/functions.js"',
  );
  expect((await validate(text)).valid).toBe(false);
});
