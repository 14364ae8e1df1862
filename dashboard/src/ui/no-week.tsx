import type { IsoWeek } from '../../../shared/domain/week.ts';
import { Link } from '../router/link.tsx';
import { useRouter } from '../router/router.tsx';
import { useWords } from '../words/words.ts';

interface Props {
  readonly week: string;
  /** Latest week that is there, as far as it is known. */
  readonly latest: IsoWeek | undefined;
}

/** Says that the week of the address is not there, with a link to the latest one. */
export function NoWeek({ week, latest }: Props) {
  const words = useWords();
  const { place } = useRouter();
  return (
    <section class="notice" role="alert">
      <h2>{words.noWeek(week)}</h2>
      <p>{words.noWeekHelp}</p>
      <p class="actions">
        <Link to={{ ...place, week: undefined, id: undefined, cursor: undefined }}>
          {words.toLatest(latest)}
        </Link>
      </p>
    </section>
  );
}
