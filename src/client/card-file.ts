import { decode } from '../core/source/decode.ts';
import type { Draft } from './editor-store.ts';

/** The card in a file; where the file cannot be read as text, why, in a sentence. */
export async function readCardFile(file: File): Promise<Draft | string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { text, faults } = decode(bytes);
  const [fault] = faults;
  if (fault && (fault.rule === 'size' || /not UTF-8/.test(fault.message) || fault.rule === 'empty'))
    return `${file.name}, line ${fault.line}: ${fault.message} ${fault.hint}`;
  // The other faults are shown by the check.
  const id = file.name.replace(/\.mdx?$/, '');
  return { id, from: id, text: fault ? new TextDecoder().decode(bytes) : text };
}
