import createClient from 'openapi-fetch';
import type { paths } from './korea';

// Answers have other forms too; this client reads the JSON.
type Json = 'application/json' | 'application/problem+json';

const korea = createClient<paths, Json>({ baseUrl: 'http://localhost:5080' });

const { data, error } = await korea.GET('/v1/articles', { params: { query: { q: 'sanctions', limit: 5 } } });
if (error) throw new Error(error.detail ?? error.title ?? 'refused');

for (const article of data.items) console.log(article.id, article.title);
