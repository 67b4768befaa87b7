// Takes batches of events and says that all is well. Prints its port.
import { createServer } from "node:http";

const server = createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    const accepted = Buffer.concat(parts).toString("latin1").split('"event_id"').length - 1;
    response.writeHead(202, { "Content-Type": "application/json" });
    response.end(`{"accepted":${accepted},"duplicates":0,"rejected":0,"results":[]}`);
  });
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
