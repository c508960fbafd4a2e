import type { TermCard, TermRule } from '../../domain/post/glossary';
import { CONTAINER } from '../drawings/container';

/* Machines, containers and storage. For each term: how it is spelled, and its card, which no page loads. */

export const cloud: TermRule = {
  id: 'cloud',
  aliases: ['클라우드', 'Cloud'],
  tails: ['화', '팀'],
  notWithin: ['Kakao i *', '* 맥주', '워드 *', '포인트 *'],
};

export const cloudCard: TermCard = {
  id: 'cloud',
  name: { ko: '클라우드', en: 'Cloud computing' },
  category: 'cloud',
  firstSection: 'intro',
  otherNames: ['클라우드 컴퓨팅'],
  definition: {
    ko: '서버와 저장소 같은 자원을 네트워크 너머에서 필요할 때 바로 늘리고 줄이며 쓰는 방식이다. 장비를 사는 대신 쓴 만큼 내고, 기계가 사라질 수 있음을 전제로 설계한다.',
    en: 'Using servers, storage and the like over a network, grown and shrunk on demand. You pay for use instead of buying hardware, and design for machines that may disappear.',
  },
  inPost: {
    ko: '열세 세션의 다섯 분야 가운데 하나이며, Sam의 핸즈온도 여기에 든다.',
    en: 'It is one of the five areas of the thirteen sessions; Sam’s hands-on belongs to it.',
  },
  references: [
    { url: 'https://ko.wikipedia.org/wiki/클라우드_컴퓨팅', title: '클라우드 컴퓨팅 — 위키백과', language: 'ko' },
    {
      url: 'https://csrc.nist.gov/pubs/sp/800/145/final',
      title: 'NIST SP 800-145, The NIST Definition of Cloud Computing',
      language: 'en',
    },
  ],
  related: ['cloud-storage', 'container', 'vm', 'aiaas'],
};

export const cloudStorage: TermRule = { id: 'cloud-storage', aliases: ['클라우드 스토리지', 'Cloud Storage'] };

export const cloudStorageCard: TermCard = {
  id: 'cloud-storage',
  name: { ko: '클라우드 스토리지', en: 'Cloud storage' },
  category: 'cloud',
  firstSection: 's4-1',
  otherNames: ['스토리지', '오브젝트 스토리지', '저장소', 'S3'],
  definition: {
    ko: '파일을 사업자의 저장소에 두고 네트워크로 넣고 꺼내는 방식이다. 서버가 사라져도 데이터가 남아서, 매번 새로 만드는 환경끼리 파일을 주고받는 데 알맞다.',
    en: 'Keeping files in a provider’s storage and moving them over the network. Data outlives any server, which makes it a good place for short-lived environments to hand things on.',
  },
  inPost: {
    ko: '한 번만 쓰는 러너들이 빌드 캐시를 주고받는 곳으로 쓰인다.',
    en: 'It is where throwaway runners pass the build cache on to one another.',
  },
  references: [{ url: 'https://en.wikipedia.org/wiki/Cloud_storage', title: 'Cloud storage — Wikipedia', language: 'en' }],
  related: ['cache', 'cloud'],
};

export const vm: TermRule = { id: 'vm', aliases: ['VM'] };

export const vmCard: TermCard = {
  id: 'vm',
  name: { ko: 'VM(가상 머신)', en: 'Virtual machine (VM)' },
  category: 'cloud',
  firstSection: 's4-1',
  otherNames: ['브이엠', '가상 머신', '가상 기계', '버추얼 머신', '버츄얼 머신'],
  definition: {
    ko: '하드웨어를 소프트웨어로 흉내 내어 그 위에 운영체제를 통째로 올린 컴퓨터다. 커널까지 따로라 격리가 강하지만, 컨테이너보다 무겁고 켜지는 데 오래 걸린다.',
    en: 'A computer simulated in software, with an operating system of its own on top. A separate kernel isolates it strongly, at the cost of being heavier and slower to start than a container.',
  },
  inPost: {
    ko: '러너 컨테이너가 도는 기계로 나오며, 디스크가 빠르게 차는 문제가 여기서 생겼다.',
    en: 'Here it is the machine that holds the runner containers, and the one whose disk kept filling up.',
  },
  references: [
    { url: 'https://ko.wikipedia.org/wiki/가상_머신', title: '가상 머신 — 위키백과', language: 'ko' },
    { url: 'https://en.wikipedia.org/wiki/Virtual_machine', title: 'Virtual machine — Wikipedia', language: 'en' },
  ],
  related: ['container', 'disk-checker', 'cloud'],
};

export const container: TermRule = {
  id: 'container',
  aliases: ['컨테이너'],
  tails: ['화'],
  notWithin: ['* 박스', '* 선박', '* 항만', '* 부두', 'DI *', 'IoC *', '서블릿 *', '스프링 *'],
};

