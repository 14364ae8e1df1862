import { useRouter } from '../router/router.tsx';
import { useWords } from '../words/words.ts';
import { Choice } from './choice.tsx';

/** Which product the page speaks of; stands in the address. */
export function ProductChoice({ products }: { readonly products: readonly string[] }) {
  const words = useWords();
  const { place, go } = useRouter();
  return (
    <Choice
      label={words.product}
      value={place.product ?? ''}
      options={[
        { value: '', label: words.allProducts },
        ...products.map((product) => ({ value: product, label: product })),
      ]}
      onChange={(product) => go({ ...place, product: product || undefined, cursor: undefined })}
    />
  );
}
