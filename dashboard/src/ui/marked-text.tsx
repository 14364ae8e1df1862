import type { ComponentChildren } from 'preact';
import type { QuoteSpan } from '../../../shared/report/weekly-report.ts';
import { useWords } from '../words/words.ts';
import { cutSpans } from './cut-spans.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly spans: readonly QuoteSpan[];
  readonly language?: string | undefined;
}

/** Customer's words with the spans that prove the score. Every mark has a style of its own line besides its colour. */
export function MarkedText({ text, spans, language }: MarkedTextProps) {
  const words = useWords();
  const pieces = cutSpans(text, spans);
  return (
    <span lang={language === 'und' ? '' : language} dir="auto" class="words">
      {pieces.map(({ start, end, role }) =>
        role === undefined ? (
          <Chips key={start} text={text.slice(start, end)} />
        ) : (
          <mark key={start} class={`span-${role}`} title={words.feedback.roles[role]}>
            <Chips text={text.slice(start, end)} />
            <span class="visually-hidden" lang={words.locale}>{` (${words.feedback.roles[role]})`}</span>
          </mark>
        ),
      )}
    </span>
  );
}

/** `[email]` and the other placeholders of the redactor as chips. */
function Chips({ text }: { readonly text: string }) {
  const { feedback } = useWords();
  const parts: ComponentChildren[] = text.split(/(\[[a-z]{3,8}\])/).map((part, index) => {
    const label = part.startsWith('[') ? feedback.placeholders[part.slice(1, -1)] : undefined;
    return label === undefined ? (
      part
    ) : (
      <span key={index} class="chip" lang="" title={`${label}: ${feedback.removed}`}>
        {label}
      </span>
    );
  });
  return <>{parts}</>;
}
