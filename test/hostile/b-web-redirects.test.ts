import { expect } from 'vitest';
import { hostileFamily } from './family.ts';
import { listen, page, web } from './streams.ts';
import { frontOf, head, headersOf, pathsOf, serve } from './web.ts';

const strangeTargets = [
  'http://203.0.113.9/',
  'http://evil.example/',
  '//evil.example/',
  'http:\\\\evil.example',
  'ht\ttp://evil.example/',
  'http://evil.example\u0000.local/',
];
const oddSchemes = [
  'file:///etc/passwd',
  'file://10.0.0.9/x',
  'javascript:alert(1)',
  'data:text/html,x',
  'http://127.1/',
  'http://0x7f000001/',
  'http://2130706433/',
  'http://0177.0.0.1/',
  'http://１２７.0.0.1/',
  'http://①②⑦.0.0.1/',
  'http://[::ffff:7f00:1]/',
  'http://169.254.169.254/latest/meta-data/',
];
const manyPorts = [80, 88, 81, 8000, 8001, 8008, 8080, 8081, 8088, 8888, 9000, 5000];

hostileFamily('B, where web servers lead', [
  {
    id: 'B10',
    title: 'redirects in circles',
    start: (host) =>
      listen(host, [80, 8080], (socket) =>
        web(socket, (asked) => {
          const path = asked.split(' ')[1] ?? '/';
          const next = path === '/index.html' ? '/login.html' : '/index.html';
          socket.end(page('', { Location: next }, '302 Found'));
        }),
      ),
    judge(seen) {
      const circling = pathsOf(seen).filter((path) => path === '/index.html').length;
      expect(circling).toBeLessThan(40);
      expect(frontOf(seen).redirects?.length ?? 0).toBeLessThanOrEqual(4);
    },
  },
  {
    id: 'B11',
    title: 'redirects out of the home',
    start(host) {
      for (const [index, target] of strangeTargets.entries())
        serve(
          host,
          manyPorts[index] ?? 80,
          Buffer.from(head(`Location: ${target}\r\n`, '302 Found'), 'latin1'),
        );
    },
    judge: (seen) => expect(frontOf(seen).redirects).toEqual([strangeTargets[0]]),
  },
  {
    id: 'B12',
    title: 'asks for a login and redirects it to the router',
    start: (host) =>
      listen(host, [80], (socket) =>
        web(socket, (asked) =>
          socket.end(
            /^authorization:/im.test(asked)
              ? page('', { Location: 'http://127.77.0.1/' }, '307 Temporary Redirect')
              : page('', { 'WWW-Authenticate': 'Basic realm="router"' }, '401 Unauthorized'),
          ),
        ),
      ),
    judge(seen) {
      expect(headersOf(seen, 'Authorization').length).toBeLessThanOrEqual(2);
      expect(seen.report.findings.map(({ check }) => check)).not.toContain('default-password');
    },
  },
  {
    id: 'B13',
    title: 'redirects to odd schemes and spellings of addresses',
    start(host) {
      for (const [index, target] of oddSchemes.entries())
        serve(host, manyPorts[index] ?? 80, page('', { Location: target }, '302 Found'));
    },
    judge: (seen) => expect(frontOf(seen).redirects).toEqual([oddSchemes[0]]),
  },
  {
    id: 'B14',
    title: 'leads away by page, header and script',
    start: (host) =>
      serve(
        host,
        80,
        page(
          '<base href="http://evil.example/"><meta http-equiv="refresh" content="0;url=/next"><script>location="/next"</script>',
          {
            Refresh: '0; url=/next',
            Link: '</next>; rel=preload',
            'Alt-Svc': 'h3="evil.example:443"',
            'Strict-Transport-Security': 'max-age=1',
          },
        ),
      ),
    judge: (seen) => expect(pathsOf(seen)).not.toContain('/next'),
  },
  {
    id: 'B15',
    title: 'asks for another login each time',
    start(host) {
      let nonce = 0;
      listen(host, [80], (socket) =>
        web(socket, () => {
          nonce += 1;
          socket.end(
            Buffer.from(
              head(
                `WWW-Authenticate: NTLM\r\nWWW-Authenticate: Negotiate\r\nWWW-Authenticate: Digest realm="r${nonce}", nonce="${nonce}", qop="auth", stale=true\r\nContent-Length: 0\r\n`,
                '401 Unauthorized',
              ),
            ),
          );
        }),
      );
    },
    judge(seen) {
      const sent = headersOf(seen, 'Authorization');
      expect(sent.filter((value) => /^(ntlm|negotiate)/i.test(value))).toEqual([]);
      expect(sent.length).toBeLessThanOrEqual(2);
    },
  },
  {
    id: 'B16',
    title: 'says yes to every page and every login',
    start: (host) =>
      serve(
        host,
        80,
        page(
          '<title>Camera</title><form action="/login" method="post"><input name="u"><input type="password" name="p"></form>',
          {
            'WWW-Authenticate': 'Basic realm="IP Camera"',
          },
        ),
      ),
    judge: (seen) => expect(seen.report.findings.map(({ check }) => check)).not.toContain('default-password'),
  },
  {
    id: 'B19',
    title: 'counts who asks for a page that changes it',
    start: (host) =>
      serve(
        host,
        80,
        page(
          '<title>Tasmota</title><a href="/reset">x</a><a href="/reboot">x</a><a href="/cm?cmnd=Reset%201">x</a><form action="/factory"><input type="submit"></form>',
          { Server: 'Tasmota/12.0' },
        ),
      ),
    judge: (seen) =>
      expect(pathsOf(seen).filter((path) => /reset|reboot|factory|cmnd|upgrade|toggle/i.test(path))).toEqual(
        [],
      ),
  },
]);
