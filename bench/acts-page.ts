import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actsPage } from './vocabulary/page.ts';

// `npx tsx bench/acts-page.ts` writes docs/acts.md again.
writeFileSync(join(import.meta.dirname, '..', 'docs', 'acts.md'), actsPage());
