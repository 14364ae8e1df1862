export { didYouMean } from '../../shared/config/nearest-name.ts';
