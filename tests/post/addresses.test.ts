import { describe, expect, it } from 'vitest';
import type { AddressKind } from '../../src/domain/post/post';
import { isPostAddress, kindOfAddress, postNumberOf } from '../../src/post/addresses';

const POST = 'https://tech.kakaoenterprise.com';
const NATIVE = 'https://tech-kakaoenterprise.tistory.com';
const ARCHIVE = 'https://web.archive.org/web';

describe('the kind of an address', () => {
  it.each<[AddressKind, readonly string[]]>([
    [
      'post',
      [
        `${POST}/173`,
        `${POST}/173/`,
        `${POST}//173`,
        `${POST}/m/173`,
        `${POST}/m/173/`,
        'http://tech.kakaoenterprise.com/173',
        `${POST}/173?category=882488`,
        `${POST}/m/173?utm_source=x&fbclid=y`,
        `${POST}/173#entry173comment`,
        `${POST}:443/173`,
      ],
    ],
    ['native', [`${NATIVE}/173`, `${NATIVE}/m/173`, 'http://tech-kakaoenterprise.tistory.com/173?category=1#rp']],
    [
      'archive',
      [
        `${ARCHIVE}/20230105123456/${POST}/173`,
        `${ARCHIVE}/20230105123456/http://tech.kakaoenterprise.com/173`,
        `${ARCHIVE}/2023/${POST}/m/173`,
        `${ARCHIVE}/2/${POST}/173`,
        `${ARCHIVE}/20230105123456id_/${POST}/173`,
        `${ARCHIVE}/20230105123456if_/${POST}/173`,
        `${ARCHIVE}/20230105123456im_/${POST}/173`,
        `${ARCHIVE}/20230105123456js_/${POST}/173`,
        `${ARCHIVE}/20230105123456cs_/${POST}/173`,
        `${ARCHIVE}/20230105123456mp_/${POST}/173`,
        `${ARCHIVE}/20230105123456oe_/${POST}/173`,
        `${ARCHIVE}/20230105123456fw_/${POST}/173`,
        `${ARCHIVE}/20230105123456/https://tech.kakaoenterprise.com:443/173`,
        `${ARCHIVE}/20230105123456/http://tech.kakaoenterprise.com:80/173`,
        `${ARCHIVE}/20230105123456/https:/tech.kakaoenterprise.com/173`,
        `${ARCHIVE}/20230105123456/http:/tech.kakaoenterprise.com:80/m/173/`,
        `${ARCHIVE}/20230105123456/tech.kakaoenterprise.com/173`,
        `${ARCHIVE}/20230105123456/${POST}//173`,
        `${ARCHIVE}/20230105123456/${POST}/173?category=882488`,
        `${ARCHIVE}/20230105123456/${POST}/173#entry173comment`,
        `${ARCHIVE}/20230105123456/${NATIVE}/173`,
        `http://web.archive.org/web/20230105123456/${POST}/173`,
      ],
    ],
    ['file', ['file:///home/reader/173.html', 'file:///C:/Users/reader/if(kakao).htm']],
    [
      'browser',
      [
        'about:blank',
        'about:addons',
        'chrome://extensions/',
        'edge://newtab/',
        'moz-extension://a/popup.html',
        'chrome-extension://a/popup.html',
        `view-source:${POST}/173`,
        'data:text/html,a',
        '',
        'no address',
      ],
    ],
    [
      'other',
      [
        // Lists of captures, not the page.
        `${ARCHIVE}/*/${POST}/173`,
        `${ARCHIVE}/2022*/${POST}/173`,
        `${ARCHIVE}/20230105*/${POST}/173`,
        `${ARCHIVE}/${POST}/173`,
        // Captures of something else, or not in the archive.
        `${ARCHIVE}/20230105123456/${POST}/1730`,
        `${ARCHIVE}/20230105123456/${POST}/`,
        `${ARCHIVE}/20230105123456/https://example.org/173`,
        `${ARCHIVE}/202301051234567/${POST}/173`,
        `${ARCHIVE}/20230105123456/https://example.org/?u=${POST}/173`,
        `https://example.org/web/20230105123456/${POST}/173`,
        'https://web.archive.org/',
        `https://web.archive.org/save/${POST}/173`,
        // The blog, but not the post.
        `${POST}/`,
        `${POST}/17`,
        `${POST}/1730`,
        `${POST}/173abc`,
        `${POST}/m/1730`,
        `${POST}/m/`,
        `${POST}/173/trackback`,
        `${POST}/category/Krew%20Insight`,
        `${POST}/entry/173`,
        `${POST}/feed`,
        `${NATIVE}/1730`,
        `${NATIVE}/`,
        'https://example.org/173',
        'https://tech.kakaoenterprise.com.example.org/173',
        `https://example.org/?u=${POST}/173`,
      ],
    ],
  ])('is %s', (kind, addresses) => {
    for (const address of addresses) expect(kindOfAddress(address), address).toBe(kind);
  });

  it('is the post for its own addresses alone', () => {
    expect(isPostAddress(`${POST}/173?a#b`)).toBe(true);
    expect(isPostAddress(`${NATIVE}/173`)).toBe(false);
    expect(isPostAddress('ftp://tech.kakaoenterprise.com/173')).toBe(false);
  });
});

describe('the number an address gives its entry', () => {
  it.each([
    [`${POST}/173`, '173'],
    [`/web/20230105123456/${POST}/173`, '173'],
    ['/web/20230105123456/http:/tech.kakaoenterprise.com:80/m/174?a', '174'],
    [`${NATIVE}/173#a`, '173'],
    [`${POST}/173abc`, null],
    ['https://example.org/173', null],
  ])('of %s', (address, number) => {
    expect(postNumberOf(address)).toBe(number);
  });
});
