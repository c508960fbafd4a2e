import { VERB_TAILS } from '../../domain/korean/verb-tails';
import type { TermCard, TermRule } from '../../domain/post/glossary';
import { ARC } from '../drawings/arc';
import { CACHE } from '../drawings/cache';

/* Build automation: the story of the runners and the tools it is told among. For each term: how it is spelled, and its card, which no page loads. */

export const devops: TermRule = { id: 'devops', aliases: ['DevOps'], ignoreCase: true, tails: ['팀'], notWithin: ['*+AI 트랙'] };

export const devopsCard: TermCard = {
  id: 'devops',
  name: { ko: 'DevOps', en: 'DevOps' },
  category: 'devops',
  firstSection: 'intro',
  otherNames: ['데브옵스', '데브 옵스'],
  definition: {
    ko: '만드는 일과 운영하는 일을 한 팀의 책임으로 묶고, 자동화와 측정으로 작은 변경을 자주 안전하게 내보내려는 문화와 실천이다. 본래 도구나 직책의 이름이 아니다.',
    en: 'A culture and set of practices that make building and running software one responsibility, and use automation and measurement to ship small changes often and safely. It was never meant as the name of a tool or a job.',
  },
  inPost: {
    ko: 'Miguel은 이 분야의 발표자이면서 DevOps와 AI를 묶은 트랙의 마스터도 맡았다.',
    en: 'Miguel speaks in this area and was also master of the track that joined DevOps and AI.',
  },
  references: [{ url: 'https://en.wikipedia.org/wiki/DevOps', title: 'DevOps — Wikipedia', language: 'en' }],
  related: ['cicd', 'pipeline', 'github-actions'],
};

export const cicd: TermRule = { id: 'cicd', aliases: ['CI / CD', 'CI · CD', 'CI-CD'] };

export const cicdCard: TermCard = {
  id: 'cicd',
  name: { ko: 'CI/CD', en: 'CI/CD' },
  category: 'devops',
  firstSection: 's4',
  otherNames: ['씨아이씨디', '시아이시디', '지속적 배포', '지속적 제공', 'CD'],
  definition: {
    ko: '변경된 코드를 자동으로 빌드해 검사하고(CI), 통과하면 내보낼 준비를 마치거나 곧바로 배포하는(CD) 흐름이다. CD는 지속적 제공과 지속적 배포 둘 다를 줄인 말이다.',
    en: 'The flow in which changed code is built and checked automatically (CI), then made ready to release or released at once (CD). CD stands for both continuous delivery and continuous deployment.',
  },
  references: [
    { url: 'https://www.redhat.com/ko/topics/devops/what-is-ci-cd', title: 'CI/CD란? (Red Hat)', language: 'ko' },
    { url: 'https://en.wikipedia.org/wiki/CI/CD', title: 'CI/CD — Wikipedia', language: 'en' },
  ],
  related: ['ci', 'pipeline', 'github-actions', 'devops'],
};

export const ci: TermRule = { id: 'ci', aliases: ['CI'], notWithin: ['*(기업'] };

export const ciCard: TermCard = {
  id: 'ci',
  name: { ko: 'CI(지속적 통합)', en: 'Continuous integration (CI)' },
  category: 'devops',
  firstSection: 's4',
  otherNames: ['씨아이', '시아이', '지속적 통합', '통합 빌드'],
  definition: {
    ko: '각자의 변경을 적어도 하루에 한 번 공용 브랜치에 합치고, 그때마다 자동 빌드와 테스트로 깨진 곳을 찾는 방식이다. 서버를 갖추는 것보다 작게 자주 합치는 습관이 핵심이다.',
    en: 'Merging everyone’s work into a shared branch at least daily and letting an automated build and tests find what broke. The habit of small, frequent merges matters more than owning a CI server.',
  },
  inPost: {
    ko: '카카오엔터프라이즈가 회사 안의 CI로 택한 것이 GitHub Actions다.',
    en: 'GitHub Actions is what Kakao Enterprise chose as its in-house CI.',
  },
  references: [
    { url: 'https://ko.wikipedia.org/wiki/지속적_통합', title: '지속적 통합 — 위키백과', language: 'ko' },
    {
      url: 'https://martinfowler.com/articles/continuousIntegration.html',
      title: 'Continuous Integration (Martin Fowler)',
      language: 'en',
    },
  ],
  related: ['cicd', 'github-actions', 'jenkins', 'pipeline'],
};

