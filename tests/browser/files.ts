/** Files of a reader's, handed to the library's import page. */
import { pressButton, until, type View } from './session.ts';

/** Chooses a file on the import page, as the picker would. */
export async function chooseFile(library: View, name: string, text: string): Promise<void> {
  await until(library, `document.querySelector('input[type=file]:not(:disabled)')`, 'the field for files');
  await library.evaluate(`(() => {
    const input = document.querySelector('input[type=file]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}

/** What the dry run says of articles, by outcome: "New" -> "3". */
export async function dryRun(library: View): Promise<Record<string, string>> {
  await until(library, `document.querySelector('.tried table')`, 'the dry run');
  return library.evaluate(`Object.fromEntries([...document.querySelectorAll('.tried tbody tr')].map((row) => [row.cells[0].textContent, row.cells[1].textContent]))`);
}

/** Brings in what was chosen, to its end. */
export async function bringIn(library: View): Promise<void> {
  await pressButton(library, 'Bring in');
  await until(library, `document.body.innerText.includes('is in the library')`, 'the word that the file is in the library');
}
