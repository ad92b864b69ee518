import { expect, it } from 'vitest';
import { clearOfButtons } from '../../../src/map/clear-of-buttons.ts';

const padding = { top: 24, right: 24, bottom: 24, left: 24 };

it('keeps the right of a small map free for its buttons, more where fingers press them', () => {
  expect(clearOfButtons(padding, 400, false)).toEqual({ top: 24, right: 60, bottom: 24, left: 14 });
  expect(clearOfButtons(padding, 400, true).right).toBe(68);
});

it('leaves a wide map as it is, and more padding than the buttons need', () => {
  expect(clearOfButtons(padding, 560, false)).toEqual(padding);
  expect(clearOfButtons({ ...padding, right: 90, left: 4 }, 300, false)).toEqual({ ...padding, right: 90, left: 4 });
});