// Not the verb: 빌드한다 is an everyday word to a developer, and occurs in nearly every sentence about runners.
export const build: TermRule = { id: 'build', aliases: ['빌드'], notWithin: ['* 오더', '캐릭터 *'] };

export const buildCard: TermCard = {
  id: 'build',
  name: { ko: '빌드', en: 'Build' },
  category: 'devops',
  firstSection: 'team-platform',
  otherNames: ['컴파일', 'compile', '빌드 자동화'],
  definition: {
    ko: '코드를 컴파일하고 필요한 파일과 묶어, 바로 돌리거나 내보낼 수 있는 모습으로 만드는 일이다. 같은 코드라도 환경이 다르면 결과가 달라질 수 있어, 늘 같은 환경에서 하는 것이 중요하다.',
    en: 'Compiling source code and packing it with the files it needs, so that the result can be run or released. The same code may come out differently elsewhere, so it should always happen in the same environment.',
  },
  inPost: {
    ko: '러너를 매번 새로 만들자 빌드가 안정된 대신 느려졌고, 그 시간을 캐시로 다시 줄였다.',
    en: 'With a fresh runner each time builds became stable but slow, and a cache made them short again.',
  },
  references: [{ url: 'https://ko.wikipedia.org/wiki/소프트웨어_빌드', title: '소프트웨어 빌드 — 위키백과', language: 'ko' }],
  related: ['cicd', 'actions-runner', 'cache'],
};

export const pipeline: TermRule = { id: 'pipeline', aliases: ['파이프라인'], tails: ['화'], notWithin: ['송유 *', '가스 *', '* 배관'] };

export const pipelineCard: TermCard = {
  id: 'pipeline',
  name: { ko: '파이프라인', en: 'Pipeline' },
  category: 'devops',
  firstSection: 's2',
  otherNames: ['파이프 라인'],
  definition: {
    ko: '앞 단계가 내놓은 것을 다음 단계가 받아 처리하도록 일을 이어 놓은 것이다. 단계마다 따로 시험하고 바꿀 수 있지만, 앞에서 생긴 잘못은 뒤로 번진다.',
    en: 'Work arranged in stages, each taking what the one before has produced. Stages can be tested and replaced on their own, but a mistake made early travels all the way down.',
  },
  inPost: {
    ko: '오타 교정에서는 데이터부터 분류기까지의 흐름을, 기술플랫폼팀 이야기에서는 CI/CD의 흐름을 뜻한다.',
    en: 'It means the flow from data to classifier in the spelling session, and the CI/CD flow in the platform team’s story.',
  },
  references: [
    { url: 'https://ko.wikipedia.org/wiki/파이프라인_(컴퓨팅)', title: '파이프라인 (컴퓨팅) — 위키백과', language: 'ko' },
    { url: 'https://en.wikipedia.org/wiki/Pipeline_(software)', title: 'Pipeline (software) — Wikipedia', language: 'en' },
  ],
  related: ['cicd', 'build', 'spelling-correction', 'post-processing'],
};

export const github: TermRule = { id: 'github', aliases: ['GitHub'], ignoreCase: true };

export const githubCard: TermCard = {
  id: 'github',
  name: { ko: 'GitHub', en: 'GitHub' },
  category: 'devops',
  firstSection: 'team-platform',
  otherNames: ['깃허브', '깃헙', '기트허브', 'GH'],
  definition: {
    ko: 'Git 저장소를 올려 두고 코드 검토, 이슈, 자동화를 한곳에서 하는 협업 서비스다. Git은 이력을 관리하는 도구이고 GitHub는 그것을 바탕으로 한 서비스라, 서로 같은 말이 아니다.',
    en: 'A service that hosts Git repositories and gathers code review, issues and automation around them. Git is the version-control tool itself; GitHub is one service built on top.',
  },
  inPost: {
    ko: '기술플랫폼팀이 반복되는 일을 자동화하는 바탕으로 삼은 플랫폼이다.',
    en: 'It is the platform on which the technology platform team automates repetitive work.',
  },
  references: [{ url: 'https://ko.wikipedia.org/wiki/깃허브', title: '깃허브 — 위키백과', language: 'ko' }],
  related: ['github-actions', 'ghes'],
};

