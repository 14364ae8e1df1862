import { useWords } from '../words/words.ts';

const roles = ['expected', 'received', 'cue', 'hazard'] as const;

/** What the marks in the texts say. */
export function Legend() {
  const words = useWords();
  return (
    <p class="legend quiet">
      {words.feedback.legend}:{' '}
      {roles.map((role) => (
        <span key={role} class={`span-${role}`}>
          {words.feedback.roles[role]}
        </span>
      ))}
    </p>
  );
}
