import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, relative, resolve } from 'node:path';
import type { Catalog } from '../src/core/catalog/types.ts';
import { DATA_FILES } from '../src/core/export/data-files.ts';
import type { ContentFile } from '../src/core/source/read.ts';
import { cacheFolderOf, CONTENT_DIR, readContent } from '../src/files/content.ts';
import { enlargeDeck } from './lib/enlarge.ts';

// Builds the deck and decks of 1,000 and 5,000 cards made from it (or of the sizes given), each in a process of its own,
// and prints seconds a phase, peak memory, milliseconds a page, and milliseconds of drawing for each card more than in the
// row before (alike from row to row when no page's work grows with the deck), beside the time to write the same bytes. The
// exports, the files of the whole deck on /data/, are a part of the phase `pages`; they are timed once more on their own.

const PHASES = ['check', 'crosslink', 'pages', 'search', 'census'] as const;

/** What one build cost. */
interface Cost {
  seconds: Map<string, number>;
  /** Of the largest single process, in MB; 0 where the system does not tell. */
  peak: number;
}

function writeDeck(folder: string, files: readonly ContentFile[]): void {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(resolve(folder, path)), { recursive: true });
    writeFileSync(resolve(folder, path), bytes);
  }
}

/** The largest resident memory so far of a process and its children, in MB, as Linux counts it. */
function peakMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return Math.max(
      Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024,
      ...children.map((child) => peakMemory(Number(child))),
    );
  } catch {
    return 0;
  }
}

async function build(content: string, site: string): Promise<Cost> {
  const { CI: _, ...env } = process.env;
  const child = spawn('npm', ['run', '-s', 'build'], {
    shell: process.platform === 'win32',
    env: { ...env, CONTENT_DIR: content, OUT_DIR: site },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, peakMemory(child.pid ?? 0))), 50);
  const code = await new Promise((done) => child.on('close', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build of ${content} failed.\n${output}`);
  const lines = [...output.matchAll(/^(\w+) .* (\d+\.\d) s$/gm)];
  return { seconds: new Map(lines.map(([, name = '', seconds]) => [name, Number(seconds)])), peak };
}

/** Seconds to write the bytes of a site once more. */
function timeWriting(site: string, copy: string): { seconds: number; pages: number } {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const loaded = files
    .map((item) => resolve(item.parentPath, item.name))
    .map((file) => ({ path: relative(site, file), bytes: readFileSync(file) }));
  const start = performance.now();
  writeDeck(copy, loaded);
  return {
    seconds: (performance.now() - start) / 1000,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
  };
}

/** Seconds to write the exports of a cross-linked deck, as bytes. */
function timeExports(catalog: Catalog): number {
  const start = performance.now();
  for (const { write } of DATA_FILES) Buffer.from(write(catalog, (address) => address));
  return (performance.now() - start) / 1000;
}

const real = readContent(CONTENT_DIR);
const cards = real.filter(({ path }) => /^cards\/[^_]/.test(path)).length;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [cards, 1000, 5000];
console.log(
  [
    'cards',
    'pages',
    ...PHASES.map((name) => `${name} s`),
    'sum s',
    'peak MB',
    'ms/page',
    'ms/card+',
    'exports s',
    'write s',
  ]
    .map((head) => head.padStart(11))
    .join(''),
);
let before: { cards: number; seconds: number } | undefined;
for (const size of sizes) {
  const folder = mkdtempSync(resolve(tmpdir(), 'deck-'));
  const content = resolve(folder, 'content');
  const site = resolve(folder, 'site');
  const files = size === cards ? real : enlargeDeck(real, size);
  writeDeck(content, files);
  const { seconds, peak } = await build(content, site);
  const written = timeWriting(site, resolve(folder, 'copy'));
  const exports = timeExports(JSON.parse(readFileSync(resolve(site, 'catalog.json'), 'utf8')) as Catalog);
  const sum = [...seconds.values()].reduce((total, value) => total + value, 0);
  const now = {
    cards: files.filter(({ path }) => path.startsWith('cards/')).length,
    seconds: seconds.get('pages') ?? 0,
  };
  const row = [
    String(now.cards),
    String(written.pages),
    ...PHASES.map((name) => (seconds.get(name) ?? 0).toFixed(1)),
    sum.toFixed(1),
    peak.toFixed(0),
    ((now.seconds * 1000) / written.pages).toFixed(2),
    before ? (((now.seconds - before.seconds) * 1000) / (now.cards - before.cards)).toFixed(1) : '-',
    exports.toFixed(1),
    written.seconds.toFixed(1),
  ];
  before = now;
  console.log(row.map((cell) => cell.padStart(11)).join(''));
  for (const made of [folder, cacheFolderOf(content)]) rmSync(made, { recursive: true, force: true });
}
