import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { REMARK_PLUGINS } from './src/core/source/pipeline.ts';
import { BASE_PATH } from './src/files/base.ts';
import { CACHE_DIR } from './src/files/content.ts';
import { sitemapOptions } from './src/files/sitemap.ts';
import { crosslinkOnEdit } from './src/files/dev.ts';

// Where the site is hosted is the deployment's business: SITE_URL for absolute addresses, BASE_PATH for a sub-folder.
export default defineConfig({
  site: process.env.SITE_URL || undefined,
  base: BASE_PATH,
  outDir: process.env.OUT_DIR ?? './dist',
  // Astro remembers the entries of the last build and takes those of another deck for duplicates.
  cacheDir: CACHE_DIR,
  trailingSlash: 'always',
  // Astro 7's default 'jsx' swallows the spaces between inline elements.
  compressHTML: true,
  // A page that two routes claim would be published as one of them: refuse instead.
  prerenderConflictBehavior: 'error',
  build: { concurrency: 4, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Editors with Astro's extension complete and describe the fields of front matter.
  experimental: { contentIntellisense: true },
  // Smart punctuation would publish other text than the checker sees. Highlighted code carries inline styles, which the Content-Security-Policy blocks.
  markdown: { syntaxHighlight: false, processor: unified({ remarkPlugins: [...REMARK_PLUGINS], smartypants: false }) },
  // A sitemap needs absolute addresses.
  integrations: [mdx(), crosslinkOnEdit(), ...(process.env.SITE_URL ? [sitemap(sitemapOptions())] : [])],
  // Scripts stay files: the policy allows no inline script.
  vite: {
    build: {
      assetsInlineLimit: 0,
      // The editor of cards brings the checker and its parsers, about 700 KB, to its own page alone.
      chunkSizeWarningLimit: 800,
      rolldownOptions: {
        // Astro's own marker in every MDX module; it loses nothing.
        onLog: (level, log, print) => log.code === 'MODULE_LEVEL_DIRECTIVE' || print(level, log),
      },
    },
  },
});
