import { worksheetFunctions } from '../../functions/registry';

/** The functions that have worked examples, in the order of the menu. */
export const galleryIds: readonly string[] = worksheetFunctions.map(({ id }) => id);
