// Shows the instance's own document with Swagger UI, and sends what is tried out to this instance alone.
'use strict';

// The document names a host that stands for every deployment; here it is the one that serves this page.
function ofThisInstance(document) {
  return { ...document, servers: [{ url: location.origin, description: 'This instance.' }] };
}

// A change needs a key, and a new one each time: who leaves it empty gets one.
function withIdempotencyKey(request) {
  const name = Object.keys(request.headers).find((header) => header.toLowerCase() === 'idempotency-key');
  if (name && !request.headers[name]) request.headers[name] = crypto.randomUUID();
  return request;
}

function refuse(why) {
  document.getElementById('reference').textContent = `The reference cannot be shown: ${why}`;
}

fetch('/openapi.json')
  .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(`/openapi.json answered ${answer.status}`))))
  .then((found) =>
    SwaggerUIBundle({
      spec: ofThisInstance(found),
      dom_id: '#reference',
      deepLinking: true,
      docExpansion: 'none',
      defaultModelsExpandDepth: 0,
      filter: true,
      persistAuthorization: false, // credentials live as long as the page
      requestInterceptor: withIdempotencyKey,
      tryItOutEnabled: true,
      validatorUrl: null, // its badge would be loaded from elsewhere
    }),
  )
  .catch((error) => refuse(error.message));
