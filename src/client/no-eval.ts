import { config } from 'zod';

// The policy of the site forbids making code from text, which zod would try for speed, and the browser report as a breach.
// This file is imported before any schema is made.
config({ jitless: true });
