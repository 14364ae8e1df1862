/** English: what a person can do beside reading. */
export const actions = {
  verdict: {
    ask: 'What was behind it?',
    names: { real: 'A real problem', false: 'A false alarm' },
    note: 'Note (optional)',
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
  dryRun: {
    title: 'How would this record be read?',
    help: 'Paste the body of a call of the vendor. Nothing is stored, and nothing has to be signed.',
    source: 'Source',
    body: 'Body (JSON)',
    headers: 'Headers of the vendor',
    headersHelp: 'Those that name the kind of event, one a line, like X-Event: created',
    send: 'Read it',
    failed: 'It was not tried. Try again.',
    setAside: 'It would be set aside:',
    asksVendor: 'It only says that there is something to read. The vendor would be asked at',
    ping: 'A test or a ping: accepted, and nothing of it is stored.',
    read: (records: number) =>
      records === 1 ? 'It would be read as 1 record.' : `It would be read as ${String(records)} records.`,
    more: (records: string) => `${records} more are not shown.`,
    feedback: 'Stored like this',
    deletion: 'Deleted',
    scored: 'Scored',
    language: 'Language',
    sentiment: 'Sentiment',
    sentiments: { negative: 'negative', neutral: 'neutral', positive: 'positive' },
    bases: { explicit: 'an expectation is stated', implicit: 'by the tone alone' },
  },
};
