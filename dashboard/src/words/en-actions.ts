/** English: what a person can do beside reading. */
export const actions = {
  verdict: {
    ask: 'What was behind it?',
    names: { real: 'A real problem', false: 'A false alarm' },
    said: {
      real: 'Judged: a real problem.',
      false: 'Judged: a false alarm.',
      known: 'Judged: known before.',
    },
    failed: 'It was not stored. Try again.',
  },
  correction: {
    ask: 'Not right?',
    read: (aspects: readonly string[]) =>
      aspects.length === 0
        ? 'Read as being about nothing known.'
        : `Read as being about: ${aspects.join(', ')}.`,
    about: 'It is about',
    choose: 'Choose an aspect',
    not: 'It is not about',
    nothing: 'Nothing of it is wrong',
    send: 'Send',
    taken: (aspect: string) =>
      `Taken: it is about ${aspect}. It stays so when it is edited or scored again; the week is being added up again.`,
    failed: 'It was not taken. Try again.',
  },
};
