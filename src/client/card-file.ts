import { decode } from '../core/source/decode.ts';
import type { Draft } from './editor-store.ts';

/** The card in a file; where the file cannot be read as text, why, in a sentence. */
export async function readCardFile(file: File): Promise<Draft | string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { text, faults } = decode(bytes);
  const [fault] = faults;
  if (fault && (text === '' || /not UTF-8/.test(fault.message)))
    return `${file.name}, line ${fault.line}: ${fault.message} ${fault.hint}`;
  // The other faults are shown by the check.
  const id = file.name.replace(/\.mdx?$/, '');
  const whole = fault ? new TextDecoder().decode(bytes) : text;
  return { id, from: id, text: whole, was: whole };
}

/** Takes files that are chosen in a field, or dropped anywhere on an element. */
export function listenToFiles(on: HTMLElement, field: HTMLInputElement, take: (file: File) => void): void {
  const first = (files: FileList | null | undefined) => {
    if (files?.[0]) take(files[0]);
  };
  field.addEventListener('change', () => first(field.files));
  on.addEventListener('dragover', (event) => event.preventDefault());
  on.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    first(event.dataTransfer.files);
  });
}