export const githubActions: TermRule = { id: 'github-actions', aliases: ['GitHub Actions', 'GitHub Action'] };

export const githubActionsCard: TermCard = {
  id: 'github-actions',
  name: { ko: 'GitHub Actions', en: 'GitHub Actions' },
  category: 'devops',
  firstSection: 's4',
  otherNames: ['깃허브 액션', '깃허브 액션스', '깃헙 액션', 'GHA', '액션스'],
  definition: {
    ko: '푸시나 풀 리퀘스트, 예약 시각 같은 이벤트에 반응해 빌드, 테스트, 배포를 돌리는 GitHub의 자동화 기능이다. 할 일은 저장소 안 YAML 파일에 적고, 실행은 러너가 한다.',
    en: 'GitHub’s automation: a push, pull request or schedule sets off builds, tests and deployments. The steps live in YAML files in the repository, and runners carry them out.',
  },
  inPost: {
    ko: '회사가 운영하는 GitHub에서 쓰며, 없는 기능은 기술플랫폼팀이 만들어 채웠다.',
    en: 'It runs on the company’s own GitHub installation, and the platform team built what was missing there.',
  },
  references: [
    { url: 'https://docs.github.com/ko/actions', title: 'GitHub Actions 설명서', language: 'ko' },
    {
      url: 'https://docs.github.com/en/actions/get-started/understand-github-actions',
      title: 'Understanding GitHub Actions',
      language: 'en',
    },
  ],
  related: ['actions-runner', 'arc', 'ci', 'cache'],
};

export const actionsRunner: TermRule = {
  id: 'actions-runner',
  aliases: ['GitHub Actions Runner', 'GitHub Action Runner', 'Runner'],
  notWithin: ['Blade *', 'Maze *', 'Test *', 'Task *', 'GitLab *'],
};

export const actionsRunnerCard: TermCard = {
  id: 'actions-runner',
  name: { ko: 'GitHub Actions Runner', en: 'GitHub Actions Runner' },
  category: 'devops',
  firstSection: 'team-platform',
  otherNames: ['러너', '깃허브 러너', '액션 러너', '실행기'],
  definition: {
    ko: '차례를 기다리는 작업(job)을 GitHub Actions에서 가져와 돌리는 프로그램, 또는 그것이 깔린 기계다. 작업마다 새 환경을 주지 않으면 앞 작업이 남긴 것이 다음 빌드를 망칠 수 있다.',
    en: 'The program, or the machine it is installed on, that fetches GitHub Actions jobs and executes them. Without a fresh environment per job, leftovers of one build can spoil the next.',
  },
  inPost: {
    ko: 'GitHub가 빌려주는 러너는 GitHub Enterprise Server에서 쓸 수 없으므로, 직접 운영하는 러너 이야기만 나온다.',
    en: 'Runners hosted by GitHub are not available on GitHub Enterprise Server, so only self-hosted ones are discussed.',
  },
  references: [
    {
      url: 'https://docs.github.com/en/actions/concepts/runners/self-hosted-runners',
      title: 'Self-hosted runners — GitHub Docs',
      language: 'en',
    },
    { url: 'https://github.com/actions/runner', title: 'actions/runner (source code of the runner)', language: 'en' },
  ],
  related: ['self-hosted-runner', 'arc', 'github-actions', 'ghes'],
};

export const selfHostedRunner: TermRule = { id: 'self-hosted-runner', aliases: ['Self-hosted Runner'] };

