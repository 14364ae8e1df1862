import type { IsoWeek } from '../../../shared/domain/week.ts';
import { Link } from '../router/link.tsx';
import { useRouter } from '../router/router.tsx';
import type { Words } from '../words/en.ts';
import { weekDays, weekName } from '../words/format.ts';
import { useWords } from '../words/words.ts';

interface WeekBarProps {
  readonly week: IsoWeek;
  /** Published weeks, in any order. */
  readonly weeks: readonly IsoWeek[];
}

/** Week before, this week, week after: links, so that they can be copied and opened beside each other. */
export function WeekBar({ week, weeks }: WeekBarProps) {
  const words = useWords();
  const ordered = [...new Set(weeks)].sort();
  const before = ordered.filter((one) => one < week).at(-1);
  const after = ordered.find((one) => one > week);
  const latest = ordered.at(-1);
  return (
    <div class="week-bar" role="group" aria-label={words.week(Number(week.slice(6)))}>
      <Step to={before} label={words.earlier} sign="‹" words={words} />
      <span class="week-now">
        <strong>{weekName(week, words)}</strong> <span class="quiet">{weekDays(week, words)}</span>
      </span>
      <Step to={after} label={words.later} sign="›" words={words} />
      {latest !== undefined && latest > week && <StepTo week={undefined} text={words.latest} />}
    </div>
  );
}

interface StepProps {
  readonly to: IsoWeek | undefined;
  readonly label: string;
  readonly sign: string;
  readonly words: Words;
}

function Step({ to, label, sign, words }: StepProps) {
  const { place } = useRouter();
  if (to === undefined) {
    return (
      <span class="step step-off" aria-hidden="true">
        {sign}
      </span>
    );
  }
  return (
    <Link
      class="step"
      to={{ ...place, week: to, id: undefined, cursor: undefined }}
      label={`${label}: ${weekName(to, words)}`}
    >
      {sign}
    </Link>
  );
}

function StepTo({ week, text }: { readonly week: IsoWeek | undefined; readonly text: string }) {
  const { place } = useRouter();
  return (
    <Link class="step-text" to={{ ...place, week, id: undefined, cursor: undefined }}>
      {text}
    </Link>
  );
}
