import { describe, expect, it } from 'vitest';
import { changeAfter, changeBefore, dateName, dayOf, numberOf, yearsBetween } from './days';

describe('days', () => {
  it('are counted without losing one at the change of the clocks or in a leap year', () => {
    let day = '2023-12-31';
    for (let number = 0; number < 1000; number++) {
      expect(numberOf('2023-12-31', day)).toBe(number);
      expect(dayOf('2023-12-31', number)).toBe(day);
      day = dayOf(day, 1);
    }
    expect(dayOf('2024-02-28', 1)).toBe('2024-02-29');
    expect(dayOf('2026-03-28', 1)).toBe('2026-03-29');
    expect(dayOf('2026-10-24', 1)).toBe('2026-10-25');
  });

  it('have names', () => expect(dateName('2026-10-03')).toBe('3 October 2026'));

  it('lead to the change before and after', () => {
    const days = ['2026-01-05', '2026-03-01', '2026-08-09'];
    expect(changeBefore(days, '2026-12-31')).toBe('2026-08-08');
    expect(changeBefore(days, '2026-08-09')).toBe('2026-08-08');
    expect(changeBefore(days, '2026-08-08')).toBe('2026-02-28');
    expect(changeAfter(days, '2026-02-28')).toBe('2026-03-01');
    expect(changeAfter(days, '2026-03-01')).toBe('2026-08-09');
    expect(changeBefore(days, '2026-01-04')).toBeUndefined();
    expect(changeAfter(days, '2026-08-09')).toBeUndefined();
  });

  it('show as many years as there is room for, and always the last', () => {
    expect(yearsBetween('2024-05-01', '2026-10-10', 6)).toEqual(['2025-01-01', '2026-01-01']);
    expect(yearsBetween('2026-05-01', '2026-10-10', 6)).toEqual([]);
    const many = yearsBetween('1950-05-01', '2026-10-10', 6);
    expect(many.length).toBeLessThanOrEqual(6);
    expect(many.at(-1)).toBe('2026-01-01');
  });
});