export const selfHostedRunnerCard: TermCard = {
  id: 'self-hosted-runner',
  name: { ko: 'Self-hosted Runner', en: 'Self-hosted runner' },
  category: 'devops',
  firstSection: 's4-1',
  otherNames: ['셀프 호스티드 러너', '자체 호스팅', '자체 호스팅 러너', 'self hosted'],
  definition: {
    ko: 'GitHub가 빌려주는 러너 대신, 직접 마련한 기계에 설치해 쓰는 러너다. 사내망이나 특별한 하드웨어를 쓸 수 있는 대신 보안 갱신, 용량, 작업 사이의 격리를 스스로 책임져야 한다.',
    en: 'A GitHub Actions runner installed on a machine you provide. It can reach internal networks and special hardware, while security updates, capacity and isolation between jobs become your duty.',
  },
  inPost: {
    ko: '여러 사람의 빌드가 한 러너를 차례로 쓰면서 서로 간섭하던 것이 이야기의 출발점이다.',
    en: 'The story starts with different people’s builds landing on one runner in turn and disturbing each other.',
  },
  references: [
    {
      url: 'https://docs.github.com/ko/actions/concepts/runners/self-hosted-runners',
      title: '자체 호스팅 실행기 — GitHub Docs',
      language: 'ko',
    },
    {
      url: 'https://docs.github.com/en/actions/concepts/runners/self-hosted-runners',
      title: 'Self-hosted runners — GitHub Docs',
      language: 'en',
    },
  ],
  related: ['actions-runner', 'arc', 'ghes', 'disk-checker'],
};

export const arc: TermRule = { id: 'arc', aliases: ['GitHub Actions Runner Controller', 'Actions Runner Controller', 'Runner Controller'] };

export const arcCard: TermCard = {
  id: 'arc',
  name: { ko: 'GitHub Actions Runner Controller', en: 'GitHub Actions Runner Controller' },
  category: 'devops',
  firstSection: 's4-1',
  otherNames: ['ARC', '러너 컨트롤러', '액션스 러너 컨트롤러'],
  definition: {
    ko: '쿠버네티스에서 GitHub Actions의 러너를 만들고 없애는 컨트롤러다. 러너를 파드에 담아 띄우고 일을 마치면 지워, 다음 작업이 늘 깨끗한 환경에서 시작하게 한다.',
    en: 'A controller that starts and removes GitHub Actions runners as Kubernetes pods. Discarding a runner after its job and starting another gives every job a clean environment.',
  },
  inPost: {
    ko: '기술플랫폼팀이 직접 만든 컨트롤러를 말하며, 같은 이름의 공개 프로젝트 ARC가 따로 있다.',
    en: 'The controller meant was built in-house by the platform team; a public project, ARC, bears the same name.',
  },
  since: {
    ko: '2023년 6월: GitHub가 넘겨받은 공개 프로젝트 ARC가 정식 기능이 되었고, 지금은 공식 문서에서 설명한다.',
    en: 'June 2023: the public project ARC, by then adopted by GitHub, became generally available and is now part of the official documentation.',
  },
  references: [
    {
      url: 'https://docs.github.com/ko/actions/concepts/runners/actions-runner-controller',
      title: 'Actions Runner Controller — GitHub Docs (한국어)',
      language: 'ko',
    },
    { url: 'https://github.com/actions/actions-runner-controller', title: 'actions/actions-runner-controller', language: 'en' },
  ],
  related: ['actions-runner', 'pod', 'self-hosted-runner', 'disk-checker'],
  drawing: ARC,
};

export const ghes: TermRule = { id: 'ghes', aliases: ['GitHub Enterprise Server'] };

export const ghesCard: TermCard = {
  id: 'ghes',
  name: { ko: 'GitHub Enterprise Server', en: 'GitHub Enterprise Server' },
  category: 'devops',
  firstSection: 's4-2',
  otherNames: ['GHES', '깃허브 엔터프라이즈', '깃허브 엔터프라이즈 서버', 'GHE'],
  definition: {
    ko: '회사가 마련한 인프라(사내 서버나 클라우드)에 설치하는 GitHub다. 코드를 스스로 보관하는 대신 갱신과 백업을 직접 맡고, GitHub.com의 기능이 늦게 오거나 빠지기도 한다.',
    en: 'GitHub installed and run on infrastructure of your own. You keep the code and take on upgrades and backups, and some GitHub.com features arrive late or not at all.',
  },
  inPost: {
    ko: '기본으로 제공하지 않는 기능도 만들어 붙일 수 있음을 Miguel의 세션이 보여 준다.',
    en: 'Miguel’s session shows that what it does not ship with can be built and added.',
  },
  references: [
    {
      url: 'https://docs.github.com/en/enterprise-server@latest/admin/overview/about-github-enterprise-server',
      title: 'About GitHub Enterprise Server',
      language: 'en',
    },
  ],
  related: ['github', 'github-actions', 'self-hosted-runner'],
};

export const diskChecker: TermRule = { id: 'disk-checker', aliases: ['Disk Checker'] };

