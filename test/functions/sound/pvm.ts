import { column, type Sound } from './sound';

export const pvm: Sound = {
  kinds: {
    planQuantity: 'numbers',
    planPrice: 'numbers',
    actualQuantity: 'numbers',
    actualPrice: 'numbers',
    planCost: 'numbers',
    actualCost: 'numbers',
    headings: 'word',
  },
  args: [
    column(70, 30, 10),
    column(30, 40, 50),
    column(80, 70, 10),
    column(30, 40, 50),
    column(20, 20, 20),
    column(21, 21, 21),
    'en',
  ],
};
