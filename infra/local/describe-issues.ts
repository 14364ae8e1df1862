import type * as z from 'zod';
import { plainIssue } from '../config/plain-issue.ts';

/** What is wrong with an input line, without its values: they may be feedback. @example 'weeks[0].events must be 0 or more' */
export const describeIssues = (issues: readonly z.core.$ZodIssue[] = []): string =>
  issues
    .slice(0, 3)
    .map((issue) => {
      const key = issue.path
        .map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${String(part)}`))
        .join('')
        .replace(/^\./, '');
      return `${key} ${plainIssue(issue)}`.trim();
    })
    .join('; ');
