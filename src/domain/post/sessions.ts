export interface Speaker {
  readonly nick: string;
  /** `null` where no public source names the team. */
  readonly team: string | null;
}

/** A talk, or a session in which the audience works along. */
export interface Session {
  /** Number of the session's page at the conference. */
  readonly id: number;
  readonly title: string;
  readonly kind: 'tech' | 'hands-on';
  /** One of the guide's `tracks`: the name that the event itself gives it, the same in both languages. */
  readonly track: string;
  /** The heading that presents it in the post, or `null`. */
  readonly section: string | null;
  readonly speakers: readonly Speaker[];
  /** Day it opened, ISO date in Korea. */
  readonly date: string;
  readonly page: string;
  readonly video: string;
  readonly slides: string;
}

/** The copy of an address that the Internet Archive made next after the conference: pages of events do not last. */
export function archivedAt(address: string): string {
  return `https://web.archive.org/web/2023/${address}`;
}
