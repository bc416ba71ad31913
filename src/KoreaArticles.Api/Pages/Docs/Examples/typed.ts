import createClient from 'openapi-fetch';
import type { paths } from './korea';

const korea = createClient<paths>({ baseUrl: 'http://localhost:5080' });

const { data, error } = await korea.GET('/v1/articles', { params: { query: { q: 'sanctions', limit: 5 } } });
if (error) throw new Error(error.detail ?? error.title ?? 'refused');

for (const article of data.items) console.log(article.id, article.title);
