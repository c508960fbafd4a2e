/**
 * Written and labelled in one go by someone who knew the rules, before they were run on a single sentence of it.
 * First run: precision 0.916 (87 of 95), recall 0.916 (87 of 95), 79 of 92 sentences as labelled.
 *
 * Mended since: 서빙시키려다 (the tail 시키 was declared for no noun), a café called Bamboo, a pipeline of water pipes.
 * Seven labels were corrected, each with its reason beside it; none else was changed. Three sentences are wrong still
 * and are below by themselves.
 */
export const THIRD_BLIND_SENTENCES: readonly string[] = [
  // ── how people write about the field ──
  '[자연어 처리]nlp 쪽으로 전공을 바꾼 건 순전히 번역기 때문이었어요.',
  '면접에서 [NLP]nlp랑 [딥러닝]deep-learning이 어떻게 다르냐길래 한참 버벅댔다.',
  '[인공지능]ai이니 뭐니 해도 결국은 데이터 청소가 8할이더군요.',
  '요즘은 [AI]ai한테 물어보면 된다지만, 물어볼 줄도 알아야죠.',
  '[딥 러닝]deep-learning까지는 아니더라도 회귀 분석쯤은 할 줄 압니다.',
  '[학습 데이터]training-data랄 게 로그 석 달 치가 전부였거든요.',
  '[학습데이터]training-data에서만 잘 맞고 실전에선 엉망이었던 [분류기]classifier들을 다 버렸다.',
  '스팸 [분류기]classifier로써는 합격이나 [챗봇]chatbot으로서는 낙제다.',
  '[트랜스포머]transformer 이전에는 다들 RNN으로 문장을 읽었대요.',
  '[Transformer]transformer의 어텐션이 어디를 보는지 그림으로 그려 봤습니다.',
  '[BERT]bert였으면 512 [토큰]token에서 잘렸을 문서입니다.',
  '[토큰]token 수를 줄이려고 조사를 뺐더니 말투가 이상해졌어요.',
  '한 문장을 [토큰]token으로 쪼개고, [토큰]token마다 번호를 매긴다.',
  // label corrected: the term ends before its tail, as in 토큰화를 of the first set
  '[토큰]token화된 문장을 다시 합치는 일이 더 어렵다.',
  '[디노이징]denoising하는 모델에게 일부러 깨진 글을 먹였어요.',
  '[노이즈 함수]noise-function라고 해 봐야 자모를 지우고 뒤집는 게 다예요.',
  '[오타 교정기]spelling-correction께서 오늘도 제 이름을 고쳐 놓으셨습니다.',
  '검색창의 [오타교정]spelling-correction 기능을 끄면 결과가 절반으로 줄던데요.',
  '[후처리]post-processing되지 않은 답변이 그대로 나가서 난리가 났었다.',
  '[서빙]serving되고 있는 모델이 몇 개인지 아무도 몰랐다.',
  'GPU 한 장에 모델 셋을 [서빙]serving시키려다 메모리가 터졌다.',
  '[기계 독해]mrc([MRC]mrc)는 지문 안에서 답을 찾는 문제입니다.',
  '[오픈 도메인 질의응답]odqa에선 검색이 틀리면 독해도 틀립니다.',
  '[ODQA]odqa냐 RAG냐 하는 이름 싸움은 그만합시다.',
  '[판정 의문문]yesno-question일수록 근거를 함께 보여 줘야 믿어 줍니다.',
  '[LittleBird]littlebird야, 이 긴 계약서 좀 읽어 줄래?',
  '[KorQuAD 2.0]korquad2에는 표도 들어 있어서 파싱부터 일이었다.',
  '[Text2SQL]text2sql만 믿고 [SQL]sql 공부를 놓았다간 [질의]query 하나 못 고친다.',
  '[질의문]query 끝에 세미콜론을 빼먹었네.',
  '하루에 [질의]query를 몇 번이나 날리는지 세어 봤더니 3만 번이 넘었어요.',
  '[LAG]lag를 쓰면 어제 값을 옆 칸에 놓을 수 있고, [PARTITION BY]partition로는 가게별로 나눕니다.',
  '[정형 데이터]structured-data만 다루다가 로그를 보니 막막하더라고요.',
  '[Spider]spider로 재면 80점이지만 우리 회사 표로 재면 40점이다.',
  // ── platform ──
  '[GitHub Actions]github-actions 쓰시는 분들, 요금 어떻게 감당하세요?',
  // label corrected: the glossary lists no Hangul spelling of GitHub
  '깃허브 대신 사내 [GitHub Enterprise Server]ghes만 열려 있습니다.',
  '[Github]github에 올린 코드가 검색에 걸려 식은땀을 흘렸다.',
  'https://github.com/orgs/actions 를 참고하세요.',
  '[Self-hosted Runner]self-hosted-runner라기엔 그냥 제 노트북이었죠.',
  '[Runner]actions-runner가 놀고 있는데 대기열은 왜 길까요.',
  '[Runner Controller]arc를 띄운 뒤로는 [Pod]pod만 들여다보고 삽니다.',
  '[Pod]pod들이 한꺼번에 쫓겨나는 바람에 [CI]ci가 반나절 섰다.',
  '[CI / CD]cicd 없이 배포하던 시절이 그립진 않네요.',
  '[CI/CD]cicd가 없다는 건 금요일 밤이 없다는 뜻이다.',
  // label corrected: the glossary lists no Hangul spelling of Jenkins
  '젠킨스 할아버지는 은퇴하시고 [CircleCI]circleci가 들어왔어요.',
  // label corrected: the term ends before 팀
  '[DevOps]devops팀이라 쓰고 만능 수리공이라 읽는다.',
  '[Docker]docker를 깔지 않고도 [컨테이너]container를 만들 수 있다고요?',
  // label corrected: Docker Hub is another product, like 도커파일 another word
  '도커허브에 로그인하라는 창만 열 번 봤다.',
  // label corrected: the term ends before 화
  '[컨테이너]container화하고 나니 서버마다 다르던 버전 문제가 싹 사라졌습니다.',
  '[VM]vm보다야 [컨테이너]container가 가볍지.',
  '[캐시]cache를 비웠는데도 옛 화면이 보인다면 브라우저 [캐시]cache예요.',
  '결과를 [캐시]cache해 두고 5분마다 지웁니다.',
  '이건 [캐시]cache된 값이라 실제와 다를 수 있어요.',
  '[클라우드]cloud라 해서 무한정 늘어나는 건 아니다.',
  '구글 [Cloud]cloud 자격증을 땄다고 자랑하던 형',
  // ── screen ──
  '[Svelte]svelte스러운 코드가 뭔지 아직도 모르겠다.',
  // label corrected: 답다 is no tail of the term, as in 딥러닝답지
  'Svelte다운 방법을 찾다가 결국 React로 돌아왔어요.',
  '[가상DOM]virtual-dom과 [가상 돔]virtual-dom, 표기부터 통일하시죠.',
  '[상태 관리]state-management하기 싫어서 전부 주소창에 넣었다 ㅎㅎ',
  '[상태관리]state-management 때문에 밤을 새운 적, 다들 있으시죠?',
  '[RxJS]rxjs면 되는데 왜 직접 만들었대?',
  '[Redux]redux로 충분했던 시절도 있었다고 한다.',
  '[마이크로 프론트엔드]micro-frontends라더니 저장소만 열한 개로 늘었다.',
  '[프런트엔드]frontend와 [백엔드]backend가 서로 미루다 [API]api 명세가 세 벌이 됐다.',
  '[FE]frontend 두 명, [백엔드]backend 세 명 뽑습니다.',
  '[레거시 코드]legacy-code지만 돈은 얘가 벌어다 줍니다.',
  '[오버엔지니어링]over-engineering하지 말라던 선배가 제일 심했다.',
  '[샌드박스]sandbox에서만 도는 결제는 결제가 아니에요.',
  '[개발자 경험]dx 좋다는 말은 문서가 있다는 말이다.',
  '[DevTools]devtools를 열었더니 경고가 이백 줄…',
  // ── the event ──
  '[if(kakao)]ifkakao 때 들은 [핸즈온]handson이 제일 남는 장사였어요.',
  '[이프카카오]ifkakao에서의 발표를 준비하느라 휴가를 반납한 [크루]krew님들 고생하셨습니다.',
  '[DevRel]devrel이 뭐 하는 데냐고 엄마가 물으셨다.',
  '[카카오워크]kakaowork로 알림을 보냈는데 못 보셨어요?',
  '[다음(Daum)]daum 카페에서 놀던 세대입니다.',
  // ── other words ──
  '캐시리스 매장이라 현금은 받지 않는대요.',
  '크루저 보드를 사고 크루넥 티를 입었다.',
  '시리도록 파란 하늘 아래 시리아 난민 소식을 읽었다.',
  '그 영화는 시리즈물이라 앞 편을 봐야 해요.',
  '가격은 API키 발급 후에 알려 드립니다.',
  '공동체육관에서 배드민턴을 쳤다.',
  'AIR 필터를 갈고 FAIR 데이터 원칙을 읽었다.',
  'SQLite와 T-SQL은 사투리가 다르다.',
  'Redux-like 저장소를 직접 만들었습니다.',
  'Podcast를 들으며 iPod 시절을 떠올렸다.',
  '반응형 웹이라 휴대전화에서도 잘 보여요.',
  '회의실 파이프라인 배관 공사로 물이 안 나옵니다.',
  '질의응답 시간은 따로 없고 질의서를 받습니다.',
  'VMware 라이선스가 또 올랐다.',
  '카페 Bamboo에서 만나요.',
];

/**
 * Everyday senses that only words far away tell: a waiter, a bus token, a quay. Their labels say that nothing is to be
 * marked; the rules mark one word in each. Letters beside a word cannot know this, and the post has no such sense.
 */
export const TOLD_FROM_AFAR: readonly string[] = [
  '서빙하시는 분께 물 한 잔을 부탁드렸다.',
  '다음 주에 토큰 없이 버스를 타는 법을 배웠다.',
  '항구에 쌓인 컨테이너 수백 개가 노을에 물들었다.',
];
