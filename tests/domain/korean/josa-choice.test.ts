import { describe, expect, it } from 'vitest';
import { chooseJosa, withJosa, type JosaPair } from '../../../src/domain/korean/josa-choice';

describe('chooseJosa', () => {
  it.each<[expected: string, pair: JosaPair]>([
    // Korean words, by their last syllable
    ['컨테이너를', '을/를'],
    ['토큰을', '을/를'],
    ['서버로', '으로/로'],
    ['모델로', '으로/로'],
    ['토큰으로', '으로/로'],
    ['모델은', '은/는'],
    ['캐시와', '과/와'],
    ['파이프라인과', '과/와'],
    ['도커예요', '이에요/예요'],
    ['챗봇이에요', '이에요/예요'],
    ['딥러닝이란', '이란/란'],
    ['가상 돔이라는', '이라는/라는'],
    ['캐시라고', '이라고/라고'],
    ['토큰아', '아/야'],
    ['크루야', '아/야'],
    // letters named one by one
    ['Text2SQL을', '을/를'],
    ['SQL이', '이/가'],
    ['CI가', '이/가'],
    ['SQL로', '으로/로'],
    ['RYANSQL은', '은/는'],
    ['RxJS는', '은/는'],
    ['API를', '을/를'],
    ['CI/CD를', '을/를'],
    ['VM을', '을/를'],
    ['VM으로', '으로/로'],
    ['NLP가', '이/가'],
    ['DX는', '은/는'],
    ['AI와', '과/와'],
    ['MRC라는', '이라는/라는'],
    ['npm을', '을/를'],
    ['URL을', '을/를'],
    ['CircleCI는', '은/는'],
    ['LLM이', '이/가'],
    ['LAG를', '을/를'],
    // letters read as a word
    ['BERT를', '을/를'],
    ['LittleBird는', '은/는'],
    ['DevOps는', '은/는'],
    ['Svelte는', '은/는'],
    ['GitHub는', '은/는'],
    ['GitHub Actions가', '이/가'],
    ['GitHub Actions Runner Controller로', '으로/로'],
    ['Self-hosted Runner를', '을/를'],
    ['Disk Checker가', '이/가'],
    ['Jenkins를', '을/를'],
    ['Bamboo는', '은/는'],
    ['TeamCity와', '과/와'],
    ['Redux란', '이란/란'],
    ['NgRx를', '을/를'],
    ['Transformer는', '은/는'],
    ['Denoising을', '을/를'],
    ['DevRel이', '이/가'],
    ['DevTool로', '으로/로'],
    ['LittleBird로', '으로/로'],
    ['Pod를', '을/를'],
    ['Spider는', '은/는'],
    ['PARTITION을', '을/를'],
    ['PARTITION BY는', '은/는'],
    ['Slack이', '이/가'],
    ['Git을', '을/를'],
    ['React로', '으로/로'],
    ['Kakao Work는', '은/는'],
    ['Google이', '이/가'],
    ['Chrome을', '을/를'],
    // digits and signs
    ['KorQuAD2가', '이/가'],
    ['KorQuAD 2.0은', '은/는'],
    ['Svelte 5는', '은/는'],
    ['Svelte 3으로', '으로/로'],
    ['버전 1로', '으로/로'],
    ['버전 8이', '이/가'],
    ['버전 10이', '이/가'],
    ['2022를', '을/를'],
    ['Tech&은', '은/는'],
    ['C++는', '은/는'],
    ['C#을', '을/를'],
    // a gloss is not read, a name with brackets is
    ['다음(Daum)은', '은/는'],
    ['시리(Siri)는', '은/는'],
    ['Svelte(스벨트)를', '을/를'],
    ['if(kakao)는', '은/는'],
    ['"토큰"을', '을/를'],
  ])('chooses the particle of %s', (expected, pair) => {
    const forms = pair.split('/').sort((a, b) => b.length - a.length);
    const word = expected.slice(0, -(forms.find((form) => expected.endsWith(form)) ?? '').length);
    expect(withJosa(word, pair)).toBe(expected);
  });

  it('reads decomposed Hangul like composed', () => {
    expect(chooseJosa('토큰'.normalize('NFD'), '을/를')).toBe('을');
    expect(chooseJosa('모델'.normalize('NFD'), '으로/로')).toBe('로');
  });
});
