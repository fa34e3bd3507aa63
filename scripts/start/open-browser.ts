import open from 'open';

/** Opens the address in the browser of this machine, if there is one and BROWSER is not "none". Never fails. */
export async function openBrowser(address: string): Promise<void> {
  const wish = process.env['BROWSER'];
  const screen = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (wish === 'none' || process.env['CI'] || (!screen && !wish)) return;
  try {
    const started = await open(address, wish ? { app: { name: wish } } : {});
    started.on('error', () => undefined);
  } catch {
    console.log(`No browser could be opened: open ${address} yourself.`);
  }
}
