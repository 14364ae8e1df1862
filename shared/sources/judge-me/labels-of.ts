/** Where a review comes from. By e-mail means that the shop asked for it. */
export function labelsOf(origin: string | undefined): string[] {
  const named = origin?.trim().toLowerCase() ?? '';
  return named === 'email' ? ['email', 'invited'] : [named];
}
