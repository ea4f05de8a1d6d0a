// What every page loads, as one file: the theme switch, the table of contents, and what opens the search box and the
// definitions. The search itself comes late, on the search page at once; loading it from here only keeps Vite's helper
// for late imports out of a file of its own.
import './page-contents.ts';
import './search-dialog.ts';
import './terms.ts';
import './theme-switch.ts';

if (document.querySelector('search-panel[data-page]')) void import('./search-panel.ts');
