/** Plays a web server at every address of its namespace. */
import { createServer } from 'node:http';

createServer((request, response) => {
  const address = request.socket.localAddress ?? '';
  response.setHeader('Content-Type', 'text/html');
  response.end(`<html><head><title>Lamp ${address}</title></head><body>On</body></html>`);
}).listen(80, '0.0.0.0');
