/** The form of a day; whether the day exists is for `isCalendarDay` to say. */
export const dayPattern = '^[1-9]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';

const dayForm = new RegExp(dayPattern, 'u');

/** Whether the text names a day that is in the calendar: `2025-02-29` is not. */
export function isCalendarDay(text: string): boolean {
  if (!dayForm.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