export const diskCheckerCard: TermCard = {
  id: 'disk-checker',
  name: { ko: 'Disk Checker', en: 'Disk Checker' },
  category: 'devops',
  firstSection: 's4-1',
  otherNames: ['디스크 체커', '디스크'],
  definition: {
    ko: '러너가 도는 VM의 디스크를 지켜보다가 사용량이 정해 둔 비율에 이르면 비우는 도구다. 컨테이너를 거듭 띄우는 기계에는 이미지와 빌드 산물이 쌓이므로 이런 청소가 필요하다.',
    en: 'A tool that watches the disk of the VMs running the runners and frees space once usage reaches a set share. Machines that keep starting containers pile up images and build output, so something has to clean.',
  },
  inPost: {
    ko: '널리 쓰이는 제품이 아니라 기술플랫폼팀이 직접 만들어 쓴 도구의 이름이다.',
    en: 'It is not a product but the name of a tool the platform team made for itself.',
  },
  references: [
    { url: 'https://if.kakao.com/2022/session/73', title: 'GitHub Actions Runner 빌드 실전 적용기 — if(kakao)dev2022', language: 'ko' },
  ],
  related: ['arc', 'vm', 'docker'],
};

export const cache: TermRule = { id: 'cache', aliases: ['캐시', '캐시 파일', 'Cache', 'Cache 액션'], tails: VERB_TAILS };

export const cacheCard: TermCard = {
  id: 'cache',
  name: { ko: '캐시', en: 'Cache' },
  category: 'devops',
  firstSection: 's4-1',
  otherNames: ['캐쉬', '캐싱', '빌드 캐시'],
  definition: {
    ko: '다시 만들기 비싼 결과를 남겨 두었다가 같은 요청에 그대로 내주는 것이다. 낡은 것을 내주지 않으려면 무엇이 바뀌었을 때 버릴지를 정하는 키가 정확해야 한다.',
    en: 'Keeping results that are costly to produce and handing them out again for the same request. To avoid serving stale ones, the key must capture exactly which changes make them invalid.',
  },
  inPost: {
    ko: 'Cache 액션은 GitHub의 actions/cache가 아니라 팀이 만든 것으로, 수십 분 걸리던 빌드를 몇 분으로 줄였다.',
    en: 'The Cache action is the team’s own rather than GitHub’s actions/cache, and took builds from tens of minutes to a few.',
  },
  references: [
    { url: 'https://ko.wikipedia.org/wiki/캐시', title: '캐시 — 위키백과', language: 'ko' },
    {
      url: 'https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching',
      title: 'Dependency caching reference — GitHub Docs',
      language: 'en',
    },
  ],
  related: ['build', 'cloud-storage', 'github-actions', 'arc'],
  drawing: CACHE,
};

export const jenkins: TermRule = { id: 'jenkins', aliases: ['Jenkins'], ignoreCase: true };

export const jenkinsCard: TermCard = {
  id: 'jenkins',
  name: { ko: 'Jenkins', en: 'Jenkins' },
  category: 'devops',
  firstSection: 's4',
  otherNames: ['젠킨스', '젠킨즈'],
  definition: {
    ko: '누구나 내려받아 설치하고 플러그인으로 넓혀 쓰는 자동화 서버로, 자바로 쓰인 오픈소스다. 거의 무엇이든 할 수 있지만 서버와 플러그인을 돌보는 일도 함께 따라온다.',
    en: 'An automation server, open source and written in Java, that you install yourself and extend through plugins. It can do nearly anything, and looking after the server and its plugins comes with it.',
  },
  inPost: {
    ko: 'GitHub Actions와 견주는 CI/CD 도구 네 가지 가운데 첫째로 나온다.',
    en: 'It is the first of four CI/CD tools named beside GitHub Actions.',
  },
  references: [
    { url: 'https://ko.wikipedia.org/wiki/젠킨스_(소프트웨어)', title: '젠킨스 (소프트웨어) — 위키백과', language: 'ko' },
    { url: 'https://www.jenkins.io/doc/', title: 'Jenkins User Documentation', language: 'en' },
  ],
  related: ['circleci', 'teamcity', 'bamboo', 'github-actions'],
};

export const circleci: TermRule = { id: 'circleci', aliases: ['CircleCI'], ignoreCase: true };

