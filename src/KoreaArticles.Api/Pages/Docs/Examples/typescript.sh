npm install openapi-fetch
npx openapi-typescript http://localhost:5080/openapi/v1.json -o korea.d.ts
