// relay.mjs PORT: a relay that holds back what the server sends for 20 ms. Prints its own port.
import { connect, createServer } from "node:net";

const latency = 20;
const server = createServer({ noDelay: true }, (client) => {
  const upstream = connect({ port: Number(process.argv[2]), host: "127.0.0.1", noDelay: true });
  client.on("data", (bytes) => upstream.write(bytes));
  upstream.on("data", (bytes) => setTimeout(() => client.write(bytes), latency));
  for (const [one, other] of [[client, upstream], [upstream, client]]) one.on("close", () => other.destroy()).on("error", () => other.destroy());
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