export const containerCard: TermCard = {
  id: 'container',
  name: { ko: '컨테이너', en: 'Container' },
  category: 'cloud',
  firstSection: 's4-1',
  otherNames: ['콘테이너', '리눅스 컨테이너'],
  definition: {
    ko: '호스트의 커널을 나눠 쓰되, 보이는 범위는 네임스페이스로, 쓸 자원은 cgroup으로 제한한 프로세스다. 운영체제를 따로 부팅하지 않아 가상 머신보다 가볍고 빨리 뜬다.',
    en: 'A process that shares the host kernel while namespaces limit what it sees and cgroups limit what it may consume. No operating system is booted, so it is lighter and faster to start than a virtual machine.',
  },
  inPost: {
    ko: 'Sam의 핸즈온은 이것을 도커의 도움 없이 손으로 만들어 보는 실습이다.',
    en: 'In Sam’s hands-on, participants make one by hand, without the help of Docker.',
  },
  references: [
    { url: 'https://kubernetes.io/ko/docs/concepts/containers/', title: '컨테이너 | Kubernetes', language: 'ko' },
    { url: 'https://www.docker.com/resources/what-container/', title: 'What is a Container? (Docker)', language: 'en' },
  ],
  related: ['docker', 'vm', 'pod', 'container-internals'],
  drawing: CONTAINER,
};

export const docker: TermRule = { id: 'docker', aliases: ['도커', 'Docker'], tails: ['화'] };

export const dockerCard: TermCard = {
  id: 'docker',
  name: { ko: '도커', en: 'Docker' },
  category: 'cloud',
  firstSection: 's4-1',
  otherNames: ['도카', '닥커'],
  definition: {
    ko: '애플리케이션과 실행에 필요한 파일을 이미지로 묶어 어디서나 같은 컨테이너로 띄우게 하는 플랫폼이다. 격리는 커널의 몫이고, 도커는 그것을 쓰기 쉽게 해 널리 퍼뜨렸다.',
    en: 'A platform that bundles an application and the files it needs into an image and runs it anywhere as the same container. The kernel does the isolating; Docker made it easy to use and spread it.',
  },
  inPost: {
    ko: '러너를 띄우는 수단으로 한 번, 핸즈온에서 쓰지 않고 해 보는 도구로 또 한 번 나온다.',
    en: 'It appears twice: as the way runners are started, and as what the hands-on does without.',
  },
  references: [
    { url: 'https://ko.wikipedia.org/wiki/도커_(소프트웨어)', title: '도커 (소프트웨어) — 위키백과', language: 'ko' },
    { url: 'https://docs.docker.com/get-started/docker-overview/', title: 'What is Docker? — Docker Docs', language: 'en' },
  ],
  related: ['container', 'container-internals', 'pod'],
};

export const containerInternals: TermRule = { id: 'container-internals', aliases: ['컨테이너 인터널', '컨테이너 인터널 시리즈'] };

export const containerInternalsCard: TermCard = {
  id: 'container-internals',
  name: { ko: '컨테이너 인터널', en: 'Container Internals (series)' },
  category: 'cloud',
  firstSection: 'handson',
  otherNames: ['컨테이너 인터널스', '컨테이너 뽀개기'],
  definition: {
    ko: 'Sam이 Tech&에 이어 쓴 연재로, 컨테이너가 속에서 어떻게 돌아가는지 서비스 개발자의 눈높이에서 풀어낸다. 1편은 컨테이너를 두루 살피고 2편은 파일시스템을 파고든다.',
    en: 'A series by Sam on the Tech& blog that explains to service developers what goes on inside a container. Part one surveys containers as a whole, part two their file system.',
  },
  inPost: {
    ko: '핸즈온 세션은 이 연재를 쓰는 Sam이 사내 교육으로 시작한 내용을 옮긴 것이다.',
    en: 'The hands-on grew out of in-house training given by Sam, the author of the series.',
  },
  references: [
    { url: 'https://tech.kakaoenterprise.com/150', title: '서비스 개발자를 위한 컨테이너 뽀개기 (a.k.a 컨테이너 인터널)', language: 'ko' },
    { url: 'https://tech.kakaoenterprise.com/154', title: '[컨테이너 인터널 #1] 컨테이너 톺아보기', language: 'ko' },
  ],
  related: ['container', 'docker', 'handson', 'techand'],
};

export const pod: TermRule = { id: 'pod', aliases: ['Pod', 'Runner Pod'] };

export const podCard: TermCard = {
  id: 'pod',
  name: { ko: 'Pod(파드)', en: 'Pod (Kubernetes)' },
  category: 'cloud',
  firstSection: 's4-1',
  otherNames: ['파드', '포드', '쿠버네티스', 'k8s', 'kubernetes', '쿠베'],
  definition: {
    ko: '쿠버네티스가 노드에 배치하는 가장 작은 단위로, 네트워크 주소와 볼륨을 함께 쓰는 컨테이너 하나 이상으로 이뤄진다. 고쳐 쓰지 않고 버린 뒤 새로 만드는 것을 전제로 한다.',
    en: 'The smallest unit Kubernetes schedules: one or more containers that share a network address and volumes. Pods are meant to be discarded and replaced, not repaired.',
  },
  inPost: {
    ko: '팀이 만든 컨트롤러가 러너의 Pod를 한 번만 쓰고 지워, 다음 빌드에 흔적을 남기지 않는다.',
    en: 'The team’s controller deletes a runner’s pod after a single use, so nothing is left for the next build.',
  },
  references: [{ url: 'https://kubernetes.io/ko/docs/concepts/workloads/pods/', title: '파드 | Kubernetes', language: 'ko' }],
  related: ['arc', 'container', 'actions-runner'],
};

export const CLOUD_RULES: readonly TermRule[] = [cloud, cloudStorage, vm, container, docker, containerInternals, pod];

export const CLOUD_CARDS: readonly TermCard[] = [
  cloudCard,
  cloudStorageCard,
  vmCard,
  containerCard,
  dockerCard,
  containerInternalsCard,
  podCard,
];
