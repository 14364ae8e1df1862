// `npm run openapi`: writes docs/openapi.json from the routes. A test fails when the two differ.
import { writeFileSync } from 'node:fs';
import { openApiDocument } from '../functions/api/openapi.ts';

writeFileSync(
  new URL('../docs/openapi.json', import.meta.url),
  `${JSON.stringify(openApiDocument(), null, 2)}\n`,
);
