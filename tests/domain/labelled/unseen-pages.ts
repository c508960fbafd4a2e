/**
 * Two pages of technical Korean on neighbouring subjects, from the reader of second-blind.ts, labelled in the same way.
 * First run: precision 0.989 (88 of 89), recall 0.978 (88 of 90). No wrong word was marked: of Cache 액션 only Cache was,
 * and Pod was missed in Pod째로. No label was changed.
 */
export const UNSEEN_PAGES: readonly { title: string; text: string }[] = [
  {
    title: '사내 문서 검색을 반년 동안 운영하며 배운 것',
    text: `안녕하세요, 문서 검색 서비스를 맡고 있는 개발자입니다. 지난봄에 사내 위키와 장애 보고서를 한곳에서 찾게 해 달라는 요청을 받았습니다. 처음에는 "[AI]ai 붙이면 금방이겠지"라고 생각했는데, 막상 반년을 굴려 보니 [인공지능]ai보다 운영이 훨씬 어려웠습니다. 이 글은 그 시행착오를 모은 첫 번째 글이고, 시리즈의 다음 글에서는 평가 방법을 다룰 생각입니다.
첫 버전은 평범한 RAG 구조였습니다. 사용자의 [질의]query를 임베딩으로 바꾸고, 비슷한 문단을 찾아 LLM에 넘깁니다. 흔히 말하는 [뉴럴 서치]neural-search에 생성 모델을 얹은 셈이죠. 다만 위키에는 오타가 많아서 [오타 교정]spelling-correction을 앞에 두지 않으면 엉뚱한 문단이 올라왔습니다. 양질의 문서를 넣어도 [질의]query에 오타가 있으면 소용이 없더군요. 그래서 [질의문]query마다 짧은 [분류기]classifier를 먼저 돌려, 검색이 필요한지 아니면 숫자를 세는 물음인지부터 갈랐습니다. 이때 분류기준은 현업 담당자와 함께 정했습니다.
숫자를 묻는 경우에는 [정형 데이터]structured-data를 봐야 합니다. "지난달 장애가 몇 건이었나요?" 같은 물음은 문단을 아무리 뒤져도 답이 없으니까요. 여기에는 [Text2SQL]text2sql을 썼습니다. 모델이 만든 [SQL문]sql을 그대로 MySQL에 날리면 위험하므로 읽기 전용 계정으로만 실행했고, [SQL]sql이 세 번 실패하면 사람에게 넘겼습니다. 위키 본문 같은 비정형 데이터는 지금도 문단 검색에 맡깁니다.
[서빙]serving은 생각보다 손이 많이 갔습니다. 처음엔 [VM]vm 두 대에 모델을 올려 [서빙]serving했는데, 점심시간만 되면 응답이 10초를 넘겼습니다. 원인은 [토큰]token이었습니다. 문단을 너무 많이 붙이는 바람에 입력 [토큰]token만 8천 개에 이르렀고, 출력 [토큰]token까지 더하면 비용도 만만치 않았습니다. 문단 수를 줄이고 [캐시]cache를 두 겹으로 쌓은 뒤에야 숨통이 트였습니다. 같은 [질의]query라면 [캐시]cache에서 바로 답하고, 임베딩 역시 [캐시]cache해 둡니다. 물론 [캐시]cache라고 공짜는 아니어서, 문서가 바뀐 뒤에도 옛 답이 남는 문제가 있었습니다. 지금은 문서가 저장될 때마다 관련 항목을 지웁니다.
재미있는 일도 있었습니다. 누군가 총무 게시판의 "캐시백 신청" 글을 물었는데 답변이 서버 설정 이야기로 흘렀습니다. 또 서빙고 사무실 위치를 물으면 모델 배포 문서를 내놓기도 했지요. 이런 경우를 모아 [학습 데이터]training-data에 넣고 [BERT]bert로 만든 재순위 모델을 다시 학습했더니 눈에 띄게 좋아졌습니다. KoBERT와 RoBERTa도 비교해 보았지만 차이는 크지 않았습니다. 그보다는 [학습 데이터]training-data의 품질이 중요했습니다. [딥러닝]deep-learning이 늘 그렇듯이요.
운영 지표도 이야기해 볼까요. 저희는 매주 월요일에 [토큰]token 사용량, [캐시]cache 적중률, 응답 시간 세 가지를 봅니다. [캐시]cache 적중률은 35%쯤인데, 월말이면 비슷한 물음이 몰려 50%까지 오르기도 합니다. 반대로 조직 개편 직후에는 바닥을 칩니다. 모델을 바꿀 때는 새 모델을 옆에 하나 더 [서빙]serving하면서 일주일 동안 답변을 나란히 비교했습니다. [기계 독해]mrc 방식으로 문단에서 답만 오려 내던 예전 모델도 아직 버리지 않았습니다. LLM이 느려지면 그 모델이라도 대신 답하게 하려고요.
답이 나온 뒤의 [후처리]post-processing도 빼놓을 수 없습니다. 출처 링크를 붙이고, 개인정보를 가리고, 말투를 다듬는 일이 모두 [후처리]post-processing입니다. 업무 시간 후 처리되는 배치 작업과 섞이지 않도록 [파이프라인]pipeline을 따로 두었습니다. [파이프라인]pipeline이 길어지니 어디서 느려졌는지 알기 어려워서 단계마다 시간을 기록하고, 느린 단계는 메신저로 알립니다. 알림은 [카카오워크]kakaowork로 받습니다.
마지막으로, 사람들은 이 서비스를 [챗봇]chatbot이라고 부릅니다. 저희는 검색이라고 우기지만요. [챗봇]chatbot이든 검색이든 [API]api는 하나이고, 화면만 둘입니다. 혹시 비슷한 고민을 하신다면 모델 크기보다 로그부터 살펴보시길 권합니다. 퇴근 후 읽을거리로나마 도움이 되었다면 기쁘겠습니다. OpenAI 같은 바깥 모델과 비교한 결과는 다음에 따로 정리하겠습니다.`,
  },
  {
    title: '빌드 장비를 쿠버네티스로 옮기고 화면 코드까지 정리한 기록',
    text: `작년까지 우리 팀의 빌드는 [Jenkins]jenkins 한 대가 도맡았습니다. 책상 밑에 놓인 그 장비를 다들 '할아버지'라고 불렀죠. 할아버지가 쓰러지면 [CI]ci도 멈추고 사람도 멈췄습니다. 그래서 올해는 [CI/CD]cicd를 통째로 갈아엎기로 했습니다. 후보는 [TeamCity]teamcity, [CircleCI]circleci, [GitHub Actions]github-actions 셋이었는데, 코드가 이미 [GitHub Enterprise Server]ghes에 있었기 때문에 [GitHub Actions]github-actions로 쉽게 기울었습니다.
문제는 장비였습니다. [GitHub]github가 내주는 장비는 사내망에 닿지 못하니 [Self-hosted Runner]self-hosted-runner가 필요합니다. 처음에는 [VM]vm에 [GitHub Actions Runner]actions-runner를 손으로 깔았습니다. 그런데 빌드가 끝나도 찌꺼기가 남아 다음 빌드가 깨지곤 했습니다. JVM 옵션이 바뀌어 있거나 api-server.log 파일이 수십 기가씩 쌓여 있는 식이었어요. 결국 [GitHub Actions Runner Controller]arc를 도입해 작업마다 새 [Pod]pod을 띄우고, 끝나면 [Pod]pod째로 버리게 했습니다. [Runner]actions-runner가 늘 깨끗하니 "제 자리에서는 되는데요"라는 말이 절반으로 줄었습니다.
대신 느려졌습니다. [Pod]pod가 매번 새것이라 의존성을 처음부터 내려받았기 때문입니다. [Cache 액션]cache을 붙이고, 기본 이미지를 [도커]docker 레이어째 미리 받아 두고서야 예전 속도를 되찾았습니다. [컨테이너]container 이미지가 4GB나 되던 것도 1GB로 줄였고요. 이미지를 부두에 쌓인 컨테이너 박스에 빗대어 설명하는 글이 많지만, 저는 [컨테이너]container를 그냥 '옷을 갈아입은 프로세스'라고 설명하는 쪽이 좋습니다. 궁금하시다면 [컨테이너 인터널]container-internals을 다룬 글을 찾아 읽어 보세요. 오래된 산출물은 [클라우드 스토리지]cloud-storage로 옮겼고, 매일 밤 [스냅샷]snapshot도 뜹니다. 참고로 iCloud나 SoundCloud 같은 서비스와는 아무 상관이 없습니다.
장비를 정리하고 나니 이번엔 [프론트엔드]frontend가 눈에 들어왔습니다. 빌드 시간의 대부분을 관리자 화면이 잡아먹고 있었거든요. 이 화면은 [Redux]redux로 짠 [레거시 코드]legacy-code였습니다. 버튼 하나를 고치려면 redux-saga 파일을 셋이나 열어야 했고, [상태 관리]state-management라기보다는 상태 방치에 가까웠습니다. [RxJS]rxjs로 바꾸자는 의견도, [NgRx]ngrx처럼 틀이 단단한 도구를 쓰자는 의견도 있었지만, 화면이 열 개뿐이라 [오버 엔지니어링]over-engineering 같았습니다.
그래서 작은 화면부터 [Svelte]svelte([스벨트]svelte)로 다시 썼습니다. [가상 돔]virtual-dom을 거치지 않고 컴파일 때 [반응형]reactivity 코드를 만들어 주니 번들이 작았고, 별도의 [상태 관리 라이브러리]state-management 없이도 충분했습니다. SvelteKit은 아직 쓰지 않습니다. [백엔드]backend는 손대지 않고 [API]api만 몇 개 합쳤습니다. 한 번에 다 바꾸기는커녕 아직 절반도 못 왔지만, [마이크로 프론트엔드]micro-frontends로 나눠 둔 덕에 옛 화면과 새 화면이 나란히 돌아갑니다. 미리보기는 [샌드박스]sandbox 안에서만 실행되게 막았습니다.
실패도 적어 둡니다. 한번은 [Pod]pod에 메모리 제한을 걸지 않아 노드 전체가 주저앉았고, 또 한번은 [캐시]cache 키를 잘못 잡아 옛 라이브러리로 만든 번들이 그대로 나갔습니다. [CI]ci인데 배포 권한까지 쥐여 준 것도 위험했습니다. 지금은 배포용 [Runner]actions-runner만 따로 떼어 놓았습니다. [Jenkins]jenkins를 끄던 날에는 다 같이 모여 박수를 쳤는데, 이튿날 회계팀에서 "월 마감 작업이 안 돌았어요" 하고 연락이 왔습니다. 알고 보니 십 년 묵은 정산 스크립트가 할아버지 안에서 조용히 돌고 있더군요. [레거시 코드]legacy-code는 늘 그렇게 뒤늦게 인사를 합니다.
숫자로 말하면 빌드는 18분에서 6분으로, 번들은 2.1MB에서 0.6MB로 줄었습니다. 그러나 가장 크게 달라진 것은 [DX]dx입니다. 새로 온 동료가 첫날 배포를 해 보고는 "벌써요?" 하고 되묻더군요. [DevOps]devops가 따로 있는 게 아니라 이런 순간이 [DevOps]devops라고 생각합니다. 리크루팅 자료에도 이 이야기를 넣자는 말이 나왔고, 11월 사내 행사에서는 [핸즈온]handson으로도 열어 보려고 합니다. 크루즈 여행을 미루고 함께 밤을 새워 준 동료들에게 고맙다는 말을 전합니다.`,
  },
];
