import { versionNotes, type VersionedPoint } from '../../../../shared/charts/version-notes.ts';
import { weekWithYear } from '../../../../shared/charts/week-label.ts';
import { useWords } from '../../words/words.ts';

/** Says what is not comparable in the weeks shown, and the command that cures it. */
export function VersionNote({ points }: { readonly points: readonly VersionedPoint[] }) {
  const words = useWords();
  const { notes, mixed } = versionNotes(points, words.locale);
  if (notes.length === 0 && mixed.length === 0) return null;
  const weeks = mixed.map((week) => weekWithYear(week, words.locale)).join(', ');
  return (
    <p class="note">
      {mixed.length > 0 ? words.measure.mixedWeeks(weeks) : words.measure.otherVersions}{' '}
      {words.measure.rescore} <code>quality-signals rescore</code>
    </p>
  );
}
