import type { AstroIntegration } from 'astro';
import { crosslink, writeLinked } from './catalog.ts';
import { CONTENT_DIR, pathInContent } from './content.ts';

/**
 * In the development server: cross-links the deck again on every edit of the content and reloads the open pages, so that
 * backlinks follow. A deck with errors is not taken over; they are printed and the last good one stays.
 */
export function crosslinkOnEdit(): AstroIntegration {
  return {
    name: 'crosslink-on-edit',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let timer: NodeJS.Timeout | undefined;
        const relink = (file: string) => {
          const edited = pathInContent(file, CONTENT_DIR);
          if (edited === undefined) return;
          // Editors save through a file that is gone a moment later: wait until the folder is at rest.
          clearTimeout(timer);
          timer = setTimeout(() => {
            const { issues, linked } = crosslink(CONTENT_DIR);
            const faults = issues.filter(({ level }) => level !== 'note');
            for (const { file: name, line, column, rule, message, hint } of faults)
              logger.warn(`${name}:${line}:${column} ${rule} ${message} ${hint}`);
            if (!linked) return;
            writeLinked(linked);
            logger.info(`cross-linked after an edit of ${edited}`);
            server.ws.send({ type: 'full-reload' });
          }, 80);
        };
        server.watcher.add(CONTENT_DIR);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, relink);
      },
    },
  };
}
