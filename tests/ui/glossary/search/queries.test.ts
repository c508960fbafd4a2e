import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertHangulToQwerty, convertQwertyToAlphabet, convertQwertyToHangul } from 'es-hangul';
import { GLOSSARY, TERM_CARDS } from '../../../../src/post/cards';
import { createSearch } from '../../../../src/ui/glossary/search/search';
import { isOneTypo } from '../../../../src/ui/glossary/search/typos';
import { onOtherKeyboard, typeHangul } from '../../../../src/ui/search/hangul-keyboard';
import { REPEATS, times } from '../../../sample';

const search = createSearch(GLOSSARY, 'ko');
const found = (query: string): string[] => search(query).hits.map(({ id }) => id);

/** `query=id` must come first, `query~id` among the first three; a query with a space has `_` for it. */
const QUERIES = `
  깃허브=github 깃헙=github 젠킨스=jenkins 리덕스=redux 버트=bert 리틀버드=littlebird 스파이더=spider 데브옵스=devops
  데브렐=devrel 에이아이=ai 반응성=reactivity 맞춤법=spelling-correction k8s=pod mfe=micro-frontends vdom=virtual-dom
  깃허브_액션=github-actions 깃헙_액션=github-actions gha=github-actions 쿠버네티스=pod kubernetes=pod 파드=pod 러너=actions-runner
  자체_호스팅=self-hosted-runner 셀프_호스티드_러너=self-hosted-runner 러너_컨트롤러=arc ghes=ghes 지속적_통합=ci 지속적_배포=cicd
  서클CI=circleci 팀시티=teamcity 뱀부=bamboo 브이엠=vm 가상_머신=vm 버추얼_머신=vm 캐싱=cache 캐쉬=cache 스토리지~cloud-storage
  디스크_체커=disk-checker 알엑스=rxjs 엔지알엑스=ngrx 에이피아이=api 디엑스=dx 개발자_도구=devtools 데브툴=devtools
  프론트=frontend 프런트=frontend FE=frontend 프론트엔드=frontend 백엔드=backend 레거시=legacy-code 실습=handson 워크숍=handson
  테크앤=techand 다음=daum 계열사=community 이프카카오=ifkakao if_kakao=ifkakao 카카오_콘퍼런스=ifkakao
  nl2sql=text2sql 텍스트투SQL=text2sql 라이언SQL=ryansql 시퀄=sql 쿼리=query 래그=lag 파티션=partition 코쿼드=korquad2 독해~mrc
  질의응답=odqa RAG=odqa 벡터_검색=neural-search 음성_비서=ai-assistant siri=ai-assistant 잡음_제거=denoising 노이즈~noise-function
  토크나이저=token 훈련_데이터=training-data 분류=classifier 모델_배포=serving 리액티브=reactivity 스토어=state-management
  토큰이란=token svelte란=svelte 캐시가=cache 도커를=docker 컨테이너는=container 파이프라인에서=pipeline redux랑=redux
  챗봇이라는=chatbot SQL을=sql 서빙하는=serving 서빙한다=serving 후처리까지=post-processing 클라우드에서의=cloud 깃허브는=github
  젠킨스보다=jenkins 상태_관리란=state-management 가상_돔이란=virtual-dom 딥러닝으로=deep-learning AI가=ai API는=api 스냅샷이=snapshot
  크루들은=krew 공동체의=community 핸즈온이요=handson BERT처럼=bert LittleBird라는=littlebird 데브옵스가=devops
  도거=docker 스밸트=svelte 컨테이나=container 젠킨즈=jenkins 토근=token 케시=cache 리덗스=redux 챗보=chatbot 파이프라임=pipeline
  샌드벅스=sandbox 클라우득=cloud 트랜스포모=transformer 디노이싱=denoising 스냅삿=snapshot 콘테이너=container 마이크로프론튼엔드=micro-frontends
  dcoker=docker svelet=svelte reduz=redux jenkin=jenkins jenknis=jenkins contianer=container contaner=container gihub=github githb=github
  tokne=token cahce=cache snapshto=snapshot clasifier=classifier transfomer=transformer pipline=pipeline sandbx=sandbox littelbird=littlebird
  kubernets=pod bambo=bamboo circelci=circleci teamciyt=teamcity denosing=denoising fronted=frontend backedn=backend chatbt=chatbot
  tkdxorhksfl=state-management wpszlstm=jenkins
  ㅋㅌㅇㄴ=container ㅁㅇㅋ=micro-frontends ㅅㅂ~serving ㅋㅅ~cache
`
  .trim()
  .split(/\s+/);

