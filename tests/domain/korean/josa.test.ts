import { describe, expect, it } from 'vitest';
import { endsInJosa } from '../../../src/domain/korean/josa';

/** `noun|tail`, several to a line. */
const rows = (...lines: string[]): [string, string][] =>
  lines.flatMap((line) =>
    line.split(' ').map((row): [string, string] => {
      const [noun = '', tail = ''] = row.split('|');
      return [noun, tail];
    }),
  );

describe('endsInJosa takes', () => {
  it.each(
    rows(
      // subject, object, topic, by the final consonant
      '토큰|이 캐시|가 토큰|을 캐시|를 토큰|은 캐시|는 토큰|은요 캐시|는요 캐시|도요 캐시|에서요 캐시|부터요 모델|은 모델|이 도커|도 토큰|도 캐시|의 토큰|만',
      // place, person, direction
      '캐시|에 캐시|에는 캐시|에도 캐시|에서 캐시|에서는 캐시|에서도 캐시|에서의 캐시|에만 캐시|에서만 캐시|에서부터 크루|에게 크루|에게는 크루|에게서 고객|께 고객|께서 고객|께서는 크루|한테도',
      '캐시|로 토큰|으로 모델|로 모델|로는 토큰|으로는 캐시|로만 토큰|으로도 토큰|으로부터 캐시|로부터의 도구|로서 도구|로서의 토큰|으로써 토큰|으로의',
      // with
      '토큰|과 캐시|와 토큰|과의 캐시|와는 캐시|와도 토큰|이랑 캐시|랑 캐시|하고 토큰|하고는',
      // auxiliaries, in chains
      '토큰|까지 토큰|까지도 토큰|까지만 토큰|까지의 토큰|부터 토큰|부터가 토큰|만의 토큰|만으로 토큰|만으로도 토큰|만이 토큰|만은 토큰|뿐만 토큰|뿐 토큰|뿐이다 토큰|뿐인데 토큰|뿐만이',
      '토큰|처럼 토큰|처럼은 토큰|보다 토큰|보다도 토큰|만큼 토큰|만큼의 토큰|대로 토큰|마다 토큰|마다의 토큰|조차 토큰|조차도 토큰|마저 토큰|밖에 토큰|밖에는 토큰|같이 토큰|씩 토큰|은커녕 캐시|는커녕 토큰|뿐아니라',
      // plural
      '토큰|들 토큰|들이 토큰|들은 캐시|들을 캐시|들로 크루|들에게 크루|들과도 캐시|들까지도 캐시|들이라는 캐시|들뿐만',
      // copula, 이 after a consonant
      '토큰|이다 토큰|이며 토큰|이고 토큰|이고요 토큰|이지만 토큰|이라 토큰|이라고 토큰|이라는 토큰|이라면 토큰|이라서 토큰|이라도 토큰|이란 토큰|이나 토큰|이든 토큰|이든지 토큰|이니까 토큰|이므로 토큰|이죠 토큰|이지요 토큰|이네요 토큰|이거나',
      '토큰|이에요 토큰|이었다 토큰|이었던 토큰|이었지만 토큰|이었습니다 토큰|이었는데요 토큰|이어서 토큰|이야말로 토큰|이랍니다 토큰|이겠죠 토큰|이요 토큰|이자 토큰|이라기보다는 토큰|이잖아요',
      // copula, short after a vowel, long where written style keeps it
      '캐시|다 캐시|며 캐시|고 캐시|지만 캐시|라 캐시|라고 캐시|라는 캐시|라면 캐시|라서 캐시|라도 캐시|란 캐시|나 캐시|든 캐시|든지 캐시|니까 캐시|죠 캐시|예요 캐시|였다 캐시|였던 캐시|였습니다 캐시|여서 캐시|야말로 캐시|요 캐시|이며 캐시|이고 캐시|이다 캐시|이었던',
      // copula forms that never lose 이
      '캐시|입니다 토큰|입니다 토큰|입니다만 토큰|인데 토큰|인데요 토큰|인 캐시|인지 캐시|인지도 캐시|인가요 캐시|일 캐시|일까요 캐시|일지라도 캐시|임 캐시|임을 캐시|임에도 캐시|이기도 크루|이신 크루|이십니다 토큰|들입니다 토큰|까지입니다 토큰|부터였죠 캐시|만인가요',
      // after a Latin letter, a digit or a sign both forms are right
      'SQL|은 SQL|는 API|을 API|를 API|으로 API|로 DX|이란 DX|란 BERT|예요 BERT|이에요 GPT4|와 GPT4|과 if(kakao)|는 Tech&|에서 VM|이든 VM|든 AI|라는 AI|이라는',
      // 는 said as ㄴ
      '캐시|엔 캐시|에선 크루|에겐 토큰|까진 캐시|보단 캐시|라곤 캐시|로썬',
      // bound nouns and suffixes, written together
      '토큰|당 컨테이너|별로 도커|용 Pod|째로 컨테이너|간의 Jenkins|등을 클라우드|내에서 API|상의 토큰|인것을 캐시|라는건 캐시|일때는',
      // quotations, guesses and endings of speech
      '캐시|라고들 토큰|이라던데 캐시|라길래 AI|랍시고 캐시|더라고요 토큰|이었겠지만 토큰|이었는지도 토큰|인지부터 캐시|일지도 캐시|던데요 토큰|이냐는 캐시|려나 API|기 캐시|라기엔 캐시|구나 캐시|래도',
      // nothing at all
      '토큰|',
    ),
  )('%s + %s', (noun, tail) => {
    expect(endsInJosa(tail, noun)).toBe(true);
  });
});