export const circleciCard: TermCard = {
  id: 'circleci',
  name: { ko: 'CircleCI', en: 'CircleCI' },
  category: 'devops',
  firstSection: 's4',
  otherNames: ['서클CI', '서클씨아이', '써클씨아이'],
  definition: {
    ko: '저장소를 연결하면 클라우드에서 컨테이너나 가상 머신을 띄워 빌드하고 배포해 주는 CI/CD 서비스다. 설정은 저장소 안 YAML에 두며, 직접 설치하는 서버판도 있다.',
    en: 'A CI/CD service that, once connected to a repository, builds and deploys in containers or virtual machines in the cloud. Configuration is YAML in the repository, and a self-hosted server edition exists.',
  },
  references: [{ url: 'https://circleci.com/docs/', title: 'CircleCI Documentation', language: 'en' }],
  related: ['cicd', 'github-actions', 'jenkins'],
};

export const teamcity: TermRule = { id: 'teamcity', aliases: ['TeamCity'], ignoreCase: true };

export const teamcityCard: TermCard = {
  id: 'teamcity',
  name: { ko: 'TeamCity', en: 'TeamCity' },
  category: 'devops',
  firstSection: 's4',
  otherNames: ['팀시티'],
  definition: {
    ko: '젯브레인즈의 CI/CD 제품으로, 설치형과 클라우드형이 있다. 서버가 빌드를 여러 에이전트에 나누어 맡기며, 빌드 설정은 화면에서 하거나 코틀린 코드로 적는다.',
    en: 'JetBrains’ CI/CD server, available for installation or as a cloud service. The server hands builds to agents, and build configurations are made in its interface or written as Kotlin code.',
  },
  references: [
    { url: 'https://www.jetbrains.com/ko-kr/teamcity/', title: 'TeamCity (JetBrains, 한국어)', language: 'ko' },
    { url: 'https://www.jetbrains.com/teamcity/', title: 'TeamCity (JetBrains)', language: 'en' },
  ],
  related: ['cicd', 'jenkins', 'bamboo'],
};

export const bamboo: TermRule = { id: 'bamboo', aliases: ['Bamboo'], notWithin: ['카페 *'] };

export const bambooCard: TermCard = {
  id: 'bamboo',
  name: { ko: 'Bamboo', en: 'Bamboo' },
  category: 'devops',
  firstSection: 's4',
  otherNames: ['뱀부', '밤부'],
  definition: {
    ko: '아틀라시안이 만든 설치형 CI/CD 서버로, 같은 회사의 Jira, Bitbucket과 잘 이어지는 것이 강점이다. 빌드와 배포 계획은 화면이나 코드(Bamboo Specs)로 관리한다.',
    en: 'Atlassian’s self-hosted CI/CD server, whose strength is its link to the same company’s Jira and Bitbucket. Build and deployment plans are kept in its interface or as code (Bamboo Specs).',
  },
  since: {
    ko: '2024년 2월: Server판 지원이 끝나 Data Center판만 남았고, 그마저 2029년 3월에 종료될 예정이다.',
    en: 'February 2024: support for the Server edition ended, leaving Data Center, which is itself to end in March 2029.',
  },
  references: [
    { url: 'https://www.atlassian.com/ko/software/bamboo', title: 'Bamboo (Atlassian, 한국어)', language: 'ko' },
    { url: 'https://www.atlassian.com/software/bamboo', title: 'Bamboo (Atlassian)', language: 'en' },
  ],
  related: ['cicd', 'jenkins', 'teamcity'],
};

export const DEVOPS_RULES: readonly TermRule[] = [
  devops,
  cicd,
  ci,
  build,
  pipeline,
  github,
  githubActions,
  actionsRunner,
  selfHostedRunner,
  arc,
  ghes,
  diskChecker,
  cache,
  jenkins,
  circleci,
  teamcity,
  bamboo,
];

export const DEVOPS_CARDS: readonly TermCard[] = [
  devopsCard,
  cicdCard,
  ciCard,
  buildCard,
  pipelineCard,
  githubCard,
  githubActionsCard,
  actionsRunnerCard,
  selfHostedRunnerCard,
  arcCard,
  ghesCard,
  diskCheckerCard,
  cacheCard,
  jenkinsCard,
  circleciCard,
  teamcityCard,
  bambooCard,
];
