/** Dates in front of a time; `month` counts from 0. */
export interface DateTexts {
  readonly day: (month: number, day: number) => string;
  readonly year: (year: number, month: number, day: number) => string;
}

/** The texts in the reader's language. */
export function dateTexts(language: 'ko' | 'en'): DateTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: DateTexts = {
  day: (month, day) => `${month + 1}월 ${day}일`,
  year: (year, month, day) => `${year}년 ${month + 1}월 ${day}일`,
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ENGLISH: DateTexts = {
  day: (month, day) => `${MONTHS[month]} ${day},`,
  year: (year, month, day) => `${MONTHS[month]} ${day}, ${year},`,
};
