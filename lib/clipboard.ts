/** Copies words with their formatting; on addresses without encryption, where the clipboard's own interface is not there, the old way. */

function copyByCommand(document: Document, { text, html }: { text: string; html: string }): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return copied;
}

/** True where it is in the clipboard. */
export async function copyRich(document: Document, words: { text: string; html: string }): Promise<boolean> {
  try {
    const asBlob = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': asBlob('text/plain', words.text), 'text/html': asBlob('text/html', words.html) })]);
    return true;
  } catch {
    return copyByCommand(document, words);
  }
}
