// zod would try to compile its checks with `new Function`, which the policy of the pages forbids and reports. It decides so
// when a schema is made: this module stands before every import of one.
import { config } from 'zod';

config({ jitless: true });
