import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes the files that differ from what stands at their paths, and gives how many these were. A check writes nothing: it
 * ends the run with their names and what to do, `advice`.
 */
export function writeGenerated(files: ReadonlyMap<string, string>, isCheck: boolean, advice: string): number {
  const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  if (isCheck && stale.length > 0) {
    console.error(`${stale.map(([file]) => file).join(', ')}: ${advice}`);
    process.exit(1);
  }
  for (const [file, text] of stale) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return stale.length;
}
