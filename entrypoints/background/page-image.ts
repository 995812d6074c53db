/**
 * What runs in a page to read one of its images: with the page's own access, which
 * is all that is asked for. The browser carries the function there as text, so it
 * names nothing of this file or any other.
 */

/**
 * The bytes of the image at an address, in base64; null where the page may not read
 * it (another origin that does not share it), where it is none, too large or too
 * slow, and where the tab shows another site by now. What the page has shown comes
 * from the browser's cache. One that is refused there is asked for once more: some
 * servers say that they share an image only where the asker names its origin, and
 * for showing it in the page nobody did.
 */
export async function readPageImage(address: string, origin: string, mostBytes: number, patienceMs: number): Promise<string | null> {
  if (location.origin !== origin) return null;
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const response = await fetch(address, { cache: 'force-cache', signal }).catch(() => fetch(address, { cache: 'reload', signal }));
    const reader = response.body?.getReader();
    if (!reader) return null;
    const isImage = response.ok && (response.headers.get('content-type') ?? '').startsWith('image/');
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (!isImage || size > mostBytes) {
        await reader.cancel();
        return null;
      }
      chunks.push(read.value);
    }
    return await new Promise((resolve) => {
      const encoder = new FileReader();
      encoder.onload = () => resolve((encoder.result as string).split(',')[1] ?? null);
      encoder.onerror = () => resolve(null);
      encoder.readAsDataURL(new Blob(chunks));
    });
  } catch {
    return null;
  }
}
