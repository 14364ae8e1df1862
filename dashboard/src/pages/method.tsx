import { variationKinds } from '../../../shared/charts/variation-icon.ts';
import { assuranceKinds } from '../../../shared/charts/assurance-icon.ts';
import { assuranceIcon } from '../../../shared/charts/assurance-icon.ts';
import { chartWords } from '../../../shared/charts/chart-words.ts';
import { variationIcon } from '../../../shared/charts/variation-icon.ts';
import { verdictKinds } from '../../../shared/domain/verdict.ts';
import { Link } from '../router/link.tsx';
import { Svg } from '../ui/svg.tsx';
import { useWords } from '../words/words.ts';
import { Versions } from './method/versions.tsx';

/** Icon key, verdicts, where the numbers come from, what the method cannot do, and the versions behind it. */
export function Method() {
  const words = useWords();
  const { method, locale } = words;
  const chart = chartWords(locale);
  return (
    <>
      <h1>{method.title}</h1>
      <section>
        <h2>{method.verdicts}</h2>
        <dl class="meanings">
          {verdictKinds.map((kind) => (
            <div key={kind}>
              <dt>{method.verdictTexts[kind][0]}</dt>
              <dd>{method.verdictTexts[kind][1]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{method.icons}</h2>
        <ul class="key">
          {variationKinds.map((kind) => (
            <li key={kind}>
              <Svg decorative svg={variationIcon(kind, { locale })} />
              {chart.variation[kind]}
            </li>
          ))}
          {assuranceKinds.map((kind) => (
            <li key={kind}>
              <Svg decorative svg={assuranceIcon(kind, { locale })} />
              {chart.assurance[kind]}
            </li>
          ))}
        </ul>
      </section>
      <Texts title={method.numbers} texts={method.numberTexts} />
      <Texts title={method.limits} texts={method.limitTexts} />
      <section>
        <h2>{words.nav.backtest}</h2>
        <p>
          <Link to={{ page: 'backtest' }}>{words.backtest.go}</Link>
        </p>
      </section>
      <Versions />
    </>
  );
}

const Texts = ({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) => (
  <section>
    <h2>{title}</h2>
    <ul class="texts">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </section>
);
