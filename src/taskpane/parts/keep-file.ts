/** Hands a text or bytes to the browser as a file to keep. */
export function keepFile(content: string | Uint8Array, type: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([content as string | Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