describe('endsInJosa refuses', () => {
  it.each(
    rows(
      // the wrong form for the final consonant
      '토큰|가 캐시|이 토큰|를 캐시|을 토큰|는 캐시|은 토큰|와 캐시|과 토큰|로 캐시|으로 모델|으로 토큰|랑 캐시|이랑 토큰|란 캐시|이란 토큰|라는 캐시|이라는 토큰|라고 토큰|예요 캐시|이에요 토큰|였다 토큰|다 토큰|고 토큰|며 토큰|나 토큰|든 토큰|지만 캐시|아 토큰|야 모델|으로부터 토큰|로부터',
      // agreement within a chain: 들 closes, 까지 does not
      '캐시|들가 캐시|들는 캐시|들를 토큰|까지이 토큰|까지은 토큰|만가 토큰|뿐가 토큰|부터이 토큰|임가',
      // particles in an order that no one writes
      '토큰|이을 토큰|은이 토큰|을은 토큰|의은 캐시|가는 캐시|를도 캐시|로가 캐시|와를 토큰|에가 토큰|도은 토큰|께서의 토큰|들들',
      // another word goes on
      '데이터|베이스 모델|링 시리|즈 시리|즈를 프레임|워크 컨테이너|선 컨테이너|선이 토큰|화 도커|파일 캐시|백 크루|즈 라이브|러리 라이브|한 서빙|하는 서빙|로봇 토큰|이코노미 캐시|도구 딥러닝|같지 API|키 AI|팀',
      // suffixes that only a noun itself takes, and 는 that is never said as ㄴ
      '캐시|에서당 캐시|에중 캐시|로상의 캐시|조찬 캐시|마닌',
      // a chain that begins well and does not reach the end
      '캐시|에서요리 토큰|이라면서비스 토큰|은행 캐시|는데 토큰|이론 캐시|로그 캐시|에너지 토큰|만두 캐시|고객 토큰|의자 캐시|나라 토큰|도구 캐시|다음 토큰|일반 캐시|인증 토큰|들판 캐시|라인 토큰|까지만큼은행 캐시|지도 캐시|구두 토큰|이중',
    ),
  )('%s + %s', (noun, tail) => {
    expect(endsInJosa(tail, noun)).toBe(false);
  });

  it('a run too long to be particles', () => {
    expect(endsInJosa('까지'.repeat(40), '토큰')).toBe(false);
  });
});
