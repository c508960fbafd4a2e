export type Track = 'AI' | 'Backend' | 'Cloud' | 'DevOps' | 'Frontend';

export interface Speaker {
  readonly nick: string;
  /** `null` where no public source names the team. */
  readonly team: string | null;
}

/** One of Kakao Enterprise's thirteen sessions of if(kakao)dev2022. */
export interface Session {
  /** Number of the session's page at the conference. */
  readonly id: number;
  readonly title: string;
  readonly kind: 'tech' | 'hands-on';
  readonly track: Track;
  /** The heading that presents it in the post, or `null`. */
  readonly section: string | null;
  readonly speakers: readonly Speaker[];
  /** Day it opened, ISO date in Korea. */
  readonly date: string;
  readonly page: string;
  readonly video: string;
  readonly slides: string;
}
