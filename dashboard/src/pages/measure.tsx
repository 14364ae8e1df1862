import { useRouter } from '../router/router.tsx';
import { MeasureChooser } from './measure/measure-chooser.tsx';
import { MeasureDetail } from './measure/measure-detail.tsx';

/** One measure over time; without one in the address, the list to choose from. */
export function Measure() {
  const { place } = useRouter();
  const { product, aspect } = place;
  return product === undefined || aspect === undefined ? (
    <MeasureChooser />
  ) : (
    <MeasureDetail product={product} aspect={aspect} key={`${product}/${aspect}`} />
  );
}
