import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { MailSender } from '../../ports/infrastructure.ts';
import { writeFileWhole } from '../write-file-whole.ts';
import { emlOf } from './eml.ts';

/** Stands for SES locally: one `.eml` file per mail, named by its content, so that a repetition replaces it. */
export const createMailOutbox = (folder: string): MailSender => ({
  async send(mail) {
    const name = createHash('sha256').update(JSON.stringify(mail)).digest('hex').slice(0, 24);
    await writeFileWhole(join(folder, 'mail', `${name}.eml`), emlOf(mail, `part-${name}`));
  },
});
