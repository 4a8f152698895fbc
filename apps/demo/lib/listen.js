/**
 * Starts a server on this computer alone.
 *
 * @param {import('node:http').Server} server
 * @param {number} [port] the one that is wished for; when it is taken, or 0, any free one
 * @returns {Promise<string>} its address, ending in a slash
 */
export const listen = async (server, port = 0) => {
  try {
    return await listenOn(server, port);
  } catch (error) {
    if (port === 0 || !(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    return listenOn(server, 0);
  }
};

/** @param {import('node:http').Server} server @param {number} port @returns {Promise<string>} */
const listenOn = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port.'));
      else resolve(`http://127.0.0.1:${address.port}/`);
    });
  });
