export { formatArea as placeOf } from '../sheet/format-area';
