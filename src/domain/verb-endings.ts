import { NOUN, SHARED, type EndingRow } from './josa-tables';

/** Endings that verbs share with the copula or have alone; what follows them in one eojeol is a particle again. */
export const ENDING_ROWS: readonly EndingRow[] = [
  // U, bound nouns that many write without the space: 토큰인것은, 캐시인게, 캐시라는거죠, 서빙할때는, 서빙한데다
  ['U', 'any', NOUN, '것 거 줄 때 적 만큼 뿐'],
  ['U', 'any', 'Y', '게 걸 걸까 겁니다 겁니까 듯 듯이 데다 데다가 채 채로 척 양'],

  // H, what makes 다, 라, 자 and 냐 a quotation: 토큰이라고까지, 서빙한다고들, 캐시라는건, 서빙하자던, 토큰이었다며, 서빙하냐면
  ['H', 'any', `P${NOUN}`, '고'],
  ['H', 'any', 'U', '는 던'],
  ['H', 'any', 'Y', '며 면 면서 면야 니까 느니 더라'],
  ['H', 'any', 'Y', SHARED],

  // E, after ㅆ: 토큰이었다, 캐시였습니다만, 서빙했는데요, 서빙했더니, 서빙하겠죠
  ['E', 'any', 'HTY', '다 더라 냐 느냐'],
  ['E', 'any', 'Y', SHARED],
  ['E', 'any', 'TY', '다가 고 는데 어'],
  ['E', 'any', 'Y', '다만 으며 으면 으면서 으나 으니 으니까 으므로 어야 어서 답니다 을까 을걸 을텐데 으려나'],
  // 서빙했습니다만
  ['E', 'any', 'M', '습-'],
  // 서빙했겠지만
  ['E', 'any', 'E', '겠-'],
  // 서빙했던, 서빙했을때
  ['E', 'any', 'U', '던 을'],
  // 토큰이었음을, 서빙했는지도, 서빙했기에, 서빙했지요
  ['E', 'any', NOUN, '는지 을지 음 기 지'],

  // F, on the bare stem: 서빙하고는, 서빙하며, 서빙하면, 서빙하지만, 서빙하게끔, 서빙하도록, 서빙하려고, 서빙하거나, 서빙하자마자
  ['F', 'any', 'HTY', '다 라 자 냐 느냐 더라 려'],
  ['F', 'any', 'TY', '다가 고 고서 고자 며 면 면서 면은 게 게끔 도록 자마자 니까 므로 느라 러 려다 려나 듯 듯이'],
  ['F', 'any', 'Y', SHARED],
  ['F', 'any', 'Y', '는데 는데도 는데다 는가 는구나 는군 십시오 세요 셔서 셔도 셔야'],
  // 서빙하십니다, Svelte스럽습니다만
  ['F', 'any', 'M', '습- 십-'],
  // 서빙하던, 서빙하는것, 서빙하신, 서빙하실때
  ['F', 'any', 'U', '는 던 신 실'],
  // 서빙하기에는, 서빙하는지를, 서빙하지는, 서빙하질, 서빙하길
  ['F', 'any', NOUN, '기 지 는지'],
  ['F', 'any', '', '길 질'],
  // 서빙하시면, 서빙하겠습니다, 서빙하셨는데요
  ['F', 'any', 'F', '시-'],
  ['F', 'any', 'E', '겠- 셨-'],

  // K, after a stem closed with ㄴ: 서빙한다, 서빙한다고, 서빙한다면, 서빙한데요, 서빙한지, 서빙한가요
  ['K', 'any', 'HTY', '다'],
  ['K', 'any', 'TY', '답니다 데 지 가 들'],
  // L, with ㄹ: 서빙할지, 서빙할까요, 서빙할수록, 서빙할게요
  ['L', 'any', 'TY', '지 지를 까 수록 게 만 만한 텐데 래 수'],
  // M, after ㅂ: 서빙합니다, 토큰입니다만, 서빙했습니까, 서빙합시다
  ['M', 'any', 'Y', '니다 니다만 니까 시다'],
];
