/** Draws assets/icons/*.svg as PNG in the sizes that the ribbon and the store ask for (`npm run icons`). */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { launch } from './browser/launch';

const folder = 'assets/icons';
const sizes = [16, 32, 64, 80];

const browser = await launch();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const drawing = readFileSync(`${folder}/${file}`, 'utf8');
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    const image = await page.screenshot({ omitBackground: true });
    writeFileSync(`${folder}/${file.replace('.svg', '')}-${size}.png`, image);
    await page.close();
  }
}
await browser.close();
