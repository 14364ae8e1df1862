/** An empty state says why it is empty, and when or how it fills. */
export function Empty({ title, help }: { readonly title: string; readonly help: string }) {
  return (
    <div class="notice">
      <p class="notice-title">{title}</p>
      <p>{help}</p>
    </div>
  );
}
