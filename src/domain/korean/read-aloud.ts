import { batchimOf, type Batchim } from './hangul';

/**
 * What the sound ends in when a Korean reads `word` aloud: SQL → 엘 (ㄹ), RxJS → 에스 (none), VM → 엠 (other).
 * A trailing gloss is not read: 시리(Siri) ends like 시리.
 */
export function soundEnd(word: string): Batchim {
  const read = withoutGloss(word.normalize('NFC')).replace(/[^\p{L}\p{N}&+#%]+$/u, '');
  const last = read.slice(-1);
  const hangul = batchimOf(last);
  if (hangul !== null) return hangul;
  if (/\d/.test(last)) return numberEnd(read);
  if (/[a-z]/i.test(last)) return latinEnd(/[a-z]+$/i.exec(read)?.[0] ?? last);
  return SIGNS[last] ?? 'none';
}

/** 앤드, read 앤 in names such as Tech& (테크앤) · 플러스 · 샵 · 퍼센트 */
const SIGNS: Readonly<Record<string, Batchim>> = { '&': 'other', '+': 'none', '#': 'other', '%': 'none' };

/** 영 일 이 삼 사 오 육 칠 팔 구 */
const DIGITS: readonly Batchim[] = ['other', 'rieul', 'none', 'other', 'none', 'none', 'other', 'rieul', 'rieul', 'none'];

/** if(kakao) is read to its end, 다음(Daum) and Svelte(스벨트) are not: a gloss repeats the word in the other script. */
function withoutGloss(word: string): string {
  const parts = /^(.*[^\s(])\s*\(([^()]*)\)$/su.exec(word);
  const [before, gloss] = [parts?.[1], parts?.[2]];
  if (before === undefined || gloss === undefined) return word;
  return /[가-힣]/.test(before + gloss) || /\s\(/.test(word) ? before : word;
}

/** 10, 200, 3000 end in 십, 백, 천; 만 and 억 close too. A decimal is read digit by digit: 2.0 → 영. */
function numberEnd(read: string): Batchim {
  return DIGITS[Number(read.slice(-1))] ?? 'none';
}

function latinEnd(letters: string): Batchim {
  const hump = /(?:[A-Z]?[a-z]+|[A-Z]+)$/.exec(letters)?.[0] ?? letters;
  return isSpelledOut(hump, letters) ? letterEnd(hump.slice(-1)) : wordEnd(hump.toLowerCase());
}

/** Capitals up to four letters, and whatever has no vowel, are named letter by letter: API, SQL, npm, RxJS. */
function isSpelledOut(hump: string, letters: string): boolean {
  if (/^[A-Z]+$/.test(hump) && (hump.length <= 4 || hump.length < letters.length)) return !READ_AS_WORDS.has(hump);
  return !/[aeiouy]/i.test(hump);
}

const READ_AS_WORDS: ReadonlySet<string> = new Set(['BERT', 'REST', 'CORS', 'JSON', 'SPAM']);

/** 엘, 알 · 엠, 엔 · the other letters end open: 에이, 비, 에스, 엑스 */
function letterEnd(letter: string): Batchim {
  if (/[lr]/i.test(letter)) return 'rieul';
  return /[mn]/i.test(letter) ? 'other' : 'none';
}

/** By the way loan words are written: 모델, 파이프라인, 슬랙, 봇, but 클라우드, 러너, 허브, 캐시. */
function wordEnd(word: string): Batchim {
  if (WORDS[word] !== undefined) return WORDS[word];
  // Google 구글, Tool 툴, file 파일
  if (/(?:l|[^aeiou]le|[aeiou]le)$/.test(word)) return 'rieul';
  // Token 토큰, Stream 스트림, Pipeline 파이프라인, Chrome 크롬, Training 트레이닝
  if (/(?:m|n|ng|[aeiou]ne|[aeiou]me)$/.test(word)) return 'other';
  // Slack 슬랙, Logic 로직, App 앱, Web 웹
  if (/[aeiou](?:ck|c|k|p|pp|b|bb)$/.test(word)) return 'other';
  // Bot 봇, Git 깃, Internet 인터넷; but Await 어웨이트, React 리액트
  return /(?:^|[^aeiou])[aeiou]tt?$/.test(word) ? 'other' : 'none';
}

/** Words that are spoken differently than the rules say: hub is 허브, type is 타입. */
const WORDS: Readonly<Record<string, Batchim>> = {
  hub: 'none',
  github: 'none',
  type: 'other',
  pipe: 'none',
  cube: 'none',
  make: 'none',
  vue: 'none',
  note: 'none',
  name: 'other',
};
