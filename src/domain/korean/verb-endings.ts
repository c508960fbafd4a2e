/**
 * Endings that verbs share with the copula or have alone, in rows like those of josa-tables. In the same eojeol a
 * particle follows them or, after what only a verb can be, anything: many people write 서빙하고있는, 서빙하기위해, 서빙하지않은.
 */
export const ENDING_ROWS: readonly string[] = [
  // U, bound nouns that many write without the space: 토큰인것은, 캐시인게, 캐시라는거죠, 서빙할때는, 서빙한뒤에, 서빙한듯하다
  'U any & 것 거 줄 때 적 만큼 뿐 뒤 후 중 동안 대로 경우 바 데 점 다음 이후 이상 상태 순간',
  'U any Y 게 걸 걸까 건데 건지 건가 겁니+ 듯+ 데다+ 채 채로 척 척하+ 양 뻔+ 줄알+',

  // H, what makes 다, 라, 자 and 냐 a quotation: 토큰이라고까지, 서빙한다고들, 캐시라는건, 스벨트라는데요, 서빙하냐면
  'H any . 고+ 곤 는+ 던+ 더라+',
  'H any Y 며 면 면서 면야 느니 ~',

  // F, on the bare stem: 서빙하고는, 서빙하며, 서빙하면, 서빙하지만, 서빙하도록, 서빙하느냐에, 서빙하다보니, 서빙하시는
  'F any . 고+ 는+ 지+ 기+ 길 긴+ 질 곤+ 면+ 며+ 게+ 도록+ 려+ 느냐+ 느라+ 던+ 더라+ 더니+ 더군+ 자마자 자고+ 자는+ 니까+ 므로+ 거나+ 거든+ 든+ 다가+ 다간 다보+ 냐고+ 되',
  'F any . 시-+ 신+ 실+ 셨-+ 셔+ 세요 십-+ 겠-+ 습니-+',
  // 서빙하다며, 서빙하라면, 서빙하자, 서빙하냐에, 서빙하네요, 서빙하러
  'F any HTY 다 라 자',
  'F any H& 냐',
  'F any TY 러 듯 듯이 래 나마나 ~',

  // W, what occurs beside particles in most texts: 캐시가없는, 도커로된, API를이용한, 캐시에대한, 토큰을위해, 캐시와함께, 캐시로인해
  'W any . 있-+ 없-+ 되-+ 된+ 대한 대해+ 관한 의한 의해 따+ 비해 위한 위해+ 통+ 이용+ 사용+ 함께 달리 인+ 같은 아닌 아니라 관련된',

  // O, when an action is done: 서빙시에는, 캐시후에, 서빙직전까지; but 서빙시간, 캐시시도, 서빙후기, 캐시이전
  'O any R 시 때 전 후 이후 직전 직후 도중',
  'R any TY 에 까지 부터 마다 의',

  // J, after 해 and 되어: 해서인지, 해선, 해도된다, 해야할, 해야만했다, 해야겠다, 해요
  'J any TY= 서',
  'J any . 도+ 야+ 요 라',

  // K, after a stem closed with ㄴ: 서빙한다, 서빙한다고, 서빙한다면, 서빙한데요, 서빙한지, 서빙한가를
  'K any HTY 다',
  'K any TY 답니다 단다 데 대 지 들',
  'K any & 가',
  'K any . 가봐+',
  // L, with ㄹ: 서빙할지가, 서빙할까요, 서빙할수록, 서빙할게요, 서빙할수있는, 서빙할만한, 서빙할려고 (a slip)
  'L any & 지 까 꺼',
  'L any TY 까봐 껄 수 수록 게 께 만 텐데 테니 테니까 래 지언정 런지',
  'L any . 수있+ 수없+ 수도+ 수는+ 수가+ 수밖+ 지도모+ 만하+ 만한+ 만했+ 정도+ 예정+ 필요+',
  'L any H 려- 라-',
  // M, after ㅂ: 서빙합니다, 토큰입니다만, 서빙합시다
  'M any Y 니다 니다만 니까 시다',
];
