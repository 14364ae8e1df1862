/** What to do about a goal, in German: by what moves (variation) and whether the target can be met (assurance). */
export function advice(variation: string, assurance: string): string {
  switch (variation) {
    case 'insufficient':
      return 'Zu wenig Daten für eine Aussage: noch keine Schlüsse ziehen.';
    case 'concern':
      return 'Etwas ist schlechter geworden: jetzt die Ursache suchen.';
    case 'improvement':
      return assurance === 'fail'
        ? 'Es wird besser und reicht noch nicht: weiter so.'
        : 'Es wird besser: verstehen, woran es liegt, und es beibehalten.';
    default:
      return (
        {
          pass: 'Der Prozess hält das Ziel, so wie er ist: in Ruhe lassen.',
          'hit-and-miss': 'Zufällig erreicht oder verfehlt: das ändert sich erst mit dem Prozess.',
          fail: 'Verfehlt ohne besondere Ursache: das System ändern, nicht einzelnen Wochen nachlaufen.',
        }[assurance] ?? 'Stabil, mit zu wenigen Wochen, um über das Ziel zu urteilen.'
      );
  }
}
