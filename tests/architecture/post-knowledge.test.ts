import { describe, expect, it } from 'vitest';
import { madeUp, readSources } from './project-files';
import { strayKnowledge } from './post-knowledge';

describe('selectors, addresses, headings and terms of the post', () => {
  it('are in src/post alone', () => {
    expect(strayKnowledge(readSources('src', 'entrypoints'))).toEqual([]);
  });

  it.each([
    ['an address', "const host = 'tech.kakaoenterprise.com';"],
    ['an address in a comment', '// see https://tech.kakaoenterprise.com/173'],
    ['a selector', "document.querySelector('.contents_style');"],
    ['a selector of the markup data', "document.querySelector('.container_postbtn');"],
    ['a heading', "const last = '자연어 처리 기술의 대부는? AI Assistant팀!';"],
    ['the title of a session', "const title = '모바일 얼굴인식 SDK 개발';"],
    ['the name of the company', "const company = 'Kakao Enterprise';"],
    ['the name of the event', "const lead = '한 글, if(kakao)dev2022의 글';"],
    ['a video', "open('https://youtu.be/jVRI1Ps-yVE');"],
    ['a term', "const isTerm = text === 'Text2SQL';"],
  ])('are found elsewhere: %s', (_what, code) => {
    expect(strayKnowledge(madeUp({ 'src/page/a.ts': code }))).not.toEqual([]);
    expect(strayKnowledge(madeUp({ 'src/post/a.ts': code }))).toEqual([]);
  });
});
