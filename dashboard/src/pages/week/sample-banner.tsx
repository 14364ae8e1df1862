import { Link } from '../../router/link.tsx';
import { useWords } from '../../words/words.ts';

/** Says that these are not the reader's data, and how they become so. */
export function SampleBanner() {
  const { sample } = useWords();
  return (
    <aside class="sample" aria-label={sample.title}>
      <div>
        <p class="sample-title">{sample.title}</p>
        <p>{sample.text}</p>
      </div>
      <ol>
        {sample.steps.map((step, index) => (
          <li key={step}>{index === 0 ? <Link to={{ page: 'sources' }}>{step}</Link> : step}</li>
        ))}
      </ol>
    </aside>
  );
}