describe('queries that people type', () => {
  const queries = QUERIES.map((line): [query: string, most: number, id: string] => {
    const [, query = '', sign, id = ''] = /^(.*)([=~])(.*)$/.exec(line) ?? [];
    return [query.replaceAll('_', ' '), sign === '=' ? 1 : 3, id];
  });

  it('are more than a hundred and fifty, several of each kind', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
  });

  it.each(queries)('%s is found among the first %i: %s', (query, most, id) => {
    expect(found(query).slice(0, most)).toContain(id);
  });

  it('find a term by all of its other names', () => {
    expect(TERM_CARDS.filter(({ otherNames }) => otherNames !== undefined).length).toBeGreaterThan(50);
    const missed = TERM_CARDS.flatMap(({ id, otherNames = [] }) => otherNames.filter((name) => !found(name).slice(0, 3).includes(id)));
    expect(missed).toEqual([]);
  });
});

describe('any query', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...letters, ...letters.toUpperCase()), maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'ㄱㄲㄳㄴㄷㅎㅏㅑㅗㅘㅣ가각힣'), maxLength: 8 }),
    fc.string({ unit: fc.integer({ min: 0xd7b0, max: 0xe000 }).map((code) => String.fromCharCode(code)), maxLength: 4 }),
  );

  it('gives an answer without an error, with each existing term at most once', REPEATS, () => {
    fc.assert(
      fc.property(typed, (query) => {
        const ids = found(query);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: times(5_000, 300) },
    );
  });

  it('gives an answer for every string of three letters, and for keys that make no syllable', () => {
    const three = [...letters].flatMap((a) => [...letters].flatMap((b) => [...letters].map((c) => a + b + c)));
    // Where it once failed: all of them are turned, and as many looked for as are done in a second.
    for (const query of three) expect(onOtherKeyboard(query)).not.toBe('');
    for (const query of three.filter((_, index) => index % 97 === 0)) search(query);
    for (const word of ['hosting', 'localhost', 'inject', 'hoisting', 'Kubernetes', 'kokoro', 'hjk', 'yuio']) search(word);
  });
});

describe('jamo typed one after the other', () => {
  it.each([
    ['ㅁㅏㅇㅣㅋㅡㄹㅗ', '마이크로'],
    ['ㄷㅏㄹㄱㅣ', '달기'],
    ['ㄷㅏㄹㄱ', '닭'],
    ['ㄱㅏㅂㅅㅇㅣ', '값이'],
    ['ㅗㅏ', 'ㅘ'],
    ['ㅇㅗㅏㅇ', '왕'],
    ['ㅗㅗㅐㄴ', 'ㅗㅙㄴ'],
    ['ㄱㄱㅏ', 'ㄱ가'],
    ['ㄲㅏㄲ', '깎'],
    ['ㄸㅏㄸ', '따ㄸ'],
    ['ㅇㅏa1!ㅇ', '아a1!ㅇ'],
    ['', ''],
  ])('%s make %s', (keys, text) => {
    expect(typeHangul(keys)).toBe(text);
  });

  it('make every syllable, as the library does where it does not fail', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'가각과값읽뭐의쌍까', '마', '크', '닭', '쉬', '왜'), { maxLength: 6 }), (syllables) => {
        const text = syllables.join('');
        expect(typeHangul(convertQwertyToAlphabet(convertHangulToQwerty(text)))).toBe(text);
        expect(typeHangul(convertQwertyToAlphabet(convertHangulToQwerty(text)))).toBe(convertQwertyToHangul(convertHangulToQwerty(text)));
      }),
    );
  });
});

describe('one typing error', () => {
  it.each([
    ['abcd', 'abxd'],
    ['abcd', 'abd'],
    ['abcd', 'abbcd'],
    ['abcd', 'abdc'],
    ['abcd', 'bcd'],
    ['abcd', 'abcde'],
  ])('%s and %s', (one, other) => {
    expect([isOneTypo(one, other), isOneTypo(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['abcd', 'abcd'.slice(0, 2)],
    ['abcd', 'badc'],
    ['abcd', 'acbe'],
    ['abcd', 'dbca'],
  ])('%s and %s are further apart', (one, other) => {
    expect([isOneTypo(one, other), isOneTypo(other, one)]).toEqual([false, false]);
  });
});
